import type { Option, Verdict } from './item.ts'

/** What players read for each verdict, in the one order in which they are always shown. */
export const VERDICT_OPTIONS: readonly (Option & { readonly id: Verdict })[] = [
  { id: 'supported', text: 'In the reports' },
  { id: 'refuted', text: 'The reports say otherwise' },
  { id: 'not-stated', text: 'Not in the reports' },
]
