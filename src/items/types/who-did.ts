import type { Document, Sentence } from '../../text/document.ts'
import { keyText } from '../checks/checks.ts'
import { rereadEvidence, strayWord } from '../checks/derive-source.ts'
import { peopleChecks } from '../checks/people.ts'
import { deedOf, type Deed } from '../doers.ts'
import { evidenceOfSentence } from '../evidence.ts'
import type { Evidence } from '../item.ts'
import { defineItemType, type Draft, type Skip } from '../item-type.ts'
import { pickPeople } from '../pick-people.ts'
import { clauseOf, statedSentences, worthAsking } from '../statements.ts'
import type { StoryView } from '../story-view.ts'
import { CASUALTIES, DEATH_OR_CRIME } from '../words/sensitive.ts'
import { reportAsSubject, reportOf, roomAfter } from '../wording/stems.ts'
import { wordCount } from '../wording/text.ts'

/** What is said of somebody in fewer words fits too many. */
const SHORTEST = 6

/**
 * “In the AFP report, who won eight of the last nine contests?” The key is the person with whom a sentence in the
 * report's own voice begins; wrong options are other people of the story.
 */
export const whoDid = defineItemType({
  type: 'who-did',
  identity: 'evidence',
  checks: {
    ...peopleChecks,
    derives(item, proof, view) {
      if (deedIn(proof, view)?.doer.shown !== keyText(item))
        return 'the evidence alone tells it of somebody else'
      return rereadEvidence([proof], view).length === 0
        ? strayWord(item, proof, null, view)
        : 'the evidence alone gives it to a source'
    },
  },
  *write(view) {
    for (const document of view.story.documents)
      for (const sentence of worthAsking(statedSentences(document, view))) {
        const draft = writeOne(document, sentence, view)
        if (draft) yield draft
      }
  },
})

/** No fact stands behind what the report says itself. */
const skip = (because: string): Skip => ({ factId: '', because })

function writeOne(
  document: Document,
  sentence: Sentence,
  view: StoryView,
): Draft | Skip | undefined {
  const { text, span } = sentence
  const found = deedIn({ sentence: text, articleId: document.id }, view)
  if (!found) return undefined
  const { doer, deed } = found
  if (DEATH_OR_CRIME.test(text)) return skip('it speaks of a death or a crime')
  if (wordCount(deed) < SHORTEST) return skip('it says too little')
  const stem = `In ${reportOf(document.id, view)}, who ${deed}?`
  const proof = { articleId: document.id, sentence: text, span }
  const distractors = pickPeople(doer, stem, proof, view)
  if (!distractors) return skip('no two other people to distract with')
  return {
    factId: '',
    variant: '',
    response: 'choice',
    stem,
    asks: [document.id],
    key: doer.shown,
    distractors,
    evidence: [evidenceOfSentence(document, sentence, view)],
    explanation: `${reportAsSubject(document.id, view)} says so of ${doer.inline}.`,
    tags: CASUALTIES.test(text) ? ['casualties'] : [],
    difficulty: 'easy',
    difficultyReason: 'one sentence of the report tells it',
  }
}

/** What a sentence of a report tells of a person, in as many words as a stem has room for. */
function deedIn(
  { sentence, articleId }: Pick<Evidence, 'sentence' | 'articleId'>,
  view: StoryView,
): Deed | undefined {
  // “who” takes the place of the name.
  const room = roomAfter(`In ${reportOf(articleId, view)},`)
  const clause = clauseOf({ text: sentence }, room, view)
  return clause === undefined ? undefined : deedOf(clause, view)
}
