/** White space in the sense of the text layer: what `trim` removes, and zero-width spaces. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A letter of any script that has case. */
export const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()
export const isLower = (letter: string): boolean => letter !== letter.toUpperCase()

/** Letters and digits of any script, near enough for finding where a word ends. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  isDigit(code) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ||
  (code > 0x206f && !isSpace(code) && (code < 0x2190 || code > 0x2bff))

/** The span without white space at either end. */
export function trimSpan(body: string, start: number, end: number): readonly [number, number] {
  let from = start
  let to = end
  while (from < to && isSpace(body.charCodeAt(from))) from++
  while (to > from && isSpace(body.charCodeAt(to - 1))) to--
  return [from, to]
}
