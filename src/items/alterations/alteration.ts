import type { Claim } from '../../facts/fact.ts'
import type { StoryView } from '../story-view.ts'
import type { Saying } from '../wording/saying.ts'

/** One thing changed in what a source is held to have said. */
export type Altered = {
  /** The name of the rule, for the trace and the explanation. */
  readonly kind: 'number' | 'opposite-cue' | 'opposite' | 'date' | 'place' | 'negation'
  /** The phrase with the change. */
  readonly phrase: string
  readonly from: string
  readonly to: string
}

/** Makes one change that contradicts the claim, or undefined where its words do not allow it. */
export type AlterationRule = {
  readonly kind: Altered['kind']
  readonly alter: (
    claim: Pick<Claim, 'id' | 'figures'>,
    saying: Saying,
    view: StoryView,
  ) => Altered | undefined
}

/** The phrase with `to` in the place of `from`, which must stand in it once, outside quotation marks. */
export function replaceOnce(phrase: string, from: string, to: string): string | undefined {
  const blank = phrase.replace(/“[^”]*”/g, (quote) => '_'.repeat(quote.length))
  const at = blank.indexOf(from)
  if (from === '' || at < 0 || blank.includes(from, at + 1)) return undefined
  return phrase.slice(0, at) + to + phrase.slice(at + from.length)
}
