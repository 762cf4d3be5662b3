/**
 * How much two texts speak of the same thing, by the words they share.
 *
 * @module
 */
import { FUNCTION_WORDS } from './words/function-words.ts'

/** Letters of a word that count: “Ukraine” and “Ukrainian” are one stem, “troop” and “troops” too. */
const STEM = 5

const WORD = /[A-Za-z0-9\u00C0-\u024F](?:[A-Za-z0-9\u00C0-\u024F\-'’]|[.,](?=\d))*/g

/** The stem of one word: lower case, no hyphens, no possessive, its first letters. */
export const stemOf = (word: string): string => cut(bare(word))

const bare = (word: string): string => word.toLowerCase().replace(/['’]s?$/, '')
const cut = (word: string): string => word.replaceAll('-', '').slice(0, STEM)

/** Stems of the words that carry meaning. */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>()
  for (const word of text.match(WORD) ?? []) {
    const lower = bare(word)
    if (lower.length > 1 && !FUNCTION_WORDS.has(lower)) stems.add(cut(lower))
  }
  return stems
}

/** Whether two sets of stems have one in common. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const stem of one) if (other.has(stem)) return true
  return false
}

/** Words with what they weigh together. */
export type Bag = { readonly stems: ReadonlySet<string>; readonly weight: number }

type Weights = ReadonlyMap<string, number>

/** Words unknown to the story count in full. */
const weightOf = (stem: string, weights: Weights): number => weights.get(stem) ?? 1

export function bagOf(stems: ReadonlySet<string>, weights: Weights): Bag {
  let weight = 0
  for (const stem of stems) weight += weightOf(stem, weights)
  return { stems, weight }
}

/** Share of the bag's weight that a text holds too, 0 to 1. */
export function shareIn(
  { stems, weight }: Bag,
  text: ReadonlySet<string>,
  weights: Weights,
): number {
  let shared = 0
  for (const stem of stems) if (text.has(stem)) shared += weightOf(stem, weights)
  return weight === 0 ? 0 : shared / weight
}

/** Texts by the words they hold, so that only those that share a word are looked at. */
export type WordIndex = {
  readonly size: number
  readonly stemsAt: (at: number) => ReadonlySet<string>
  readonly sharedWith: (stems: ReadonlySet<string>) => Shared
}

/** By place of the text: how many words it has in common, and what they weigh. */
export type Shared = { readonly count: Uint16Array; readonly weight: Float64Array }

export function indexWords(texts: readonly ReadonlySet<string>[], weights: Weights): WordIndex {
  const places = new Map<string, number[]>()
  for (const [at, stems] of texts.entries())
    for (const stem of stems) {
      const list = places.get(stem)
      if (list) list.push(at)
      else places.set(stem, [at])
    }
  return {
    size: texts.length,
    stemsAt: (at) => texts[at] ?? NONE,
    sharedWith(stems) {
      const count = new Uint16Array(texts.length)
      const weight = new Float64Array(texts.length)
      for (const stem of stems) {
        const more = weightOf(stem, weights)
        for (const at of places.get(stem) ?? []) {
          count[at] = (count[at] ?? 0) + 1
          weight[at] = (weight[at] ?? 0) + more
        }
      }
      return { count, weight }
    },
  }
}

const NONE: ReadonlySet<string> = new Set()

/** From this share of common content on, two claims may be the same. */
const ALIKE = 0.45

/** Whether two contents with so many words in common may say the same. Two words say little, unless they are all there is. */
export function isAlike(one: Bag, other: Bag, count: number, shared: number): boolean {
  if (count < 3) return count > 0 && count >= Math.min(one.stems.size, other.stems.size)
  return shared / Math.min(one.weight, other.weight) >= ALIKE
}
