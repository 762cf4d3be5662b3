/**
 * Numbers as news writes them, and how exact they are said to be.
 *
 * @module
 */
import type { Qualifier } from '../fact.ts'
import type { Token } from '../grammar/tokens.ts'
import { NUMBER_WORDS, SCALES } from '../words/numbers.ts'

/** Words before a number, longest first, and what they make of it. */
const QUALIFIERS: readonly (readonly [words: readonly string[], qualifier: Qualifier])[] = [
  [['no', 'fewer', 'than'], 'at least'],
  [['no', 'less', 'than'], 'at least'],
  [['no', 'more', 'than'], 'at most'],
  [['not', 'more', 'than'], 'at most'],
  [['as', 'many', 'as'], 'at most'],
  [['as', 'much', 'as'], 'at most'],
  [['more', 'than'], 'more than'],
  [['fewer', 'than'], 'less than'],
  [['less', 'than'], 'less than'],
  [['at', 'least'], 'at least'],
  [['at', 'most'], 'at most'],
  [['up', 'to'], 'at most'],
  [['close', 'to'], 'about'],
  [['an', 'estimated'], 'about'],
  [['well', 'over'], 'more than'],
  [['just', 'over'], 'more than'],
  [['just', 'under'], 'less than'],
  [['over'], 'more than'],
  [['above'], 'more than'],
  [['under'], 'less than'],
  [['below'], 'less than'],
  [['nearly'], 'about'],
  [['almost'], 'about'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['roughly'], 'about'],
  [['approximately'], 'about'],
  [['some'], 'about'],
  [['estimated'], 'about'],
]

const DECADE = /^(?:19|20)\d\ds$/

/** “10:15” and “10.15”. */
export const TIME_OF_DAY = /^\d{1,2}[:.]\d\d$/

const ORDINAL = /^\d+(?:st|nd|rd|th)$/

type Number_ = { readonly value: number; readonly last: number; readonly scaled: boolean }

/** The number that begins at a token: digits, number words, “3.5 million”, “a dozen”. Ordinals and decades are none. */
export function readNumber(tokens: readonly Token[], at: number): Number_ | undefined {
  const token = tokens[at]
  if (!token) return undefined
  let value: number
  let last = at
  let scaled = false
  if (token.kind === 'number') {
    if (
      ORDINAL.test(token.lower) ||
      (TIME_OF_DAY.test(token.text) && token.text.includes(':')) ||
      DECADE.test(token.lower)
    )
      return undefined
    const match = /^([\d.,]+)(bn|m|k)?$/.exec(token.lower)
    if (!match?.[1]) return undefined
    value = Number(match[1].replaceAll(',', '').replace(/\.$/, ''))
    if (match[2]) {
      value *= match[2] === 'bn' ? 1e9 : match[2] === 'm' ? 1e6 : 1e3
      scaled = true
    }
  } else {
    const words = token.lower.split('-')
    const parts = words.map((word) => NUMBER_WORDS.get(word))
    if (parts.length > 2 || parts.some((part) => part === undefined)) {
      // “a dozen”, “a hundred”
      const scale = SCALES.get(token.lower)
      if (
        scale === undefined ||
        token.lower.length < 5 ||
        !/^(?:a|an|one|several)$/.test(tokens[at - 1]?.lower ?? '') ||
        tokens[at - 1]?.lower === 'several'
      )
        return undefined
      return { value: scale, last: at, scaled: true }
    }
    value = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  }
  if (!Number.isFinite(value)) return undefined
  for (let next = tokens[last + 1]; next; next = tokens[last + 1]) {
    const scale = SCALES.get(next.lower)
    if (scale === undefined || (next.lower.length < 3 && tokens[last]?.kind !== 'number')) break
    value *= scale
    scaled = true
    last++
  }
  return { value: Math.round(value * 1000) / 1000, last, scaled }
}

/** How exact the number at `at` is said to be, and where the words for that begin. */
export function qualifierBefore(
  tokens: readonly Token[],
  at: number,
): { qualifier: Qualifier; first: number } {
  let first = at
  // “a total of 50”, “a record 50”: nothing is said about how exact it is.
  if (tokens[first - 1]?.lower === 'a' && SCALES.has(tokens[first]?.lower ?? '')) first--
  for (const [words, qualifier] of QUALIFIERS) {
    const start = first - words.length
    if (start >= 0 && words.every((word, offset) => tokens[start + offset]?.lower === word))
      return { qualifier, first: start }
  }
  return { qualifier: 'exact', first: at }
}
