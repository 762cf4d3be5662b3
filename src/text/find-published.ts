import type { Excerpt, Published, Span } from './document.ts'
import { type Line, makeLine } from './line.ts'
import {
  hasAge,
  isDateLine,
  isMonth,
  readDate,
  settleOrder,
  toIso,
  type StatedDate,
} from './read-date.ts'
import type { Verdict } from './clean-lines.ts'
import { isSignedPost } from './describe-line.ts'
import { MONTHS, WEEKDAYS } from './words/calendar.ts'

/** Where in an article a line stands, as far as dates are concerned. */
export type Places = {
  /** Index of the line that holds the headline, or -1. */
  readonly headline: number
  /** Index of the first line of prose; the number of lines if there is none. */
  readonly firstProse: number
}

type Stated = { readonly date: StatedDate; readonly line: Line; readonly rank: number }

const RANK = { none: 0, below: 1, above: 2, placed: 3, nearByline: 4, byline: 5, published: 6 }
const PUBLISHED_WORDS = new Set(['published', 'publish', 'posted', 'created', 'issued', 'released'])
/** Of what was published before. */
const CHANGED_WORDS = new Set(['updated', 'update', 'modified', 'edited', 'corrected'])
/** What a date is of that is not the day of publication. */
const UPDATED_WORDS = new Set([
  ...CHANGED_WORDS,
  'accessed',
  'ago',
  'archived',
  'expires',
  'event',
  'retrieved',
  'copyright',
])
const HEADER_REACH = 40
const FOOTER_REACH = 8
const BYLINE_REACH = 3
/** Paragraphs that may stand above a byline: a standfirst. */
const STANDFIRST = 2
const LONGEST_BYLINE = 24
/** Words that a line may hold besides its date: a name, a section. */
const MOST_BESIDES = 9

/**
 * When the text says it was published. A date counts by what stands with it: “Published” and “Posted” at
 * the head of the article first, then a byline, then a place between headline and text, then “Published”
 * above the headline or right below the text. Page clocks, “Updated”, sentences, captions, footers, other
 * articles and “2 hours ago” do not count; neither do days that contradict each other. Nothing stated
 * gives `value: null`, with what the text does give away in `known`; a date is never guessed.
 */
export function findPublished(
  body: string,
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  places: Places,
): Published {
  let best: Stated | null = null
  let updated: StatedDate | null = null
  let isContradicted = false
  const from = Math.max(0, places.firstProse - HEADER_REACH)
  const lastProse = verdicts.lastIndexOf(null)
  const to = Math.min(lines.length, lastProse + FOOTER_REACH + 1)
  for (let at = from, proseAbove = 0; at < to; at++) {
    const line = lines[at]
    const verdict = verdicts[at] ?? null
    if (!line) break
    if (verdict === null) proseAbove++
    const place = { ...places, at, proseAbove, isBelow: at > lastProse }
    if (verdict === null || verdict === 'caption' || verdict === 'notice') continue
    if (line.words.length > 40 || hasAge(line.words) || isSignedPost(line)) continue
    for (const { date, label } of datesOf(line)) {
      if (date.year === null) continue
      if (
        label === 'updated' &&
        proseAbove <= STANDFIRST &&
        line.words.some((word) => CHANGED_WORDS.has(word))
      )
        updated ??= date
      const rank = rankOf(lines, verdicts, place, date, label)
      if (rank > (best?.rank ?? RANK.none)) {
        best = { date, line, rank }
        isContradicted = false
      } else if (
        best &&
        rank === best.rank &&
        rank <= RANK.nearByline &&
        !isOneDay(best.date, date)
      )
        isContradicted = true
    }
  }
  if (!best || isContradicted) return notStated(lines, verdicts, places, updated)
  const around = lines.slice(from, to).flatMap(({ words }) => words)
  return publishedOn(body, best.line, settleOrder(best.date, best.line.words, around))
}

/** The day of a dateline (“LORN, May 3, 2022 (AFP) - ”); null if it states none with its year. */
export function publishedIn(body: string, dateline: Span): Published | null {
  const line = makeLine(body, dateline, true, null)
  const date = readDate(line.words)
  return date && date.year !== null ? publishedOn(body, line, date) : null
}

const publishedOn = (body: string, line: Line, date: StatedDate): Published => ({
  value: toIso(date),
  precision: precisionOf(date),
  explicit: true,
  evidence: excerptOf(body, line, date.words),
  known: null,
})

const isOneDay = (one: StatedDate, other: StatedDate): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day

const LONGEST_DATE = 80
const YEAR_OR_MONTH = /^(\d{4})(?:-(\d\d))?$/

/** A date that a caller or a page's tags give, with its zone if it has one; null if there is no such date. */
export function readPublished(given: string | undefined): Published | null {
  if (given === undefined || given.length > LONGEST_DATE) return null
  const text = given
    .trim()
    .replace(/^([\d-]{10}) (?=\d)/, '$1T')
    .replace(/ (?:UTC|GMT)$/i, 'Z')
  const date = readYearOrMonth(text) ?? readDate(wordsOf(text))
  const value = date && toIso(date)
  // “2019-03-12T24:30” has a clock, and no time that there is.
  if (!date || !value || (date.hour === null && /\dT/i.test(text))) return null
  return { value, precision: precisionOf(date), explicit: true, evidence: null, known: null }
}

function readYearOrMonth(text: string): StatedDate | null {
  const match = YEAR_OR_MONTH.exec(text)
  const year = Number(match?.[1] ?? 0)
  const month = match?.[2] === undefined ? null : Number(match[2])
  if (!isMonth(year, month ?? 1)) return null
  return { year, month, day: null, hour: null, minute: null, zone: null, words: [0, 0] }
}

type Label = 'published' | 'updated' | 'by' | 'none'

const wordsOf = (text: string): readonly string[] =>
  makeLine(text, [0, text.length], true, null).words

function datesOf({ words }: Line): { date: StatedDate; label: Label }[] {
  const found: { date: StatedDate; label: Label }[] = []
  let from = 0
  for (let date = readDate(words, from); date; date = readDate(words, from)) {
    found.push({ date, label: labelOf(words, from, date.words[0]) })
    from = date.words[1]
  }
  return found
}

function labelOf(words: readonly string[], from: number, to: number): Label {
  let label: Label = 'none'
  for (let at = from; at < to; at++) {
    const word = words[at] ?? ''
    if (PUBLISHED_WORDS.has(word)) label = 'published'
    else if (UPDATED_WORDS.has(word)) label = 'updated'
    else if (word === 'by' && label === 'none') label = 'by'
  }
  return label
}

type Place = Places & {
  readonly at: number
  /** How many paragraphs stand above it. */
  readonly proseAbove: number
  /** All prose stands above it. */
  readonly isBelow: boolean
}

function rankOf(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  { at, headline, firstProse, proseAbove, isBelow }: Place,
  date: StatedDate,
  label: Label,
): number {
  const line = lines[at]
  if (!line || label === 'updated') return RANK.none
  const isHead = proseAbove <= STANDFIRST
  const before = lines[at - 1]?.words ?? []
  const headed = before.length <= 3 ? labelOf(before, 0, before.length) : 'none'
  if (headed === 'updated' && label === 'none') return RANK.none
  if (label === 'published' || headed === 'published') {
    // “It was published in March 2019” is a sentence.
    if (date.words[1] - date.words[0] + MOST_BESIDES < line.words.length) return RANK.none
    // After the first heading of other things, dates belong to other articles.
    if (!isHead) return isBelow && isNextToText(verdicts, at) ? RANK.below : RANK.none
    return at > headline ? RANK.published : RANK.above
  }
  const isSigned =
    (label === 'by' && (line.words[0] === 'by' || line.words[1] === 'by')) || isByline(line, date)
  if (isSigned && at > headline && isHead && line.words.length <= LONGEST_BYLINE) return RANK.byline
  // Without a label only what stands between headline and text counts; above the headline a date is the page's own.
  if (at <= headline || !isStamp(line, date)) return RANK.none
  if (at > firstProse) return isHead && isDateLine(line.words) ? RANK.placed : RANK.none
  for (let near = at - BYLINE_REACH; near <= at + BYLINE_REACH; near++) {
    const words = lines[near]?.words ?? []
    const isNear = verdicts[near] === 'metadata' && (words[0] === 'by' || words[1] === 'by')
    if (isNear && near <= firstProse && near > headline) return RANK.nearByline
  }
  return headline >= 0 ? RANK.placed : RANK.none
}

/** “12 March 2019 | by Anna Roe” */
const isByline = ({ words }: Line, { words: [, end] }: StatedDate): boolean =>
  words[end] === 'by' || words[end + 1] === 'by'

/** The line is there for its date: no sentence, no title that names a month. */
function isStamp({ words, endsWithStop, functions }: Line, date: StatedDate): boolean {
  if (isDateLine(words)) return true
  const [start, end] = date.words
  const besides = words.length - (end - start)
  if (date.day === null || besides > MOST_BESIDES || functions > 2) return false
  const isTold = [words[start - 1], words[start - 2]].some((word) => word === 'on' || word === 'in')
  return !isTold && !(endsWithStop && besides > 4)
}

/** Between the text and the line stand only lines that tell about the text. */
function isNextToText(verdicts: readonly Verdict[], at: number): boolean {
  for (let near = at - 1; near >= 0 && verdicts[near] !== null; near--) {
    const verdict = verdicts[near]
    const isTelling = verdict === 'metadata' || verdict === 'credit' || verdict === 'timestamp'
    if (!isTelling && at - near > 2) return false
  }
  return true
}

const precisionOf = (date: StatedDate): Published['precision'] => {
  if (date.day === null) return date.month === null ? 'year' : 'month'
  return date.hour === null ? 'day' : 'minute'
}

function excerptOf(body: string, line: Line, [first, end]: readonly [number, number]): Excerpt {
  const start = line.span[0] + (line.wordSpans[first]?.[0] ?? 0)
  const stop = line.span[0] + (line.wordSpans[end - 1]?.[1] ?? 0)
  return { text: body.slice(start, stop), span: [start, stop] }
}

const YEAR = /^(?:19|20)\d\d$/
const FUTURE_WORDS = new Set([
  'by',
  'until',
  'till',
  'before',
  'through',
  'to',
  'will',
  'would',
  'for',
])
const PROSE_REACH = 6

function notStated(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  places: Places,
  updated: StatedDate | null,
): Published {
  const known: string[] = []
  if (updated) known.push(`updated on ${toIso(updated)}`)
  const weekday = firstWeekday(lines, verdicts, places.firstProse)
  if (weekday) known.push(`tells of a ${weekday}`)
  const year = latestPastYear(lines, verdicts)
  if (year) known.push(`not before ${year}`)
  return {
    value: null,
    precision: 'none',
    explicit: false,
    evidence: null,
    known: known.length > 0 ? known.join(', ') : null,
  }
}

function firstWeekday(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  from: number,
): string | null {
  let looked = 0
  for (let at = from; at < lines.length && looked < PROSE_REACH; at++) {
    if (verdicts[at] !== null) continue
    looked++
    for (const word of lines[at]?.words ?? []) {
      const day = word.length >= 6 ? WEEKDAYS.get(word) : undefined
      if (day) return day
    }
  }
  return null
}

/** The latest year that the prose or a caption speaks of as past: the report cannot be older. */
function latestPastYear(lines: readonly Line[], verdicts: readonly Verdict[]): string | null {
  let latest = ''
  for (const [at, { words }] of lines.entries()) {
    if (verdicts[at] !== null && verdicts[at] !== 'caption') continue
    if (words.includes('will')) continue
    for (const [index, word] of words.entries()) {
      if (!YEAR.test(word) || word <= latest) continue
      const before = words[index - 1] ?? ''
      const isPast = before === 'in' || before === 'since' || before === 'of' || MONTHS.has(before)
      if (isPast && !FUTURE_WORDS.has(words[index - 2] ?? '')) latest = word
    }
  }
  return latest === '' ? null : latest
}
