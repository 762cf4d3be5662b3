/**
 * What a number counts.
 *
 * @module
 */
import type { Figure } from '../fact.ts'
import { partyOf, roleNouns } from '../gazetteer.ts'
import { isFiniteVerb } from '../grammar/parts-of-speech.ts'
import { type Token, isCapitalised, isPossessive } from '../grammar/tokens.ts'
import {
  CONJUNCTIONS,
  DETERMINERS,
  MONTHS,
  OBJECT_PRONOUNS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  WEEKDAYS,
  isAdverb,
} from '../words/closed-class.ts'
import { CASUALTY_WORDS, DISTANCE_UNITS, PEOPLE_NOUNS, TIME_UNITS } from '../words/numbers.ts'

/** The counted noun after a number: “3,000 Norwegian skiers” counts skiers, of Norway. */
export function countedNoun(
  tokens: readonly Token[],
  from: number,
): { unit: string; last: number; of: string | null } {
  const next = tokens[from]
  if (next?.text === '%') return { unit: '%', last: from, of: null }
  if (next?.lower === 'percent') return { unit: '%', last: from, of: null }
  if (next?.lower === 'per' && tokens[from + 1]?.lower === 'cent')
    return { unit: '%', last: from + 1, of: null }
  let at = from
  let of: string | null = null
  let last = from - 1
  if (
    tokens[at]?.lower === 'of' &&
    /^(?:the|its|it|his|her|their|our|these|those)$/.test(tokens[at + 1]?.lower ?? '')
  )
    at += 2
  for (; at < tokens.length && at - from < 6; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    const { lower } = token
    if (
      PREPOSITIONS.has(lower) ||
      CONJUNCTIONS.has(lower) ||
      SUBORDINATORS.has(lower) ||
      RELATIVES.has(lower) ||
      PERSONAL_PRONOUNS.has(lower)
    )
      break
    if (DETERMINERS.has(lower) && lower !== 'other' && lower !== 'such') break
    if (OBJECT_PRONOUNS.has(lower)) break
    if (
      (isFiniteVerb(tokens, at) && !PEOPLE_NOUNS.has(lower)) ||
      WEEKDAYS.has(lower) ||
      MONTHS.has(lower)
    )
      break
    // “two sides face”: the plural ends the phrase; “news reports” and “arms dealers” go on.
    if (
      last >= from &&
      /[^s]s$/.test(tokens[last]?.lower ?? '') &&
      !isCapitalised(tokens[last]) &&
      !lower.endsWith('s')
    )
      break
    if (
      last >= from &&
      (isAdverb(lower) || (PEOPLE_NOUNS.has(tokens[last]?.lower ?? '') && !PEOPLE_NOUNS.has(lower)))
    )
      break
    const party = partyOf(token.text)
    if (party && (party.as === 'adjective' || party.as === 'country')) of = party.side
    if (isPossessive(token)) break
    last = at
  }
  const head = tokens[last]
  if (last < from || !head || (isCapitalised(head) && partyOf(head.text)))
    return { unit: '', last: from - 1, of: null }
  return { unit: head.lower, last, of }
}

/** “Ukraine's toll to 61”, “a total of 50”: what is counted stands before. */
export function unitFromContext(
  tokens: readonly Token[],
  at: number,
  before: readonly Figure[],
): string {
  for (let i = at - 1; i >= 0 && at - i < 14; i--) {
    const lower = tokens[i]?.lower ?? ''
    if (/^(?:toll|deaths|fatalities|casualties)$/.test(lower)) return 'deaths'
    if (lower === 'total' || lower === 'with' || lower === 'from') {
      const last = before.at(-1)
      if (last && (lower === 'total' || last.unitClass !== 'time')) return last.unit
    }
  }
  return ''
}

/** “one soldier”, “one Ukrainian soldier”; not “one of the” or “one that”. */
export const isCounted = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !PREPOSITIONS.has(next.lower) &&
  !RELATIVES.has(next.lower) &&
  !SUBORDINATORS.has(next.lower) &&
  !/^(?:day|night|more|another|thing|time|way|point|side|hand|reason|man|woman|such|was|is|has|and|or)$/.test(
    next.lower,
  ) &&
  !roleNouns.has(next.lower)

/** Offices and callings are people; these words are as often things. */
const THINGS_TOO = /^(?:head|chair|monitor|general|guide|host)s?$/

/** The class within which figures of this unit can stand beside each other. */
export function classOf(unit: string): Figure['unitClass'] {
  if (unit === '%') return 'percent'
  if (/^[A-Z]{3}$/.test(unit)) return 'money'
  if (PEOPLE_NOUNS.has(unit)) return 'people'
  if ((roleNouns.has(unit) || roleNouns.has(unit.replace(/s$/, ''))) && !THINGS_TOO.test(unit))
    return 'people'
  if (TIME_UNITS.has(unit)) return 'time'
  if (DISTANCE_UNITS.has(unit)) return 'distance'
  return 'thing'
}

/** Whether the words round a count of people speak of dead or injured ones. */
export function countsCasualties(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 14); i < Math.min(tokens.length, at + 12); i++) {
    const lower = tokens[i]?.lower ?? ''
    if (CASUALTY_WORDS.has(lower)) return true
    if (lower === 'lost' || lower === 'losing') return true
  }
  return false
}
