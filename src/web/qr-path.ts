import { qrCells } from './qr-cells.ts'

/** Four cells of white all round, as readers of codes want it. */
const BORDER = 4

/** A QR code as one SVG path, a rectangle a run of dark cells, and how many cells wide it is. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const rows = qrCells(text)
  const runs = rows.flatMap((row, y) => {
    const cells = row.map((isDark) => (isDark ? '1' : '0')).join('')
    return [...cells.matchAll(/1+/g)].map(
      ({ index, 0: { length } }) => `M${index + BORDER} ${y + BORDER}h${length}v1h-${length}z`,
    )
  })
  return { size: rows.length + 2 * BORDER, path: runs.join('') }
}
