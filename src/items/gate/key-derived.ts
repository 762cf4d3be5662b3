import { checksOf } from '../types/index.ts'
import type { GateRule } from './rule.ts'

/** Whoever reads nothing but the evidence sentences finds the same key. */
export const keyDerived: GateRule = {
  id: '1 key-derived',
  refuses(item, view) {
    const [proof] = item.evidence
    return proof ? checksOf(item).derives(item, proof, view) : 'there is no evidence'
  },
}
