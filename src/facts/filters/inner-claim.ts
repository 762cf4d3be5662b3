import { findOuter } from '../nesting.ts'
import { heldBy } from '../rules/index.ts'
import { note } from '../trace.ts'
import type { Filter } from './index.ts'

const PRONOUN = /^(?:he|she|it|they)$/i

/**
 * “Lee said she hoped the firm would pay”, “Lee said the firm promised to pay”: what is felt, wished or done is all Lee's
 * account. Only what another source stated or denied is a claim of its own inside a claim.
 */
export const innerClaim: Filter = {
  id: 'inner-claim',
  reason: 'it stands in another claim, and is no statement or denial by another named source',
  apply(list, body, trace) {
    const outer = findOuter(list)
    return list.filter((attribution) => {
      const { rule, act, source, cue } = attribution
      if (!outer.has(attribution)) return true
      const isOther = source !== null && !PRONOUN.test(body.slice(...source))
      const isClaim = isOther && (act === 'deny' || (act !== 'express' && heldBy(rule) !== 'thing'))
      if (!isClaim) note(trace, 'dropped', innerClaim, cue, body)
      return isClaim
    })
  },
}
