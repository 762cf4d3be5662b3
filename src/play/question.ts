import type { ItemType, Option } from '../items/item.ts'

/** What a player sees of an item before the answer: no key, no evidence. Built field by field, never by deletion. */
export type Question = {
  readonly itemId: string
  readonly type: ItemType
  readonly stem: string
  readonly response: 'choice' | 'verdict'
  readonly options: readonly Option[]
}

/** How a response becomes points. `accuracy`: 1 for the key, 0 otherwise, and 1000 points a right answer. */
export type ScoringRule = 'accuracy'

export type Scored = {
  readonly itemId: string
  readonly response: string
  readonly correct: boolean
  /** 0 to 1. */
  readonly score: number
  readonly points: number
}

export type Refused = { readonly refused: 'response_invalid'; readonly message: string }
