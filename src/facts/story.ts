import type { Document, Excerpt } from '../text/document.ts'
import type { Fact } from './fact.ts'

/** One person or body across the reports of a story, under every name the reports use. */
export type Party = {
  /** The name stems and options use: the fullest, in its best-attested spelling. */
  readonly name: string
  readonly variants: readonly string[]
  readonly roles: readonly string[]
  readonly side: string | null
}

/**
 * How a report relates to a claim of the row: it holds the `same` content, it gives a `different-figure`
 * for what looks like the same thing (never a contradiction by itself), it states it `unsourced`,
 * or it is `silent`.
 */
export type Relation = 'same' | 'different-figure' | 'unsourced' | 'silent'

/** One claim, and how each report of the story relates to it, in the order of the reports. */
export type GridRow = {
  /** Id of the claim that stands for the row. */
  readonly claim: string
  readonly reports: readonly {
    readonly articleId: string
    readonly factId: string | null
    readonly relation: Relation
    /** The sentence in the report's own voice, where the relation is one to no fact. */
    readonly evidence?: Excerpt
  }[]
}

/** A set of reports about one event, with their facts under common names. */
export type Story = {
  readonly documents: readonly Document[]
  readonly facts: readonly Fact[]
  readonly parties: readonly Party[]
  readonly grid: readonly GridRow[]
}
