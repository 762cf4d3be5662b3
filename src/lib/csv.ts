/** A cell of a table: text, a number, or nothing. */
export type Cell = string | number | null

/**
 * A table as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, which Excel needs to see that it is,
 * and lines that end in CR LF. Text that a spreadsheet would take for a formula is guarded by an apostrophe, also
 * where one that separates cells by semicolons or tabs would see a cell begin.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('')}`
}

/** Where formulas begin, in half and full width; after a tab or a line break spreadsheets look at what follows. */
const FORMULA =
  /^(?=[\t\r\n])|(?<=^|[;\t\r\n])(?=(?:[^\S\t\r\n]|")*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20])/g

function toField(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = cell.replace(FORMULA, "'")
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
