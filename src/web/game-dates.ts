/**
 * Days as people choose and read them, over the instants that are stored.
 *
 * @module
 */
import { DAY, isDay, toIso } from '../app/dates.ts'
import { publishedText } from './published-text.ts'
import { en } from './strings/en.ts'

/** At noon UTC a day has ended in the last of all time zones: a teacher's “until Friday” never ends early. */
const LAST_ZONE = DAY / 2

/** When a day, `2026-03-14`, has ended for everybody; null if that is no day. */
export function endOfDay(day: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !isDay(day)) return null
  return Date.parse(day) + DAY + LAST_ZONE
}

/** The day that such an instant ends, as a date field takes it. */
export const lastDay = (instant: number): string => toIso(instant - DAY - LAST_ZONE).slice(0, 10)

/** The day of an instant, in words. */
export function dayText(instant: string): string {
  return inWords(instant.slice(0, 10))
}

/** Until when something is open, in words. */
export function untilText(instant: string): string {
  const at = Date.parse(instant)
  if (at % DAY === LAST_ZONE) return en.dates.endOf(inWords(lastDay(at)))
  return en.dates.at(dayText(instant), instant.slice(11, 16))
}

/** The first day whose end is not before such an instant. */
export const nextLastDay = (instant: number): string => lastDay(instant + DAY - 1)

function inWords(value: string): string {
  return publishedText({ value, precision: 'day', explicit: true, evidence: null, known: null })
}
