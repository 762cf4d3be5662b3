/**
 * Who holds which office, as a report states it.
 *
 * @module
 */
import type { RoleFact } from '../facts/fact.ts'
import { roleNouns } from '../facts/gazetteer.ts'
import type { Document } from '../text/document.ts'
import { isPerson, type Actor } from './actors.ts'
import { rereadFacts } from './checks/derive-source.ts'
import type { Evidence } from './item.ts'
import { isIn } from './pick-people.ts'
import { isPublic } from './pick-sources.ts'
import type { StoryView } from './story-view.ts'
import { caseOf, lowerFirst, tidy, wordCount } from './wording/text.ts'

/** An office of more words is half a sentence. */
const LONGEST = 9

export type Office = {
  readonly document: Document
  readonly holder: Actor
  /** In a stem's words: “the mayor of Ravensport”. */
  readonly office: string
}

/**
 * The office of a role fact with its holder, or why it is not one to ask about. Only an office with a name in it is:
 * there are many senators, and one mayor of Ravensport.
 */
export function readOffice(fact: RoleFact, view: StoryView): Office | { readonly because: string } {
  const { articleId, evidence, person, role } = fact
  const document = view.documents.get(articleId)
  const holder = view.actorNames.get(person.name)
  if (!document || !holder || !isPerson(holder))
    return { because: 'the person is nobody of the story' }
  if (!isPublic(holder)) return { because: 'the person is not public' }
  if (person.text !== holder.name) return { because: 'the name is not given in full' }
  const office = officeOf(fact, evidence.sentence, view)
  if (role.span[0] === evidence.span[0] && caseOf(office, view.cases) === 'unknown')
    return { because: 'its first word may be a name or not' }
  if (/^the .* and /.test(office)) return { because: 'it is more than an office' }
  if (/\b(?:spokes\w+|aide|editor|manager|officer|agent|pollster|adviser|advisor)\b/i.test(office))
    return { because: 'it is not worth asking for' }
  if (!namesOne(office) || FORMER.test(office) || wordCount(office) > LONGEST)
    return { because: 'many may hold such an office' }
  return { document, holder, office }
}

/** Whether the evidence alone gives an office that stands in the text to that person. */
export const isHeldIn = (text: string, proof: Evidence, holder: Actor, view: StoryView): boolean =>
  rereadFacts([proof], view).some(
    (fact) =>
      fact.kind === 'role' &&
      text.includes(officeOf(fact, proof.sentence, view)) &&
      isIn(fact.person.name, holder),
  )

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
export function holdsLike({ roles }: Actor, office: string): boolean {
  const heads = headsOf(office)
  return roles.some((held) => headsOf(held).some((head) => heads.includes(head)))
}

const headsOf = (office: string): string[] =>
  office
    .toLowerCase()
    .split(/[^a-z-]+/)
    .filter((word) => roleNouns.has(word))
