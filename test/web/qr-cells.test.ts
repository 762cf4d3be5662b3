import { encode } from 'uqr'
import { test } from 'vitest'
import { qrCells } from '../../src/web/qr-cells.ts'

/** The same code by another hand. */
const byUqr = (text: string) =>
  encode(text, { ecc: 'M', border: 0, maskPattern: 2, boostEcc: false }).data

const draw = (rows: readonly (readonly boolean[])[]) =>
  rows.map((row) => row.map((isDark) => (isDark ? '#' : '.')).join(''))

test('a link of every length is the code that another encoder makes of it', ({ expect }) => {
  const link = 'https://says-who.example/g/7KQ2MF?'
  const wrong: number[] = []
  const sizes = new Set<number>()
  for (let length = 1; length <= 331; length++) {
    const text = link.repeat(10).slice(0, length)
    const cells = qrCells(text)
    sizes.add(cells.length)
    if (draw(cells).join('\n') !== draw(byUqr(text)).join('\n')) wrong.push(length)
  }
  expect(wrong).toEqual([])
  expect(sizes.size).toBe(13)
})

test('letters beyond ASCII go as their bytes', ({ expect }) => {
  expect(draw(qrCells('http://schule-münchen.example/ß'))).toEqual(
    draw(byUqr('http://schule-münchen.example/ß')),
  )
})

test('a text that fits into no code is an error, not half a code', ({ expect }) => {
  expect(() => qrCells('a'.repeat(332))).toThrow('332 bytes')
})
