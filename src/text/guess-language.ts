import type { Verdict } from './clean-lines.ts'
import { isWordCode } from './characters.ts'
import type { Document } from './document.ts'
import type { Line } from './line.ts'

const ENOUGH_WORDS = 20
const SHARE = 0.2
const SHARE_IN_SHORT_TEXT = 0.06
const FIRST_FOREIGN_LETTER = 0x250
const FOREIGN_SHARE = 0.3
const ENOUGH_LETTERS = 5000

/**
 * English or not, by how much of the prose is English grammar words; menus have none and do not count.
 * Text in another script is not English, however it divides its words. Short texts count as English
 * unless clearly not.
 */
export function guessLanguage(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
): Document['language'] {
  const prose = lines.filter((_, at) => verdicts[at] === null)
  const told = countWords(prose) >= ENOUGH_WORDS ? prose : lines
  if (isForeignScript(told)) return 'other'
  const words = countWords(told)
  if (words < 4) return 'en'
  const functions = told.reduce((sum, line) => sum + line.functions, 0)
  return functions / words >= (words < ENOUGH_WORDS ? SHARE_IN_SHORT_TEXT : SHARE) ? 'en' : 'other'
}

const countWords = (lines: readonly Line[]): number =>
  lines.reduce((sum, { words }) => sum + words.length, 0)

/** Whether a good part of the letters are neither Latin nor digits. */
function isForeignScript(lines: readonly Line[]): boolean {
  let letters = 0
  let foreign = 0
  for (const { text } of lines) {
    if (letters >= ENOUGH_LETTERS) break
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!isWordCode(code)) continue
      letters++
      if (code >= FIRST_FOREIGN_LETTER && !isOrnament(code)) foreign++
    }
  }
  return foreign > letters * FOREIGN_SHARE
}

/** Emoji, combining marks and Latin letters beyond the first blocks. */
const isOrnament = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x1e00 && code <= 0x1eff) ||
  (code >= 0x2000 && code <= 0x2dff) ||
  (code >= 0xd800 && code <= 0xdfff)
