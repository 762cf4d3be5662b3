import type { Document } from '../text/document.ts'
import { en } from './strings/en.ts'

type Named = Pick<Document, 'kind' | 'outlet' | 'agency' | 'reportName'>

/** What a text is called wherever it is shown: a brief always says that it is our summary. */
export function reportLabel(report: Named): string {
  const { kind, outlet, agency, reportName } = report
  if (kind === 'article') return reportName ?? outlet ?? agency ?? en.report.unnamed
  if (outlet !== null) return en.report.ourSummary(outlet)
  if (reportName !== null) return en.report.ourSummaryOf(reportName)
  return agency === null ? en.report.ourSummaryUnnamed : en.report.ourSummary(agency)
}

/** The shortest name that tells a report from the others of its story. */
export function shortName({ outlet, agency, reportName }: Named): string {
  // An agency may come with a remark on how it is known: “dpa (from a photo credit)”.
  return outlet ?? agency?.replace(/ \(.*\)$/, '') ?? reportName ?? en.report.unnamed
}
