/**
 * Whose verb it is, where the subject does not stand directly before it.
 *
 * @module
 */
import { isClauseStart, skipBeforeVerb } from './clause.ts'
import { type Range, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts'
import { isFiniteVerb } from './parts-of-speech.ts'
import { type Token, isCapitalised, isComma } from './tokens.ts'
import type { VerbGroup } from './verb-groups.ts'
import { REPORTING_VERB_FORMS } from '../words/reporting-verbs.ts'
import { CONJUNCTIONS, SUBORDINATORS } from '../words/closed-class.ts'

/** The subject of the verb before, when this one is tied to it by “and” or “but”. */
export function sharedSubject(
  tokens: readonly Token[],
  first: number,
  floor: number,
  before: readonly VerbGroup[],
): Range | undefined {
  const linked = tokens[first - 1]
  if (!linked || first - 1 <= floor || !(CONJUNCTIONS.has(linked.lower) && linked.lower !== 'so'))
    return undefined
  const quote = tokens[first]?.quote ?? -1
  for (let at = before.length - 1; at >= 0; at--) {
    const group = before[at]
    if (group && group.quote === quote && group.subject) return group.subject
  }
  return mainSubject(tokens, first, floor)
}

/**
 * “The man who called the police said”, “groups that have backed her say”: the phrase, if any, right before the verb is not
 * its subject. Undefined unless a relative clause with a verb of its
 * own ends there.
 */
export function subjectBeforeRelative(
  tokens: readonly Token[],
  own: Range | undefined,
  first: number,
  floor: number,
): Range | undefined {
  const end = own?.[0] ?? first
  // “economists who favour a tax agree”: right after “who” stands its verb, not a subject.
  let hasVerb = own !== undefined && tokens[end - 1]?.lower === 'who' && own[1] > own[0]
  for (let at = end - 1; at > floor && end - at < 12; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' && token?.kind !== 'number') return undefined
    const isThat =
      token.lower === 'that' && (isPastForm(tokens, at + 1) || isFiniteVerb(tokens, at + 1))
    if (token.lower === 'who' || isThat) {
      const phrase = hasVerb ? nounPhraseBefore(tokens, at - 1, floor) : undefined
      return phrase && (!isThat || isClauseStart(tokens, phrase[0], floor)) ? phrase : undefined
    }
    // “who said the police called”: the clause inside has a subject of its own.
    if (
      at >= end - 2 &&
      own &&
      REPORTING_VERB_FORMS.get(token.lower)?.some(({ verb }) => verb.frames.has('clause'))
    )
      return undefined
    if (SUBORDINATORS.has(token.lower) || CONJUNCTIONS.has(token.lower)) return undefined
    if (isFiniteVerb(tokens, at) || isPastForm(tokens, at)) hasVerb = true
  }
  return undefined
}

const isPastForm = (tokens: readonly Token[], at: number): boolean =>
  /[a-z]ed$/.test(tokens[at]?.text ?? '')

/** The first noun phrase of the clause that stands before a finite verb. */
export function mainSubject(
  tokens: readonly Token[],
  limit: number,
  floor: number,
): Range | undefined {
  for (let at = floor + 1; at < limit; at++) {
    const isPast = /[a-z]ed$/.test(tokens[at]?.text ?? '') && !isCapitalised(tokens[at])
    if (!(isPast || isFiniteVerb(tokens, at)) || tokens[at]?.quote !== tokens[limit]?.quote)
      continue
    const last = skipBeforeVerb(tokens, at, floor)
    const subject = nounPhraseBefore(tokens, last, floor)
    if (subject) return subject
  }
  return undefined
}

/** The subject of a participle: “…, saying” has that of the main verb. */
export function participleSubject(
  tokens: readonly Token[],
  first: number,
  floor: number,
  before: readonly VerbGroup[],
): Range | undefined {
  // “Calling for calm, the mayor left.”
  if (first <= 1 && (tokens[0]?.quote ?? -1) < 0) {
    const comma = tokens.findIndex((token, at) => at > first && isComma(token))
    const after = comma < 0 ? undefined : nounPhraseAfter(tokens, comma + 1)
    if (after) return after
  }
  // “with Kyiv voicing concern”
  const own = nounPhraseBefore(tokens, first - 1, floor)
  if (own && tokens[own[0] - 1]?.lower === 'with') return own
  const quote = tokens[first]?.quote ?? -1
  for (let at = before.length - 1; at >= 0; at--) {
    const group = before[at]
    if (group && group.quote === quote && group.subject) return group.subject
  }
  return mainSubject(tokens, first, floor)
}
