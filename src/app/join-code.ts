/** What codes are made of: no vowels (no words by chance), no 0/O, no 1/I/L. */
export const CODE_ALPHABET = '23456789BCDFGHJKMNPQRSTVWXZ'

/** Six characters are easy to type; a class finds its game, a guesser needs 387 million tries. */
export const JOIN_CODE_LENGTH = 6

/** Nobody types the code of a round played alone, so it is too long to guess (76 bits). */
export const SOLO_CODE_LENGTH = 16

/** A code as it is stored, however it was typed: case, spaces and dashes do not count. */
export function normaliseCode(typed: string): string {
  return typed.replace(/[\s\-‐-―]+/g, '').toUpperCase()
}
