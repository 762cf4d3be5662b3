/**
 * Whether a count of people is one of dead or injured people.
 *
 * @module
 */
import { isFiniteVerb } from '../grammar/parts-of-speech.ts'
import type { Range } from '../grammar/noun-phrase.ts'
import { type Token, isCapitalised, isComma } from '../grammar/tokens.ts'
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from '../words/closed-class.ts'
import { CASUALTY_WORDS, LIFE_TAKING, MORTALS } from '../words/figure-words.ts'

/** Words to each side of the count. */
const REACH = 14

/**
 * Whether the clause of a count of people speaks of death or injury, or loses them: “lost 20 soldiers”, “20 are missing”.
 * A wide reading, for a toll must not pass for a plain count, but not across clauses: “300 marched after two were killed”.
 */
export function countsCasualties(tokens: readonly Token[], [first, last]: Range): boolean {
  if (tokens[last]?.lower === 'lives') return true
  for (let at = first; at <= last; at++) if (isHarm(tokens, at)) return true
  return (
    isLost(tokens, [first, last]) ||
    isHarmedAfter(tokens, last) ||
    isHarmedBefore(tokens, first, last)
  )
}

/** Also “20 Norwegians”. */
const isMortal = (token: Token | undefined): boolean =>
  MORTALS.has(token?.lower ?? '') || isCapitalised(token)

/** “lost 20 soldiers”, “the loss of 20 soldiers”, “shot 20 people” */
function isLost(tokens: readonly Token[], [first, last]: Range): boolean {
  const [one, two] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? '']
  if (/^(?:shot|hurt)$/.test(one) || (one === 'dead' && two === 'shot')) return true
  return (
    isMortal(tokens[last]) &&
    (/^(?:lost|lose|loses|losing)$/.test(one) || (one === 'of' && /^loss(?:es)?$/.test(two)))
  )
}

/** A word of death or injury: “killed”, “lost their lives”, “were missing”, “were shot”. */
function isHarm(tokens: readonly Token[], at: number): boolean {
  const [lower, before, next] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower, tokens[at + 1]]
  if (CASUALTY_WORDS.has(lower)) return true
  if (lower === 'life' || lower === 'lives')
    return [before, tokens[at - 2]?.lower].some((verb) => LIFE_TAKING.has(verb ?? ''))
  if (lower === 'missing') return next?.kind !== 'word' || !DETERMINERS.has(next.lower)
  return /^(?:shot|hurt)$/.test(lower) && (BE.has(before ?? '') || next?.lower === 'dead')
}

/** “20 people, among them Lee, were killed”; not “300 marched after two were killed”. */
function isHarmedAfter(tokens: readonly Token[], last: number): boolean {
  // “20 people who were there when it sank died”: the clause goes on after what “who” opens.
  const isRelative = RELATIVES.has(tokens[last + 1]?.lower ?? '')
  let hasVerb = false
  for (let at = last + 1; at <= last + REACH; at++) {
    const token = tokens[at]
    if (!token || token.text === ';') return false
    if (isHarm(tokens, at)) return true
    // “20 soldiers had been lost”
    if (token.lower === 'lost' && BE.has(tokens[at - 1]?.lower ?? '') && isMortal(tokens[last]))
      return true
    if (!isRelative && SUBORDINATORS.has(token.lower)) return false
    if (hasVerb && (isComma(token) || CONJUNCTIONS.has(token.lower)) && opensPhrase(tokens[at + 1]))
      return false
    if (isVerb(tokens, at)) hasVerb = true
  }
  return false
}

/** “killed ten soldiers and 20 civilians”, “the dead include 20 children”; a count with a verb of its own begins its clause. */
function isHarmedBefore(tokens: readonly Token[], first: number, last: number): boolean {
  const isSubject = isVerb(tokens, last + 1)
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const token = tokens[at]
    if (!token || token.text === ';' || SUBORDINATORS.has(token.lower)) return false
    if (isSubject && (isComma(token) || CONJUNCTIONS.has(token.lower))) return false
    if (CASUALTY_WORDS.has(token.lower)) return true
  }
  return false
}

const isVerb = (tokens: readonly Token[], at: number): boolean =>
  isFiniteVerb(tokens, at) || /[a-z]ed$/.test(tokens[at]?.text ?? '')

const opensPhrase = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  isCapitalised(token) ||
  DETERMINERS.has(token?.lower ?? '') ||
  PERSONAL_PRONOUNS.has(token?.lower ?? '')
