/**
 * People of whom the reports speak without quoting them: wrong options where a story has few sources.
 *
 * @module
 */
import { bodyNouns, partyOf, roleNouns } from '../facts/gazetteer.ts'
import { MONTHS } from '../facts/words/closed-class.ts'
import type { Party } from '../facts/story.ts'
import { AUXILIARY_WORDS } from './words/auxiliaries.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'
import { PRIVATE_ROLES } from './words/private-people.ts'
import { lastWord, type WordCases } from './wording/text.ts'

/** How the reports speak of whoever goes by a last name. */
type Uses = {
  /** How often the name stands there; 0 if ever as that of a private person or of a place. */
  readonly times: number
  /** How often without a first name or an article: a body is seldom called by its last word. */
  readonly alone: number
  /** Whether it does something or owns something under its last name alone. */
  readonly acts: boolean
}

/** Looks up a last name; what is found is kept, so that each name is looked for once. */
export type NameIndex = (last: string) => Uses

/** Named so often, somebody is one of those whom a report is about. */
const OFTEN = 4
/** Somebody whose first name the reports take for known has to be named more often. */
const VERY_OFTEN = 7
/** So often by the last name alone, a name is a person's. */
const ALONE = 2
/** So many are enough to choose wrong options from. */
const MOST = 12

/** “Ann Lee, 34,” and “Ann Lee (34)”: private people are told so. */
const AGED = /^,? (?:\(?\d{1,2}\)?[,.)]|aged \d)/
const PLACED = /\b(?:in|near|across|throughout|outside) (?:[A-Z][\w.'’-]* )*$/

/** Two words at least with a capital and small letters. */
const FULL_NAME = /^[A-Z][a-zÀ-ž'’.-]+(?: (?:[a-z]{2,3} )*[A-Z][\wÀ-ž'’.-]*)+$/
/** Inside a sentence only: at its start any word has a capital. */
const NAMES = /(?<=[a-z,] )[A-Z][a-zÀ-ž-]+(?: [A-Z]\.)? [A-Z][A-Za-zÀ-ž'’]*[a-zÀ-ž](?! ?[A-Z]|-)/g

/** Last words of names of places, days and things. */
const NO_LAST_NAME =
  /^(?:Street|Avenue|Road|Square|House|City|County|State|States|Islands?|Valley|River|Lake|Bay|Beach|Hills?|Park|Airport|Bridge|Tower|Cent(?:er|re)|School|College|Hospital|Museum|Church|War|Day|Week|Month|Acts?|Awards?|Cup|League|Games|Times|Post|News|Journal|Tribune|Sentinel|Press|Sales|Pro|Sen|Gov|Rep|Mrs?|Ms|Dr|\w+day|Republicans?|Democrats?|Democratic)$/

/** Every capitalised word of the text with its places, so that a name is found without another look at the text. */
export function indexNames(prose: string): NameIndex {
  const places = new Map<string, number[]>()
  for (const { 0: word, index } of prose.matchAll(/(?<![\w-])[A-Z][\wÀ-ž-]*/g)) {
    const list = places.get(word)
    if (list) list.push(index)
    else places.set(word, [index])
  }
  const known = new Map<string, Uses>()
  return (last) => {
    const found = known.get(last) ?? readUses(last, places.get(last) ?? [], prose)
    known.set(last, found)
    return found
  }
}

function readUses(last: string, places: readonly number[], prose: string): Uses {
  let alone = 0
  let placed = 0
  let family = 0
  let acts = false
  for (const at of places) {
    const before = prose.slice(Math.max(0, at - 40), at)
    const after = prose.slice(at + last.length, at + last.length + 50)
    if (AGED.test(after) || isToldPrivate(before, after)) return NOBODY
    if (PLACED.test(before) && !/^['’ ]?[\w’']/.test(after)) placed++
    if (/^['’]s (?:mother|father|parents|family|relatives|friends?|neighbou?rs?)\b/.test(after))
      family++
    if (/(?:[A-Z][\w'’-]*|\b[Tt]he|-) ?$/.test(before)) continue
    alone++
    const next = /^ ([a-z]+)/.exec(after)?.[1] ?? ''
    acts ||= /^['’]s /.test(after) || AUXILIARY_WORDS.has(next) || /[a-z]ed$/.test(next)
  }
  // Whose family is spoken of is private, unless it is somebody of whom much else is told.
  const times = places.length - FAMILY * family
  return times <= 0 || placed * 3 > times ? NOBODY : { times, alone, acts }
}

/** A mention of somebody's family weighs as much as so many mentions without one. */
const FAMILY = 4

/** “the student Ann Lee”, “Lee, a neighbour who …”. */
const isToldPrivate = (before: string, after: string): boolean =>
  PRIVATE_ROLES.test(/\b[a-z][\w-]*,? (?:[A-Z][\w.'’-]* )*$/.exec(before)?.[0] ?? '') ||
  PRIVATE_ROLES.test(/^, [^,.;]*/.exec(after)?.[0] ?? '')

const NOBODY: Uses = { times: 0, alone: 0, acts: false }

const lastOf = (name: string): string => name.split(' ').at(-1) ?? ''

/** Whether a person is named again and again, and never with an age or a private role beside it. */
export const isProminent = (name: string, usesOf: NameIndex): boolean =>
  usesOf(lastOf(name)).times >= (FULL_NAME.test(name) ? OFTEN : VERY_OFTEN) &&
  /^[A-Z][a-zÀ-ž'’-]+/.test(name)

/**
 * Parties for people who say nothing that a source is known for: those with a stated office, and those called by
 * their last name alone once they were introduced. In the order of the text.
 */
export function findSilentPeople(
  parties: readonly Party[],
  heard: (name: string) => boolean,
  prose: string,
  usesOf: NameIndex,
  { lower }: WordCases,
): Party[] {
  const found = new Map<string, Party>()
  for (const { name, variants, roles, side } of parties) {
    const offices = roles.filter(isOffice)
    if (
      heard(name) ||
      offices.length === 0 ||
      roles.some((role) => PRIVATE_ROLES.test(role)) ||
      !isNameOfPerson(name, lower) ||
      usesOf(lastOf(name)).times === 0
    )
      continue
    found.set(name, { name, variants, roles: offices, side })
  }
  const known = new Set(parties.flatMap(({ name, variants }) => [name, ...variants]))
  for (const [match] of prose.matchAll(NAMES)) {
    if (found.size >= MOST) break
    const name = match.replace(/['’]s$/, '')
    if (found.has(name) || known.has(name) || heard(name) || !isNameOfPerson(name, lower)) continue
    const { alone, acts } = usesOf(lastOf(name))
    if (acts && alone >= ALONE) found.set(name, { name, variants: [name], roles: [], side: null })
  }
  return [...found.values()].slice(0, MOST)
}

/** A full name without a word that the reports print in lower case too, and no party's or body's. */
function isNameOfPerson(name: string, lower: ReadonlySet<string>): boolean {
  if (!FULL_NAME.test(name) || NO_LAST_NAME.test(lastOf(name))) return false
  if (MONTHS.has(lastOf(name).toLowerCase())) return false
  return name.split(' ').every((word) => {
    const plain = word.toLowerCase()
    return !(
      FUNCTION_WORDS.has(plain) ||
      lower.has(plain) ||
      roleNouns.has(plain) ||
      bodyNouns.has(plain) ||
      partyOf(word) !== undefined ||
      /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|San|Santa|Los|Las|New|Saint|St\.|Mount|Port|Fort|State|Super)$|[a-z]made$|(?:ern|ian)-/.test(
        word,
      )
    )
  })
}

/** An office of more words is half a sentence. */
const LONGEST_OFFICE = 9

/** “Texas Senator”, “professor of law at Elmford”: an office or a job by its last words, and no half sentence. */
const isOffice = (role: string): boolean => {
  const [first = ''] = role.toLowerCase().split(' ')
  return (
    role.split(' ').length <= LONGEST_OFFICE &&
    !FUNCTION_WORDS.has(first) &&
    !/(?:ing|ly|['’]s)$/.test(first) &&
    !/ (?:an?|the|his|her|its) /.test(role.replace(/^.* (?:of|for|at|in|to) /, '')) &&
    roleNouns.has(lastWord(role.split(/,| (?:of|for|at|in|to) /)[0] ?? '').toLowerCase())
  )
}
