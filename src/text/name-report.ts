import { wordSet } from './words/word-list.ts'

/** Last words of names that stand before “report” without a possessive: “the Valley Post report”. */
const PAPERS: ReadonlySet<string> = wordSet(
  `times post union herald tribune guardian journal news gazette star sun telegraph mail mirror express
  standard chronicle examiner observer inquirer enquirer republic register dispatch bulletin courier
  independent sentinel press record ledger mercury echo argus advertiser citizen bee globe`,
)

/**
 * How stems name a report: by its outlet (“France 24's report”, “the Guardian's report”, “the Los Angeles
 * Times report”), else by its agency (“the AFP report”).
 */
export function nameReport(outlet: string | null, agency: string | null): string | null {
  if (outlet !== null) return nameByOutlet(outlet)
  if (agency === null) return null
  const names = agency.split(', ').map((name) => name.replace(/^the /i, ''))
  const last = names.pop() ?? ''
  return `the ${names.length > 0 ? `${names.join(', ')} and ${last}` : last} report`
}

function nameByOutlet(outlet: string): string {
  const name = outlet.replace(/^the /i, '')
  const isPaper = PAPERS.has(name.split(' ').at(-1)?.toLowerCase() ?? '')
  if (name.endsWith('s')) return `the ${name} report`
  if (name !== outlet) return `the ${name}'s report`
  return isPaper ? `the ${name} report` : `${name}'s report`
}
