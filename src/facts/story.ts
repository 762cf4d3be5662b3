import type { Document } from '../text/document.ts'
import type { Claim, Fact } from './fact.ts'

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
 * for what looks like the same thing (never a contradiction by itself), it states it, or a part of it, `unsourced`,
 * or it is `silent`. API and pages show these as they are: what comes less near than this is silent everywhere.
 */
export type Relation = 'same' | 'different-figure' | 'unsourced' | 'silent'

/** What ties a report to the claim: an equal figure, one source that does the same in both, or else the words. */
export type Tie = 'figure' | 'source' | 'words'

/** What one report has of the claim of a row. */
export type GridReport = {
  readonly articleId: string
  readonly factId: string | null
  readonly relation: Relation
  /** Left out for the claim's own report and for silent ones. */
  readonly by?: Tie
  /** The sentence in the report's own voice, where no fact stands for it. */
  readonly evidence?: Claim['evidence']
}

/** One claim, and how each report of the story relates to it, in the order of the reports. */
export type GridRow = {
  /** Id of the claim that stands for the row. */
  readonly claim: string
  readonly reports: readonly GridReport[]
}

/** A set of reports about one event, with their facts under common names. */
export type Story = {
  readonly documents: readonly Document[]
  readonly facts: readonly Fact[]
  readonly parties: readonly Party[]
  readonly grid: readonly GridRow[]
}
