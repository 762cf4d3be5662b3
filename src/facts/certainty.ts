/**
 * How sure the fields of a fact are.
 *
 * @module
 */
import type { Fact, Figure, Source } from './fact.ts'

/**
 * `found`: the text says it outright. `inferred`: something else tells: a pronoun, an office or a last name stands for
 * who is named elsewhere, or the name is not in the words of the text. `not-stated`: nothing tells.
 */
export type Certainty = 'found' | 'inferred' | 'not-stated'

/** How sure it is who said it and how much it was, figure by figure; a figure in the report's own voice has no source. */
export type FactCertainty = {
  readonly source: Certainty
  readonly figures: readonly Certainty[]
}

/** How sure the fields of a claim or a figure are; null for an office, which always stands beside its name. */
export function certaintyOf(fact: Fact): FactCertainty | null {
  if (fact.kind === 'role') return null
  return fact.kind === 'claim'
    ? { source: sureOfSource(fact.source), figures: fact.figures.map(sureOfFigure) }
    : { source: 'not-stated', figures: [sureOfFigure(fact.figure)] }
}

function sureOfSource({ text, name, kind, status, antecedent }: Source): Certainty {
  if (name === null || status === 'none' || status === 'anonymous') return 'not-stated'
  const isBare = kind === 'person' && text.split(/\s+/).length < name.split(' ').length
  return status === 'named' && antecedent === null && !isBare ? 'found' : 'inferred'
}

/** “thousands” is no number. */
const sureOfFigure = ({ value }: Figure): Certainty => (value === null ? 'not-stated' : 'found')
