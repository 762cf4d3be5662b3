import { type VerbRule, attributionOf } from '../attribution.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { contentEnd, contentSpans, startsPhrase } from '../grammar/content.ts'
import { isQuoteMark } from '../grammar/tokens.ts'

/**
 * What is denied, announced or dismissed is a thing: “denied the charge”, “denies closing the road”,
 * “announced a review”, “dismissed as false the report”.
 */
export const objectClaim: VerbRule = {
  id: 'object-claim',
  find(clauses, group) {
    const { tokens, view } = clauses
    const act = group.verb.frames.get('np')
    if (!group.subject || !act) return undefined
    // “does not mention the price” says nothing; “has not denied the charge” does.
    if (group.negated && act !== 'deny') return undefined
    const from = skipAdjuncts(tokens, group.last + 1)
    const next = tokens[from]
    const isGerund = next?.kind === 'word' && next.lower.endsWith('ing') && act === 'deny'
    const isAs = next?.lower === 'as'
    if (!isGerund && !isAs && !isQuoteMark(next) && !startsPhrase(next)) return undefined
    if (next && /^(?:and|or|but|himself|herself|itself|themselves)$/.test(next.lower))
      return undefined
    const end = contentEnd(clauses, group, from)
    if (end - from < 2) return undefined
    return attributionOf('object-claim', clauses, group, act, contentSpans(view, tokens, from, end))
  },
}
