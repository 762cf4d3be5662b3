import { correction, generate } from 'lean-qr/nano'

/** Four cells of white all round, as readers of codes want it. */
const BORDER = 4

/** A QR code as one SVG path, a rectangle a run of dark cells, and how many cells wide it is. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  // Level M reads well from the back of a room, off a screen that shines.
  const code = generate(text, { minCorrectionLevel: correction.M })
  const runs = Array.from({ length: code.size }, (_, y) => {
    const cells = Array.from({ length: code.size }, (_cell, x) => (code.get(x, y) ? '1' : '0'))
    return [...cells.join('').matchAll(/1+/g)].map(
      ({ index, 0: { length } }) => `M${index + BORDER} ${y + BORDER}h${length}v1h-${length}z`,
    )
  })
  return { size: code.size + 2 * BORDER, path: runs.flat().join('') }
}
