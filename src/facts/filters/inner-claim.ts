import { findOuter } from '../nesting.ts'
import { noteDrop } from '../trace.ts'
import type { Filter } from './index.ts'

/** Rules whose content is a thing, a wish or a deed, not what somebody put into words. */
const UNSAID = /^(?:promise|object-claim|prepositional-claim|nominal-cue)$/
const PRONOUN = /^(?:he|she|it|they)$/i

/**
 * “Lee said she hoped the firm would pay”, “Lee said the firm promised to pay”: what is felt, wished or done is all Lee's
 * account. Only what another source stated or denied is a claim of its own inside a claim.
 */
export const innerClaim: Filter = {
  id: 'inner-claim',
  apply(list, body, trace) {
    const outer = findOuter(list)
    return list.filter((attribution) => {
      const { rule, act, source, cue } = attribution
      if (!outer.has(attribution)) return true
      const isOther = source !== null && !PRONOUN.test(body.slice(...source))
      const isClaim = isOther && (act === 'deny' || (act !== 'express' && !UNSAID.test(rule)))
      if (!isClaim) noteDrop(trace, 'inner-claim', cue, body)
      return isClaim
    })
  },
}
