import type { Span } from '../text/document.ts'

/** What the engine did with some words: which rule found them, which filter dropped or joined them, whom they were taken for. */
export type TraceStep = {
  readonly step: 'found' | 'dropped' | 'joined' | 'resolved'
  /** The rule or filter; for a source, how it is referred to. */
  readonly by: string
  readonly at: number
  /** The cue, or what a filter joined to it; for a source, its words and who that is. */
  readonly what: string
  /** Why a filter did so. */
  readonly why?: string
}

/** Collects steps if given: first what the rules find, then what the filters do, in order, and whom the rest is taken for. */
export type Trace = TraceStep[]

/** Notes what a filter did with the words of a span. */
export function note(
  trace: Trace | undefined,
  step: 'dropped' | 'joined',
  { id, reason }: { readonly id: string; readonly reason: string },
  [at, end]: Span,
  body: string,
): void {
  trace?.push({ step, by: id, at, what: body.slice(at, end), why: reason })
}
