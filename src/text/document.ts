/**
 * The words of the text layer: what `readArticle` takes and what it gives back.
 *
 * @module
 */

/** Half-open `[start, end)` offsets in UTF-16 units of a document's `body`. */
export type Span = readonly [start: number, end: number]

/** Verbatim words of a document and where they stand: `body.slice(...span) === text`. */
export type Excerpt = { readonly text: string; readonly span: Span }

/** What a caller knows about an article. Each given field wins over what the text says. */
export type ArticleMetadata = {
  readonly outlet?: string | undefined
  readonly agency?: string | undefined
  readonly byline?: string | undefined
  readonly headline?: string | undefined
  /** ISO 8601, e.g. `2021-04-12`, `2021-04-12T21:50` or `2021-04-12T21:50Z`. What is no date counts as not given. */
  readonly published?: string | undefined
  readonly url?: string | undefined
}

/** A brief is our own summary of a report; an article is the report itself. */
export type DocumentKind = 'brief' | 'article'

/** Raw input: exactly one of `text` and `html`. */
export type ArticleInput = ArticleMetadata & {
  readonly kind?: DocumentKind | undefined
  /** How stems name the report, e.g. “the AFP report”. Worked out from outlet and agency if left out. */
  readonly reportName?: string | undefined
} & (
    | { readonly text: string; readonly html?: undefined }
    | { readonly html: string; readonly text?: undefined }
  )

/**
 * When a report was published: ISO 8601, as precise as stated, with a zone (“Z”, “+01:00”) only if one is
 * stated; a clock time without one is local to the publisher. `value` is null when the text does not state it: a guess is never made.
 * `known` then says what the text does give away (“a Thursday”), for the evidence card.
 */
export type Published = {
  readonly value: string | null
  readonly precision: 'minute' | 'day' | 'month' | 'year' | 'none'
  readonly explicit: boolean
  readonly evidence: Excerpt | null
  readonly known: string | null
}

export type Sentence = {
  /** Position in the whole document, from 0. */
  readonly index: number
  /** Index of its paragraph in `Document.paragraphs`. */
  readonly paragraph: number
  readonly span: Span
  readonly text: string
}

export type Paragraph = {
  readonly index: number
  readonly span: Span
  readonly sentences: readonly Sentence[]
}

export type RemovedKind =
  | 'headline'
  | 'metadata'
  | 'caption'
  | 'credit'
  | 'subheading'
  | 'duplicate'
  | 'timestamp'
  | 'notice'
  | 'navigation'

/** A part of the body that is not the report's own prose, and why it is left out. */
export type Removed = { readonly span: Span; readonly kind: RemovedKind }

export type Document = {
  /** `a` + content hash of the body: the same text has the same id everywhere. */
  readonly id: string
  readonly kind: DocumentKind
  readonly language: 'en' | 'other'
  readonly url: string | null
  readonly outlet: string | null
  /** Wire services, several joined by “, ”. */
  readonly agency: string | null
  readonly byline: string | null
  readonly headline: string | null
  readonly published: Published
  /** How stems name the report: “France 24's report”, “the AFP report”, “the Valley Post report”; null if nothing identifies it. */
  readonly reportName: string | null
  /** The submitted text unchanged, or the text taken from submitted HTML. */
  readonly body: string
  /** The report's own prose, in order. A sentence never crosses a paragraph. */
  readonly paragraphs: readonly Paragraph[]
  readonly removed: readonly Removed[]
}
