import { isDigit } from './characters.ts'

/** Phrases of several words, found in word lists without regular expressions. `#` matches any number. */
export type PhraseSet = ReadonlyMap<string, readonly (readonly string[])[]>

export function phraseSet(phrases: readonly string[]): PhraseSet {
  const set = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    const list = set.get(first)
    if (list) list.push(words)
    else set.set(first, [words])
  }
  return set
}

/** How many words the longest phrase that stands at `at` has; 0 if none does. */
export function phraseAt(set: PhraseSet, words: readonly string[], at: number): number {
  const word = words[at]
  if (word === undefined) return 0
  const longest = longestFit(set.get(word), words, at)
  return isNumber(word) ? Math.max(longest, longestFit(set.get('#'), words, at)) : longest
}

function longestFit(
  phrases: readonly (readonly string[])[] | undefined,
  words: readonly string[],
  at: number,
): number {
  let longest = 0
  for (const phrase of phrases ?? []) {
    if (phrase.length > longest && fits(phrase, words, at)) longest = phrase.length
  }
  return longest
}

/** Where the first phrase stands, or -1. */
export function findPhrase(set: PhraseSet, words: readonly string[]): number {
  for (let at = 0; at < words.length; at++) if (phraseAt(set, words, at) > 0) return at
  return -1
}

export const countPhrases = (set: PhraseSet, words: readonly string[]): number =>
  words.filter((_, at) => phraseAt(set, words, at) > 0).length

const fits = (phrase: readonly string[], words: readonly string[], at: number): boolean =>
  phrase.every((word, offset) => {
    const found = words[at + offset]
    return found !== undefined && (word === '#' ? isNumber(found) : word === found)
  })

const isNumber = (word: string): boolean => isDigit(word.charCodeAt(0))
