import type { Item, ItemType, Option } from '../items/item.ts'

/** What a player sees of an item before the answer: no key, no evidence. Built field by field, never by deletion. */
export type Question = {
  readonly itemId: string
  readonly type: ItemType
  readonly stem: string
  readonly response: Item['response']
  readonly options: readonly Option[]
}

/**
 * How a response becomes points. `accuracy`: 1000 for the key and nothing for anything less. The score of several
 * choices, or of an order, tells how much of it was right all the same.
 */
export type ScoringRule = 'accuracy'

export type Scored = {
  readonly itemId: string
  /** As it is stored: an option id, or several with a blank between. */
  readonly response: string
  readonly correct: boolean
  /** 0 to 1: 1 for the key alone. */
  readonly score: number
  readonly points: number
}

export type Refused = { readonly refused: 'response_invalid'; readonly message: string }
