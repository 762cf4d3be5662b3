import { type Line, makeLine } from './line.ts'
import type { Verdict } from './clean-lines.ts'
import { JOBS } from './describe-line.ts'
import { outletIn, outletNamed } from './outlet-name.ts'
import { cleanByline } from './clean-byline.ts'
import { readAgencies, readAgency, wordsIn } from './read-agency.ts'
import type { Places } from './find-published.ts'
import { readDate } from './read-date.ts'
import { WEEKDAYS } from './words/calendar.ts'
import { PAGE_LABELS } from './words/page-phrases.ts'

/** Who stands behind a report, as its text says. */
export type Origin = {
  readonly outlet: string | null
  readonly agencies: readonly string[]
  readonly byline: string | null
}

/**
 * Outlet, wire services and byline from credit lines, bylines, datelines and lines between headline and
 * text that are an outlet's name. Prose is not asked (“told Reuters” makes nobody the author), nor are photo credits, except wire
 * captions that came with their instructions to editors: those show that the page prints a wire feed.
 */
export function findOrigin(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  dateline: string | null,
  { headline, firstProse }: Places,
): Origin {
  const agencies = new Set<string>()
  let outlet: string | null = null
  let byline: string | null = null
  if (dateline !== null) {
    const found = agenciesNamed(dateline)
    for (const name of found) agencies.add(name)
    if (found.length === 0) outlet = outletIn(wordsIn(dateline))
  }
  for (const [at, line] of lines.entries()) {
    const verdict = verdicts[at] ?? null
    if (verdict === null) continue
    if (verdict === 'metadata' && byline === null) {
      byline = readByline(line)
      if (byline !== null) for (const name of agenciesIn(line)) agencies.add(name)
    }
    if (verdict === 'credit') {
      for (const name of agenciesIn(line)) agencies.add(name)
      outlet ??= outletIn(line.words) ?? creditedOutlet(line.text)
    }
    if (verdict === 'notice') for (const name of ownersIn(line)) agencies.add(name)
    // Further up an outlet's name is an entry of a menu.
    const isHead = at < firstProse && at >= headline - HEADLINE_REACH && headline >= 0
    if (!isHead || verdict === 'caption' || verdict === 'notice') continue
    const house = outletOf(line)
    outlet ??= house
    const above = at - 1 > headline ? lines[at - 1] : undefined
    if (above && (house !== null || isSigner(line))) byline ??= nameAbove(above)
    if (at > headline) for (const name of signersOf(line)) agencies.add(name)
  }
  if (agencies.size === 0) addWireFeed(lines, verdicts, agencies)
  return { outlet, agencies: [...agencies], byline }
}

const HEADLINE_REACH = 1

/** “Sky News”, “12 March 2019 / 1:07 AM / Sky News” */
const outletOf = ({ text }: Line): string | null =>
  text
    .split(/[|/·•–—]/)
    .map((part) => outletNamed(wordsIn(part)))
    .find((name) => name !== null) ?? null

/** “Anna Lind, Associated Press”, “Anna Lind | AFP” */
const signersOf = ({ text }: Line): string[] =>
  text.split(/[|/·•–—,]/).flatMap((part) => readAgencies(wordsIn(part)))

/** “Reuters”, “Political correspondent”: what stands below a name. */
const isSigner = ({ words }: Line): boolean =>
  readAgencies(words).length > 0 ||
  (words.length <= LONGEST_JOB && words.some((word) => JOBS.has(word)))

/** “Anna Roe and Bo Ek”, where an outlet or a job stands below. */
function nameAbove(line: Line): string | null {
  const { text, words, capitals } = line
  const isName =
    /^[^\d|:/!?]+$/.test(text) &&
    words.length >= 2 &&
    words.length <= MOST_NAMES &&
    capitals === words.filter((word) => word !== 'and').length &&
    !words.some((word) => PAGE_LABELS.has(word))
  const isHouse = outletOf(line) !== null || readAgencies(words).length > 0
  return isName && !isHouse ? (cleanByline(text) ?? null) : null
}

const LONGEST_JOB = 6
const MOST_NAMES = 8

const OWNED = /^(?:©|\(c\)|copyright)[ ©]*(?:\d{4})? (?:by )?([^.|,]{2,40})/i

/** “© 2019 The Associated Press. All rights reserved.” */
const ownersIn = ({ text }: Line): string[] => readAgencies(wordsIn(OWNED.exec(text)?.[1] ?? ''))

const LONGEST_INITIALS = 4

/** The wire services that a few words name. */
export const agenciesNamed = (text: string): string[] =>
  agenciesIn(makeLine(text, [0, text.length], true, null))

/** The wire services that a line names. Short names are written in capitals: “Pa” and “Ani” are none. */
function agenciesIn({ words, wordSpans, text }: Line): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; at++) {
    const agency = readAgency(words, at)
    if (!agency) continue
    const raw = text.slice(...(wordSpans[at] ?? [0, 0]))
    const isShort = agency.length === 1 && raw.length <= LONGEST_INITIALS
    if (isShort && raw !== raw.toUpperCase() && raw !== agency.name) continue
    found.push(agency.name)
    at += agency.length - 1
  }
  return found
}

const CREDITED = /^[([]?\s*([A-Z][\w.'’&-]*(?: [\w.'’&-]+){0,4}?) (?:with|and) (?:news )?agenc/

/** “(The Hilltop Gazette with agencies)”: the outlet need not be a known one. */
const creditedOutlet = (text: string): string | null => {
  const name = CREDITED.exec(text)?.[1]
  return name === undefined || readAgencies(wordsIn(name)).length > 0 ? null : name
}

const BYLINE_ENDS = new Set(['published', 'posted', 'updated', 'on', 'for', 'last', 'first', 'at'])
const BYLINE_LABELS = new Set([
  'written',
  'posted',
  'published',
  'reported',
  'author',
  'story',
  'text',
  'by',
])

/** “By Anna Roe and Ben Doe | 3 March 2020”: the names as written. */
function readByline({ text, words, wordSpans }: Line): string | null {
  let from = 0
  while (BYLINE_LABELS.has(words[from] ?? '')) from++
  if (from === 0 || (words[from - 1] !== 'by' && words[0] !== 'author')) return null
  const date = readDate(words)
  let end = from
  const stop = date ? date.words[0] : words.length
  while (
    end < stop &&
    !BYLINE_ENDS.has(words[end] ?? '') &&
    !(end > from && WEEKDAYS.has(words[end] ?? '')) &&
    !isCutBefore(text, wordSpans, from, end)
  )
    end++
  const start = wordSpans[from]?.[0]
  const last = wordSpans[end - 1]?.[1]
  if (start === undefined || last === undefined || end === from) return null
  return cleanByline(text.slice(start, last)) ?? null
}

/** A bar, dash or wide gap separates the names from what follows. */
function isCutBefore(
  text: string,
  spans: readonly (readonly [number, number])[],
  from: number,
  at: number,
): boolean {
  if (at === from) return false
  const gap = text.slice(spans[at - 1]?.[1] ?? 0, spans[at]?.[0] ?? 0)
  return /[|•·–—/(@]|\s-\s|\s{2}/.test(gap)
}

/** Wire captions say what editors may do with the picture. */
function addWireFeed(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  agencies: Set<string>,
): void {
  for (const [at, line] of lines.entries()) {
    const { text, words } = line
    if (verdicts[at] !== 'caption') continue
    if (words[0] !== 'handout' && !text.toLowerCase().includes('editorial use only')) continue
    for (const name of agenciesIn(line)) agencies.add(name)
  }
}
