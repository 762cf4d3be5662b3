import type { Document } from './document.ts'
import type { Line } from './line.ts'

const ENOUGH_WORDS = 20
const SHARE = 0.2
const SHARE_IN_SHORT_TEXT = 0.06

/** English or not, by how much of the text is English grammar words. Short texts count as English unless clearly not. */
export function guessLanguage(lines: readonly Line[]): Document['language'] {
  let words = 0
  let functions = 0
  for (const line of lines) {
    words += line.words.length
    functions += line.functions
  }
  if (words < 4) return 'en'
  const share = functions / words
  return share >= (words < ENOUGH_WORDS ? SHARE_IN_SHORT_TEXT : SHARE) ? 'en' : 'other'
}
