import { AGENCIES } from './words/agencies.ts'

const names = new Map<string, string>()
for (const [name, ...forms] of AGENCIES) {
  for (const form of [name, ...forms]) names.set(form.toLowerCase(), name)
}
const longest = Math.max(...[...names.keys()].map((form) => form.split(' ').length))

/** The agency whose name stands at a word, with how many words it takes; null if none does. */
export function readAgency(
  words: readonly string[],
  at: number,
): { readonly name: string; readonly length: number } | null {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const name = names.get(words.slice(at, at + length).join(' '))
    if (name !== undefined) return { name, length }
  }
  return null
}

/** Words that may stand after and between the names: “AFP and Reuters”, “Reuters Staff”. */
const JOINERS = new Set(['and', 'with', 'news', 'agencies', 'staff', 'correspondents'])

/** The agencies that are all of these words; none if anything else is among them. */
export function readAgencies(words: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    const agency = readAgency(words, at)
    if (agency) {
      found.push(agency.name)
      at += agency.length - 1
    } else if (found.length === 0 || !JOINERS.has(words[at] ?? '')) return []
  }
  return found
}

/** The words of a name, for looking it up. */
export function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9à-ÿ'.-]+/)
    .filter((word) => word !== '')
}

export const isAgency = (words: readonly string[], at: number): boolean =>
  readAgency(words, at) !== null
