import { OPPOSITES } from '../words/opposites.ts'
import { replaceOnce, type AlterationRule } from './alteration.ts'

/** One word for its opposite: “remains high” becomes “remains low”. Never inside quotation marks. */
export const opposite: AlterationRule = {
  kind: 'opposite',
  alter(_claim, saying) {
    const { phrase } = saying
    const outside = phrase.replace(/“[^”]*”/g, (quote) => '_'.repeat(quote.length))
    for (const { from, to, behind } of DIRECTED) {
      const match = new RegExp(`(?<![\\w-])${from}(?![\\w-])`).exec(outside)
      if (!match) continue
      const before = outside.slice(0, match.index).trimEnd()
      if (behind !== undefined && !behind.test(before)) continue
      if (/\b(?:not|no|never|hardly|less|more)$/.test(before)) continue
      const altered = replaceOnce(phrase, from, to)
      if (altered !== undefined) return { kind: 'opposite', phrase: altered, from, to }
    }
    return undefined
  },
}

/** A base form is a verb only here: “to support”, “would allow”; elsewhere it may be a noun. */
const VERB_HERE = /\b(?:to|will|would|should|must|can|could|may|might|not)$/

const DIRECTED = OPPOSITES.flatMap(({ one, other, isVerb }) => {
  const behind = isVerb ? VERB_HERE : undefined
  return [
    { from: one, to: other, behind },
    { from: other, to: one, behind },
  ]
})
