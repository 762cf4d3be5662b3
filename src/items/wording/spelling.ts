import { inOneSpelling } from '../../facts/parties.ts'
import type { Party } from '../../facts/story.ts'
import { isSlip } from '../../lib/is-slip.ts'
import { outsideQuotes } from './text.ts'

/** Spelling → the one spelling that stems use. */
export type Spellings = ReadonlyMap<string, string>

/**
 * Spellings of people's names across reports (“Sergey”, “Sergei”), each mapped to the word that the party's
 * own name holds. Only words one slip apart count as spellings of each other.
 */
export function spellingsOf(parties: readonly Party[]): Spellings {
  const spellings = new Map<string, string>()
  for (const { name, variants } of parties) {
    const own = wordsOf(name)
    for (const variant of variants)
      for (const word of wordsOf(variant)) {
        if (own.includes(word) || spellings.has(word)) continue
        const match = own.find((held) => held.charAt(0) === word.charAt(0) && isSlip(word, held))
        if (match !== undefined) spellings.set(word, match)
      }
  }
  return spellings
}

/** The text with every name in its one spelling (“Kyiv”). Words inside quotation marks stay verbatim. */
export const respell = (text: string, spellings: Spellings): string =>
  outsideQuotes(text, (part) =>
    inOneSpelling(part).replace(/\b[A-Z][\w-]+/g, (word) => spellings.get(word) ?? word),
  )

const wordsOf = (name: string): string[] => name.match(/\b[A-Z][a-z][\w-]+/g) ?? []
