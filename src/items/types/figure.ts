import type { Claim, Figure } from '../../facts/fact.ts'
import { evidenceOf } from '../evidence.ts'
import { defineItemType, type Draft, type Skip } from '../item-type.ts'
import { pickFigures } from '../pick-figures.ts'
import { tagsOf } from '../rate-source.ts'
import { actorOf, type StoryView } from '../story-view.ts'
import { howMany, splitAt, withGap } from '../wording/counted.ts'
import { sayingOf } from '../wording/saying.ts'
import { firstFitting, reportAsSubject, reportOf, roomAfter } from '../wording/stems.ts'
import { isAskable } from './figure-source.ts'

/**
 * “According to Kyiv in France 24's report, how many troops has Russia amassed near the border?” The key is
 * the figure with its qualifier; wrong options are other figures of the story, of one class and magnitude.
 */
export const figure = defineItemType({
  type: 'figure',
  *write(view) {
    for (const claim of view.claims)
      for (const one of claim.figures) if (isAskable(one)) yield writeOne(claim, one, view)
  },
})

function writeOne(claim: Claim, asked: Figure, view: StoryView): Draft | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const actor = actorOf(claim.source, view)
  if (!actor) return skip('the source has no name')
  const report = reportOf(claim.articleId, view)
  const start = `In ${report},`
  const saying = sayingOf(claim, view, roomAfter(start, 'which figure is missing:', actor.inline))
  if ('because' in saying) return skip(saying.because)
  const gap = withGap(saying.phrase, asked)
  if (gap === undefined) return skip('the figure does not stand in the words of the stem')
  const split = saying.clause === null ? undefined : splitAt(saying.clause, asked)
  const question = split && howMany(split)
  const stem = firstFitting([
    ...(question === undefined ? [] : [`According to ${actor.inline} in ${report}, ${question}?`]),
    `${start} which figure is missing: ${actor.inline} ${gap}?`,
  ])
  const figures = pickFigures(asked, view)
  if (!figures) return skip('no two other figures to distract with')
  return {
    factId: claim.id,
    variant: asked.text,
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
