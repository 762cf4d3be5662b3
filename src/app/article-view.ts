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
  }
}
