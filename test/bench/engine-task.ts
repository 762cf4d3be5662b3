import type { Fact } from '../../src/facts/fact.ts'
import type { Document } from '../../src/text/document.ts'

/** What the bench asks of the engine: to clean a text, to find its facts too, to compare stored reports, to write the items of some. */
export type Task =
  | { readonly kind: 'clean' | 'read'; readonly text: string }
  | {
      readonly kind: 'compare' | 'items'
      readonly documents: readonly Document[]
      readonly facts: readonly Fact[]
    }
