/**
 * Numbers as news writes them, and how exact they are said to be.
 *
 * @module
 */
import type { Qualifier } from '../fact.ts'
import { type Token, isDash } from '../grammar/tokens.ts'
import { MONTHS } from '../words/closed-class.ts'
import { PARTS, QUALIFIERS } from '../words/figure-words.ts'
import { CURRENCIES, NUMBER_WORDS, SCALES } from '../words/numbers.ts'

const DECADE = /^(?:19|20)\d\ds$/

/** “10:15” and “10.15”. */
export const TIME_OF_DAY = /^\d{1,2}[:.]\d\d$/

const ORDINAL = /^\d+(?:st|nd|rd|th)$/

type Amount = { readonly value: number; readonly last: number; readonly scaled: boolean }

/** A number that is read: its value, null for a range, its last token, and whether a word such as “million” is in it. */
export type NumberRead = Omit<Amount, 'value'> & { readonly value: number | null }

/**
 * The number that begins at a token: digits, number words, “3.5 million”, “two hundred and fifty”, “a dozen”,
 * “20 to 30”. Ordinals, decades and parts (“half a million”) are none.
 */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const amount = readAmount(tokens, at)
  const last = amount && endOfRange(tokens, at, amount)
  return last ? { value: null, last: last.last, scaled: amount.scaled || last.scaled } : amount
}

function readAmount(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at]
  if (token?.kind === 'number') return readDigits(tokens, at, token)
  const value = readWord(token)
  if (value !== undefined) return readOn(tokens, at, value)
  // “a dozen”, “a hundred and twenty”; not “half a million”
  const scale = SCALES.get(token?.lower ?? '')
  const isOne = /^(?:a|an|one)$/.test(tokens[at - 1]?.lower ?? '')
  const before = tokens[at - 2]?.lower === 'of' ? at - 3 : at - 2
  return scale !== undefined && isOne && !PARTS.has(tokens[before]?.lower ?? '')
    ? readOn(tokens, at - 1, 1)
    : undefined
}

/** “five”, “twenty-five” */
function readWord(token: Token | undefined): number | undefined {
  const parts = token?.lower.split('-').map((word) => NUMBER_WORDS.get(word) ?? Number.NaN) ?? []
  const sum = parts.reduce((total, part) => total + part, 0)
  return sum > 0 && parts.length <= 2 ? sum : undefined
}

function readDigits(tokens: readonly Token[], at: number, { lower }: Token): Amount | undefined {
  if (ORDINAL.test(lower) || (TIME_OF_DAY.test(lower) && lower.includes(':')) || DECADE.test(lower))
    return undefined
  const [, digits = '', unit] = /^([\d.,]+)(bn|m|k)?$/.exec(lower) ?? []
  const value = Number(digits.replaceAll(',', '').replace(/\.$/, ''))
  if (digits === '' || !Number.isFinite(value)) return undefined
  if (unit === undefined) return readOn(tokens, at, value)
  const scale = SCALES.get(unit) ?? 1e3
  return readOn(tokens, at, value * scale, true)
}

/** What follows a number in words or digits: “million”, “thousand five hundred”, “hundred and fifty”. */
function readOn(tokens: readonly Token[], at: number, begun: number, isScaled = false): Amount {
  let total = 0
  let part = begun
  let last = at
  let scaled = isScaled
  for (;;) {
    const next = tokens[last + 1]
    const scale = SCALES.get(next?.lower ?? '')
    if (next && scale !== undefined && (next.lower.length > 2 || tokens[last]?.kind === 'number')) {
      if (scale < 1000) part *= scale
      else {
        total += part * scale
        part = 0
      }
      scaled = true
      last++
      continue
    }
    const below = tokens[at]?.kind === 'word' ? roomAfter(tokens[last]) : 0
    const skipped = next?.lower === 'and' && below > 10 ? last + 2 : last + 1
    const more = readWord(tokens[skipped])
    if (more === undefined || more >= below) break
    part += more
    last = skipped
  }
  return { value: Math.round((total + part) * 1000) / 1000, last, scaled }
}

/** What number words after this one stay below: 100 after “hundred”, 10 after “twenty”. */
function roomAfter(token: Token | undefined): number {
  const scale = SCALES.get(token?.lower ?? '')
  if (scale !== undefined) return scale >= 100 ? scale : 0
  return (NUMBER_WORDS.get(token?.lower ?? '') ?? 0) >= 20 ? 10 : 0
}

/** The higher number of “20 to 30”, “20% or 30%”, “between $20 and $30”; “(rose) from 20 to 30” are two figures. */
function endOfRange(
  tokens: readonly Token[],
  at: number,
  { value, last }: Amount,
): Amount | undefined {
  const sign = CURRENCIES.has(tokens[at - 1]?.text ?? '') ? tokens[at - 1]?.text : undefined
  const before = tokens[sign === undefined ? at - 1 : at - 2]?.lower
  let link = last + 1
  if (/^(?:%|percent)$/.test(tokens[link]?.lower ?? '')) link++
  const word = tokens[link]
  const isLink =
    (isDash(word) && word?.start === tokens[last]?.end) ||
    word?.lower === 'or' ||
    word?.lower === (before === 'between' ? 'and' : before === 'from' ? '' : 'to')
  // “on May 5 to 30 boats”
  if (!isLink || MONTHS.has(before ?? '')) return undefined
  const isSigned = sign !== undefined && tokens[link + 1]?.text === sign
  const other = readAmount(tokens, link + (isSigned ? 2 : 1))
  // “$5 to 10 people” is no range, “$5 to 10 million” is; “3-1” is a score.
  return other && other.value > value && (sign === undefined || isSigned || other.scaled)
    ? other
    : undefined
}

/** How exact the number at `at` is said to be, and where the words for that begin. */
export function qualifierBefore(
  tokens: readonly Token[],
  at: number,
): { qualifier: Qualifier; first: number } {
  let first = at
  // “about a dozen”
  if (tokens[first - 1]?.lower === 'a' && SCALES.has(tokens[first]?.lower ?? '')) first--
  for (const [words, qualifier] of QUALIFIERS) {
    const start = first - words.length
    if (start >= 0 && words.every((word, offset) => tokens[start + offset]?.lower === word))
      return { qualifier, first: start }
  }
  return { qualifier: 'exact', first: at }
}
