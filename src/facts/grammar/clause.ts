/**
 * Where a clause can begin, and what may stand between a subject and its verb.
 *
 * @module
 */
import { isAuxiliary, isContraction } from './parts-of-speech.ts'
import { type Token, isCapitalised, isOneOf } from './tokens.ts'
import {
  CONJUNCTIONS,
  NEGATIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_NOUNS,
  WEEKDAYS,
  isAdverb,
} from '../words/closed-class.ts'

/**
 * Skips back over what can stand between a subject and its verb: adverbs, auxiliaries, “on Wednesday”,
 * “earlier on Monday”, “this week”. Returns the index of the last token before them.
 */
export function skipBeforeVerb(tokens: readonly Token[], verb: number, floor: number): number {
  let at = verb - 1
  while (at >= floor) {
    const token = tokens[at]
    if (!token || token.kind !== 'word') break
    const { lower } = token
    if (isAdverb(lower) && !isCapitalised(token)) at--
    // “he'll say”: the auxiliary holds its subject.
    else if (isContraction(token)) break
    else if (isAuxiliary(token) || NEGATIONS.has(lower)) at--
    else if (WEEKDAYS.has(lower) || lower === 'today' || lower === 'yesterday') {
      at--
      while (
        at >= floor &&
        /^(?:on|late|early|last|next|this|earlier)$/.test(tokens[at]?.lower ?? '')
      )
        at--
    } else if (TIME_NOUNS.has(lower) && isOneOf(tokens[at - 1], WEEKDAYS)) {
      at -= 2
      while (
        at >= floor &&
        /^(?:on|late|early|last|next|this|earlier)$/.test(tokens[at]?.lower ?? '')
      )
        at--
    } else if (
      TIME_NOUNS.has(lower) &&
      /^(?:last|this|next|that|past)$/.test(tokens[at - 1]?.lower ?? '')
    ) {
      at -= 2
      if (tokens[at]?.lower === 'this' || tokens[at]?.lower === 'the') at--
      while (at >= floor && /^(?:earlier|late|later|early)$/.test(tokens[at]?.lower ?? '')) at--
    } else if (
      lower === 'past' &&
      tokens[at - 1]?.lower === 'the' &&
      tokens[at - 2]?.lower === 'in'
    ) {
      at -= 3
    } else break
  }
  return at
}

/** Whether a clause can begin at this token: nothing before it, or a comma, dash, mark or linking word before. */
export function isClauseStart(tokens: readonly Token[], at: number, floor: number): boolean {
  if (at <= floor) return true
  const previous = tokens[at - 1]
  if (!previous) return true
  if (previous.kind === 'punct')
    return previous.text !== '.' && previous.text !== '%' && previous.text !== '$'
  // “Elsewhere officials say”
  if (at - 1 <= floor && isAdverb(previous.lower)) return true
  return (
    SUBORDINATORS.has(previous.lower) ||
    RELATIVES.has(previous.lower) ||
    CONJUNCTIONS.has(previous.lower) ||
    previous.lower === 'with'
  )
}
