/**
 * Whether a form that could be a reporting verb is one where it stands.
 *
 * @module
 */
import { documentNouns, groupNouns } from '../gazetteer.ts'
import { skipAdjuncts } from './adjuncts.ts'
import { isClauseStart } from './clause.ts'
import { type Range, nounPhraseBefore } from './noun-phrase.ts'
import { isAuxiliary, isContraction, isFiniteVerb } from './parts-of-speech.ts'
import { type Token, isCapitalised, isComma, isDash, isQuoteMark } from './tokens.ts'
import { DO, MODALS, NOUNS_TOO, PREPOSITIONS, isAdverb } from '../words/closed-class.ts'
import { NUMBER_WORDS } from '../words/numbers.ts'
import type { VerbForm } from '../words/reporting-verbs.ts'

const BEFORE_PARTICIPLE = new Set([
  'after',
  'before',
  'by',
  'in',
  'while',
  'when',
  'and',
  'or',
  'but',
  'without',
  'despite',
  'since',
])

/** Whether an -ing form at `first` can be a participle: after a comma, a linking word or “with Elmford”. */
export function startsParticiple(tokens: readonly Token[], first: number): boolean {
  const previous = tokens[first - 1]
  if (
    !previous ||
    isComma(previous) ||
    isDash(previous) ||
    isQuoteMark(previous) ||
    BEFORE_PARTICIPLE.has(previous.lower)
  )
    return true
  if (
    /^(?:statement|letter|tweet|post|report|video|videos|email|memo|message|note|poll|survey|study|notice|article)$/.test(
      previous.lower,
    )
  )
    return true
  const own = nounPhraseBefore(tokens, first - 1, 0)
  return own !== undefined && tokens[own[0] - 1]?.lower === 'with'
}

/** Verbs that report only where a document or those who study something are their subject. */
export const FINDING_VERBS = new Set([
  'show',
  'demonstrate',
  'find',
  'determine',
  'rule',
  'project',
  'read',
])

/** Forms that are nouns or names more often than verbs: only “that” or a quotation makes them cues. */
const MOSTLY_NOUNS = new Set([
  'state',
  'email',
  'text',
  'post',
  'rule',
  'project',
  'message',
  'press',
  'campaign',
  'field',
  'attack',
  'advocate',
  'dispute',
  'question',
  'credit',
  'fault',
  'label',
  'brand',
  'blast',
  'order',
  'comment',
  'reply',
  'hint',
])

const IDIOM = /^(?:life|lives|victims?)$/

/** “Papers revealed last week were old”: a verb comes after it, so this one only tells which papers. */
const isReduced = (tokens: readonly Token[], at: number, { verb, form }: VerbForm): boolean => {
  const after = tokens[skipAdjuncts(tokens, at + 1)]
  return (
    form === 'past' &&
    verb.frames.has('np') &&
    (at === 1 || !isCapitalised(tokens[at - 1])) &&
    after !== undefined &&
    isAuxiliary(after)
  )
}

/** Whether the verb reports where it stands: “the poll shows”, not “the walk shows”. */
export function isLikelyCue(
  tokens: readonly Token[],
  at: number,
  match: VerbForm,
  subject: Range | undefined,
): boolean {
  const { verb, form, tail } = match
  const next = tokens[at + tail.length + 1]
  const isThat = next?.lower === 'that'
  const takesClause = isThat || isQuoteMark(next)
  // “in towns and states that have no port”: a relative clause.
  if (isThat && form === 's' && verb.lemma !== 'say' && isFiniteVerb(tokens, at + tail.length + 2))
    return false
  if (takesClause) return true
  // “Voters showed up early”
  if (verb.lemma === 'show' && /^(?:up|off)$/.test(next?.lower ?? '')) return false
  if (isReduced(tokens, at, match)) return false
  // “The flood claimed 20 lives”: nothing is claimed.
  if (verb.lemma === 'claim' && tokens.slice(at, at + 10).some(({ lower }) => IDIOM.test(lower)))
    return false
  if (MOSTLY_NOUNS.has(verb.lemma) && form !== 'past' && form !== 'ing') return false
  const head = subject ? tokens[subject[1]] : undefined
  if (head?.kind === 'number' && verb.lemma !== 'say') return false
  if (!FINDING_VERBS.has(verb.lemma)) return true
  const noun = head?.lower.replace(/'s?$/, '') ?? ''
  return (
    (subject !== undefined &&
      tokens
        .slice(subject[0], subject[1] + 1)
        .some(
          ({ lower }) => documentNouns.has(lower) || documentNouns.has(lower.replace(/s$/, '')),
        )) ||
    groupNouns.has(noun)
  )
}

const PLURAL_SUBJECTS = new Set([
  'they',
  'we',
  'i',
  'you',
  'people',
  'police',
  'who',
  'which',
  'that',
  'those',
  'these',
  'some',
  'many',
  'others',
  'men',
  'women',
  'children',
  'media',
  'percent',
  'cent',
  '%',
  'half',
  'majority',
  'quarter',
  'third',
  'surveyed',
  'polled',
  'most',
  'both',
  'all',
  'few',
  'several',
])

const SINGULAR_S = /(?:ss|us|is|ics|[A-Z]s)$/

/** Index of the word that the verb agrees with: “officials” in “officials in Elmford”, “voters” in “67 percent of voters”. */
function headOf(tokens: readonly Token[], [first, last]: Range): number {
  let at = first
  while (at < last) {
    const next = tokens[at + 1]
    if (next && PREPOSITIONS.has(next.lower)) {
      const isShare =
        (next.lower === 'of' && SHARES.test(tokens[at]?.lower ?? '')) ||
        (next.lower === 'in' && isNumber(tokens[at + 2]))
      if (isShare) at += 2
      else return at
    } else if (AFTER_NOUN.test(next?.lower ?? '')) return at
    else at++
  }
  return at
}

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || NUMBER_WORDS.has(token?.lower ?? '')

/** “sources close to the mayor”, “voters polled” */
const AFTER_NOUN =
  /^(?:close|familiar|privy|loyal|opposed|aligned|involved|surveyed|polled|interviewed)$/

/** “at least half”, “about 40 percent”, “more than 20 officials”: they belong to the number. */
const BEFORE_NUMBER =
  /^(?:at|about|around|over|under|nearly|almost|roughly|only|just|more|than|fewer|less|some)$/

const SHARES =
  /^(?:percent|cent|%|half|third|quarter|quarters|thirds|majority|majorities|number|handful|couple|most|many|some|all|few|none|lot|dozens|hundreds|thousands|plurality|minority|group|share)$/

/** What is said can be cut out: “the road they say is closed”. */
const TAKES_GAP = /^(?:says?|thinks?|believes?|hopes?|feels?|insists?|argues?|claims?)$/

/** “the recent attacks changed”, “other advocates also said”: the word before is a subject. */
function hasVerbAfter(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (isAdverb(tokens[next]?.lower ?? '')) next++
  const token = tokens[next]
  if (!token || isContraction(token) || token.quote !== tokens[at]?.quote) return false
  // “report found missing” is rare, “report a found bag” does not end in a past form here.
  return isFiniteVerb(tokens, next) && !NOUNS_TOO.has(token.lower)
}

/** “Kyiv says”, “officials say”; not “the party claims” as a noun phrase with no object. */
export function isPresentVerb(
  tokens: readonly Token[],
  at: number,
  form: 'base' | 's' | 'past' | 'ing',
  first: number,
  subject: Range | undefined,
): boolean {
  const next = tokens[at + 1]
  // “homegrown attacks are rare”: a noun with its own verb.
  if (!TAKES_GAP.test(tokens[at]?.lower ?? '') && hasVerbAfter(tokens, at)) return false
  if (first < at && MODALS.has(tokens[first]?.lower ?? '')) return true
  if (first < at && DO.has(tokens[first]?.lower ?? '')) return true
  if (!subject) {
    // “…,” says Lee.
    const previous = tokens[at - 1]
    return (
      form === 's' &&
      (isQuoteMark(previous) || isComma(previous) || isDash(previous)) &&
      next?.kind === 'word'
    )
  }
  const head = tokens[headOf(tokens, subject)]
  if (!head) return false
  let start = subject[0]
  while (start > 0 && BEFORE_NUMBER.test(tokens[start - 1]?.lower ?? '')) start--
  if (start > 0 && !isClauseStart(tokens, start, 0)) return false
  const isPlural =
    PLURAL_SUBJECTS.has(head.lower) ||
    (isNumber(head) && head.lower !== 'one') ||
    (head.lower.endsWith('s') && !SINGULAR_S.test(head.text) && !isCapitalised(head)) ||
    tokens.slice(subject[0], subject[1]).some(({ lower }) => lower === 'and')
  // “credible reports”: an adjective and a noun.
  const opener = tokens[subject[0]]
  const isBare =
    subject[0] === subject[1] &&
    opener !== undefined &&
    !isCapitalised(opener) &&
    !isPlural &&
    !/^(?:he|she|it|who|which|one|everyone|someone|nobody)$/.test(opener.lower)
  if (isBare) return false
  if (form === 'base') return isPlural || (isCapitalised(head) && head.lower.endsWith('s'))
  return !isPlural || isCapitalised(head) || head.lower === 'who' || head.lower === 'which'
}
