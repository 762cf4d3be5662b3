import type { Span } from '../text/document.ts'

/** What the engine did with some words: which rule found them, which filter dropped them, whom they were taken for. */
export type TraceStep = {
  readonly step: 'found' | 'dropped' | 'resolved'
  /** The rule or filter; for a source, how it is referred to. */
  readonly by: string
  readonly at: number
  /** The cue; for a source, its words and who that is. */
  readonly what: string
}

/** Collects steps if given; rules and filters write to it in order. */
export type Trace = TraceStep[]

/** Notes that a filter dropped the attribution with this cue. */
export function noteDrop(
  trace: Trace | undefined,
  by: string,
  [at, end]: Span,
  body: string,
): void {
  trace?.push({ step: 'dropped', by, at, what: body.slice(at, end) })
}
