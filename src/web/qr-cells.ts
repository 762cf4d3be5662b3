/**
 * QR codes by ISO/IEC 18004, as far as a link needs them: bytes, error correction level M, one mask.
 *
 * @module
 */

/** By version, from 1: error correction bytes of a block, and blocks. The last holds 331 bytes, more than a link has. */
const ERROR_BYTES = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22]
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9]

/** Level M and mask 2 with their own error correction, as the standard lists them. */
const FORMAT = 0x5e7c

/** Rows of cells, true for a dark one; undefined as long as a cell is free for data. */
type Grid = (boolean | undefined)[][]

/** The smallest code that holds the text, without the white cells around it. */
export function qrCells(text: string): boolean[][] {
  const bytes = [...new TextEncoder().encode(text)]
  for (const [at, errorBytes] of ERROR_BYTES.entries()) {
    const blocks = BLOCKS[at] ?? 1
    const grid = drawPatterns(at + 1)
    const room = grid.flat().filter((cell) => cell === undefined).length >> 3
    const data = toData(bytes, at + 1, room - blocks * errorBytes)
    if (data) return drawData(grid, interleave(data, blocks, errorBytes))
  }
  throw new RangeError(`${bytes.length} bytes are too long for a QR code`)
}

/** The bytes with their mode and length before them, filled up to the room there is; undefined if it is too small. */
function toData(bytes: readonly number[], version: number, room: number): number[] | undefined {
  const length = version < 10 ? [bytes.length] : [bytes.length >> 8, bytes.length & 255]
  if (1 + length.length + bytes.length > room) return undefined
  // The mode takes four bits, so that every byte stands across two.
  const whole = [4, ...length, ...bytes, 0]
  const data = whole.slice(1).map((byte, at) => (((whole[at] ?? 0) << 4) | (byte >> 4)) & 255)
  for (let filler = 0xec; data.length < room; filler ^= 0xec ^ 0x11) data.push(filler)
  return data
}

/** Cut into blocks, each with its error correction, and dealt out one byte of each in turn. */
function interleave(data: readonly number[], blocks: number, errorBytes: number): number[] {
  const short = Math.floor(data.length / blocks)
  const firstLong = blocks - (data.length % blocks)
  const startOf = (block: number) => block * short + Math.max(0, block - firstLong)
  const parts = Array.from({ length: blocks }, (_, block) =>
    data.slice(startOf(block), startOf(block + 1)),
  )
  const corrections = parts.map((part) => errorCorrection(part, errorBytes))
  return [...dealOut(parts), ...dealOut(corrections)]
}

const dealOut = (lists: readonly (readonly number[])[]): number[] =>
  (lists.at(-1) ?? []).flatMap((_, at) => lists.flatMap((list) => list[at] ?? []))

/** The remainder of Reed and Solomon's division. */
function errorCorrection(data: readonly number[], length: number): number[] {
  const divisor = generator(length)
  let rest: number[] = Array.from({ length }, () => 0)
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0)
    rest = divisor.map((each, at) => (rest[at + 1] ?? 0) ^ multiply(each, factor))
  }
  return rest
}

/** The product of (x − 2⁰), (x − 2¹), … of that many terms, without its leading 1. */
function generator(length: number): number[] {
  let product = [1]
  for (let root = 1, term = 0; term < length; term++, root = multiply(root, 2)) {
    product = [...product, 0].map((each, at) => each ^ multiply(product[at - 1] ?? 0, root))
  }
  return product.slice(1)
}

/** In the field of 256 elements that QR codes count in. */
function multiply(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a)
  }
  return product
}

/** All that is the same for every text of a size: what cameras find the code by. */
function drawPatterns(version: number): Grid {
  const size = 17 + 4 * version
  const grid: Grid = Array.from({ length: size }, () => Array.from({ length: size }))
  const set = (x: number, y: number, isDark: boolean) => {
    const row = grid[y]
    if (row && x >= 0 && x < size) row[x] = isDark
  }
  const square = (x: number, y: number, radius: number, isDark: (ring: number) => boolean) => {
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = -radius; dx <= radius; dx++) {
        set(x + dx, y + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))))
      }
    }
  }
  const end = size - 7
  for (let at = 0; at < size; at++) {
    set(at, 6, at % 2 === 0)
    set(6, at, at % 2 === 0)
  }
  const middles = version === 1 ? [] : version < 7 ? [6, end] : [6, (size - 1) / 2, end]
  for (const x of middles) {
    for (const y of middles) {
      // The other three corners have their own.
      if (Math.min(x, y) > 6 || ![6, end].includes(Math.max(x, y)))
        square(x, y, 2, (ring) => ring !== 1)
    }
  }
  for (const [x, y] of [
    [3, 3],
    [end + 3, 3],
    [3, end + 3],
  ] as const) {
    square(x, y, 4, (ring) => ring !== 2 && ring !== 4)
  }
  for (let bit = 0; bit < 15; bit++) {
    const isDark = isSet(FORMAT, bit)
    const near = bit < 6 ? bit : bit < 8 ? bit + 1 : 14 - bit + Number(bit === 8)
    if (bit < 8) {
      set(8, near, isDark)
      set(size - 1 - bit, 8, isDark)
    } else {
      set(near, 8, isDark)
      set(8, size - 15 + bit, isDark)
    }
  }
  set(8, size - 8, true)
  if (version >= 7)
    drawVersion(version, (a, b, isDark) => {
      set(size - 11 + a, b, isDark)
      set(b, size - 11 + a, isDark)
    })
  return grid
}

/** Larger codes say how large they are, twice and with an error correction of its own. */
function drawVersion(version: number, set: (a: number, b: number, isDark: boolean) => void) {
  let rest = version
  for (let step = 0; step < 12; step++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25)
  const bits = (version << 12) | rest
  for (let bit = 0; bit < 18; bit++) set(bit % 3, Math.floor(bit / 3), isSet(bits, bit))
}

const isSet = (bits: number, place: number) => ((bits >> place) & 1) === 1

/** Bit after bit into the free cells: in columns two cells wide, up and down in turn, from the right. */
function drawData(grid: Grid, data: readonly number[]): boolean[][] {
  const { length: size } = grid
  let bit = 0
  for (let column = size - 1, isUp = true; column > 0; column -= 2, isUp = !isUp) {
    // The column of the timing pattern is left out.
    if (column === 6) column = 5
    for (let step = 0; step < size; step++) {
      const row = grid[isUp ? size - 1 - step : step] ?? []
      for (const x of [column, column - 1]) {
        if (row[x] !== undefined) continue
        // The mask turns every third column round.
        row[x] = isSet(data[bit >> 3] ?? 0, 7 - (bit & 7)) !== (x % 3 === 0)
        bit += 1
      }
    }
  }
  return grid.map((row) => row.map(Boolean))
}
