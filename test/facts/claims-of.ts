import type { Claim, Fact } from '../../src/facts/fact.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import type { Trace } from '../../src/facts/trace.ts'
import { explainStep } from '../eval/explain-trace.ts'
import { documentOf } from './document-of.ts'

export type ReadClaims = { readonly claims: readonly Claim[]; readonly trace: string }

/** The claims of a text, with the trace that tells how they were found. */
export function claimsOf(text: string): ReadClaims {
  const trace: Trace = []
  const facts = findFacts(documentOf(text), trace)
  return {
    claims: facts.filter((fact) => fact.kind === 'claim'),
    trace: trace.map(explainStep).join('\n'),
  }
}

/** The one fact of a kind that a text holds, or those of it. */
export const factsOf = (text: string): Fact[] => findFacts(documentOf(text))
