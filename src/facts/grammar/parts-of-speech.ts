/**
 * What a word is where it stands: enough to tell verbs from nouns without a tagger.
 *
 * @module
 */
import { roleNouns } from '../gazetteer.ts'
import { type Token, isCapitalised, isOneOf, isPossessive } from './tokens.ts'
import {
  BE,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  WEEKDAYS,
  isAdverb,
} from '../words/closed-class.ts'
import { REPORTING_VERB_FORMS } from '../words/reporting-verbs.ts'

/** Forms of “be”, “have”, “do” and the modals. */
export const isAuxiliary = (token: Token): boolean =>
  BE.has(token.lower) || HAVE.has(token.lower) || DO.has(token.lower) || MODALS.has(token.lower)

/** A pronoun with its verb: “he's”, “they'll”. */
export const isContraction = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:i|he|she|it|we|you|they|that|there|who|what)'/.test(token.lower)

/** “author”, “singer Ann” */
const isCalling = (noun: Token | undefined, name: Token | undefined): boolean =>
  noun?.kind === 'word' &&
  (roleNouns.has(noun.lower) ||
    (isCapitalised(name) && !PREPOSITIONS.has(noun.lower) && !DETERMINERS.has(noun.lower)))

/** A lower-case word that reads as a finite verb where it stands. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (isAuxiliary(token)) return true
  if (isCapitalised(token)) return false
  const previous = tokens[at - 1]
  // “the claims”, “new reports”, “of talks”: a noun, whatever else the word can be.
  if (
    previous &&
    (DETERMINERS.has(previous.lower) || isPossessive(previous) || PREPOSITIONS.has(previous.lower))
  )
    return false
  // “lead author Ann Lee”
  if (token.lower === 'lead' && isCalling(tokens[at + 1], tokens[at + 2])) return false
  if (COMMON_VERBS.has(token.lower)) return true
  const forms = REPORTING_VERB_FORMS.get(token.lower)
  if (forms?.some(({ form, tail }) => form === 'past' && tail.length === 0)) return true
  return false
}

/** “Clowns Without Borders”: a preposition printed as a part of the name; not “In Elmford”. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  PREPOSITIONS.has(tokens[at]?.lower ?? '') &&
  [at - 1, at, at + 1].every((place) => isCapitalised(tokens[place]))

/** “Ann Lee Says Dam Leaks”: a verb printed as a name is. */
export const isHeadlineVerb = (token: Token): boolean =>
  isCapitalised(token) &&
  (REPORTING_VERB_FORMS.get(token.lower) ?? []).some(
    ({ form, verb }) => form === 's' && verb.frames.has('clause'),
  )

/** Words that can stand inside a noun phrase. */
export function isNominal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'number') return true
  if (token.kind === 'punct')
    return token.text === '&' || token.text === '%' || token.text === '$' || token.text === '.'
  const { lower } = token
  if (PERSONAL_PRONOUNS.has(lower) && lower !== 'us') return false
  if (lower === 'us') return isCapitalised(token)
  if (isInName(tokens, at)) return true
  if (
    CONJUNCTIONS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    RELATIVES.has(lower)
  )
    return false
  // “said Will Doe”, “in May 2020”
  const next = tokens[at + 1]
  if (/^(?:Will|May)$/.test(token.text) && (isCapitalised(next) || next?.kind === 'number'))
    return true
  if (NEGATIONS.has(lower) || isAuxiliary(token) || lower === 'according' || lower === 'there')
    return false
  if (isFiniteVerb(tokens, at)) return false
  if (isAdverb(lower) && !isCapitalised(token)) return false
  return true
}

/** A weekday, but not “Monday's”. */
export const isTimeWord = (token: Token | undefined): boolean =>
  isOneOf(token, WEEKDAYS) && !isPossessive(token)
