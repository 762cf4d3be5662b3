import type { Document } from '../text/document.ts'
import { en } from './strings/en.ts'

type Named = Pick<Document, 'kind' | 'outlet' | 'agency' | 'reportName'>

/** What a text is called wherever it is shown: a brief always says that it is our summary. */
export function reportLabel(report: Named): string {
  const name = report.outlet ?? report.agency
  if (report.kind === 'brief') {
    return name === null ? en.report.ourSummaryUnnamed : en.report.ourSummary(name)
  }
  return report.reportName ?? name ?? en.report.unnamed
}

/** The shortest name that tells a report from the others of its story. */
export function shortName(report: Named): string {
  return report.outlet ?? report.agency ?? report.reportName ?? en.report.unnamed
}
