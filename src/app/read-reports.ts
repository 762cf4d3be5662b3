import * as v from 'valibot'
import type { Document } from '../text/document.ts'
import { readArticle } from '../text/read-article.ts'
import { isDay } from './dates.ts'
import { lineOfText } from './fields.ts'
import { isBlank } from './is-blank.ts'
import { type ProblemCode, problem } from './problems.ts'

export const MOST_ARTICLES = 8
const LONGEST_TEXT = 50_000
const LONGEST_HTML = 2_000_000

/** `2021`, `2021-04`, `2021-04-12`, `2021-04-12T21:50`, with or without seconds and offset. */
const ISO_DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/

export const publishedDate = v.pipe(
  v.string(),
  v.regex(ISO_DATE, 'Write the date like 2021-04-12 or 2021-04-12T21:50.'),
  v.check(isDate, 'There is no such date from 1900 to 2099.'),
)

export const articleInput = v.strictObject({
  text: v.optional(v.string()),
  html: v.optional(v.string()),
  outlet: v.optional(lineOfText(120)),
  agency: v.optional(lineOfText(120)),
  published: v.optional(publishedDate),
  url: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(2000, 'At most 2000 characters.'),
      v.regex(/^https?:\/\/[^\s]+$/i, 'An address begins with http:// or https://.'),
    ),
  ),
})

export const articlesInput = v.array(articleInput)

export type SubmittedArticle = v.InferOutput<typeof articleInput>

/**
 * The submitted articles as documents.
 *
 * Throws a problem of its own for each way an article cannot be used; its issue names the article.
 */
export function readReports(articles: readonly SubmittedArticle[]): Document[] {
  if (articles.length === 0) throw problem('articles_missing', 'Send at least one article.')
  if (articles.length > MOST_ARTICLES) {
    const detail = `These are ${articles.length} articles. Leave out ${articles.length - MOST_ARTICLES}: a story takes ${MOST_ARTICLES} at most.`
    throw problem('articles_too_many', detail, [{ path: 'articles', message: detail }])
  }
  const documents = articles.map((article, at) => readReport(article, { at }))
  refuseDuplicates(documents)
  return documents
}

/** One submitted article as a document; `place` is where it stands among several, for the refusal. */
export function readReport(article: SubmittedArticle, place?: { readonly at: number }): Document {
  const refuse = (code: ProblemCode, detail: string, field?: string) => {
    const path = [...(place ? ['articles', place.at] : []), ...(field ? [field] : [])].join('.')
    const name = place ? `Article ${place.at + 1}` : 'The article'
    return problem(code, `${name}: ${detail}`, [{ path, message: detail }])
  }
  const { text, html, ...metadata } = article
  if (text !== undefined && html !== undefined) {
    throw refuse('article_text_twice', 'Send either text or html, not both.')
  }
  const [field, given] = text === undefined ? (['html', html] as const) : (['text', text] as const)
  if (given === undefined)
    throw refuse('article_text_missing', 'Send its words as text or as html.')
  if (isBlank(given))
    throw refuse('article_empty', 'There is no text in it. Paste the report.', field)
  if (text !== undefined) refuseTooLong(text)
  if (text === undefined && given.length > LONGEST_HTML) {
    throw refuse(
      'article_html_too_long',
      'The HTML is over 2 MB. Send the report alone, or its text.',
      field,
    )
  }
  if (isBinary(given)) {
    throw refuse(
      'article_not_text',
      'This is not text. Copy the words of the report, not a file.',
      field,
    )
  }
  if (text !== undefined) return readArticle({ ...metadata, text })
  const document = readArticle({ ...metadata, html: given })
  if (isBlank(document.body)) {
    throw refuse(
      'article_unreadable',
      'The HTML holds no readable text, perhaps because its page is built by scripts. Paste the text instead.',
      field,
    )
  }
  refuseTooLong(document.body)
  return document

  function refuseTooLong(body: string) {
    if (body.length <= LONGEST_TEXT) return
    const detail = `It has ${body.length} characters, the limit is ${LONGEST_TEXT}. Send the part that matters.`
    throw refuse('article_too_long', detail, field)
  }
}

/** The same text twice would ask which of two equal reports said something. */
export function refuseDuplicates(documents: readonly Document[]): void {
  const first = new Map<string, number>()
  documents.forEach((document, at) => {
    const other = first.get(document.id)
    if (other !== undefined) {
      const detail = `Articles ${other + 1} and ${at + 1} have the same text. Leave one out.`
      throw problem('article_duplicate', detail, [{ path: `articles.${at}`, message: detail }])
    }
    first.set(document.id, at)
  })
}

/**
 * Text has no NUL, and hardly any control characters, lone surrogates or replacement characters.
 * One in a hundred is let through: text copied from PDF files holds stray ones.
 */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  return text.length < (text.match(NOT_TEXT)?.length ?? 0) * 100
}

const NOT_TEXT =
  /[\x01-\x08\x0E-\x1F\x7F\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** What is news: a year outside of these is a slip. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2099]

function isDate(text: string): boolean {
  const [day = '', time] = text.split('T')
  const year = Number(day.slice(0, 4))
  return (
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    isDay(`${day}-01-01`.slice(0, 10)) &&
    (time === undefined || !Number.isNaN(Date.parse(text)))
  )
}
