import type { Claim, Figure } from '../../facts/fact.ts'
import type { Actor } from '../actors.ts'
import { figureChecks } from '../checks/figures.ts'
import { evidenceOf } from '../evidence.ts'
import { defineItemType, type Draft, type Skip } from '../item-type.ts'
import { pickFigures } from '../pick-figures.ts'
import { isDefinite } from '../pick-sources.ts'
import { tagsOf } from '../rate-source.ts'
import { actorOf, type StoryView } from '../story-view.ts'
import { howMany, isBareToll, splitAt, withGap } from '../wording/counted.ts'
import type { Unsayable } from '../wording/fit.ts'
import { sayingOf, type Saying } from '../wording/saying.ts'
import { LONGEST_STEM, reportAsSubject, reportOf, roomAfter } from '../wording/stems.ts'
import { wordCount } from '../wording/text.ts'
import { isAskable } from '../pick-figures.ts'

/**
 * “According to Kyiv in France 24's report, how many troops has Russia amassed near the border?” The key is
 * the figure with its qualifier; wrong options are other figures of the story, of one class and magnitude.
 */
export const figure = defineItemType({
  type: 'figure',
  identity: 'evidence',
  checks: figureChecks,
  *write(view) {
    for (const claim of view.asked)
      for (const one of claim.figures) if (isAskable(one)) yield writeOne(claim, one, view)
  },
})

function writeOne(claim: Claim, asked: Figure, view: StoryView): Draft | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const actor = actorOf(claim.source, view)
  if (!actor) return skip('the source has no name')
  if (!isDefinite(actor)) return skip('the source is nobody in particular')
  const stem = askFor(asked, claim, actor, view)
  if (typeof stem !== 'string') return skip(stem.because)
  const figures = pickFigures(asked, claim, view)
  if (!figures) return skip('no two other figures to distract with')
  return {
    factId: claim.id,
    // Its place among the claim's figures: its text would be the key.
    variant: String(claim.figures.indexOf(asked)),
    response: 'choice',
    stem,
    asks: [claim.articleId],
    key: figures.key,
    distractors: figures.distractors,
    evidence: evidenceOf(claim, view),
    explanation: `${reportAsSubject(claim.articleId, view)} gives “${asked.text}” and attributes it to ${actor.inline}.`,
    tags: tagsOf(claim),
    ...(figures.isNear
      ? { difficulty: 'hard', difficultyReason: 'a wrong figure lies near the right one' }
      : { difficulty: 'medium', difficultyReason: 'wrong figures are real ones of the story' }),
  }
}

/** “According to Kyiv in France 24's report, how many …?”, or the claim with a gap where no question can be made of it. */
function askFor(asked: Figure, claim: Claim, actor: Actor, view: StoryView): string | Unsayable {
  const report = reportOf(claim.articleId, view)
  const source = `According to ${actor.inline} in ${report},`
  // “how many” takes the place of “said that”, of the qualifier and of the number.
  const question = [roomAfter(source) + 3, LONGEST_STEM]
    .map((room) => sayingOf(claim, view, room))
    .map((roomy) => ('because' in roomy ? undefined : howManyOf(roomy, asked)))
    .find((found) => found !== undefined)
  const whole = question === undefined ? undefined : `${source} ${question}?`
  if (whole !== undefined && wordCount(whole) <= LONGEST_STEM) return whole
  const start = `In ${report}, which figure is missing: ${actor.inline}`
  const saying = sayingOf(claim, view, roomAfter(start))
  if ('because' in saying) return saying
  if (isBareToll(saying, asked)) return { because: 'nothing says which deaths are meant' }
  const shorter = howManyOf(saying, asked)
  if (shorter !== undefined) return `${source} ${shorter}?`
  const gap = withGap(saying.phrase, asked)
  return gap === undefined
    ? { because: 'the figure does not stand in the words of the stem' }
    : `${start} ${gap}?`
}

function howManyOf({ clause }: Saying, asked: Figure): string | undefined {
  const split = clause === null ? undefined : splitAt(clause, asked)
  return split && howMany(split)
}
