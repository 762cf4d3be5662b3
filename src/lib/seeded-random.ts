import { contentHash } from './content-hash.ts'

/**
 * A generator of numbers in [0, 1) that gives the same sequence for the same seed.
 * Mulberry32 (Tommy Ettinger, public domain), seeded with 32 bits of the seed's content hash.
 */
export function seededRandom(...seed: readonly string[]): () => number {
  let state = Number.parseInt(contentHash(...seed).slice(7), 32) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A shuffled copy (Fisher–Yates). */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list]
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = copy[at] as T
    copy[at] = copy[other] as T
    copy[other] = held
  }
  return copy
}
