import type { Published } from '../text/document.ts'
import { en } from './strings/en.ts'

/** “12 April 2021, 21:50”, as exact as the report is; “not stated” and what is known instead. Never a guess. */
export function publishedText({ value, precision, known }: Published): string {
  if (value === null) return unstatedText(known)
  const [year = '', month, day] = value.slice(0, 10).split('-')
  const name = en.months[Number(month) - 1]
  if (precision === 'year' || name === undefined) return year
  if (precision === 'month' || day === undefined) return en.published.month(name, year)
  const date = en.published.day(Number(day), name, year)
  const time = value.slice(11, 16)
  return precision === 'minute' && time !== ''
    ? en.published.minute(date, time, zoneText(value.slice(16)))
    : date
}

/** “+05:30”, however the offset is written; nothing for a clock at the publisher's place. */
function zoneText(clock: string): string {
  const [zone, hours, minutes = '00'] = /(?:Z|([+-]\d\d):?(\d\d)?)$/.exec(clock) ?? []
  return zone === undefined ? '' : hours === undefined ? '+00:00' : `${hours}:${minutes}`
}

function unstatedText(known: string | null): string {
  if (known === null) return en.published.unstated
  // Notes of briefs begin with these words themselves.
  return known.startsWith(en.published.unstated) ? known : en.published.unstatedKnown(known)
}
