/**
 * What turns the raw finds of all rules into the attributions of a document, in order.
 *
 * @module
 */
import type { Attribution } from '../attribution.ts'
import { continuedQuotation } from './continued-quotation.ts'
import { hearsay } from './hearsay.ts'
import { inQuotation } from './in-quotation.ts'
import { innerClaim } from './inner-claim.ts'
import { sameCue } from './same-cue.ts'
import type { Trace } from '../trace.ts'

/** A filter drops or joins attributions, and notes each in the trace with its reason. */
export type Filter = {
  readonly id: string
  /** Why it does so, in the words of the trace. */
  readonly reason: string
  readonly apply: (
    list: readonly Attribution[],
    body: string,
    trace?: Trace,
  ) => readonly Attribution[]
}

/** All filters, in the order they are applied. */
export const FILTERS: readonly Filter[] = [
  sameCue,
  inQuotation,
  hearsay,
  continuedQuotation,
  innerClaim,
]
