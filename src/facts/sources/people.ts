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
  isQuoteMark,
  tidy,
} from '../grammar/tokens.ts'
import { isAuxiliary, isHeadlineVerb } from '../grammar/parts-of-speech.ts'
import { OFFICE_WORDS, isHonorific, roleAfter, roleBefore } from './offices.ts'
import {
  FIRST_NAMES,
  LAST_NAMES,
  PLACE_NAMES,
  SHORT_NAMES,
  WORD_NAMES,
} from '../words/first-names.ts'
import {
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
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
    (isAuxiliary(token) && token.text !== 'Will') ||
    isHeadlineVerb(token) ||
    isAdverb(bare)
  )
    return false
  return partyOf(token.text) === undefined
}

/** “Mayor Jordan Roe”, “April Lee”; not “in April Elmford slept”, “Jordan River”. */
const isFirstName = (tokens: readonly Token[], at: number): boolean =>
  PLACE_NAMES.has(tokens[at]?.lower ?? '') &&
  (titles.has(tokens[at - 1]?.lower ?? '') ||
    (MONTHS.has(tokens[at]?.lower ?? '') && !PREPOSITIONS.has(tokens[at - 1]?.lower ?? ''))) &&
  isNameWord(tokens[at + 1])

/** “Ann White”, “Mayor Masako Son”: a last name that is a word too, right after a first name, and nothing runs on. */
const isLastName = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return (
    isCapitalised(tokens[at]) &&
    LAST_NAMES.has(lastNameOf(tokens[at]?.text ?? '')) &&
    !isCapitalised(tokens[at + 1]) &&
    before !== undefined &&
    (FIRST_NAMES.has(before.lower) ||
      WORD_NAMES.has(before.lower) ||
      /^[A-Z]\.?$/.test(before.text) ||
      titles.has(tokens[at - 2]?.lower ?? ''))
  )
}

/** “Recent phones”, “Make Roe's day”, “Will Roe go?”: a word that only the start of a sentence prints as a name. */
const isOpener = (tokens: readonly Token[], at: number, common: ReadonlySet<string>): boolean => {
  const { lower = '' } = tokens[at] ?? {}
  if (at > 0 && tokens[at - 1]?.kind !== 'punct') return false
  if (WORD_NAMES.has(lower)) return tokens.at(-1)?.text === '?' && MODALS.has(lower)
  return !FIRST_NAMES.has(lower) && (common.has(lower) || COMMON_VERBS.has(lower))
}

/** Full names (two to four words) in a sentence, as token ranges. `common`: the words printed small. */
function fullNames(
  tokens: readonly Token[],
  common: ReadonlySet<string>,
): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens[at]) && !isFirstName(tokens, at)) continue
    if (isOpener(tokens, at, common)) continue
    // “PC Ann Lee”, “Supporting Ann Lee”, “Singer Ann Lee”
    if (
      /^(?:[A-Z]{2,}|[A-Z][a-z-]+(?:ing|ed|er|or|ist))$/.test(tokens[at]?.text ?? '') &&
      !FIRST_NAMES.has(tokens[at]?.lower ?? '') &&
      FIRST_NAMES.has(tokens[at + 1]?.lower ?? '') &&
      lastOfName(tokens, at + 1) !== undefined
    )
      continue
    let last = at
    for (let words = 1; words < 4 && !isPossessive(tokens[last]); words++) {
      const next = lastOfName(tokens, last)
      if (next === undefined) break
      last = next
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
    if (last > at && !runsOn) found.push([at, last])
    at = last
  }
  return found
}

/** Where the next word of a name stands: after “Ann”, “Ann van der” and “Ann B .”. */
function lastOfName(tokens: readonly Token[], last: number): number | undefined {
  if (isNameWord(tokens[last + 1]) || isLastName(tokens, last + 1)) return last + 1
  let next = last + 1
  if (tokens[last]?.text.length === 1 && tokens[next]?.text === '.') next++
  else while (next < last + 3 && PARTICLES.test(tokens[next]?.lower ?? '')) next++
  // “Ann ‘Nan’ Lee”
  if (isQuoteMark(tokens[next]) && isQuoteMark(tokens[next + 2]) && isCapitalised(tokens[next + 1]))
    next += 3
  return next > last + 1 && isNameWord(tokens[next]) ? next : undefined
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

/** “Elm City”, “Elm Ltd”: places, clubs and firms. */
const THING =
  /^(?:city|town|united|rovers|county|street|avenue|road|valley|river|islands?|airport|ltd|limited|inc|llc|plc|corp|co|news|electric|motors|dynamics)$/

/** “EHB”; not “Lee II”. */
const isInitials = (word = ''): boolean => /^[A-Z]{2,5}$/.test(word) && !/^[IVX]+$/.test(word)

/** “Mayor Brandt”; not “the mayor of Elmford”, nor “the owner Elmbank”, which may be a firm. */
const isOffice = (token: Token | undefined): boolean =>
  token !== undefined &&
  titles.has(token.lower) &&
  !/^(?:broadcaster|champion|developer|employer|host|owner|partner|producer|publisher|rival|trader)$/.test(
    token.lower,
  )

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
    backed:
      isBacked(view, range) || isHonorific(tokens[range[0] - 1]) || hasFirstName(tokens, range),
  }
}

/** The people of a document by last name. A name counts once an office, a title or a later last-name mention backs it. */
export function findPeople(paragraphs: readonly ParagraphView[]): Map<string, Person> {
  const mentions = new Map<string, Mention[]>()
  // Last names that stand alone, and where first.
  const lone = new Map<string, number>()
  const common = new Set<string>()
  for (const { sentences } of paragraphs)
    for (const { tokens } of sentences)
      for (const token of tokens) if (!isCapitalised(token)) common.add(token.lower)
  // “Mayor Brandt said”, “Brandt said … He”, of somebody whose first name the report never gives.
  const bare = new Map<string, Mention>()
  for (const paragraph of paragraphs) {
    for (const view of paragraph.sentences) {
      const { tokens } = view
      const ranges = fullNames(tokens, common)
      for (const range of ranges) {
        const [opening, ending] = range.map((at) => tokens[at]?.text ?? '')
        if (PLACE.test(opening ?? '') || THING.test(ending?.toLowerCase() ?? '')) continue
        if (isInitials(ending) && !isInitials(opening)) continue
        const role = roleBefore(tokens, range[0]) ?? roleAfter(tokens, range[1])
        const mention = mentionOf(view, tokens, range, role)
        const lastName = lastNameOf(mention.name)
        const list = mentions.get(lastName) ?? []
        list.push(mention)
        mentions.set(lastName, list)
      }
      for (const [at, token] of tokens.entries()) {
        const lastName = token.lower.replace(/'s?$/, '')
        const isName = isNameWord(token) || (LAST_NAMES.has(lastName) && isTitledName(tokens, at))
        if (!isName || ranges.some(([first, last]) => at >= first && at <= last)) continue
        if (!lone.has(lastName)) lone.set(lastName, token.start)
        if (!bare.has(lastName) && !THING.test(lastName) && !isInitials(token.text)) {
          const role = isOffice(tokens[at - 1]) ? roleBefore(tokens, at) : undefined
          const range = [at, at] as const
          if (role || isHonorific(tokens[at - 1]) || isBacked(view, range))
            bare.set(lastName, mentionOf(view, tokens, range, role))
        }
      }
    }
  }
  for (const [lastName, mention] of bare)
    if (!mentions.has(lastName)) mentions.set(lastName, [mention])
  const people = new Map<string, Person>()
  for (const [lastName, list] of mentions) {
    const isKnown = ({ role, backed }: Mention): boolean => role !== null || backed
    if (!list.some(isKnown) && !lone.has(lastName)) continue
    const byName = new Map<string, Mention[]>()
    for (const mention of list) {
      const { name } = mention
      const same = byName.has(name) ? name : keysOf(byName).find((other) => isSameName(other, name))
      const own = byName.get(same ?? name) ?? []
      own.push(mention)
      byName.set(name, own)
    }
    const groups = [...new Set(byName.values())]
    // “Olaf Brandt” and “Erik Brandt” are two, and bare “Brandt” is one of them or, where nothing tells which, nobody.
    const known = groups.filter((own) => own.some(isKnown))
    const main = mainOf(known.length > 0 ? known : groups, lone.get(lastName))
    for (const own of groups) {
      const name = nameOf(own)
      const person = personOf(name, lastName, own)
      if (own === main) people.set(lastName, person)
      else {
        const key = fullKey(firstOf(name), lastName)
        // “George H. Roe”, “George W. Roe”
        people.set(people.has(key) ? fullKey(name.split(/\s/).at(-2) ?? '', lastName) : key, person)
      }
    }
  }
  return people
}

/** Of namesakes the one who is called by the bare last name before the next comes up, else the one named more often. */
function mainOf(
  groups: readonly (readonly Mention[])[],
  bareAt = Infinity,
): readonly Mention[] | undefined {
  const [first, next] = groups
  if (first && next && bareAt < (next[0]?.span[0] ?? 0) && next.length < 4 * first.length)
    return first
  const [most, rival] = groups.toSorted((a, b) => b.length - a.length)
  return most?.length === rival?.length ? undefined : most
}

/**
 * The form used most, but “Ann Le Roe” for “Le Roe” where the longer one surely is a name: it begins with a first name,
 * follows an office, or the shorter one begins with “le”.
 */
function nameOf(mentions: readonly Mention[]): string {
  const names = mentions.map(({ name }) => name)
  const short = mostUsed(names) ?? ''
  const whole = mentions.find(
    ({ name, role }) =>
      name.endsWith(` ${short}`) &&
      (role !== null || PARTICLES.test(firstOf(short)) || FIRST_NAMES.has(firstOf(name))),
  )
  return whole && !FIRST_NAMES.has(firstOf(short)) ? whole.name : short
}

const firstOf = (name: string): string => name.split(/\s/)[0]?.toLowerCase() ?? ''

/** Namesakes of one last name among whom a shorter or longer form of a name is looked for. */
const MOST_NAMESAKES = 20

const keysOf = (names: ReadonlyMap<string, unknown>): string[] =>
  names.size > MOST_NAMESAKES ? [] : [...names.keys()]

/** “Mr White”, “Mayor White”: a last name that is a word too, after a title; not “Chief Justice”. */
const isTitledName = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]) &&
  (isHonorific(tokens[at - 1]) ||
    (isOffice(tokens[at - 1]) &&
      !isOffice(tokens[at]) &&
      !isCapitalised(tokens[at + 1]) &&
      partyOf(tokens[at]?.text ?? '') === undefined))

/** “White said”, “Ann White”, “Mr Jordan”; not “the White House”, “Jordan said”, “in May”. */
function isOwnName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (isCapitalised(next)) return false
  if (isTitledName(tokens, at) || isLastName(tokens, at)) return true
  if (before && (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower))) return false
  return MONTHS.has(token?.lower ?? '')
    ? next === undefined || REPORTING_VERB_FORMS.has(next.lower)
    : partyOf(token?.text ?? '') === undefined
}

const fullKey = (first: string, last: string): string =>
  `${first.toLowerCase()} ${lastNameOf(last)}`

/** Whether two full names of one last name can be one person's: “Joe Roe”, “Joseph B. Roe” and “J. Roe”. */
function isSameName(one: string, other: string): boolean {
  const [short = [], long = []] = [one, other]
    .map((name) => name.toLowerCase().replaceAll('.', '').split(/\s+/))
    .toSorted((a, b) => a.length - b.length)
  // “Le Roe” and “Ann Le Roe”
  if (` ${long.join(' ')}`.endsWith(` ${short.join(' ')}`)) return true
  // “George H. Roe” and “George W. Roe”
  const [middle, otherMiddle] = [short.at(-2) ?? '', long.at(-2) ?? '']
  const areInitials = middle.length < 3 && otherMiddle.length < 3 && short.length > 2
  if (areInitials && middle.charAt(0) !== otherMiddle.charAt(0)) return false
  const [a = '', b = ''] = [short[0] ?? '', long[0] ?? ''].toSorted((x, y) => x.length - y.length)
  const stem = a.replace(/(?:e|ie|y)$/, '')
  return (
    ((a.length === 1 || stem.length > 2) && b.startsWith(stem)) ||
    (a.length > 4 && isSlip(a, b)) ||
    SHORT_NAMES.has(`${a}=${b}`)
  )
}

function personOf(name: string, lastName: string, mentions: readonly Mention[]): Person {
  const roles = [
    ...new Set(mentions.flatMap(({ role }) => (role ? [role.text.replaceAll('’', "'")] : []))),
  ]
  const side = roles.map(sideOf).find((one) => one !== null) ?? ownerOf(mentions)
  return { name: tidy(name), lastName, mentions, roles, side }
}

/** The person with exactly the last name at `at`, told from others by the words before. */
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
  for (let back = 1; back < 4; back++) {
    const person = people.get(fullKey(tokens[at - back]?.text ?? '', word))
    if (person) return person
  }
  const person = people.get(lastNameOf(word))
  // “White said”; not “the White House”, “in Jordan”.
  return person && LAST_NAMES.has(person.lastName) && !isOwnName(tokens, at) ? undefined : person
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
  namedAt(tokens, at, people) ??
  (LAST_NAMES.has(lastNameOf(tokens[at]?.text ?? ''))
    ? undefined
    : findByLastName(tokens[at]?.text ?? '', people))

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
    (token) =>
      token !== undefined && !isCapitalised(token) && REPORTING_VERB_FORMS.has(token.lower),
  )
  if (!isSpeaking) return false
  const at = placeOf(view)
  const following = view.paragraph.sentences.slice(at, at + 2).flatMap((other) => other.tokens)
  return following.some(
    ({ lower, start, quote }) =>
      (lower === 'he' || lower === 'she') && quote < 0 && start > (tokens[last]?.end ?? 0),
  )
}

/** “Ann Lee and”, before another name. */
const followsName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'and' &&
  isCapitalised(tokens[at - 2]) &&
  FIRST_NAMES.has(tokens[at - 3]?.lower ?? '')

/** “Ann Lee”, but not “the Ann Lee prize” or the headline “Ann Lee Wins Race”. */
const hasFirstName = (
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
): boolean =>
  (FIRST_NAMES.has(tokens[first]?.lower ?? '') || followsName(tokens, first)) &&
  !DETERMINERS.has(tokens[first - 1]?.lower ?? '') &&
  !isCapitalised(tokens[last + 1])

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
  let slip: Person | undefined
  for (const person of people.values()) {
    // Namesakes, of whom none is meant more than another.
    if (person.lastName === key) return undefined
    if (person.lastName.charAt(0) === key.charAt(0) && isSlip(person.lastName, key)) slip ??= person
  }
  return slip
}
