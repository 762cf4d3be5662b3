import { describe, test } from 'vitest'

type List = { readonly has: (word: string) => boolean }

/** A list by name, with words that stand in it, and words that are near to it and must not. */
export type WordListRow = readonly [name: string, list: List, holds: string, lacks: string]

/** A test for each list: that it holds the one, and not the other. */
export function testWordLists(table: readonly WordListRow[]): void {
  describe('word lists', () => {
    for (const [name, list, holds, lacks] of table)
      test(`${name}: ${holds}; not ${lacks}`, ({ expect }) => {
        const missing = holds.split(' ').filter((word) => !list.has(word))
        const stray = lacks.split(' ').filter((word) => list.has(word))
        expect({ missing, stray }).toEqual({ missing: [], stray: [] })
      })
  })
}
