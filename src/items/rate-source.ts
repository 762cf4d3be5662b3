/**
 * What items about a claim's source have in common: difficulty, explanation, tags.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'
import type { Actor } from './actors.ts'
import { outerSourcesOf } from './also-right.ts'
import type { Difficulty, Tag } from './item.ts'
import type { StoryView } from './story-view.ts'
import { CASUALTIES } from './words/sensitive.ts'
import { reportAsSubject } from './wording/stems.ts'

type Rating = { readonly difficulty: Difficulty; readonly difficultyReason: string }

/** Easy: named source, far distractors. Medium: near ones, or a pronoun or role. Hard: two levels of source. */
export function rateSource(claim: Claim, isNear: boolean): Rating {
  if (claim.nestedIn !== null || claim.via.length > 0)
    return { difficulty: 'hard', difficultyReason: 'one source speaks through another' }
  if (claim.source.status === 'pronoun')
    return { difficulty: 'medium', difficultyReason: 'the source stands as a pronoun' }
  if (claim.source.status === 'role' && claim.source.antecedent !== null)
    return { difficulty: 'medium', difficultyReason: 'the source stands under its office' }
  if (isNear)
    return {
      difficulty: 'medium',
      difficultyReason: 'a wrong option is a source of the same report and kind',
    }
  return { difficulty: 'easy', difficultyReason: 'one named source, distant wrong options' }
}

/** “France 24's report attributes it to Ukrainian officials.” */
export function explainSource(claim: Claim, actor: Actor, view: StoryView): string {
  const through = [
    ...claim.via.map(({ text }) => text),
    ...outerSourcesOf(claim, view).map(({ inline }) => inline),
  ].filter((name) => name !== actor.name && name !== actor.inline)
  const via = through.length === 0 ? '' : `, as told by ${[...new Set(through)].join(' and ')}`
  const first = `${reportAsSubject(claim.articleId, view)} attributes it to ${actor.inline}${via}.`
  const meant = claim.source.text.trim()
  return meant !== '' &&
    claim.source.antecedent !== null &&
    /^(?:he|she|it|they|his|her|its|their|the)\b/i.test(meant)
    ? `${first} “${meant.charAt(0).toUpperCase()}${meant.slice(1)}” there is ${actor.inline}.`
    : first
}

/** Items that count dead or injured people. */
export const tagsOf = (claim: Claim): Tag[] =>
  claim.figures.some(({ casualties }) => casualties) || CASUALTIES.test(claim.content.text)
    ? ['casualties']
    : []
