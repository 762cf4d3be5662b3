import type { Document } from '../text/document.ts'
import { MONTH_NAMES } from './words/times.ts'

/**
 * How stems name each report of a story. A single report is “the report” if nothing names it. Among several,
 * one without a name goes by its author, its headline or its date, and reports of one name are told apart
 * in the same way; where nothing else helps, by their place in the story.
 */
export function nameReports(documents: readonly Document[]): Map<string, string> {
  const [only] = documents
  if (only && documents.length === 1) return new Map([[only.id, only.reportName ?? 'the report']])
  const candidates = documents.map((document, at) => candidatesOf(document, at))
  return new Map(
    documents.map(({ id }, at) => {
      const others = candidates.filter((_, other) => other !== at).flat()
      const own = candidates[at] ?? []
      return [id, own.find((name) => !others.includes(name)) ?? own.at(-1) ?? 'the report']
    }),
  )
}

/** Names for a report, the best first; the last one no other report has. */
function candidatesOf({ reportName, byline, headline, published }: Document, at: number): string[] {
  const date = published.value === null ? null : `of ${inWords(published.value)}`
  const author = byline !== null && PERSON.test(byline) ? `${byline}'s report` : null
  const names = [
    reportName,
    reportName !== null && date !== null ? `${reportName} ${date}` : null,
    author,
    headline === null ? null : `the report “${shortened(headline)}”`,
    date === null ? null : `the report ${date}`,
    `the ${ORDINALS[at] ?? `${at + 1}th`} report`,
  ]
  return names.filter((name) => name !== null)
}

/** Two or three capitalised words and nothing else. */
const PERSON = /^[A-Z][\p{L}'’-]+(?: [A-Z]\.)?(?: [A-Z][\p{L}'’-]+){1,2}$/u

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** A stem has few words to spare. */
const HEADLINE_WORDS = 5

/** The first words of a headline, without marks that would close the quotation round it. */
function shortened(headline: string): string {
  const words = headline.replace(/[“”"]/g, '').trim().split(/\s+/)
  const first = words
    .slice(0, HEADLINE_WORDS)
    .join(' ')
    .replace(/[,.;:–—-]+$/, '')
  return words.length > HEADLINE_WORDS ? `${first} …` : first
}

/** “2021-04-12” → “12 April 2021”; shorter dates keep what they have. */
function inWords(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-')
  return [day === undefined ? '' : String(Number(day)), MONTH_NAMES[Number(month) - 1] ?? '', year]
    .filter((part) => part !== '')
    .join(' ')
}
