import type { RoleFact } from '../../facts/fact.ts'
import { keyText, wrongTexts } from '../checks/checks.ts'
import { peopleChecks } from '../checks/people.ts'
import { evidenceOfSentence } from '../evidence.ts'
import { defineItemType, type Draft, type Skip } from '../item-type.ts'
import { holdsLike, isHeldIn, readOffice } from '../offices.ts'
import { actorShownAs } from '../option-texts.ts'
import { pickPeople } from '../pick-people.ts'
import type { StoryView } from '../story-view.ts'
import { reportAsSubject, reportOf } from '../wording/stems.ts'

/**
 * “In the AFP report, who is introduced as secretary general of NATO?” The key is the person whose office the report
 * states; wrong options are other people of the story.
 */
export const role = defineItemType({
  type: 'role',
  identity: 'evidence',
  checks: {
    ...peopleChecks,
    derives(item, proof, view) {
      const holder = actorShownAs(keyText(item), view)
      return holder && isHeldIn(item.stem, proof, holder, view)
        ? null
        : 'the evidence alone gives the office to somebody else'
    },
    findsRight(item, view) {
      const like = wrongTexts(item).find((text) => {
        const actor = actorShownAs(text, view)
        return actor !== undefined && holdsLike(actor, item.stem.replace(/^.* introduced as /, ''))
      })
      return like === undefined
        ? peopleChecks.findsRight(item, view)
        : `“${like}” holds such an office too`
    },
  },
  *write(view) {
    for (const fact of view.story.facts) if (fact.kind === 'role') yield writeOne(fact, view)
  },
})

const ELECTED =
  /\b(?:president(?!ial)|candidate|nominee|senator|governor|minister|congress\w+|representative|speaker|mayor|lawmaker|king|queen|chancellor|premier)\b/i

function writeOne(fact: RoleFact, view: StoryView): Draft | Skip {
  const { articleId, evidence } = fact
  const found = readOffice(fact, view)
  if ('because' in found) return { factId: fact.id, because: found.because }
  const { document, holder, office } = found
  const stem = `In ${reportOf(articleId, view)}, who is introduced as ${office}?`
  const proof = { articleId, ...evidence }
  const distractors = pickPeople(
    holder,
    stem,
    proof,
    view,
    (actor) =>
      holdsLike(actor, office) ||
      // Nobody takes a candidate for the head of an agency.
      actor.roles.some((held) => ELECTED.test(held)) !== ELECTED.test(office),
  )
  if (!distractors) return { factId: fact.id, because: 'no two other people to distract with' }
  const { sentence: text, span } = evidence
  return {
    factId: fact.id,
    variant: '',
    response: 'choice',
    stem,
    asks: [articleId],
    key: holder.shown,
    distractors,
    evidence: [evidenceOfSentence(document, { text, span }, view)],
    explanation: `${reportAsSubject(articleId, view)} introduces ${holder.inline} so.`,
    tags: [],
    difficulty: 'easy',
    difficultyReason: 'one sentence of the report tells it',
  }
}
