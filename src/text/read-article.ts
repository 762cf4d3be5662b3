import { contentHash } from '../lib/content-hash.ts'
import { withoutInvisible } from './characters.ts'
import { cleanLines, type Verdict } from './clean-lines.ts'
import type {
  ArticleInput,
  ArticleMetadata,
  Document,
  Paragraph,
  Published,
  Removed,
  Sentence,
  Span,
} from './document.ts'
import { findHeadline } from './find-headline.ts'
import { agenciesNamed, findOrigin } from './find-origin.ts'
import { findPublished, type Places, publishedIn, readPublished } from './find-published.ts'
import { guessLanguage } from './guess-language.ts'
import { findLines, type Line } from './line.ts'
import { nameReport } from './name-report.ts'
import { splitTitle } from './outlet-name.ts'
import { readHtml } from './read-html.ts'
import type { TagMetadata } from './read-tags.ts'
import { splitSentences } from './split-sentences.ts'
import { bracketed, readDateline, readSignature } from './trim-paragraph.ts'

/**
 * Reads raw article text or HTML into a document: its prose as paragraphs and sentences with exact
 * spans, what was left out and why, and who published it when, as far as the text says so. What the
 * caller knows wins, then what a page's tags say. Pure and total: a text without prose gives a document
 * without paragraphs.
 */
export function readArticle(input: ArticleInput): Document {
  const { body, lines, verdicts, all, metadata } = read(input)
  const given: ArticleMetadata = { ...metadata, ...withoutBlanks(input) }
  const first = lines[verdicts.indexOf(null)]
  const last = lines[verdicts.lastIndexOf(null)]
  const dateline = first ? readDateline(body, first.span) : ''
  const opening = first?.span[0] ?? 0
  const datelineAt: Span = [opening, opening + dateline.length]
  const signature = last ? readSignature(body, last.span) : null

  const prose = all.verdicts.indexOf(null)
  const firstProse = prose < 0 ? all.lines.length : prose
  const headlineAt = findHeadline(all.lines, all.verdicts, firstProse)
  const line = asOneLine(all.lines[headlineAt]?.text ?? null)
  const titled = line === null ? null : splitTitle(line)
  const headline = given.headline ?? titled?.headline ?? null
  const places = { headline: headlineAt, firstProse }
  const published =
    readPublished(input.published) ??
    readPublished(metadata.published) ??
    findPublishedOr(metadata.dated, body, all, places, datelineAt)

  const origin = findOrigin(all.lines, all.verdicts, bracketed(dateline), places)
  const outlet = given.outlet ?? origin.outlet ?? titled?.outlet ?? null
  const agencies = new Set(origin.agencies)
  const signed = [...(signature?.agencies ?? []), ...agenciesNamed(given.byline ?? '')]
  for (const name of signed) agencies.add(name)
  const agency = given.agency ?? (agencies.size > 0 ? [...agencies].join(', ') : null)
  return {
    id: 'a' + contentHash(body),
    kind: input.kind ?? 'article',
    language: guessLanguage(lines, verdicts),
    url: given.url ?? null,
    outlet,
    agency,
    byline: given.byline ?? origin.byline,
    headline,
    // Spans refer to the body, and a page's date line is not part of it.
    published: all.lines === lines ? published : { ...published, evidence: null },
    reportName: input.reportName ?? nameReport(outlet, agency),
    body,
    ...divide(
      body,
      lines,
      verdicts,
      given.headline ?? line,
      dateline.length,
      signature?.span ?? null,
    ),
  }
}

/** What the text states, else the day in its dateline, else that of a tag that does not say what it is the date of. */
function findPublishedOr(
  dated: string | undefined,
  body: string,
  { lines, verdicts }: Reading['all'],
  places: Places,
  dateline: Span,
): Published {
  const stated = findPublished(body, lines, verdicts, places)
  if (stated.value !== null) return stated
  const told = publishedIn(body, dateline)
  if (told) return told
  const day = readPublished(dated)
  if (day?.precision !== 'minute') return day ?? stated
  return { ...day, value: day.value?.slice(0, 10) ?? null, precision: 'day' }
}

type Reading = {
  readonly body: string
  readonly lines: readonly Line[]
  readonly verdicts: readonly Verdict[]
  readonly all: { readonly lines: readonly Line[]; readonly verdicts: readonly Verdict[] }
  readonly metadata: TagMetadata
}

function read(input: ArticleInput): Reading {
  if (input.html !== undefined) return readHtml(input.html)
  const lines = findLines(input.text)
  const verdicts = cleanLines(lines)
  return { body: input.text, lines, verdicts, all: { lines, verdicts }, metadata: {} }
}

/** Paragraphs of prose, and everything else as removed spans, both in the order of the body. */
function divide(
  body: string,
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  headline: string | null,
  datelineLength: number,
  signature: Span | null,
): { paragraphs: Paragraph[]; removed: Removed[] } {
  const paragraphs: Paragraph[] = []
  const removed: Removed[] = []
  let sentenceCount = 0
  let isHeadlineSeen = false
  const plainHeadline = plain(headline ?? '')
  for (const [at, { span, text }] of lines.entries()) {
    if (headline !== null && isHeadline(text, plainHeadline)) {
      removed.push({ span, kind: isHeadlineSeen ? 'duplicate' : 'headline' })
      isHeadlineSeen = true
      continue
    }
    const verdict = verdicts[at] ?? null
    if (verdict !== null) {
      removed.push({ span, kind: verdict })
      continue
    }
    let [start, end] = span
    if (paragraphs.length === 0 && datelineLength > 0) {
      removed.push({ span: [start, start + datelineLength], kind: 'metadata' })
      start += datelineLength
    }
    const isSigned = signature !== null && signature[0] >= start && signature[1] <= end
    if (isSigned) end = signature[0]
    const index = paragraphs.length
    const sentences = splitSentences(body, [start, end]).map((sentence): Sentence => ({
      index: sentenceCount++,
      paragraph: index,
      span: sentence,
      text: body.slice(...sentence),
    }))
    const opening = sentences[0]
    const closing = sentences.at(-1)
    if (opening && closing) {
      paragraphs.push({ index, span: [opening.span[0], closing.span[1]], sentences })
    }
    if (isSigned) removed.push({ span: signature, kind: 'credit' })
  }
  return { paragraphs, removed }
}

/** A headline that was hard-wrapped is one line; a body's line ends stay where they are. */
const asOneLine = (text: string | null): string | null =>
  text
    ?.split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ') ?? null

/** The text as it is read, whatever its line ends and characters of no width. */
const plain = (text: string): string => withoutInvisible(text).replace(/\s+/g, ' ').trim()

/** Room for characters of no width. */
const SLACK = 40

/** Whether a line is the headline, whose plain text is given. */
const isHeadline = (text: string, headline: string): boolean =>
  text === headline ||
  (text.length >= headline.length &&
    text.length <= headline.length * 2 + SLACK &&
    plain(text) === headline)

/** The caller's fields that hold something. */
function withoutBlanks(input: ArticleInput): ArticleMetadata {
  const { outlet, agency, byline, headline, url } = input
  const fields = Object.entries({ outlet, agency, byline, headline, url })
  return Object.fromEntries(
    fields.filter(([, value]) => value !== undefined && withoutInvisible(value).trim() !== ''),
  )
}
