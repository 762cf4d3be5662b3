import { sourceChecks } from '../checks/sources.ts'
import { evidenceOf } from '../evidence.ts'
import { defineItemType, type Draft, type Skip } from '../item-type.ts'
import { askedSource, pickSources, speaksOfItself } from '../pick-sources.ts'
import { explainSource, rateSource, tagsOf } from '../rate-source.ts'
import type { StoryView } from '../story-view.ts'
import { holdsFigure } from '../wording/counted.ts'
import { isAskable } from '../pick-figures.ts'
import { firstFitting, reportOf, roomAfter } from '../wording/stems.ts'
import { sayingOf } from '../wording/saying.ts'
import type { Claim } from '../../facts/fact.ts'

/**
 * “In the AFP report, who warned of “consequences”?” The key is the source of a claim; wrong options are
 * other sources of the story. Not written where the claim cannot be put into words that stand alone.
 */
export const whoSaid = defineItemType({
  type: 'who-said',
  identity: 'evidence',
  checks: sourceChecks,
  *write(view) {
    for (const claim of view.asked) yield writeOne(claim, view)
  },
})

function writeOne(claim: Claim, view: StoryView): Draft | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const actor = askedSource(claim, view)
  if ('because' in actor) return skip(actor.because)
  const start = `In ${reportOf(claim.articleId, view)},`
  const saying = sayingOf(claim, view, roomAfter(start, 'who'))
  if ('because' in saying) return skip(saying.because)
  if (claim.figures.some((figure) => isAskable(figure) && holdsFigure(saying, figure)))
    return skip('its figure is asked for instead')
  if (saying.self === 'it' || speaksOfItself(actor, saying))
    return skip('its words fit only one kind of source')
  const who = actor.kind === 'document' ? 'which source' : 'who'
  const stem = firstFitting([`${start} ${who} ${saying.phrase}?`, `${start} who ${saying.phrase}?`])
  const sources = pickSources(claim, actor, stem, saying.self, view)
  if (!sources) return skip('no two other sources to distract with')
  return {
    factId: claim.id,
    variant: `${claim.cue.text}|${claim.content.text}`,
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
