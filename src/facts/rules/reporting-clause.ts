import { type VerbRule, attributionOf } from '../attribution.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { contentEnd, contentSpans, opensClause } from '../grammar/content.ts'
import { isFiniteVerb } from '../grammar/parts-of-speech.ts'
import { isComma, isQuoteMark } from '../grammar/tokens.ts'

/**
 * Source, cue, content: “The mayor said (on Monday) (that) the road was closed”, “…, adding that it would open”,
 * “He said: ‘No’”.
 *
 * A cue that also takes a plain object (“announced a review”) is left to `object-claim` unless a clause follows.
 */
export const reportingClause: VerbRule = {
  id: 'reporting-clause',
  find(clauses, group) {
    const { tokens, view } = clauses
    const { frames } = group.verb
    if (!group.subject || !(frames.has('clause') || frames.has('quote'))) return undefined
    let from = skipAdjuncts(tokens, group.last + 1)
    if (isComma(tokens[from]) || tokens[from]?.text === ':') {
      from++
      if (
        !isQuoteMark(tokens[from]) &&
        tokens[from - 1]?.text === ',' &&
        tokens[from]?.lower !== 'that'
      ) {
        // “said, in her first speech, that …”
        const closing = tokens.findIndex(
          (token, at) => at > from && at < from + 14 && isComma(token),
        )
        if (
          closing < 0 ||
          !(tokens[closing + 1]?.lower === 'that' || isQuoteMark(tokens[closing + 1]))
        )
          return undefined
        from = closing + 1
      }
    }
    const next = tokens[from]
    if (!next || !opensClause(tokens, from)) return undefined
    const hasQuote = isQuoteMark(next)
    const hasThat = next.lower === 'that' && tokens[from + 1] !== undefined
    if (!frames.has('clause') && !hasQuote) return undefined
    if (hasThat) from++
    const end = contentEnd(clauses, group, from)
    if (end - from < 2 && !hasQuote) return undefined
    if (!hasQuote && !hasThat && !holdsClause(tokens, from, end)) return undefined
    return attributionOf(
      'reporting-clause',
      clauses,
      group,
      frames.get('clause') ?? frames.get('quote') ?? 'state',
      contentSpans(view, tokens, from, end),
    )
  },
}

/** A finite verb, an infinitive or a word that ends like a verb: enough for a clause. */
function holdsClause(
  tokens: Parameters<typeof isFiniteVerb>[0],
  from: number,
  end: number,
): boolean {
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (!token || token.kind !== 'word') continue
    if (isFiniteVerb(tokens, at)) return true
    if (
      at > from &&
      (/(?:ed|s)$/.test(token.lower) || /^(?:to|if|whether|why|how|what|where)$/.test(token.lower))
    )
      return true
  }
  return false
}
