/**
 * Reporting verbs where they stand: form, voice, negation and subject.
 *
 * @module
 */
import { isContraction } from './parts-of-speech.ts'
import { withoutOccasion } from './adjuncts.ts'
import { isClauseStart, skipBeforeVerb } from './clause.ts'
import { type Range, nounPhraseBefore } from './noun-phrase.ts'
import { participleSubject, sharedSubject, subjectBeforeRelative } from './subjects.ts'
import {
  type SentenceView,
  type Token,
  isCapitalised,
  isComma,
  isPossessive,
  isQuoteMark,
} from './tokens.ts'
import { isLikelyCue, isPresentVerb, startsParticiple } from './verb-readings.ts'
import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  RELATIVES,
  isAdverb,
} from '../words/closed-class.ts'
import { REPORTING_VERB_FORMS, type ReportingVerb } from '../words/reporting-verbs.ts'
import { HARDLY, NOBODY, UNDECIDED, UNSAID } from '../words/unsaid.ts'

/** A reporting verb with what belongs to it. */
export type VerbGroup = {
  readonly verb: ReportingVerb
  readonly form: 'base' | 's' | 'past' | 'ing'
  /** Index of the verb itself. */
  readonly at: number
  /** Index of its last word: “out” in “pointed out”. */
  readonly last: number
  /** Index of the first auxiliary or adverb that belongs to it. */
  readonly first: number
  /** Lowest index that belongs to the same clause level: sentence or quotation start. */
  readonly floor: number
  readonly quote: number
  /** It was not said: “did not say”, “failed to say”, “without saying”, “nobody said”. */
  readonly negated: boolean
  /** “saying” without “is”: its subject is that of the main clause. */
  readonly participle: boolean
  readonly subject: Range | undefined
  /** “and warned”: the subject is taken over from the verb before. */
  readonly sharesSubject: boolean
}

/** Present forms that are as often nouns: they need a subject and an object that fit a verb. */
const isPresent = (form: VerbGroup['form']): boolean => form === 'base' || form === 's'

/** “would say” is only imagined, “will say” is not. */
export const isHypothetical = ({ lower }: Token): boolean =>
  MODALS.has(lower) && !/^(?:will|won't)$|'ll$/.test(lower)

/** All reporting verbs of a sentence that read as verbs, left to right. */
export function findVerbGroups(view: SentenceView): VerbGroup[] {
  const groups: VerbGroup[] = []
  const { tokens } = view
  for (let at = 0; at < tokens.length; at++) {
    const group = verbGroupAt(tokens, at, groups)
    if (group) {
      groups.push(group)
      at = group.last
    }
  }
  return groups
}

/** How many verbs before a participle are looked at. */
const REACH = 8

const CONDITIONS = /^(?:if|whether|unless)$/
/** “evidence to show that”, “nothing to suggest that”: nobody says so. */
const SHOWING = /^(?:show|demonstrate|suggest|indicate|prove|find|believe|think)$/

/** Determiners that stand for a noun as well: “some say”. */
const PLURAL_PRONOUNS = /^(?:all|both|many|some|several|few|most|these|those)$/

/** “what she said” names no content, “what she called ‘a good day’” does. */
const CONDITIONS_AND_WHAT = /^(?:if|whether|unless|what)$/

function verbGroupAt(
  tokens: readonly Token[],
  at: number,
  before: readonly VerbGroup[],
): VerbGroup | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word' || isCapitalised(token)) return undefined
  const forms = REPORTING_VERB_FORMS.get(token.lower)
  if (!forms) return undefined
  const match = forms.find(({ tail }) =>
    tail.every((word, offset) => tokens[at + 1 + offset]?.lower === word),
  )
  if (!match) return undefined
  const floor = clauseFloor(tokens, at)
  const previous = tokens[at - 1]
  if (previous && at > floor) {
    // “the claims”, “Kyiv's demands”: nouns. “her said” does not occur, “his ministry said” is not this.
    if (
      match.form !== 'past' &&
      (DETERMINERS.has(previous.lower) || isPossessive(previous)) &&
      !(match.form === 'base' && PLURAL_PRONOUNS.test(previous.lower))
    )
      return undefined
    // “has since said”
    if (
      match.form !== 'ing' &&
      PREPOSITIONS.has(previous.lower) &&
      previous.lower !== 'to' &&
      !isAdverb(previous.lower)
    )
      return undefined
    if (match.form === 'past' && isAdjective(tokens, at, floor)) return undefined
  }
  const afterVerb = tokens[at + match.tail.length + 1]
  // “supported by”, “reported by”: a passive without its auxiliary.
  if (match.form === 'past' && afterVerb?.lower === 'by') return undefined

  const first = skipBeforeVerb(tokens, at, floor) + 1
  // “he's saying” and “he's said”
  let hasBe = match.form === 'ing' && isContraction(tokens[first - 1])
  for (const word of tokens.slice(first, at)) {
    if (isHypothetical(word)) return undefined
    if (BE.has(word.lower)) hasBe = true
  }
  if (hasBe && match.form === 'past') return undefined
  // “took the floor to say that …”: the subject is that of the verb before.
  const isInfinitive = tokens[first - 1]?.lower === 'to' && match.form === 'base'
  if (
    isInfinitive &&
    (SHOWING.test(match.verb.lemma) ||
      !(afterVerb?.lower === 'that' || (isQuoteMark(afterVerb) && match.verb.lemma === 'say')))
  )
    return undefined
  const governed = isInfinitive ? readGovernor(tokens, first - 1, floor, before) : 'said'
  if (governed === 'undecided') return undefined
  if (match.form === 'base' && first < at) {
    const aux = tokens[first]?.lower ?? ''
    if (!MODALS.has(aux) && !DO.has(aux) && !isAdverb(aux) && !HAVE.has(aux)) return undefined
  }
  const participle = isInfinitive || (match.form === 'ing' && !hasBe)
  // “the press briefing”, “a court ruling”: only a comma, a linking word or “with X” before makes a participle.
  if (participle && !isInfinitive && !startsParticiple(tokens, first)) return undefined
  const sharing = participle ? undefined : sharedSubject(tokens, first, floor, before)
  const subject = participle
    ? participleSubject(tokens, first, floor, mainVerbs(tokens, before))
    : (sharing ?? ownSubject(tokens, first, floor))
  if (
    !isInfinitive &&
    isPresent(match.form) &&
    !isPresentVerb(tokens, at, match.form, first, subject)
  )
    return undefined
  if (
    subject &&
    (isQuoteMark(afterVerb) || BE.has(afterVerb?.lower ?? '')
      ? CONDITIONS
      : CONDITIONS_AND_WHAT
    ).test(tokens[subject[0] - 1]?.lower ?? '')
  )
    return undefined
  if (!isLikelyCue(tokens, at, match, subject)) return undefined
  return {
    verb: match.verb,
    form: match.form,
    at,
    last: at + match.tail.length,
    first,
    floor,
    quote: token.quote,
    negated: governed === 'unsaid' || isUnspoken(tokens, first, at, subject),
    participle,
    subject,
    sharesSubject: sharing !== undefined,
  }
}

/** At the start of a sentence: these are no names, as “Farrelly” is. */
const OPENS_ADJECTIVE = /^(?:Newly|Recently|Previously|Widely|Publicly|Officially|Falsely|Wrongly)$/

/** “the leaked papers”, “the newly revealed emails”, “Newly revealed details”: no verb. */
function isAdjective(tokens: readonly Token[], at: number, floor: number): boolean {
  let before = at - 1
  while (before > floor && isAdverb(tokens[before]?.lower ?? '')) before--
  const token = tokens[before]
  if (!token) return false
  return (
    isPossessive(token) ||
    (DETERMINERS.has(token.lower) &&
      !/^(?:this|that|all|both|many|some|several|few|most|each|either|neither|another)$/.test(
        token.lower,
      )) ||
    OPENS_ADJECTIVE.test(token.text)
  )
}

/** Whether a verb at `at`, with its auxiliaries from `first`, is negated by one of them, by “without” or by its subject. */
export const isUnspoken = (
  tokens: readonly Token[],
  first: number,
  at: number,
  subject: Range | undefined,
): boolean =>
  tokens.slice(first, at).some(isNegation) ||
  /^(?:nor|without)$/.test(tokens[first - 1]?.lower ?? '') ||
  (subject !== undefined && isNobody(tokens, subject))

/** “not”, “never”, “didn't” */
export const isNot = ({ lower }: Token): boolean => NEGATIONS.has(lower) || lower.endsWith("n't")

const isNegation = (token: Token): boolean => isNot(token) || HARDLY.has(token.lower)

/** “None of them”, “hardly anyone”, “neither Lee nor Roe”, “never has Lee”; not “no wonder Lee”, “no boat, whose owner”. */
export function isNobody(tokens: readonly Token[], [first, last]: Range): boolean {
  if (RELATIVES.has(tokens[last]?.lower ?? '')) return false
  let before = first - 1
  if (HAVE.has(tokens[before]?.lower ?? '')) before--
  const word = tokens[before]
  if (word?.lower === 'nor' || (word && isNegation(word) && isClauseStart(tokens, before, 0)))
    return true
  const next = tokens[first + 1]
  return (
    NOBODY.has(tokens[first]?.lower ?? '') &&
    next?.kind !== 'number' &&
    !/^(?:wonder|doubt)$/.test(next?.lower ?? '')
  )
}

/**
 * What the word before “to” makes of the infinitive: “failed to say” is unsaid; “wants (the firm) to say”, “was asked to
 * say” are undecided, and so is “declined to say”, which is an attribution of its own.
 */
function readGovernor(
  tokens: readonly Token[],
  to: number,
  floor: number,
  before: readonly VerbGroup[],
): 'said' | 'unsaid' | 'undecided' {
  let at = to - 1
  while (at > floor && isAdverb(tokens[at]?.lower ?? '') && !isUnsaid(tokens, at)) at--
  if (isUnsaid(tokens, at)) {
    const first = skipBeforeVerb(tokens, at, floor) + 1
    // “never fails to say”
    return tokens.slice(first, at).some(isNegation) ? 'said' : 'unsaid'
  }
  if (isUndecided(tokens[at])) return 'undecided'
  // “called on the council to say”, “wants the firm to say”
  const object = nounPhraseBefore(tokens, at, floor)?.[0] ?? 0
  const asking = before.at(-1)
  const isAsked = asking?.verb.frames.has('request') === true && asking.last + 1 === object
  const verb = tokens[object - 1]
  return isAsked || (isUndecided(verb) && !PREPOSITIONS.has(verb?.lower ?? ''))
    ? 'undecided'
    : 'said'
}

/** “failed to say”, “too early to say” */
const isUnsaid = (tokens: readonly Token[], at: number): boolean =>
  UNSAID.has(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower === 'too'

/** Also “promised to say”, “was urged to say”. */
const isUndecided = (token: Token | undefined): boolean =>
  token !== undefined &&
  (UNDECIDED.has(token.lower) ||
    (REPORTING_VERB_FORMS.get(token.lower) ?? []).some(
      ({ verb: { frames }, tail }) =>
        tail.length === 0 && (frames.has('inf') || frames.has('request')),
    ))

/**
 * The verbs before a participle that can hold its subject. “Lee paid the man who said so, saying …”: Lee says it;
 * “Lee paid the man, who said so, adding …”: the man adds it.
 */
const mainVerbs = (tokens: readonly Token[], before: readonly VerbGroup[]): readonly VerbGroup[] =>
  before
    .slice(-REACH)
    .filter(
      ({ subject }) =>
        subject &&
        (isComma(tokens[subject[1] - 1]) || !RELATIVES.has(tokens[subject[1]]?.lower ?? '')),
    )

function ownSubject(tokens: readonly Token[], first: number, floor: number): Range | undefined {
  const own = nounPhraseBefore(tokens, first - 1, floor)
  const subject = subjectBeforeRelative(tokens, own, first, floor) ?? own
  return subject && withoutOccasion(tokens, subject)
}

function clauseFloor(tokens: readonly Token[], at: number): number {
  const quote = tokens[at]?.quote ?? -1
  let floor = at
  if (quote >= 0) {
    while (floor > 0 && tokens[floor - 1]?.quote === quote) floor--
    while (floor < at && isQuoteMark(tokens[floor])) floor++
    return floor
  }
  // Outside quotation marks a clause can go back across a quotation, but a subject cannot hold a whole one.
  return 0
}
