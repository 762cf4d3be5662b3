import { type VerbRule, attributionOf } from '../attribution.ts'
import { phraseEnd, contentSpans } from '../grammar/content.ts'

/** “vowed to rebuild the bridge”, “declined to comment on the talks”, “refused to say whether …”. */
export const promise: VerbRule = {
  id: 'promise',
  find(clauses, group) {
    const { tokens, view } = clauses
    const act = group.verb.frames.get('inf')
    const from = group.last + 1
    if (!group.subject || !act || tokens[from]?.lower !== 'to') return undefined
    const end = phraseEnd(clauses, group, from)
    if (end - from < 2) return undefined
    return attributionOf('promise', clauses, group, act, contentSpans(view, tokens, from, end))
  },
}
