/**
 * What a document has said so far: whom “he” or “the ministry” can mean.
 *
 * @module
 */
import type { Span } from '../../text/document.ts'
import type { Source, SourceStatus } from '../fact.ts'
import type { SentenceView } from '../grammar/tokens.ts'
import type { Person } from './people.ts'

/** A source already resolved, for the pronouns that follow. */
export type Spoken = { readonly source: Source; readonly view: SentenceView; readonly at: number }

/** What has been said so far, in reading order. */
export type Discourse = {
  readonly people: ReadonlyMap<string, Person>
  readonly body: string
  readonly views: readonly SentenceView[]
  readonly spoken: Spoken[]
}

type Antecedent = Source['antecedent']

export const evidenceOf = (view: SentenceView): NonNullable<Antecedent> => ({
  sentence: view.sentence.text,
  span: view.sentence.span,
})

export const unresolved = (text: string, span: Span | null, status: SourceStatus): Source => ({
  text,
  span,
  name: null,
  role: null,
  kind: null,
  side: null,
  status,
  antecedent: null,
})
