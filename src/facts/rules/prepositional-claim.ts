import { type VerbRule, attributionOf } from '../attribution.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { phraseEnd, contentSpans } from '../grammar/content.ts'
import { isComma } from '../grammar/tokens.ts'
import { PREPOSITIONS } from '../words/closed-class.ts'

/** The cue takes a preposition: “warned of floods”, “called for calm”, “spoke of some 20 boats”. */
export const prepositionalClaim: VerbRule = {
  id: 'prepositional-claim',
  holds: 'thing',
  find(clauses, group) {
    const { tokens, view } = clauses
    if (!group.subject) return undefined
    // “warned in an interview on Sunday of floods”
    for (const link of [group.last + 1, skipAdjuncts(tokens, group.last + 1)]) {
      const word = tokens[link]
      if (!word) continue
      const act = group.verb.frames.get(`+${word.lower}`)
      if (!act) continue
      const from = link + 1
      // “referred to in the town as”: what is referred to stands before.
      if (!tokens[from] || isComma(tokens[from]) || PREPOSITIONS.has(tokens[from]?.lower ?? ''))
        return undefined
      const end = phraseEnd(clauses, group, from)
      return attributionOf(
        'prepositional-claim',
        clauses,
        group,
        act,
        contentSpans(view, tokens, from, end),
      )
    }
    return undefined
  },
}
