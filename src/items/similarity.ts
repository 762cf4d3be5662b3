/**
 * How much two texts speak of the same thing, by the words they share.
 *
 * @module
 */
import { FUNCTION_WORDS } from './words/function-words.ts'

/** Letters of a word that count: “Ukraine” and “Ukrainian” are one stem, “troop” and “troops” too. */
const STEM = 5

/** The stem of one word: lower case, no hyphens, no possessive, its first letters. */
export const stemOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replaceAll('-', '')
    .slice(0, STEM)

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\-'’]|[.,](?=\d))*/gu

/** Stems of the words that carry meaning. */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>()
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase().replace(/['’]s?$/, '')
    if (lower.length > 1 && !FUNCTION_WORDS.has(lower)) stems.add(stemOf(word))
  }
  return stems
}

/** Share of `inner`'s weight that `outer` holds too, 0 to 1. Words unknown to `weights` count in full. */
export function containment(
  inner: ReadonlySet<string>,
  outer: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  let all = 0
  let shared = 0
  for (const stem of inner) {
    const weight = weights.get(stem) ?? 1
    all += weight
    if (outer.has(stem)) shared += weight
  }
  return all === 0 ? 0 : shared / all
}
