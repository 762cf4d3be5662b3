import { type VerbRule, attributionOf } from '../attribution.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { contentEnd, contentSpans } from '../grammar/content.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase.ts'
import { isComma, isQuoteMark } from '../grammar/tokens.ts'

/** Somebody is told something: “told reporters (on a call) (that) the road was closed”, “told AFP: ‘No’”. */
export const told: VerbRule = {
  id: 'told',
  holds: 'words',
  find(clauses, group) {
    const { tokens, view } = clauses
    if (!group.subject || !group.verb.frames.has('tell')) return undefined
    let from = group.last + 1
    if (!isQuoteMark(tokens[from]) && !isComma(tokens[from]) && tokens[from]?.lower !== 'that') {
      const addressee = nounPhraseAfter(tokens, from, { stopAtName: true })
      if (!addressee) return undefined
      let last = addressee[1]
      // “told Ann Lee and others that …”
      if (tokens[last + 1]?.lower === 'and')
        last = nounPhraseAfter(tokens, last + 2, { stopAtName: true })?.[1] ?? last
      from = skipAdjuncts(tokens, last + 1)
      // “told the council of the plan”, “told him to go”: no statement.
      if (/^(?:to|of|about)$/.test(tokens[from]?.lower ?? '')) return undefined
    }
    // “All told, it cost …”
    if (isComma(tokens[from]) && !isQuoteMark(tokens[from + 1])) return undefined
    if (isComma(tokens[from]) || tokens[from]?.text === ':') from++
    const next = tokens[from]
    if (!next || (next.kind === 'punct' && !isQuoteMark(next))) return undefined
    // “asked him whether”; “asked the council” alone is no question that one can report.
    if (
      group.verb.lemma === 'ask' &&
      !isQuoteMark(next) &&
      !/^(?:if|whether|what|why|how|where|who|when|which)$/.test(next.lower)
    )
      return undefined
    // “briefed the council at noon”: only “tell” does without “that”.
    if (
      group.verb.lemma !== 'tell' &&
      group.verb.lemma !== 'ask' &&
      next.lower !== 'that' &&
      !isQuoteMark(next)
    )
      return undefined
    if (next.lower === 'that') from++
    const end = contentEnd(clauses, group, from)
    if (end - from < 2) return undefined
    return attributionOf(
      'told',
      clauses,
      group,
      group.verb.frames.get('tell') ?? 'state',
      contentSpans(view, tokens, from, end),
    )
  },
}
