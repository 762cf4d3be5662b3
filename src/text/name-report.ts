/** How stems name a report: by its outlet (“France 24's report”), else by its agency (“the AFP report”). */
export function nameReport(outlet: string | null, agency: string | null): string | null {
  if (outlet !== null) return `${outlet}${outlet.endsWith('s') ? "'" : "'s"} report`
  if (agency === null) return null
  const names = agency.split(', ').map((name) => name.replace(/^the /i, ''))
  const last = names.pop() ?? ''
  return `the ${names.length > 0 ? `${names.join(', ')} and ${last}` : last} report`
}
