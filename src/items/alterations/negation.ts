import { isAdverb } from '../../facts/words/closed-class.ts'
import { AUXILIARY_WORDS } from '../words/auxiliaries.ts'
import { PARTICIPLE } from '../wording/counted.ts'
import { type AlterationRule, type Altered } from './alteration.ts'

/**
 * “Not” put behind the first auxiliary of the claim's clause, or taken away: “was ready” becomes “was not ready”.
 * Only in the main clause. Requests are left alone: that somebody “urged them not to withdraw” is absurd at sight.
 */
export const negation: AlterationRule = {
  kind: 'negation',
  alter(_claim, { phrase, clause }) {
    // Nobody announces or notes what is not so.
    if (!/^(?:said|told|warned|predicted|argued|admitted|believed|thought)\b/.test(phrase))
      return undefined
    if (/\bincluding\b/.test(phrase)) return undefined
    const outside = phrase.replace(/“[^”]*”/g, (quote) => '_'.repeat(quote.length))
    const start = clause === null ? 0 : phrase.length - clause.length
    const words = [...outside.matchAll(/[\w'-]+|[,;–]/g)].filter(({ index }) => index >= start)
    for (const [at, word] of words.entries()) {
      const next = words[at + 1]
      // A “not” in front of a quotation would turn the quotation itself round.
      if (next?.[0].startsWith('_')) return undefined
      const lower = word[0].toLowerCase()
      if (at > 0 && SUBORDINATE.test(lower)) return undefined
      if (clause !== null && AUXILIARY_WORDS.has(lower) && !/n't|'/.test(lower))
        return turn(phrase, word.index + word[0].length, next)
    }
    return undefined
  },
}

const NEGATIVE = /^(?:no|never|neither|hardly|nothing|none|each|both|all)$/
const AGGRESSION =
  /\b(?:war|attack\w*|aggress\w*|strik\w+|violat\w+|threat\w*|invad\w*|invasion)\b/i
const SUBORDINATE = /^(?:who|which|that|whose|where|when|if|while|because|as|after|before|since)$/

function turn(
  phrase: string,
  end: number,
  next: RegExpMatchArray | undefined,
): Altered | undefined {
  const auxiliary = /[\w']+$/.exec(phrase.slice(0, end))?.[0] ?? ''
  if (next?.[0] === 'not') {
    // “was not planning an attack”: without the “not” it would be an accusation.
    if (AGGRESSION.test(phrase)) return undefined
    const after = phrase.slice(end).replace(/^ not /, ' ')
    const word = /^ (\S+)/.exec(after)?.[1] ?? ''
    return {
      kind: 'negation',
      phrase: phrase.slice(0, end) + after,
      from: `${auxiliary} not ${word}`,
      to: `${auxiliary} ${word}`,
    }
  }
  // “there are not good reasons”
  if (/\bthere \w+$/.test(phrase.slice(0, end))) return undefined
  // “have more authority”: no auxiliary here.
  if (/^(?:have|has|had)$/.test(auxiliary) && !PARTICIPLE.test(next?.[0] ?? '')) return undefined
  // “has no plans”, “would never”: already negative in another way; “are still working”: no place for a “not”.
  if (next && (NEGATIVE.test(next[0]) || isAdverb(next[0].toLowerCase()))) return undefined
  if (/ (?:not|no|never|nobody|nothing|none) /i.test(` ${phrase} `)) return undefined
  // Nobody announces what will not happen, or what is not going on: readers see that it was put in.
  if (/^(?:will|would)$/.test(auxiliary) || next?.[0].endsWith('ing')) return undefined
  const word = next ? ` ${next[0]}` : ''
  return insert(phrase, end, ' not', `${auxiliary}${word}`, `${auxiliary} not${word}`)
}

const insert = (phrase: string, at: number, words: string, from: string, to: string): Altered => ({
  kind: 'negation',
  phrase: phrase.slice(0, at) + words + phrase.slice(at),
  from,
  to,
})
