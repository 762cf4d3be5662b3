import type { Item } from '../item.ts'
import type { StoryView } from '../story-view.ts'

/** One thing that every item must pass. `refuses` says in words why an item does not; null lets it through. */
export type GateRule = {
  /** The number in the list of rules that every item passes, with a name: “2 one-right-option”. */
  readonly id: string
  readonly refuses: (item: Item, view: StoryView) => string | null
}

export type Refusal = { readonly rule: string; readonly because: string }
