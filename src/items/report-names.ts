import type { Document } from '../text/document.ts'

/**
 * How stems name each report of a story. A single report is “the report” if nothing names it; several
 * reports of one name are told apart by their date. Null where nothing tells two reports apart: items
 * that would have to name such a report are not written.
 */
export function nameReports(documents: readonly Document[]): Map<string, string | null> {
  const [only] = documents
  if (only && documents.length === 1) return new Map([[only.id, only.reportName ?? 'the report']])
  const names = new Map<string, string | null>()
  for (const document of documents) {
    const twins = documents.filter(({ reportName }) => reportName === document.reportName)
    const { value } = document.published
    const isDated = twins.every(
      (twin) => twin === document || twin.published.value?.slice(0, 10) !== value?.slice(0, 10),
    )
    if (document.reportName === null) names.set(document.id, null)
    else if (twins.length === 1) names.set(document.id, document.reportName)
    else if (value !== null && isDated)
      names.set(document.id, `${document.reportName} of ${inWords(value)}`)
    else names.set(document.id, null)
  }
  return names
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** “2021-04-12” → “12 April 2021”; shorter dates keep what they have. */
function inWords(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-')
  return [day === undefined ? '' : String(Number(day)), MONTHS[Number(month) - 1] ?? '', year]
    .filter((part) => part !== '')
    .join(' ')
}
