/**
 * People of whom the reports speak without quoting them: wrong options where a story has few sources.
 *
 * @module
 */
import { bodyNouns, partyOf, roleNouns } from '../facts/gazetteer.ts'
import type { Party } from '../facts/story.ts'
import { PRIVATE_ROLES } from './words/private-people.ts'

/** Named so often, somebody is one of those whom a report is about. */
const OFTEN = 4
/** With the full name once and the last name so often, a name is a person's: a body is seldom called by its last word. */
const ALONE = 2
/** So many are enough to choose wrong options from. */
const MOST = 12

/** “Ann Lee, 34,” and “Ann Lee (34)”: private people are told so. */
const AGED = /^,? (?:\(?\d{1,2}\)?[,.)]|aged \d)/

/** Two words at least, each with one capital and small letters. */
const FULL_NAME =
  /^[A-Z][\p{Ll}'’.-]+(?: (?:[A-Z]\.|Mc|Mac|O['’]|De|de|van|von|al|bin)?(?: ?[A-Z][\p{Ll}\p{Lu}'’-]+))+$/u
const NAMES =
  /(?<![A-Z][\w.'’-]* |[\w.] )[A-Z][a-zÀ-ž'’-]+(?: [A-Z]\.)? [A-Z][a-zÀ-ž'’-]*[a-zÀ-ž](?! ?[A-Z])/g

/** Capitalised words that end names of places, days and things. */
const NO_LAST_NAME =
  /^(?:Street|Avenue|Road|Square|House|City|County|State|States|Island|Islands|Valley|River|Lake|Bay|Beach|Hill|Hills|Park|Airport|Bridge|Tower|Center|Centre|School|College|Hospital|Museum|Church|War|Day|Week|Month|Act|Award|Awards|Cup|League|Games|Times|Post|News|Journal|Tribune|Sentinel|Press|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Republicans?|Democrats?)$/

/** Whether a person is named again and again, by the last name, and never with an age or a private role beside it. */
export const isProminent = (name: string, text: string): boolean =>
  FULL_NAME.test(name) && countPublic(name, text) >= OFTEN

/** How often the last name stands in the text; 0 if ever as that of a private person. */
function countPublic(name: string, text: string): number {
  const last = name.split(' ').at(-1) ?? ''
  let times = 0
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
    const end = at + last.length
    if (/\w/.test(text.charAt(at - 1)) || /\w/.test(text.charAt(end))) continue
    times++
    const beside = `${text.slice(Math.max(0, at - 50), at)} ${text.slice(end, end + 50)}`
    if (AGED.test(text.slice(end, end + 10)) || PRIVATE_ROLES.test(beside)) return 0
  }
  return times
}

/**
 * Parties for people who say nothing that a source is known for: those with a stated office, and those called by
 * their last name alone once they were introduced. In the order of the text.
 */
export function findSilentPeople(
  parties: readonly Party[],
  heard: (name: string) => boolean,
  text: string,
): Party[] {
  const found = new Map<string, Party>()
  for (const party of parties)
    if (FULL_NAME.test(party.name) && !heard(party.name) && party.roles.some(isOffice))
      found.set(party.name, party)
  const known = new Set(parties.flatMap(({ name, variants }) => [name, ...variants]))
  for (const [name] of text.matchAll(NAMES)) {
    if (found.size >= MOST) break
    if (found.has(name) || known.has(name) || heard(name) || !isPersonal(name, text)) continue
    found.set(name, { name, variants: [name], roles: [], side: null })
  }
  return [...found.values()].slice(0, MOST)
}

/** A name that is no party's of the gazetteer and no body's, and is shortened as a person's is. */
function isPersonal(name: string, text: string): boolean {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  if (words.some((word) => partyOf(word) !== undefined)) return false
  if (NO_LAST_NAME.test(last) || bodyNouns.has(last.toLowerCase())) return false
  if (words.some((word) => roleNouns.has(word.toLowerCase()))) return false
  if (countPublic(name, text) === 0) return false
  let alone = 0
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
    const before = text.slice(Math.max(0, at - 20), at)
    if (/\w/.test(text.charAt(at + last.length)) || /\w$/.test(before)) continue
    if (!/(?:[A-Z][\w.'’-]*|\b[Tt]he) $/.test(before)) alone++
  }
  return alone >= ALONE
}

/** “Texas Senator”, “foreign minister”: an office by its last words, and no half sentence. */
const isOffice = (role: string): boolean =>
  role.split(' ').length <= 6 &&
  roleNouns.has((role.split(/ (?:of|for|at|in) /)[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? '')
