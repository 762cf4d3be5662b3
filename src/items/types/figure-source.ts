import type { Claim, Figure } from '../../facts/fact.ts'
import { evidenceOf } from '../evidence.ts'
import { mayBeSame } from '../intervals.ts'
import { defineItemType, type Draft, type Skip } from '../item-type.ts'
import { isPublic, pickSources } from '../pick-sources.ts'
import { explainSource, rateSource, tagsOf } from '../rate-source.ts'
import { actorOf, isSameSide, type Actor, type StoryView } from '../story-view.ts'
import { countedPhrase, splitAt } from '../wording/counted.ts'
import { sayingOf } from '../wording/saying.ts'
import { opening, roomAfter } from '../wording/stems.ts'

/**
 * “In France 24's report, which source gave the figure of about 115,000 soldiers that Russia had moved?”
 * The key is the source of the claim that holds the figure. A figure in the report's own voice has no
 * source and is never asked for; nor is a vague amount, a span of time or a distance in time.
 */
export const figureSource = defineItemType({
  type: 'figure-source',
  *write(view) {
    for (const claim of view.claims)
      for (const figure of claim.figures) if (isAskable(figure)) yield writeOne(claim, figure, view)
  },
})

/** A number of something, more than one, and no span of time. */
export const isAskable = ({ value, unitClass }: Figure): boolean =>
  value !== null && value > 1 && unitClass !== 'time'

function writeOne(claim: Claim, figure: Figure, view: StoryView): Draft | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const actor = actorOf(claim.source, view)
  if (!actor) return skip('the source has no name')
  if (actor.isJoint) return skip('the source is several parties at once')
  if (!isPublic(actor)) return skip('the source is no public person')
  const start = opening(claim.articleId, view)
  if (start === undefined) return skip('nothing names the report')
  const saying = sayingOf(claim, view, roomAfter(start, 'which source gave the figure of that'))
  if ('because' in saying) return skip(saying.because)
  if (saying.clause === null) return skip('the figure stands in no clause of its own')
  const split = splitAt(saying.clause, figure)
  if (!split) return skip('the figure does not stand in the words of the stem')
  const counted = countedPhrase(split)
  const question =
    counted === undefined
      ? `which source said that ${saying.clause}`
      : `which source gave the figure of ${counted}`
  const stem = `${start} ${question}?`
  const sources = pickSources(claim, actor, stem, saying.self, view, (other) =>
    givesFigure(other, figure, view),
  )
  if (!sources) return skip('no two other sources to distract with')
  return {
    factId: claim.id,
    variant: figure.text,
    response: 'choice',
    stem,
    asks: [claim.articleId],
    key: sources.key,
    distractors: sources.distractors,
    evidence: evidenceOf(claim, view),
    explanation: explainSource(claim, actor, view),
    tags: tagsOf(claim),
    ...rateSource(claim, sources.isNear),
  }
}

/** Whether anyone of the actor's side gives about the same number of the same class anywhere. */
export const givesFigure = (actor: Actor, figure: Figure, view: StoryView): boolean =>
  view.actors
    .filter((other) => isSameSide(other, actor))
    .some(({ claims }) =>
      claims.some(({ figures }) =>
        figures.some((other) => other.unitClass === figure.unitClass && mayBeSame(other, figure)),
      ),
    )
