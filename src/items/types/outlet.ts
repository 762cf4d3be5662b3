import type { Claim } from '../../facts/fact.ts'
import { reportChecks } from '../checks/reports.ts'
import { evidenceOf } from '../evidence.ts'
import { defineItemType, type Draft, type Skip } from '../item-type.ts'
import { isOneLength } from '../option-texts.ts'
import { askedSource } from '../pick-sources.ts'
import { explainSource, tagsOf } from '../rate-source.ts'
import { isSilent } from '../silence.ts'
import { isMentioned, type StoryView } from '../story-view.ts'
import { sayingOf } from '../wording/saying.ts'
import { reportAsSubject, roomAfter } from '../wording/stems.ts'

/** Wrong options, at most. */
const MOST = 3

/**
 * “Which report states that Kyiv accused Russia of …?” The key is the report that holds the claim; wrong options
 * are reports of the story that are silent on it, those that mention the source first. Written for three reports
 * and more.
 */
export const outlet = defineItemType({
  type: 'outlet',
  identity: 'stem',
  checks: reportChecks,
  *write(view) {
    if (view.documents.size > 2) for (const claim of view.asked) yield writeOne(claim, view)
  },
})

function writeOne(claim: Claim, view: StoryView): Draft | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const actor = askedSource(claim, view)
  if ('because' in actor) return skip(actor.because)
  const start = `Which report states that ${actor.inline}`
  const saying = sayingOf(claim, view, roomAfter(start))
  if ('because' in saying) return skip(saying.because)
  if (saying.phrase.includes(actor.name)) return skip('it names its own source')
  const key = reportAsSubject(claim.articleId, view)
  const silent = view.story.documents
    .filter((document) => isSilent(document, claim, actor, view))
    .toSorted(
      (one, other) =>
        Number(isMentioned(actor, other.id, view)) - Number(isMentioned(actor, one.id, view)),
    )
  const nameOf = (id: string): string => reportAsSubject(id, view)
  const reports: string[] = []
  for (const { id } of silent)
    if (reports.length < MOST && isOneLength([key, nameOf(id), ...reports.map(nameOf)]))
      reports.push(id)
  if (reports.length < 2) return skip('no two other reports are silent on it')
  const asked = [claim.articleId, ...reports]
  return {
    factId: claim.id,
    variant: '',
    response: 'choice',
    stem: `${start} ${saying.phrase}?`,
    asks: view.story.documents.map(({ id }) => id).filter((id) => asked.includes(id)),
    key,
    distractors: reports.map(nameOf),
    evidence: evidenceOf(claim, view),
    explanation: explainSource(claim, actor, view),
    tags: tagsOf(claim),
    ...(silent.some(({ id }) => reports.includes(id) && isMentioned(actor, id, view))
      ? { difficulty: 'hard', difficultyReason: 'other reports speak of the source too' }
      : { difficulty: 'medium', difficultyReason: 'several reports have to be searched' }),
  }
}
