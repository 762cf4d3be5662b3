import type { Certainty } from '../facts/certainty.ts'
import type { Document, Span } from '../text/document.ts'

/** A report as it may be read by whoever may read it: the whole text, and nothing about questions. */
export type ArticleView = Pick<
  Document,
  | 'id'
  | 'kind'
  | 'language'
  | 'outlet'
  | 'agency'
  | 'byline'
  | 'published'
  | 'headline'
  | 'reportName'
  | 'url'
  | 'body'
  | 'removed'
> & {
  /** The paragraphs of the report's own prose: `body.slice(...span)`. */
  readonly paragraphs: readonly Span[]
  /** How sure it is who published it, and when. */
  readonly certainty: Readonly<Record<'outlet' | 'agency' | 'byline' | 'published', Certainty>>
}

export function toArticleView(document: Document): ArticleView {
  return {
    id: document.id,
    kind: document.kind,
    language: document.language,
    outlet: document.outlet,
    agency: document.agency,
    byline: document.byline,
    published: document.published,
    headline: document.headline,
    reportName: document.reportName,
    url: document.url,
    body: document.body,
    removed: document.removed,
    paragraphs: document.paragraphs.map((paragraph) => paragraph.span),
    certainty: {
      outlet: sureOf(document.outlet, document),
      agency: sureOf(document.agency, document),
      byline: sureOf(document.byline, document),
      published: document.published.value === null ? 'not-stated' : 'found',
    },
  }
}

/** A brief says outright whose report it is of; what else the text does not hold came with it, or by another name. */
function sureOf(value: string | null, { body, kind }: Document): Certainty {
  if (value === null) return 'not-stated'
  const text = body.toLowerCase()
  const isHeld = value.split(', ').every((name) => text.includes(name.toLowerCase()))
  return isHeld || kind === 'brief' ? 'found' : 'inferred'
}
