import type { RoleFact } from '../../facts/fact.ts'
import { roleNouns } from '../../facts/gazetteer.ts'
import { isPerson, type Actor } from '../actors.ts'
import { keyText } from '../checks/checks.ts'
import { rereadFacts } from '../checks/derive-source.ts'
import { peopleChecks } from '../checks/people.ts'
import { evidenceOfSentence } from '../evidence.ts'
import { defineItemType, type Draft, type Skip } from '../item-type.ts'
import { actorShownAs } from '../option-texts.ts'
import { isIn, pickPeople } from '../pick-people.ts'
import { isPublic } from '../pick-sources.ts'
import type { StoryView } from '../story-view.ts'
import { reportAsSubject, reportOf } from '../wording/stems.ts'
import { caseOf, lowerFirst, tidy, wordCount } from '../wording/text.ts'

/** An office of more words is half a sentence. */
const LONGEST = 9

/**
 * “In the AFP report, who is introduced as secretary general of NATO?” The key is the person whose office the report
 * states; wrong options are other people of the story. Only an office with a name in it is asked for: there are many
 * senators, and one mayor of Ravensport.
 */
export const role = defineItemType({
  type: 'role',
  identity: 'evidence',
  checks: {
    ...peopleChecks,
    derives(item, proof, view) {
      const holder = actorShownAs(keyText(item), view)
      const isFound = rereadFacts([proof], view).some(
        (fact) =>
          fact.kind === 'role' &&
          item.stem.includes(officeOf(fact, proof.sentence, view)) &&
          holder !== undefined &&
          isIn(fact.person.name, holder),
      )
      return isFound ? null : 'the evidence alone gives the office to somebody else'
    },
  },
  *write(view) {
    for (const fact of view.story.facts) if (fact.kind === 'role') yield writeOne(fact, view)
  },
})

function writeOne(fact: RoleFact, view: StoryView): Draft | Skip {
  const skip = (because: string): Skip => ({ factId: fact.id, because })
  const { articleId, evidence } = fact
  const { span } = fact.role
  const document = view.documents.get(articleId)
  const holder = view.actorNames.get(fact.person.name)
  if (!document || !holder || !isPerson(holder)) return skip('the person is nobody of the story')
  if (!isPublic(holder)) return skip('the person is not public')
  if (fact.person.text !== holder.name) return skip('the name is not given in full')
  const office = officeOf(fact, evidence.sentence, view)
  if (span[0] === evidence.span[0] && caseOf(office, view.cases) === 'unknown')
    return skip('its first word may be a name or not')
  if (/^the .* and /.test(office)) return skip('it is more than an office')
  if (!namesOne(office) || FORMER.test(office) || wordCount(office) > LONGEST)
    return skip('many may hold such an office')
  const stem = `In ${reportOf(articleId, view)}, who is introduced as ${office}?`
  const proof = { articleId, ...evidence }
  const distractors = pickPeople(holder, stem, proof, view, (actor) => holdsLike(actor, office))
  if (!distractors) return skip('no two other people to distract with')
  return {
    factId: fact.id,
    variant: '',
    response: 'choice',
    stem,
    asks: [articleId],
    key: holder.shown,
    distractors,
    evidence: [
      evidenceOfSentence(document, { text: evidence.sentence, span: evidence.span }, view),
    ],
    explanation: `${reportAsSubject(articleId, view)} introduces ${holder.inline} so.`,
    tags: [],
    difficulty: 'easy',
    difficultyReason: 'one sentence of the report tells it',
  }
}

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bGov\.(?= |$)/g, 'governor'],
  [/\bSen\.(?= |$)/g, 'senator'],
  [/\bRep\.(?= |$)/g, 'representative'],
  [/\bLt\. /g, 'lieutenant '],
]

/** The office in a stem's words, with the article that stands before it in the report. */
function officeOf(
  { role: { text, span }, evidence }: RoleFact,
  sentence: string,
  { cases }: StoryView,
): string {
  const before = sentence.slice(0, span[0] - evidence.span[0])
  const article = /(?:^|[\s,])(an?|the) $/i.exec(before)?.[1]?.toLowerCase()
  const office = ABBREVIATIONS.reduce(
    (kept, [short, long]) => kept.replace(short, long),
    tidy(text),
  )
  if (article !== undefined) return `${article} ${office}`
  // The first word of a sentence has its capital from there.
  return before === '' ? lowerFirst(office, cases) : office
}

/** Whether an office names whose it is: there are many senators, and one speaker of the House. */
const namesOne = (office: string): boolean =>
  (office.match(NAMES) ?? []).some((word) => !roleNouns.has(word.toLowerCase()))

/** A capital that is no party's and no title's: somebody's or some place's office. */
const NAMES =
  /(?<![\w.])(?!(?:Republican|Democratic|Democrat|Conservative|Labour|Liberal|M(?:r|rs|s)|Dr|Vice|Deputy|Acting|Prime|General|Gen|The)\b)[A-Z][a-zA-Z]+/g
const FORMER = /\b(?:former|ex|late|then|candidate|hopeful|rival|friend|fan|native)\b/i

/** Whether somebody else holds an office of the same kind, wherever. */
function holdsLike({ roles }: Actor, office: string): boolean {
  const heads = headsOf(office)
  return roles.some((held) => headsOf(held).some((head) => heads.includes(head)))
}

const headsOf = (office: string): string[] =>
  office
    .toLowerCase()
    .split(/[^a-z-]+/)
    .filter((word) => roleNouns.has(word))
