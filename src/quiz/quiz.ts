import type { Difficulty, Item, ItemType } from '../items/item.ts'

/** The recipe of a quiz. The same items and blueprint give the same quiz. */
export type Blueprint = {
  /** How many items, 1 to 50. Fewer come back if the story has fewer. */
  readonly n: number
  readonly types?: readonly ItemType[] | undefined
  readonly difficulty?: Difficulty | undefined
  readonly seed: string
  /** Wrong options beside the key: 2 unless 3 are asked for. */
  readonly distractors?: 2 | 3 | undefined
  /** Draw on this many reports at most; a round that starts with reading wants 2. */
  readonly maxReports?: number | undefined
  /** Items that count dead or injured people are left out unless this is true. */
  readonly casualties?: boolean | undefined
  /** Item ids to leave out. */
  readonly exclude?: readonly string[] | undefined
}

/** Items in playing order, their options cut to what is shown. */
export type Quiz = {
  readonly seed: string
  readonly items: readonly Item[]
  /** The reports to read, in story order. */
  readonly articleIds: readonly string[]
}
