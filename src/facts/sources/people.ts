/**
 * Who is who in a document: full names with the offices that stand beside them.
 *
 * @module
 */
import { REPORTING_VERB_FORMS } from '../words/reporting-verbs.ts'
import { isSlip } from '../../lib/is-slip.ts'
import type { Span } from '../../text/document.ts'
import { bodyNouns, documentNouns, groupNouns, partyOf, sideOf, titles } from '../gazetteer.ts'
import {
  placeOf,
  type ParagraphView,
  type SentenceView,
  type Token,
  isCapitalised,
  isComma,
  isPossessive,
  tidy,
} from '../grammar/tokens.ts'
import { isAuxiliary, isHeadlineVerb } from '../grammar/parts-of-speech.ts'
import { OFFICE_WORDS, roleAfter, roleBefore } from './offices.ts'
import {
  CONJUNCTIONS,
  DETERMINERS,
  MONTHS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
  WEEKDAYS,
  isAdverb,
} from '../words/closed-class.ts'

/** A name where it stands, with the office beside it. */
export type Mention = {
  readonly name: string
  readonly span: Span
  readonly view: SentenceView
  readonly role: { readonly text: string; readonly span: Span } | null
  /** Whether the words round the name tell that it is a person's. */
  readonly backed: boolean
}

/** A person of the document with every mention by full name. */
export type Person = {
  /** First full form found: “Ann Lee”. */
  readonly name: string
  readonly lastName: string
  readonly mentions: readonly Mention[]
  /** Offices as written, in order, without repeats. */
  readonly roles: readonly string[]
  readonly side: string | null
}

const PARTICLES = /^(?:de|van|von|bin|al|el|da|dos|der|den|del|la|le|du|ibn|ben|ter|di)$/

const isNameWord = (token: Token | undefined): boolean => {
  if (!token || !isCapitalised(token) || token.kind !== 'word') return false
  const bare = token.lower.replace(/'s?$/, '')
  if (WEEKDAYS.has(bare) || MONTHS.has(bare) || titles.has(bare) || OFFICE_WORDS.has(bare))
    return false
  if (bodyNouns.has(bare) || groupNouns.has(bare) || documentNouns.has(bare)) return false
  if (
    DETERMINERS.has(bare) ||
    PREPOSITIONS.has(bare) ||
    PERSONAL_PRONOUNS.has(token.lower) ||
    CONJUNCTIONS.has(bare) ||
    SUBORDINATORS.has(bare) ||
    (isAuxiliary(token) && !/^(?:Will|May)$/.test(token.text)) ||
    isHeadlineVerb(token) ||
    isAdverb(bare)
  )
    return false
  return partyOf(token.text) === undefined
}

/** “Jan Roe”, “April Lee”; not “in April Elmford slept”. */
const isFirstName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:Jan|April|May|June|August)$/.test(tokens[at]?.text ?? '') &&
  !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') &&
  isNameWord(tokens[at + 1])

/** Full names (two to four words) in a sentence, as token ranges. */
function fullNames(tokens: readonly Token[]): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens[at]) && !isFirstName(tokens, at)) continue
    let last = at
    while (last - at < 3) {
      if (isPossessive(tokens[last])) break
      const next = tokens[last + 1]
      if (isNameWord(next)) last++
      else if (next && PARTICLES.test(next.lower) && isNameWord(tokens[last + 2])) last += 2
      else if (
        next?.text === '.' &&
        tokens[last]?.text.length === 1 &&
        isNameWord(tokens[last + 2])
      )
        last += 2
      else break
    }
    // “Boston Marathon organisers”: the run goes on into something that is no name.
    const next = tokens[last + 1]
    const runsOn =
      next !== undefined &&
      isCapitalised(next) &&
      !isNameWord(next) &&
      !isHeadlineVerb(next) &&
      next.quote === tokens[last]?.quote &&
      partyOf(next.text) === undefined
    if (last > at && last - at < 4 && !runsOn) found.push([at, last])
    at = last
  }
  return found
}

const textOf = (
  view: SentenceView,
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
): { text: string; span: Span } => {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? 0
  const base = view.sentence.span[0]
  return { text: view.sentence.text.slice(start - base, end - base), span: [start, end] }
}

/** “New Elmford”, “South Elmford” */
const PLACE = /^(?:New|(?:North|South|East|West)(?:ern)?)$/

/** “Mayor Brandt”; not “the mayor of Elmford”. */
const isOffice = (token: Token | undefined): boolean =>
  token !== undefined && titles.has(token.lower)

function mentionOf(
  view: SentenceView,
  tokens: readonly Token[],
  range: readonly [number, number],
  role: readonly [number, number] | undefined,
): Mention {
  const { text, span } = textOf(view, tokens, range)
  const name = text.replace(/['’]s?$/, '')
  return {
    name,
    span: [span[0], span[0] + name.length],
    view,
    role: role ? textOf(view, tokens, role) : null,
    backed: isBacked(view, range),
  }
}

/** The people of a document by last name. A name counts once an office, a title or a later last-name mention backs it. */
export function findPeople(paragraphs: readonly ParagraphView[]): Map<string, Person> {
  const mentions = new Map<string, Mention[]>()
  const lone = new Set<string>()
  // “Mayor Brandt said”, “Brandt said … He”, of somebody whose first name the report never gives.
  const bare = new Map<string, Mention>()
  for (const paragraph of paragraphs) {
    for (const view of paragraph.sentences) {
      const { tokens } = view
      const ranges = fullNames(tokens)
      for (const range of ranges) {
        if (PLACE.test(tokens[range[0]]?.text ?? '')) continue
        const role = roleBefore(tokens, range[0]) ?? roleAfter(tokens, range[1])
        const mention = mentionOf(view, tokens, range, role)
        const lastName = lastNameOf(mention.name)
        const list = mentions.get(lastName) ?? []
        list.push(mention)
        mentions.set(lastName, list)
      }
      for (const [at, token] of tokens.entries()) {
        if (!isNameWord(token) || ranges.some(([first, last]) => at >= first && at <= last))
          continue
        const lastName = token.lower.replace(/'s?$/, '')
        lone.add(lastName)
        if (!bare.has(lastName)) {
          const role = isOffice(tokens[at - 1]) ? roleBefore(tokens, at) : undefined
          const range = [at, at] as const
          if (role || isBacked(view, range))
            bare.set(lastName, mentionOf(view, tokens, range, role))
        }
      }
    }
  }
  for (const [lastName, mention] of bare)
    if (!mentions.has(lastName)) mentions.set(lastName, [mention])
  const people = new Map<string, Person>()
  for (const [lastName, list] of mentions) {
    const first = list[0]
    if (!first) continue
    if (!list.some(({ role, backed }) => role || backed) && !lone.has(lastName)) continue
    const name = mostUsed(list.map((mention) => mention.name)) ?? first.name
    for (const [initial, own] of Map.groupBy(list, (mention) => mention.name.charAt(0))) {
      const isMain = initial === name.charAt(0)
      // “Olaf Brandt” and “Erik Brandt” are two, “Joe Roe” and “Joseph Roe” one; bare “Brandt” is the one named most.
      const key = isMain ? lastName : fullKey(own[0]?.name.split(/\s/)[0] ?? '', lastName)
      people.set(key, personOf(isMain ? name : (own[0]?.name ?? name), lastName, own))
    }
  }
  return people
}

const fullKey = (first: string, last: string): string =>
  `${first.toLowerCase()} ${lastNameOf(last)}`

function personOf(name: string, lastName: string, mentions: readonly Mention[]): Person {
  const roles = [
    ...new Set(mentions.flatMap(({ role }) => (role ? [role.text.replaceAll('’', "'")] : []))),
  ]
  const side = roles.map(sideOf).find((one) => one !== null) ?? ownerOf(mentions)
  return { name: tidy(name), lastName, mentions, roles, side }
}

/** The person with exactly the last name at `at`, told from others by the word before. */
export const namedAt = (
  tokens: readonly Token[],
  at: number,
  people: ReadonlyMap<string, Person>,
): Person | undefined => {
  const word = tokens[at]?.text ?? ''
  const next = tokens[at + 1]
  // “George Roe” is not “Boy George”.
  const later = isCapitalised(next) ? personNamed(`${word} ${next?.text}`, people) : undefined
  if (later?.name.startsWith(`${word} `)) return later
  return personNamed(`${tokens[at - 1]?.text} ${word}`, people)
}

/** The person of this full name. */
export const personNamed = (
  name: string,
  people: ReadonlyMap<string, Person>,
): Person | undefined =>
  people.get(fullKey(name.split(' ')[0] ?? '', name)) ?? people.get(lastNameOf(name))

/** The person whose last name stands at `at`, forgiving a slip. */
export const personAt = (
  tokens: readonly Token[],
  at: number,
  people: ReadonlyMap<string, Person>,
): Person | undefined =>
  namedAt(tokens, at, people) ?? findByLastName(tokens[at]?.text ?? '', people)

/**
 * “Ann Lee of the ferry union”, “Ann Lee, 45,”, “Ann Lee said … she”. A street or a firm can be “of” a place too, but not
 * after “the” or a preposition.
 */
function isBacked(view: SentenceView, [first, last]: readonly [number, number]): boolean {
  const { tokens } = view
  const before = tokens[first - 1]
  const next = tokens[last + 1]
  const after = tokens[last + 2]
  if (before && (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower))) return false
  // “Friends of Elmford”: one word and “of” can be anything.
  if (/^(?:of|from)$/.test(next?.lower ?? ''))
    return (
      last > first && after !== undefined && (DETERMINERS.has(after.lower) || isCapitalised(after))
    )
  // “Ann Lee, 45,”, “Ann Lee, who leads …”
  if (isComma(next))
    return after?.lower === 'who' || (after?.kind === 'number' && isComma(tokens[last + 3]))
  const isSpeaking = [before, next].some(
    (token) => token !== undefined && REPORTING_VERB_FORMS.has(token.lower),
  )
  if (!isSpeaking) return false
  const at = placeOf(view)
  const following = view.paragraph.sentences.slice(at, at + 2).flatMap((other) => other.tokens)
  return following.some(
    ({ lower, start, quote }) =>
      (lower === 'he' || lower === 'she') && quote < 0 && start > (tokens[last]?.end ?? 0),
  )
}

/** “Elmford Radio's Ann Lee”, “Norway's Bo Roe”: the party that stands before a name as its owner. */
function ownerOf(mentions: readonly Mention[]): string | null {
  for (const { span, view } of mentions) {
    const before = view.tokens.findIndex(({ start }) => start === span[0]) - 1
    if (!isPossessive(view.tokens[before])) continue
    for (let first = Math.max(0, before - 2); first <= before; first++) {
      const party = partyOf(textOf(view, view.tokens, [first, before]).text)
      if (party) return party.side
    }
  }
  return null
}

/** The form used most; the first of two that are used alike. */
function mostUsed(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

/** “Al-Masri” for “Ahmed Al-Masri”, lower case, without a possessive ending. */
export const lastNameOf = (name: string): string =>
  (name.trim().split(/\s+/).at(-1) ?? name).toLowerCase().replaceAll('’', "'").replace(/'s?$/, '')

/** A text that names more people is a list of names, where slips and offices cannot be told apart. */
export const MOST_PEOPLE = 200

/** By last name, forgiving one slip of the keyboard in a long name (“Kowalksi” for “Kowalski”). */
export function findByLastName(
  word: string,
  people: ReadonlyMap<string, Person>,
): Person | undefined {
  const key = lastNameOf(word)
  const exact = people.get(key)
  if (exact || key.length < 6 || people.size > MOST_PEOPLE || partyOf(word)) return exact
  for (const person of people.values())
    if (person.lastName.charAt(0) === key.charAt(0) && isSlip(person.lastName, key)) return person
  return undefined
}
