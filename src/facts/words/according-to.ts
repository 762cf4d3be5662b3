/**
 * Words round “according to”. All lower case.
 *
 * @module
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** “According to plan”, “according to their means”: a measure, not a source. */
export const MEASURES =
  list(`plan schedule custom tradition taste tastes need needs means ability abilities season seasons size age weight height
  income merit rank type style circumstances whether how what where`)

/** Words that go on with the source: “a tally based on records”, “people who asked not to be named”. */
export const SOURCE_PARTS =
  list(`based released published obtained compiled posted issued seen made provided conducted by who familiar reviewed cited
  from collected`)
