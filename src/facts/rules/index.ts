/**
 * All attribution rules, in order: where two read the same cue, the earlier one has it.
 *
 * @module
 */
import type { Holds, SentenceRule, VerbRule } from '../attribution.ts'
import { accordingTo } from './according-to.ts'
import { accusation } from './accusation.ts'
import { colonQuote } from './colon-quote.ts'
import { naming } from './naming.ts'
import { nominalCue } from './nominal-cue.ts'
import { objectClaim } from './object-claim.ts'
import { passive } from './passive.ts'
import { postposed } from './postposed.ts'
import { prepositionalClaim } from './prepositional-claim.ts'
import { promise } from './promise.ts'
import { quotedAsSaying } from './quoted-as-saying.ts'
import { reportingClause } from './reporting-clause.ts'
import { request } from './request.ts'
import { told } from './told.ts'

/**
 * `postposed` comes first: “…, she said, …” would else read as “she said …”. The frames that need a word of their own
 * (“of”, “to”) come before the plain clause, and the plain object last.
 */
export const VERB_RULES: readonly VerbRule[] = [
  postposed,
  accusation,
  request,
  told,
  prepositionalClaim,
  promise,
  naming,
  reportingClause,
  objectClaim,
]

/** Rules that read attributions without a verb of their own; they come before all verb rules. */
export const SENTENCE_RULES: readonly SentenceRule[] = [
  quotedAsSaying,
  passive,
  accordingTo,
  nominalCue,
  colonQuote,
]

const HELD: ReadonlyMap<string, Holds> = new Map(
  [...SENTENCE_RULES, ...VERB_RULES].map(({ id, holds }) => [id, holds]),
)

/** What the content of an attribution is, by the rule that found it. */
export const heldBy = (rule: string): Holds => HELD.get(rule) ?? 'words'
