/**
 * Which reports say nothing about a claim.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'
import type { Document } from '../text/document.ts'
import { mayBeSame } from './intervals.ts'
import { isSameSide, type Actor } from './actors.ts'
import { shareIn } from './similarity.ts'
import type { StoryView } from './story-view.ts'
import { CASUALTIES } from './words/sensitive.ts'

/** Shares of a claim's words from which on a report may be said to touch it. */
const IN_A_SENTENCE = 0.5
const IN_TWO_SENTENCES = 0.65
const BY_THE_SAME_SIDE = 0.2

/**
 * A report of the story that is silent on the claim: the nearest one before it, rather one that mentions
 * the source; else the nearest one after it. A report added at the end changes none of that.
 */
export function findSilentReport(claim: Claim, actor: Actor, view: StoryView): string | undefined {
  const { documents } = view.story
  const own = documents.findIndex(({ id }) => id === claim.articleId)
  const isFitting = (document: Document): boolean => isSilent(document, claim, actor, view)
  const before = documents.slice(0, own).toReversed().filter(isFitting)
  const found =
    before.find((document) => mentionsActor(document, actor)) ??
    before[0] ??
    documents.slice(own + 1).find(isFitting)
  return found?.id
}

const mentionsActor = (document: Document, { variants }: Actor): boolean =>
  variants.some((variant) => document.body.includes(variant))

/** Whether nothing in the report comes near the claim: no sentence, no claim of that side, no such figure. */
export function isSilent(document: Document, claim: Claim, actor: Actor, view: StoryView): boolean {
  const content = view.contents.get(claim.id)
  if (!content || content.stems.size < 3) return false
  const row = view.story.grid.find(({ reports }) =>
    reports.some(({ factId }) => factId === claim.id),
  )
  const relation = row?.reports.find(({ articleId }) => articleId === document.id)?.relation
  if (relation !== undefined && relation !== 'silent') return false
  let previous = 0
  let before: ReadonlySet<string> = new Set()
  for (const stems of view.sentences.get(document.id) ?? []) {
    const share = shareIn(content, stems, view.weights)
    if (share >= IN_A_SENTENCE) return false
    // Two neighbours can only hold what each of them holds.
    if (share + previous >= IN_TWO_SENTENCES) {
      const both = new Set([...stems, ...before])
      if (shareIn(content, both, view.weights) >= IN_TWO_SENTENCES) return false
    }
    previous = share
    before = stems
  }
  return view.claims.every((other) => {
    if (other.articleId !== document.id) return true
    const isFigureShared = other.figures.some((one) =>
      claim.figures.some((held) => one.unitClass === held.unitClass && mayBeSame(one, held)),
    )
    if (isFigureShared) return false
    const source = view.sources.get(other.id)
    const held = view.contents.get(other.id)
    if (!source || !held || !isSameSide(source, actor)) return true
    // Two denials, or two losses, told by one side may well be the same in other words.
    if (isDenial(claim) && isDenial(other)) return false
    if (CASUALTIES.test(claim.content.text) && CASUALTIES.test(other.content.text)) return false
    return shareIn(content, held.stems, view.weights) < BY_THE_SAME_SIDE
  })
}

const isDenial = ({ cue, content }: Claim): boolean =>
  cue.act === 'deny' || cue.negated || /\b(?:not|no|never)\b|n['’]t\b/i.test(content.text)
