/**
 * A 64-bit hash of text as 14 characters of base 32, the same in every runtime and synchronous.
 * For ids made from content; not for secrets. Two lanes of MurmurHash3's 32-bit mixing (public domain,
 * Austin Appleby) with different seeds, cross-mixed at the end.
 */
export function contentHash(...parts: readonly string[]): string {
  let low = 0x9747b28c
  let high = 0x3c6ef372
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at)
      low = mix(low, unit, 0xcc9e2d51, 0x1b873593)
      high = mix(high, unit, 0x239b961b, 0xab0e9789)
    }
    // A unit that no text holds keeps ('ab', 'c') apart from ('a', 'bc').
    low = mix(low, 0x10000, 0xcc9e2d51, 0x1b873593)
    high = mix(high, 0x10000, 0x239b961b, 0xab0e9789)
  }
  low = finish(low ^ high)
  high = finish(high ^ low)
  return encode(high) + encode(low)
}

const mix = (state: number, unit: number, a: number, b: number): number => {
  let k = Math.imul(unit, a)
  k = Math.imul((k << 15) | (k >>> 17), b)
  const next = state ^ k
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64) | 0
}

const finish = (state: number): number => {
  let h = state
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

const encode = (word: number): string => (word >>> 0).toString(32).padStart(7, '0')
