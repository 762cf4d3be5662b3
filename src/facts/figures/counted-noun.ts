/**
 * What a number counts.
 *
 * @module
 */
import type { Figure } from '../fact.ts'
import { partyOf, roleNouns } from '../gazetteer.ts'
import { isFiniteVerb } from '../grammar/parts-of-speech.ts'
import type { Range } from '../grammar/noun-phrase.ts'
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
import { CASUALTY_WORDS, DIMENSIONS, THINGS_TOO, TOLLS, UNCOUNTED } from '../words/figure-words.ts'
import { DISTANCE_UNITS, PEOPLE_NOUNS, TIME_UNITS } from '../words/numbers.ts'

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
    if (OBJECT_PRONOUNS.has(lower) && !isCapitalised(token)) break
    // “nine out of ten”, “40 last year”, “six feet tall”
    if (
      (lower === 'out' && tokens[at + 1]?.lower === 'of') ||
      (/^(?:last|next)$/.test(lower) && TIME_UNITS.has(tokens[at + 1]?.lower ?? '')) ||
      (isMeasure(tokens[last]) && DIMENSIONS.has(lower))
    )
      break
    if (
      (isFiniteVerb(tokens, at) &&
        !PEOPLE_NOUNS.has(lower) &&
        !(at === from && CASUALTY_WORDS.has(lower))) ||
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
  // “40 Norway”, “40 Norwegian” is no count, “40 Norwegians” is.
  const isParty = isCapitalised(head) && partyOf(head?.text ?? '') !== undefined
  if (last < from || !head || isAdverb(head.lower) || (isParty && !isPeople(head.lower)))
    return { unit: '', last: from - 1, of: null }
  return { unit: head.lower, last, of }
}

const isMeasure = (token: Token | undefined): boolean =>
  DISTANCE_UNITS.has(token?.lower ?? '') || TIME_UNITS.has(token?.lower ?? '')

/** Classes of what “them” can be. */
const PLURAL = new Set<Figure['unitClass']>(['people', 'thing'])

/**
 * “Ukraine's toll to 61”, “a total of 50”, “compared with 40”, “up from 15”, “from 20 boats to 40”, “20 boats, five of
 * them new”: what is counted stands before the number, which goes from `first`, with its qualifier, to `end`.
 */
export function unitFromContext(
  tokens: readonly Token[],
  [first, end]: Range,
  before: readonly Figure[],
): string {
  const word = (back: number): string => tokens[first - back]?.lower ?? ''
  for (let back = 1; back < 14 && word(back) !== ';'; back++)
    if (TOLLS.has(word(back))) return 'deaths'
  const last = before.at(-1)
  if (!last) return ''
  const whose = tokens[tokens[end + 1]?.lower === 'of' ? end + 2 : end + 1]?.lower ?? ''
  if (/^(?:them|whom|which)$/.test(whose) && PLURAL.has(last.unitClass)) return last.unit
  const isAfterLast = tokens[first - 2]?.end === last.span[1]
  const isTotal = word(1) === 'of' && word(2) === 'total'
  const isCompared =
    (/^(?:with|to)$/.test(word(1)) && /^(?:compared|up|down)$/.test(word(2))) ||
    (word(1) === 'from' && (isAfterLast || /^(?:up|down|,)$/.test(word(2)))) ||
    (word(1) === 'to' && isAfterLast)
  return isTotal || (isCompared && last.unitClass !== 'time') ? last.unit : ''
}

/** “one boat”, “one Ukrainian soldier”; not “one of the”, “one that” or “one mayor”. */
export const isCounted = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !PREPOSITIONS.has(next.lower) &&
  !RELATIVES.has(next.lower) &&
  !SUBORDINATORS.has(next.lower) &&
  !UNCOUNTED.has(next.lower) &&
  !roleNouns.has(next.lower)

/** “norwegians” */
const isPeople = (unit: string): boolean =>
  unit.endsWith('s') && partyOf(unit.charAt(0).toUpperCase() + unit.slice(1))?.as === 'adjective'

/** The class within which figures of this unit can stand beside each other. */
export function classOf(unit: string): Figure['unitClass'] {
  if (unit === '%') return 'percent'
  if (/^[A-Z]{3}$/.test(unit)) return 'money'
  // “30 dead”
  if (PEOPLE_NOUNS.has(unit) || CASUALTY_WORDS.has(unit) || isPeople(unit)) return 'people'
  if ((roleNouns.has(unit) || roleNouns.has(unit.replace(/s$/, ''))) && !THINGS_TOO.has(unit))
    return 'people'
  if (TIME_UNITS.has(unit)) return 'time'
  if (DISTANCE_UNITS.has(unit)) return 'distance'
  return 'thing'
}
