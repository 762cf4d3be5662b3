import { encode } from 'uqr'

/** A QR code as one SVG path, a rectangle a run of dark cells, and how many cells wide it is. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  // Four cells of white all round, as readers of codes want it. To try all eight masks for the prettiest
  // costs four times as much, and readers take any.
  const { data, size } = encode(text, { ecc: 'M', border: 4, maskPattern: 2 })
  const runs = data.flatMap((row, y) => {
    const cells = row.map((isDark) => (isDark ? '1' : '0')).join('')
    return [...cells.matchAll(/1+/g)].map(
      ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`,
    )
  })
  return { size, path: runs.join('') }
}
