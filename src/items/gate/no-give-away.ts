import { isOneLength, namedAlone, wordsIn } from '../option-texts.ts'
import type { GateRule } from './rule.ts'

const ABSOLUTE =
  /\b(?:always|never|all of the|none of the|both of|everyone|nobody|everything|nothing)\b/i

/** Nothing but the reports tells which option is right: not length, format, or words of the stem. */
export const noGiveAway: GateRule = {
  id: '7 no-give-away',
  refuses(item) {
    // The three voices are always the same three.
    if (item.response === 'verdict' || item.type === 'voice') return null
    const texts = item.options.map(({ text }) => text)
    if (texts.some((text) => ABSOLUTE.test(text))) return 'an option is absolute'
    const words = wordsIn(item.stem)
    // A round shows the key and two wrong options, or all: each way has to be fair.
    for (const shown of [texts.slice(0, 3), texts]) {
      if (!isOneLength(shown)) return 'the options differ too much in length'
      if (namedAlone(shown, words)) return 'the stem names one option alone'
    }
    // “France 24's report” is named so by its outlet.
    if (item.type === 'outlet') return null
    const formats = new Set(texts.map((text) => `${/\d/.test(text)}|${text.includes(', ')}`))
    if (item.type !== 'figure' && formats.size > 1) return 'the options differ in format'
    if (item.type !== 'figure' && !texts.every((text) => /^[\p{Lu}\d]/u.test(text)))
      return 'an option starts in lower case'
    return null
  },
}
