/**
 * Where quotations begin and end in a paragraph.
 *
 * @module
 */
import type { Span } from '../../text/document.ts'

/** Words between quotation marks; the span includes the marks, and goes to the end of the paragraph where none closes it. */
export type Quote = {
  readonly index: number
  readonly span: Span
}

/** The quotation that `offset` stands in, of `quotes` in order. */
export function quoteAt(quotes: readonly Quote[], offset: number): Quote | undefined {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle]?.span[1] ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  const quote = quotes[low]
  return quote && quote.span[0] <= offset ? quote : undefined
}

const DOUBLE_OPEN = '“„«'

const DOUBLE_CLOSE = '”»'

/** A single-quoted stretch longer than this is more likely an apostrophe with no partner. */
const LONGEST_SINGLE = 400

/** Quotations of a paragraph, outermost only: a quotation inside a quotation is part of it. */
export function findQuotes(body: string, [start, end]: Span): Quote[] {
  const quotes: Quote[] = []
  let at = start
  while (at < end) {
    const mark = body.charAt(at)
    let close = -1
    if (DOUBLE_OPEN.includes(mark)) close = closingDouble(body, at, end)
    else if (mark === '"') close = closingStraight(body, at + 1, end)
    else if ((mark === "'" || mark === '`') && body.charAt(at + 1) === mark)
      close = closingPair(body, at + 2)
    else if ((mark === '‘' || mark === "'") && opensSingle(body, at, start)) {
      close = closingSingle(body, at + 1, Math.min(end, at + LONGEST_SINGLE))
      if (close < 0) {
        at++
        continue
      }
    } else {
      at++
      continue
    }
    if (close < 0 || close >= end) close = end - 1
    quotes.push({ index: quotes.length, span: [at, close + 1] })
    at = close + 1
  }
  return quotes
}

function closingStraight(body: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const mark = body.charAt(at)
    if (mark === '"') return at
    if (DOUBLE_OPEN.includes(mark)) return body.indexOf('"', at)
    if (DOUBLE_CLOSE.includes(mark)) return at
  }
  return -1
}

function closingDouble(body: string, opening: number, end: number): number {
  // „Low, then high“
  const close = body.charAt(opening) === '„' ? `${DOUBLE_CLOSE}“` : DOUBLE_CLOSE
  for (let at = opening + 1; at < end; at++) {
    const mark = body.charAt(at)
    if (close.includes(mark)) return at
    // “We will wait," he said: opened one way, closed the other.
    if (mark === '"' && /[,.?!]/.test(body.charAt(at - 1))) return at
  }
  return -1
}

/** Two straight single marks stand for one double mark; returns the index of the second closing one. */
function closingPair(body: string, from: number): number {
  const close = body.indexOf("''", from)
  return close < 0 ? -1 : close + 1
}

function opensSingle(body: string, at: number, start: number): boolean {
  const before = at > start ? body.charAt(at - 1) : ' '
  return /[\s(\u2014\u2013\-/]/.test(before) && isLetter(body.charCodeAt(at + 1))
}

function closingSingle(body: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const mark = body.charAt(at)
    if ((mark === '’' || mark === "'") && !isLetter(body.charCodeAt(at + 1))) return at
  }
  return -1
}

/** Latin and Cyrillic letters: the scripts of names in English news. */
export const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x400 && code <= 0x4ff)
