import { isDigit } from './characters.ts'
import { DATE_FILLERS, MONTHS, WEEKDAYS } from './words/calendar.ts'

/** A date as far as a text states it. `year` is null for “3 March”. */
export type StatedDate = {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly hour: number | null
  readonly minute: number | null
  /** The clock's zone if stated: “Z”, “+05:30”; null for a local time. */
  readonly zone: string | null
  /** Words it takes up: `[first, after last)`. */
  readonly words: readonly [number, number]
}

type Day = {
  year: number | null
  month: number | null
  day: number | null
  words: [number, number]
}
type Clock = { hour: number; minute: number; zone: string | null; words: [number, number] }

/**
 * The first date among a line's words, with the clock time that stands next to it. A numeric date that
 * could be either order (“03/04/2021”) gives only its year.
 */
export function readDate(words: readonly string[], from = 0, to = words.length): StatedDate | null {
  for (let at = from; at < to; at++) {
    const day = readDay(words, at, to)
    if (!day) continue
    const clock =
      readIsoClock(words[day.words[1] - 1] ?? '', day.words) ??
      readClockNear(words, day.words[1], to, 1) ??
      readClockNear(words, day.words[0] - 1, from - 1, -1)
    return {
      year: day.year,
      month: day.month,
      day: day.day,
      hour: clock?.hour ?? null,
      minute: clock?.minute ?? null,
      zone: clock?.zone ?? null,
      words: clock
        ? [Math.min(day.words[0], clock.words[0]), Math.max(day.words[1], clock.words[1])]
        : day.words,
    }
  }
  return null
}

function readDay(words: readonly string[], at: number, to: number): Day | null {
  const word = words[at] ?? ''
  const next = at + 1 < to ? (words[at + 1] ?? '') : ''
  const third = at + 2 < to ? (words[at + 2] ?? '') : ''
  if (isDigit(word.charCodeAt(0))) {
    const numeric = readNumericDay(word)
    if (numeric) return { ...numeric, words: [at, at + 1] }
    const day = dayOf(word)
    // “3rd of March 2021”
    const offset = next === 'of' ? 1 : 0
    const month = MONTHS.get(offset ? third : next)
    if (day === null || month === undefined) return null
    return withYear(words, at, at + 2 + offset, to, day, month)
  }
  const month = MONTHS.get(word)
  if (month === undefined) return null
  const day = dayOf(next)
  if (day !== null) return withYear(words, at, at + 2, to, day, month)
  const year = yearOf(next)
  // “31 April 2019” states no month either.
  if (at > 0 && dayOf(words[at - 1] ?? '') !== null) return null
  return year === null ? null : { year, month, day: null, words: [at, at + 2] }
}

function withYear(
  words: readonly string[],
  at: number,
  end: number,
  to: number,
  day: number,
  month: number,
): Day | null {
  const year = end < to ? yearOf(words[end] ?? '') : null
  if (!isDay(year ?? LEAP_YEAR, month, day)) return null
  return { year, month, day, words: [at, year === null ? end : end + 1] }
}

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/
const YEAR = /^(?:19|20)\d\d$/
const NUMERIC = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?=$|t)/
const NAMED = /^(\d{1,2})-([a-z]{3,9})-(\d{4})$/
const CLOCK = /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?(?:\.\d+)?(am|pm|a\.m|p\.m|ist|gmt|utc|z)?$/
const ISO_CLOCK = /t(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(z|[+-]\d\d:?\d\d)?$/
const ZONE = /^(?:gmt|utc|z)?([+-])?(\d{1,2})?:?(\d\d)?$/
const LEAP_YEAR = 2000
const FIRST_YEAR = 1900
const LAST_YEAR = 2099

/** Whether the calendar has this day, in years that news can be from. */
const isDay = (year: number, month: number, day: number): boolean =>
  isMonth(year, month) && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

export const isMonth = (year: number, month: number): boolean =>
  isYear(year) && month >= 1 && month <= 12

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR

const isTime = (hour: number, minute: number): boolean => hour <= 23 && minute <= 59

/** “gmt”, “z”, “+0530”, “gmt-5” as ISO 8601 has it; null for what is no zone, or one of an unsure offset (“EST”). */
function zoneOf(word: string): string | null {
  const match = ZONE.exec(word)
  if (!match || word === '') return null
  const [, sign, hours, minutes] = match
  if (sign === undefined || hours === undefined)
    return sign === undefined && hours === undefined ? 'Z' : null
  const hour = Number(hours)
  if (hour > 14 || Number(minutes ?? 0) > 59) return null
  const offset = `${pad(hour)}:${minutes ?? '00'}`
  return offset === '00:00' ? 'Z' : sign + offset
}

const dayOf = (word: string): number | null => {
  const day = Number(ORDINAL.exec(word)?.[1] ?? 0)
  return day >= 1 && day <= 31 ? day : null
}

const yearOf = (word: string): number | null => (YEAR.test(word) ? Number(word) : null)

function readNumericDay(word: string): Omit<Day, 'words'> | null {
  const named = NAMED.exec(word)
  if (named) return checked(Number(named[3]), MONTHS.get(named[2] ?? '') ?? 0, Number(named[1]))
  const match = NUMERIC.exec(word)
  if (!match) return null
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])]
  if ((match[1] ?? '').length === 4) return checked(first, second, third)
  const digits = (match[4] ?? '').length
  if (digits !== 2 && digits !== 4) return null
  const year = digits === 2 ? 2000 + third : third
  if (first > 12) return checked(year, second, first)
  if (second > 12) return checked(year, first, second)
  if (first === second) return checked(year, first, second)
  // With stops the day comes first, unless the year is written in short (then it may be a version).
  return isYear(year) && first >= 1 && second >= 1 ? { year, month: null, day: null } : null
}

/**
 * A numeric date of either order as it must be meant: the order in which it falls on the weekday beside it, or
 * else the one of the other numeric dates among `around`. Unchanged if neither tells.
 */
export function settleOrder(
  date: StatedDate,
  words: readonly string[],
  around: readonly string[],
): StatedDate {
  const { year, month, words: range } = date
  const match = words
    .slice(...range)
    .map(readPair)
    .find(Boolean)
  if (year === null || month !== null || !match) return date
  const beside = words.slice(Math.max(0, range[0] - 1), range[1] + 1)
  const weekday = beside.map((word) => WEEKDAYS.get(word)).find(Boolean)
  const others = around.map(readPair)
  const fitting = [0, 1].filter((at) =>
    weekday
      ? weekday.startsWith(weekdayOf(year, match[at] ?? 0, match[1 - at] ?? 0))
      : others.some((pair) => (pair?.[1 - at] ?? 0) > LAST_MONTH),
  )
  const [first] = fitting
  if (first === undefined || fitting.length > 1) return date
  return { ...date, month: match[first] ?? null, day: match[1 - first] ?? null }
}

const LAST_MONTH = 12

/** The first two numbers of “03/04/2021”. */
function readPair(word: string): readonly [number, number] | undefined {
  const match = NUMERIC.exec(word)
  return match && (match[1] ?? '').length <= 2 ? [Number(match[1]), Number(match[3])] : undefined
}

const weekdayOf = (year: number, month: number, day: number): string => {
  const at = new Date(Date.UTC(year, month - 1, day)).getUTCDay() * 2
  return 'SuMoTuWeThFrSa'.slice(at, at + 2)
}

const checked = (year: number, month: number, day: number): Omit<Day, 'words'> | null =>
  isDay(year, month, day) ? { year, month, day } : null

function readIsoClock(word: string, words: [number, number]): Clock | null {
  const match = ISO_CLOCK.exec(word)
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || !isTime(hour, minute)) return null
  return { hour, minute, zone: zoneOf(match[3] ?? ''), words }
}

/** A clock time within three filler words of a date (“at”, a weekday, a label). */
function readClockNear(
  words: readonly string[],
  from: number,
  to: number,
  step: 1 | -1,
): Clock | null {
  for (let at = from, looked = 0; at !== to && looked < 4; at += step, looked++) {
    const word = words[at]
    if (word === undefined) return null
    const clock = readClock(words, at)
    if (clock) return clock
    if (!DATE_FILLERS.has(word) && !WEEKDAYS.has(word)) return null
  }
  return null
}

function readClock(words: readonly string[], at: number): Clock | null {
  // Stepping back from a date, “am” comes before the digits.
  const start = isHalf(words[at]) && isDigit(words[at - 1]?.charCodeAt(0) ?? 0) ? at - 1 : at
  const match = CLOCK.exec(words[start] ?? '')
  if (!match) return null
  const glued = match[3]
  const next = words[start + 1] ?? ''
  const half = isHalf(glued) ? glued : halfIn(next)
  if (match[2] === undefined && half === undefined) return null
  let hour = Number(match[1])
  const minute = Number(match[2] ?? 0)
  if (half?.startsWith('p') && hour < 12) hour += 12
  if (half?.startsWith('a') && hour === 12) hour = 0
  if (!isTime(hour, minute)) return null
  const end = half !== undefined && half !== glued ? start + 2 : start + 1
  const own = glued === undefined || isHalf(glued) ? null : zoneOf(glued)
  const after = own ?? zoneNamed(words[end] ?? '')
  return {
    hour,
    minute,
    zone: after,
    words: [start, own === null && after !== null ? end + 1 : end],
  }
}

/** A zone word of its own begins with a letter: other numbers after a clock time are no zone. */
const zoneNamed = (word: string): string | null =>
  word.startsWith('gmt') || word.startsWith('utc') || word === 'z' ? zoneOf(word) : null

const isHalf = (word: string | undefined): boolean =>
  word === 'am' || word === 'pm' || word === 'a.m' || word === 'p.m'

/** “am”, and “am” with the next word stuck to it (“amWASHINGTON”). */
const halfIn = (word: string): string | undefined => (isHalf(word) ? word : undefined)

/** Whether a line is nothing but a date, a time, or how long ago something was. */
export function isDateLine(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 16) return false
  let dated = 0
  for (const word of words) {
    if (MONTHS.has(word) || WEEKDAYS.has(word) || isDigit(word.charCodeAt(0))) dated++
    else if (!DATE_FILLERS.has(word)) return false
  }
  return dated > 0
}

/** “2 hours ago”, “57 mins ago”, “1 month ago”: when the page was seen, not when it was written. */
export function hasAge(words: readonly string[]): boolean {
  const at = words.indexOf('ago')
  return at >= 1 && isDateLine(words.slice(0, at + 1))
}

/** ISO 8601 as precise as stated, with a zone only where one is; null if not even a year is stated. */
export function toIso(date: StatedDate): string | null {
  if (date.year === null) return null
  if (date.month === null) return String(date.year)
  const month = `${date.year}-${pad(date.month)}`
  if (date.day === null) return month
  const day = `${month}-${pad(date.day)}`
  return date.hour === null
    ? day
    : `${day}T${pad(date.hour)}:${pad(date.minute ?? 0)}${date.zone ?? ''}`
}

const pad = (value: number): string => String(value).padStart(2, '0')
