import type { Excerpt, Published } from './document.ts'
import { type Line, makeLine } from './line.ts'
import { hasAge, readDate, toIso, type StatedDate } from './read-date.ts'
import type { Verdict } from './clean-lines.ts'
import { MONTHS, WEEKDAYS } from './words/calendar.ts'

/** Where in an article a line stands, as far as dates are concerned. */
export type Places = {
  /** Index of the line that holds the headline, or -1. */
  readonly headline: number
  /** Index of the first line of prose; the number of lines if there is none. */
  readonly firstProse: number
}

type Stated = { readonly date: StatedDate; readonly line: Line; readonly rank: number }

const RANK = { none: 0, placed: 1, nearByline: 2, byline: 3, published: 4 }
const PUBLISHED_WORDS = new Set(['published', 'publish', 'posted', 'created', 'issued', 'released'])
const UPDATED_WORDS = new Set([
  'updated',
  'update',
  'modified',
  'edited',
  'corrected',
  'accessed',
  'ago',
])
const HEADER_REACH = 40
const BYLINE_REACH = 3

/**
 * When the text says it was published. A date counts by what stands with it: “Published” and “Posted”
 * first, then a byline, then a place between headline and text. Page clocks above the headline,
 * “Updated”, captions, footers and “2 hours ago” do not count. Nothing stated gives `value: null`, with
 * what the text does give away in `known`; a date is never guessed.
 */
export function findPublished(
  body: string,
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  places: Places,
): Published {
  let best: Stated | null = null
  for (const [at, line] of lines.entries()) {
    const verdict = verdicts[at] ?? null
    if (verdict === null || verdict === 'caption' || verdict === 'notice') continue
    if (line.words.length > 40 || hasAge(line.words)) continue
    for (const { date, label } of datesOf(line)) {
      const rank = rankOf(lines, verdicts, places, at, label)
      if (rank > (best?.rank ?? RANK.none) && date.year !== null) best = { date, line, rank }
    }
  }
  if (!best) return notStated(lines, verdicts, places)
  const value = toIso(best.date)
  return {
    value,
    precision: precisionOf(best.date),
    explicit: true,
    evidence: excerptOf(body, best.line, best.date.words),
    known: null,
  }
}

const ISO = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:[T ](\d\d):(\d\d))?/

/** A date that a caller or a page's tags give, without its zone; null if it is none. */
export function readPublished(given: string | undefined): Published | null {
  if (given === undefined) return null
  const match = ISO.exec(given.trim())
  const number = (group: number): number | null =>
    match?.[group] === undefined ? null : Number(match[group])
  const written = { year: number(1), month: number(2), day: number(3), hour: number(4) }
  const date = match
    ? { ...written, minute: number(5), words: [0, 0] as const }
    : readDate(wordsOf(given))
  const value = date && toIso(date)
  if (!date || !value) return null
  return { value, precision: precisionOf(date), explicit: true, evidence: null, known: null }
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

function rankOf(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  places: Places,
  at: number,
  label: Label,
): number {
  if (label === 'updated') return RANK.none
  const before = lines[at - 1]?.words ?? []
  const headed = before.length <= 3 ? labelOf(before, 0, before.length) : 'none'
  if (headed === 'updated' && label === 'none') return RANK.none
  if (label === 'published' || headed === 'published') return RANK.published
  // Without a label only the head of the article counts.
  if (at > places.firstProse || at < places.firstProse - HEADER_REACH) return RANK.none
  if (label === 'by') return RANK.byline
  // Above the headline a date is the page's own.
  if (at <= places.headline) return RANK.none
  for (let near = at - BYLINE_REACH; near <= at + BYLINE_REACH; near++) {
    const words = lines[near]?.words ?? []
    const isByline = verdicts[near] === 'metadata' && (words[0] === 'by' || words[1] === 'by')
    if (isByline && near <= places.firstProse && near > places.headline) return RANK.nearByline
  }
  return places.headline >= 0 ? RANK.placed : RANK.none
}

const precisionOf = (date: StatedDate): Published['precision'] => {
  if (date.hour !== null) return 'minute'
  if (date.day !== null) return 'day'
  return date.month === null ? 'year' : 'month'
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
): Published {
  const known: string[] = []
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
