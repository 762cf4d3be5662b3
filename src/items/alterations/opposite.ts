import { OPPOSITES } from '../words/opposites.ts'
import { blankQuotes } from '../wording/text.ts'
import { replaceOnce, type AlterationRule } from './alteration.ts'

/** One word for its opposite: “remains high” becomes “remains low”. Never inside quotation marks. */
export const opposite: AlterationRule = {
  kind: 'opposite',
  alter(_claim, { phrase }, { text }) {
    const outside = blankQuotes(phrase)
    for (const { 0: from, index } of outside.matchAll(/(?<![\w-])[a-z]+(?![\w-])/g)) {
      const turned = DIRECTED.get(from)
      if (!turned) continue
      const before = outside.slice(0, index).trimEnd()
      if (turned.isVerb && !VERB_HERE.test(before)) continue
      if (/\b(?:not|no|never|hardly|less|more|overwhelming|vast|great)$/.test(before)) continue
      // In front of a quotation it would turn the quotation itself round.
      if (outside.startsWith(' “', index + from.length)) continue
      // “likely voters”, “lost to Elmford”.
      if (
        /^(?:un)?likely$|^lost$/.test(from) &&
        outside.startsWith(' to ', index + from.length) !== from.endsWith('likely')
      )
        continue
      if (DIRECTION.test(from) && isWellKnown(from, before, text)) continue
      // “if possible”, “as high as”: the word stands in a set phrase.
      if (/\b(?:if|as|when|where|whenever|so|how)$/.test(before)) continue
      if (/^ (?:if|as)\b/.test(outside.slice(index + from.length))) continue
      // “raised questions”, “money raised”: nobody lowers them.
      if (
        from.startsWith('rais') &&
        (IDIOM.test(outside.slice(index + from.length)) || /\b(?:money|funds|cash)$/.test(before))
      )
        continue
      const altered = replaceOnce(phrase, from, turned.to)
      if (altered !== undefined) return { kind: 'opposite', phrase: altered, from, to: turned.to }
    }
    return undefined
  },
}

const DIRECTION = /^(?:eastern|western|northern|southern|north|south|east|west)$/
/** “Its western border” may be the neighbour's, and a story that is set in the east is not set in the west. */
const isWellKnown = (word: string, before: string, text: string): boolean =>
  /\b(?:its|their)$/.test(before) || text.split(new RegExp(`\\b${word.slice(0, 4)}`)).length > 3

const IDIOM =
  /^ (?:\w+ )?(?:questions?|concerns?|doubts?|alarms?|issues?|eyebrows|hopes?|awareness|fears?|funds?|money|children|suspicions?)\b/

/** A base form is a verb only here: “to support”, “would allow”; elsewhere it may be a noun. */
const VERB_HERE = /\b(?:to|will|would|should|must|can|could|may|might|not)$/

/** Each word with its opposite; where a word has two, the first pair counts. */
const DIRECTED: ReadonlyMap<string, { readonly to: string; readonly isVerb: boolean }> = new Map(
  OPPOSITES.toReversed().flatMap(({ one, other, isVerb }) => [
    [one, { to: other, isVerb }],
    [other, { to: one, isVerb }],
  ]),
)
