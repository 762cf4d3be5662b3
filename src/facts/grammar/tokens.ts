/**
 * Tokens of a document with offsets of its body: everything the fact rules read.
 *
 * @module
 */
import type { Document, Paragraph, Sentence, Span } from '../../text/document.ts'
import { MONTHS } from '../words/closed-class.ts'
import { type Quote, findQuotes, isLetter } from './quotes.ts'

/** A word, number or mark with its place in the body. */
export type Token = {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'punct'
  /** Index of the quotation the token stands in, in `ParagraphView.quotes`; -1 outside quotation marks. */
  readonly quote: number
}

/** A sentence as the rules read it. */
export type SentenceView = {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly paragraph: ParagraphView
}

/** A paragraph with its quotations and sentences. */
export type ParagraphView = {
  readonly index: number
  readonly span: Span
  readonly quotes: readonly Quote[]
  readonly sentences: readonly SentenceView[]
  /** Where a quotation can go on. */
  readonly next: ParagraphView | undefined
}

const LETTER = 'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u024F\\u0400-\\u04FF'

/** Soft hyphens and characters of no width, which pages leave inside words. */
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060'
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'g')

/** A name on one line, without what cannot be seen: “Ann⏎Lee” is “Ann Lee”. */
export const tidy = (text: string): string => text.replace(INVISIBLES, '').replace(/\s+/g, ' ')

/** What follows a hyphen in a word, and the words after more hyphens and apostrophes. */
const TAIL = `(?:[’'&\\-‑][${LETTER}0-9]+)*`

/**
 * Abbreviations with inner stops, months before their day, clock times, words with inner apostrophes and hyphens (“29-year-old”),
 * numbers, dashes, single marks.
 */
const TOKEN = new RegExp(
  `(?:[A-Z]\\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Rev|Capt|Maj|St|Jr|Sr|Rs)\\.|[ap]\\.m\\.|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.(?= ?\\d)|[A-Z]\\.(?= [A-Z])|''|\`\`|\\d+(?:[.,]\\d+)*(?:[-‑]\\d+)?[-‑][${LETTER}][${LETTER}0-9]*${TAIL}|[${LETTER}][${LETTER}${INVISIBLE}0-9]*${TAIL}(?:-(?= (?:and|or|to) ))?(?:(?<=s)[’'](?= [A-Za-z]))?|\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|bn|m|k|s)?(?![${LETTER}\\d])|\\d+(?:[.,:]\\d+)*|--+|\\.\\.\\.|[^\\s]`,
  'g',
)

/** “29-year-old”, “300-page”: no number holds a hyphen. */
const HYPHENED = /^\d.*[-‑]/

/** Words in capitals that a page sets before its news: they part what they stand between, as a mark does. */
const LABEL = /^(?:ALSO|BREAKING|EXCLUSIVE|LIVE|MORE|READ|RELATED|SEE|UPDATED?|VIDEO|WATCH)$/

/** Tokens of a text whose first character stands at `offset` of the body. */
export function tokenize(text: string, offset: number, quotes: readonly Quote[] = []): Token[] {
  const tokens: Token[] = []
  let at = 0
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const start = offset + match.index
    let word = match[0]
    while (at < quotes.length && (quotes[at]?.span[1] ?? 0) <= start) at++
    const quote = quotes[at]
    // “the crews' pay” is one word, but the mark that closes a quotation is a token of its own.
    if (
      word.length > 1 &&
      word !== "''" &&
      quote &&
      quote.span[1] === start + word.length &&
      /['’]$/.test(word)
    ) {
      word = word.slice(0, -1)
      TOKEN.lastIndex--
    }
    const first = word.charCodeAt(0)
    const visible = word.replace(INVISIBLES, '')
    if (visible === '') continue
    const lower = visible.toLowerCase().replaceAll('’', "'")
    const bare = lower.slice(0, -1)
    const isLabel = LABEL.test(visible) && !isCapitalised(tokens.at(-1))
    const isWord = (isLetter(first) && !isLabel) || HYPHENED.test(word)
    tokens.push({
      text: visible,
      // “Feb.” is looked up as “feb”, “p.m.” as “p.m”.
      lower: lower.endsWith('.') && (MONTHS.has(bare) || bare.endsWith('.m')) ? bare : lower,
      start,
      end: start + word.length,
      kind: isWord ? 'word' : first >= 48 && first <= 57 ? 'number' : 'punct',
      quote: quote && quote.span[0] <= start ? quote.index : -1,
    })
  }
  return tokens
}

/** The document's paragraphs with their quotations and tokens. */
export function viewDocument(document: Document): ParagraphView[] {
  const views: ParagraphView[] = []
  for (const paragraph of document.paragraphs.toReversed())
    views.push(viewParagraph(document.body, paragraph, views.at(-1)))
  return views.toReversed()
}

/**
 * A sentence of more tokens is a list or a scrape, not prose: it is read as if it were empty, which also bounds the work that
 * rules spend on one sentence.
 */
const LONGEST = 200

/** The sentence's index in its paragraph. */
export const placeOf = ({ sentence, paragraph }: SentenceView): number =>
  sentence.index - (paragraph.sentences[0]?.sentence.index ?? 0)

/** The sentences of a paragraph that overlap `from` to `to`. */
export function sentencesIn(
  { sentences }: ParagraphView,
  from: number,
  to: number,
): readonly SentenceView[] {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.sentence.span[1] ?? Infinity) <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while ((sentences[end]?.sentence.span[0] ?? Infinity) < to) end++
  return sentences.slice(low, end)
}

function viewParagraph(
  body: string,
  paragraph: Paragraph,
  next: ParagraphView | undefined,
): ParagraphView {
  const quotes = findQuotes(body, paragraph.span)
  const sentences: SentenceView[] = []
  const view: ParagraphView = {
    index: paragraph.index,
    span: paragraph.span,
    quotes,
    sentences,
    next,
  }
  for (const sentence of paragraph.sentences) {
    const tokens = tokenize(sentence.text, sentence.span[0], quotes)
    sentences.push({ sentence, tokens: tokens.length > LONGEST ? [] : tokens, paragraph: view })
  }
  return view
}

/** True for “Kyiv”, false for “kyiv” and “115,000”. */
export const isCapitalised = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word') return false
  const first = token.text.charAt(0)
  return first !== first.toLowerCase()
}

/** True for “Ukraine's” and “allies'”. */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && /(?:'s|s')$/.test(token.lower)

/** Whether a token is one of these words, in lower case. */
export const isOneOf = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && words.has(token.lower)

/** A comma. */
export const isComma = (token: Token | undefined): boolean => token?.text === ','

/** A dash of any length, or a hyphen that stands alone. */
export const isDash = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === '—' || token.text === '–' || token.text === '-' || token.text.startsWith('--'))

const MARKS = new Set(["''", '``', '“', '”', '"', '«', '»', '„', '‘', '’', "'"])

/** A quotation mark that stands alone, not an apostrophe in a word. */
export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && MARKS.has(token.text)
