import type { Option, Verdict } from './item.ts'

/** What players read for each verdict, in the one order in which they are always shown. Every statement names one report. */
export const VERDICT_OPTIONS: readonly (Option & { readonly id: Verdict })[] = [
  { id: 'supported', text: 'In the report' },
  { id: 'refuted', text: 'The report says otherwise' },
  { id: 'not-stated', text: 'Not in the report' },
]
