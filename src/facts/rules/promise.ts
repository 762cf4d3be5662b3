import { type VerbRule, attributionOf } from '../attribution.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { phraseEnd, contentSpans } from '../grammar/content.ts'

/** “vowed to rebuild the bridge”, “declined to comment on the talks”, “refused to say whether …”. */
export const promise: VerbRule = {
  id: 'promise',
  holds: 'thing',
  find(clauses, group) {
    const { tokens, view } = clauses
    const act = group.verb.frames.get('inf')
    // “vowed on Monday to rebuild the bridge”
    const next = group.last + 1
    const from = tokens[next]?.lower === 'to' ? next : skipAdjuncts(tokens, next)
    if (!group.subject || !act || tokens[from]?.lower !== 'to') return undefined
    const end = phraseEnd(clauses, group, from)
    if (end - from < 2) return undefined
    return attributionOf('promise', clauses, group, act, contentSpans(view, tokens, from, end))
  },
}
