import { type VerbRule, attributionOf } from '../attribution.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { phraseEnd, contentSpans, startsPhrase } from '../grammar/content.ts'
import { type Token, isQuoteMark } from '../grammar/tokens.ts'
import { isNot } from '../grammar/verb-groups.ts'
import { PREPOSITIONS } from '../words/closed-class.ts'

/** “her claim”, not “her in a letter”. */
const isWordAfterHer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'her' &&
  tokens[at + 1]?.kind === 'word' &&
  !PREPOSITIONS.has(tokens[at + 1]?.lower ?? '')

/** “explained the delay in an interview on Sunday”: the delay. */
function beforeOccasion(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (!/^(?:in|on|at|during|after|before)$/.test(tokens[at]?.lower ?? '')) continue
    if (skipAdjuncts(tokens, at) >= end) return at
  }
  return end
}

/**
 * What is denied, announced or dismissed is a thing: “denied the charge”, “denies closing the road”,
 * “announced a review”, “dismissed as false the report”.
 */
export const objectClaim: VerbRule = {
  id: 'object-claim',
  holds: 'thing',
  find(clauses, group) {
    const { tokens, view } = clauses
    const act = group.verb.frames.get('np')
    if (!group.subject || !act) return undefined
    // “does not mention the price” says nothing; “has not denied the charge”, “hardly mentions the price” do.
    if (act !== 'deny' && tokens.slice(group.first, group.at).some(isNot)) return undefined
    const from = skipAdjuncts(tokens, group.last + 1)
    const next = tokens[from]
    // “endorsed him”: of whom, but not what was said.
    if (next && /^(?:him|her|them|us|me|you)$/.test(next.lower) && !isWordAfterHer(tokens, from))
      return undefined
    const isGerund = next?.kind === 'word' && next.lower.endsWith('ing') && act === 'deny'
    const isAs = next?.lower === 'as'
    if (!isGerund && !isAs && !isQuoteMark(next) && !startsPhrase(next)) return undefined
    if (next && /^(?:and|or|nor|but|himself|herself|itself|themselves)$/.test(next.lower))
      return undefined
    const end = phraseEnd(clauses, group, from)
    if (end - from < 2) return undefined
    const spans = contentSpans(view, tokens, from, beforeOccasion(tokens, from, end))
    return attributionOf('object-claim', clauses, group, act, spans)
  },
}
