/** What the engine did with a sentence: which rule found what, which filter dropped it and why. */
type TraceStep = {
  readonly step: 'found' | 'dropped' | 'resolved'
  readonly by: string
  readonly at: number
  readonly what: string
}

/** Collects steps if given; rules and filters write to it in order. */
export type Trace = TraceStep[]
