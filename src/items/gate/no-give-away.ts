import { checksOf } from '../types/index.ts'
import { isOneLength, namedAlone, wordsIn } from '../option-texts.ts'
import type { GateRule } from './rule.ts'

const ABSOLUTE =
  /\b(?:always|never|all of the|none of the|both of|everyone|nobody|everything|nothing)\b/i

/** Nothing but the reports tells which option is right: not length, format, or words of the stem. */
export const noGiveAway: GateRule = {
  id: '7 no-give-away',
  refuses(item) {
    const { form } = checksOf(item)
    // What is the same in every item tells nothing.
    if (form === 'fixed') return null
    const texts = item.options.map(({ text }) => text)
    if (texts.some((text) => ABSOLUTE.test(text))) return 'an option is absolute'
    // Every option of an order has its place, and of several right ones none is alone.
    if (item.response !== 'choice') return null
    const words = wordsIn(item.stem)
    // A round shows the key and two wrong options, or all: each way has to be fair.
    for (const shown of [texts.slice(0, 3), texts]) {
      if (!isOneLength(shown)) return 'the options differ too much in length'
      if (namedAlone(shown, words)) return 'the stem names one option alone'
    }
    if (form !== 'names') return null
    const formats = new Set(texts.map((text) => `${/\d/.test(text)}|${text.includes(', ')}`))
    if (formats.size > 1) return 'the options differ in format'
    return texts.every((text) => /^[\p{Lu}\d]/u.test(text))
      ? null
      : 'an option starts in lower case'
  },
}
