import jsQR from 'jsqr'
import { test } from 'vitest'
import { qrPath } from '../../src/web/qr-path.ts'

/** The cells that a path fills, drawn again row by row. */
function cellsOf({ size, path }: ReturnType<typeof qrPath>): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(length); at++) {
      const row = rows[Number(y)]
      if (row) row[Number(x) + at] = '#'
    }
  }
  return rows.map((row) => row.join(''))
}

const FINDER = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']

test.for(['http://10.0.0.7:8787/g/7KQ2MF', 'https://says-who.example.workers.dev/g/7KQ2MF'])(
  '%s has the three corners of a code, and four white cells all round',
  (url, { expect }) => {
    const rows = cellsOf(qrPath(url))
    const corner = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7))
    const far = rows.length - 4 - 7
    expect(corner(4, 4)).toEqual(FINDER)
    expect(corner(far, 4)).toEqual(FINDER)
    expect(corner(4, far)).toEqual(FINDER)
    for (const edge of [...rows.slice(0, 4), ...rows.slice(-4)]) expect(edge).not.toContain('#')
    for (const row of rows) expect(row).toMatch(/^\.{4}.*\.{4}$/)
  },
)

/** What a camera would read: each cell four pixels wide. */
function readBack(url: string): string | undefined {
  const rows = cellsOf(qrPath(url))
  const width = rows.length * 4
  const pixels = new Uint8ClampedArray(width * width * 4).map((_, at) => {
    const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)]
    return rows[y >> 2]?.[x >> 2] === '#' && at % 4 !== 3 ? 0 : 255
  })
  return jsQR(pixels, width, width)?.data
}

test.for([
  'http://10.0.0.7:8787/g/7KQ2MF',
  'https://says-who.example.workers.dev/g/7KQ2MF',
  `https://${'a-long-name-of-a-school.'.repeat(4)}example/g/7KQ2MF?from=the+board`,
])('a reader of codes reads %s', (url, { expect }) => {
  expect(readBack(url)).toBe(url)
})

test('another text is another code', ({ expect }) => {
  expect(qrPath('a').path).not.toBe(qrPath('b').path)
})
