/** White space that can be seen: what `trim` removes, except the byte order mark, and blank Braille. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2800 ||
  code === 0x3000

/**
 * Characters of no width: soft hyphens, joiners, byte order marks, direction marks and overrides, fillers.
 * They stay in the body and are passed over wherever words are compared.
 */
export const isInvisible = (code: number): boolean =>
  code >= 0xad && (code === 0xad || (code >= 0x34f && isInvisibleBeyondLatin(code)))

const isInvisibleBeyondLatin = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0x180b && code <= 0x180e) ||
  code === 0xfeff ||
  code === 0x034f ||
  code === 0x061c ||
  code === 0x115f ||
  code === 0x1160 ||
  code === 0x3164 ||
  code === 0xffa0

/** The text as it is read: without characters of no width. */
export function withoutInvisible(text: string): string {
  let clean = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!isInvisible(text.charCodeAt(at))) continue
    clean += text.slice(from, at)
    from = at + 1
  }
  return from === 0 ? text : clean + text.slice(from)
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A letter of any script that has case. */
export const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()
export const isLower = (letter: string): boolean => letter !== letter.toUpperCase()

/** Letters and digits of any script, near enough for finding where a word ends. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  isDigit(code) ||
  (code >= 0xc0 && !isInvisible(code) && isBeyondAscii(code))

const isBeyondAscii = (code: number): boolean =>
  (code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code > 0x206f && !isSpace(code) && (code < 0x2190 || code > 0x2bff))

export const isBlank = (code: number): boolean => isSpace(code) || isInvisible(code)

/** The span without white space and characters of no width at either end. */
export function trimSpan(body: string, start: number, end: number): readonly [number, number] {
  let from = start
  let to = end
  while (from < to && isBlank(body.charCodeAt(from))) from++
  while (to > from && isBlank(body.charCodeAt(to - 1))) to--
  return [from, to]
}
