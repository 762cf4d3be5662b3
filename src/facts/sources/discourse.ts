/**
 * What a document has said so far: whom “he” or “the ministry” can mean.
 *
 * @module
 */
import type { Span } from '../../text/document.ts'
import type { Source, SourceStatus } from '../fact.ts'
import type { ParagraphView, SentenceView } from '../grammar/tokens.ts'
import type { Person } from './people.ts'
import type { Sex } from './sexes.ts'

/** A source already resolved, for the pronouns that follow. */
type Spoken = { readonly source: Source; readonly view: SentenceView; readonly at: number }

/** What has been said so far, in reading order. */
export type Discourse = {
  readonly people: ReadonlyMap<string, Person>
  readonly sexes: ReadonlyMap<Person, Sex>
  readonly body: string
  readonly paragraphs: readonly ParagraphView[]
  readonly spoken: Spoken[]
}

/** How many claims back a reader remembers who spoke. */
const MEMORY = 60

/** The last one who spoke before `limit` and fits; `from` is the first paragraph to look in. */
export function lastSpoken(
  { spoken }: Discourse,
  limit: number,
  from: number,
  fits: (source: Source) => boolean,
): Spoken | undefined {
  for (let at = spoken.length - 1; at >= 0 && spoken.length - at <= MEMORY; at--) {
    const one = spoken[at]
    if (!one || one.view.paragraph.index < from) return undefined
    if (one.at < limit && fits(one.source)) return one
  }
  return undefined
}

type Antecedent = Source['antecedent']

/** A sentence as the antecedent of a source. */
export const evidenceOf = (view: SentenceView): NonNullable<Antecedent> => ({
  sentence: view.sentence.text,
  span: view.sentence.span,
})

/** A source that nobody can be named for. */
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

/** The source as this person, whom the sentence `from` names, if another one tells than `view`. */
export const sourceOf = (
  { name, roles, side }: Person,
  source: Source,
  from: SentenceView | undefined,
  view: SentenceView,
): Source => ({
  ...source,
  name,
  role: roles[0] ?? null,
  kind: 'person',
  side,
  antecedent: from && from !== view ? evidenceOf(from) : null,
})
