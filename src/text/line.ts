import type { Span } from './document.ts'
import {
  isDigit,
  isInvisible,
  isSpace,
  isUpper,
  isWordCode,
  trimSpan,
  withoutInvisible,
} from './characters.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'

/** What HTML says about a line; absent for plain text. */
export type LineHint = {
  /** Share of the line's characters that stand inside links, 0 to 1. */
  readonly linked: number
  readonly role: 'heading' | 'item' | 'caption' | 'text'
}

/** One line of an article with what its form tells: the unit that cleaning keeps or removes. */
export type Line = {
  readonly span: Span
  readonly text: string
  /** In lower case, with straight apostrophes; numbers keep their inner marks (“03/14/21”, “09:50”). */
  readonly words: readonly string[]
  /** Where each word stands in `text`. */
  readonly wordSpans: readonly Span[]
  /** Words that begin with a capital, and words of grammar. */
  readonly capitals: number
  readonly functions: number
  readonly letters: number
  readonly endsWithStop: boolean
  /** A blank line stands before it. */
  readonly isApart: boolean
  readonly hint: LineHint | null
}

export function makeLine(body: string, span: Span, isApart: boolean, hint: LineHint | null): Line {
  const text = body.slice(...span)
  const words: string[] = []
  const wordSpans: Span[] = []
  let capitals = 0
  let functions = 0
  let at = 0
  while (at < text.length) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while (at < text.length && (continues(text.charCodeAt(at)) || joins(text, at))) at++
    if (isGluedHalf(text, start)) at = start + 2
    else if (isGluedYear(text, start)) at = start + 4
    const raw = withoutInvisible(text.slice(start, at))
    const word = raw.toLowerCase().replace('’', "'")
    words.push(word)
    wordSpans.push([start, at])
    if (isUpper(raw[0] ?? '')) capitals++
    if (FUNCTION_WORDS.has(word)) functions++
  }
  return {
    span,
    text,
    words,
    wordSpans,
    capitals,
    functions,
    letters: text.length,
    endsWithStop: endsWithStop(text),
    isApart,
    hint,
  }
}

const continues = (code: number): boolean => isWordCode(code) || isInvisible(code)

/** Scraped lines lose spaces after a clock time: “2:15 pmSPRINGFIELD”. */
const isGluedHalf = (text: string, at: number): boolean =>
  (text[at] === 'a' || text[at] === 'p') &&
  text[at + 1] === 'm' &&
  isUpper(text[at + 2] ?? '') &&
  isUpper(text[at + 3] ?? '')

const GLUED_YEAR = /^(?:19|20)\d\d(?:\d{1,2}:|[A-Z][a-z])/

/** … and after a year: “March 12, 20199:15 am”, “March 12, 2019Updated”. */
const isGluedYear = (text: string, at: number): boolean =>
  (text[at] === '1' || text[at] === '2') && GLUED_YEAR.test(text.slice(at, at + 7))

const JOINING_MARKS = "'’-./:+"

/** Marks that hold a word together: “Norland's”, “03/14/21”, “09:50”, “a.m”, “build-up”. */
function joins(text: string, at: number): boolean {
  const mark = text[at]
  if (mark === undefined || !JOINING_MARKS.includes(mark)) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  // “12:48+00:00”, “GMT+2”
  if (mark === '+') return isWordCode(before) && isDigit(after)
  if (mark === '/' || mark === ':') return isDigit(before) && isDigit(after)
  return isWordCode(before) && isWordCode(after)
}

const STOP_MARKS = '.?!…'
const CLOSING_MARKS = '"\'”“’»)]'

function endsWithStop(text: string): boolean {
  let at = text.length - 1
  while (at >= 0 && CLOSING_MARKS.includes(text[at] ?? '')) at--
  return at >= 0 && STOP_MARKS.includes(text[at] ?? '')
}

/**
 * The lines of a text, trimmed, without empty ones. Text that was hard-wrapped at a column (blocks
 * between blank lines whose lines are about equally long and break in mid-sentence) is joined again; once
 * the column is known, so are other blocks that fill it.
 */
export function findLines(body: string): Line[] {
  const blocks = findBlocks(body)
  const wrapped = blocks.map((block) => isWrapped(body, block))
  let column = 0
  for (const [at, block] of blocks.entries()) {
    if (!wrapped[at]) continue
    for (const [start, end] of block) column = Math.max(column, end - start)
  }
  return blocks.flatMap((block, at) => {
    const isOne = wrapped[at] === true || (column > 0 && fillsColumn(body, block, column))
    return isOne
      ? [makeLine(body, [block[0]?.[0] ?? 0, block.at(-1)?.[1] ?? 0], true, null)]
      : block.map((span, index) => makeLine(body, span, index === 0, null))
  })
}

/** The trimmed lines between blank lines. */
function findBlocks(body: string): Span[][] {
  const blocks: Span[][] = []
  let block: Span[] = []
  const push = (): void => {
    if (block.length > 0) blocks.push(block)
    block = []
  }
  let from = 0
  while (from <= body.length) {
    let end = body.indexOf('\n', from)
    if (end < 0) end = body.length
    const span = trimSpan(body, from, end)
    if (span[1] > span[0]) block.push(span)
    else push()
    from = end + 1
  }
  push()
  return blocks
}

/** Whether no line had room for the first word of the next. */
function fillsColumn(body: string, block: readonly Span[], column: number): boolean {
  if (block.length < 2) return false
  return block.every(([start, end], at) => {
    const next = block[at + 1]
    if (end - start > column) return false
    return !next || end - start + 1 + firstWordLength(body, next) > column
  })
}

function firstWordLength(body: string, [start, end]: Span): number {
  let at = start
  while (at < end && !isSpace(body.charCodeAt(at))) at++
  return at - start
}

const SHORTEST_COLUMN = 50
const LONGEST_COLUMN = 110
const RAGGED = 24

function isWrapped(body: string, block: readonly Span[]): boolean {
  const full = block.slice(0, -1)
  if (full.length === 0) return false
  let longest = 0
  let shortest = Infinity
  let broken = 0
  for (const [start, end] of full) {
    longest = Math.max(longest, end - start)
    shortest = Math.min(shortest, end - start)
    if (!STOP_MARKS.includes(body[end - 1] ?? '') && !CLOSING_MARKS.includes(body[end - 1] ?? ''))
      broken++
  }
  const last = block.at(-1)
  const isLastShort = last !== undefined && last[1] - last[0] <= longest + 8
  // The line after a break in mid-sentence goes on in small letters somewhere in the block.
  const goesOn = block.slice(1).some(([start]) => isSmall(body, start))
  return (
    longest >= SHORTEST_COLUMN &&
    longest <= LONGEST_COLUMN &&
    longest - shortest <= RAGGED &&
    broken * 2 >= full.length &&
    isLastShort &&
    goesOn
  )
}

function isSmall(body: string, at: number): boolean {
  const code = body.charCodeAt(at)
  return !isSpace(code) && body[at] !== body[at]?.toUpperCase()
}
