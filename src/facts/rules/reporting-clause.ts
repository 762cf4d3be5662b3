import type { Span } from '../../text/document.ts'
import type { SpeechAct } from '../fact.ts'
import { type Attribution, type Clauses, type VerbRule, attributionOf } from '../attribution.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { contentEnd, contentSpans, opensClause } from '../grammar/content.ts'
import type { Range } from '../grammar/noun-phrase.ts'
import { isContraction, isFiniteVerb } from '../grammar/parts-of-speech.ts'
import { isCapitalised, isComma, isQuoteMark, type Token } from '../grammar/tokens.ts'
import { FINDING_VERBS } from '../grammar/verb-readings.ts'
import type { VerbGroup } from '../grammar/verb-groups.ts'
import {
  NOUNS_TOO,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../words/closed-class.ts'

/**
 * Source, cue, content: “The mayor said (on Monday) (that) the road was closed”, “…, adding that it would open”,
 * “He said: ‘No’”.
 *
 * A cue that also takes a plain object (“announced a review”) is left to `object-claim` unless a clause follows.
 */
export const reportingClause: VerbRule = {
  id: 'reporting-clause',
  holds: 'words',
  find(clauses, group) {
    const { tokens, view } = clauses
    const { frames } = group.verb
    if (!group.subject || !(frames.has('clause') || frames.has('quote'))) return undefined
    let from = skipAdjuncts(tokens, group.last + 1)
    const below = quoteBelow(clauses, from)
    if (below) return attributionOf('reporting-clause', clauses, group, actOf(group), [below])
    if (isComma(tokens[from]) || tokens[from]?.text === ':') {
      from++
      if (
        !isQuoteMark(tokens[from]) &&
        tokens[from - 1]?.text === ',' &&
        tokens[from]?.lower !== 'that'
      ) {
        // “said, in her first speech, that …”
        const closing = tokens.findIndex(
          (token, at) => at > from && at < from + 14 && isComma(token),
        )
        if (
          closing < 0 ||
          !(tokens[closing + 1]?.lower === 'that' || isQuoteMark(tokens[closing + 1]))
        )
          return undefined
        from = closing + 1
      }
    }
    // “said in spring, when the bridge was shut, ‘We will wait.’”
    from = quoteAfterAside(clauses, group, from) ?? from
    const next = tokens[from]
    // “neither confirmed nor denied that …”: only the second has content.
    if (!next || next.lower === 'nor' || !opensClause(tokens, from)) return undefined
    const hasQuote = isQuoteMark(next)
    const hasThat = next.lower === 'that' && tokens[from + 1] !== undefined
    if (!frames.has('clause') && !hasQuote) return undefined
    if (hasThat) from++
    // “does not mention that on the show”: a pronoun.
    if (
      hasThat &&
      PREPOSITIONS.has(tokens[from]?.lower ?? '') &&
      !holdsFinite(tokens, from, contentEnd(clauses, group, from))
    )
      return undefined
    const end = contentEnd(clauses, group, from)
    if (end - from < 2 && !hasQuote) return undefined
    const gap =
      !hasQuote &&
      !hasThat &&
      !isContraction(next) &&
      isFiniteVerb(tokens, from) &&
      !next.lower.endsWith('ing')
    if (gap) return aroundGap(clauses, group, group.subject, from, end)
    if (!hasQuote && !hasThat && !isBareClause(clauses, group, from, end)) return undefined
    return attributionOf(
      'reporting-clause',
      clauses,
      group,
      actOf(group),
      contentSpans(view, tokens, from, end),
    )
  },
}

const actOf = ({ verb: { frames } }: VerbGroup): SpeechAct =>
  frames.get('clause') ?? frames.get('quote') ?? 'state'

/** “The mayor said:” at the end of a paragraph: the quotation that opens the next one. */
function quoteBelow({ tokens, view }: Clauses, colon: number): Span | undefined {
  const { next, sentences } = view.paragraph
  if (tokens[colon]?.text !== ':' || tokens[colon + 1] || sentences.at(-1) !== view)
    return undefined
  return next?.quotes.find(({ span }) => span[0] === next.span[0])?.span
}

/** The quotation that ends the sentence, where only an aside parts it from the cue. */
function quoteAfterAside(
  { tokens, groups }: Clauses,
  group: VerbGroup,
  from: number,
): number | undefined {
  const word = tokens[from]?.lower ?? ''
  if (!ASIDES.has(word)) return undefined
  for (let at = from + 1; at < Math.min(tokens.length, from + 30); at++) {
    const token = tokens[at]
    if (!token || token.text === ';') return undefined
    if (!isQuoteMark(token) || token.quote === group.quote) continue
    const before = tokens[at - 1]
    const isOwn = groups.every((other) => other.at <= group.at || other.at > at || other.negated)
    return isOwn && (isComma(before) || before?.text === ':') ? at : undefined
  }
  return undefined
}

const ASIDES = new Set([
  'when',
  'in',
  'on',
  'at',
  'as',
  'after',
  'during',
  'while',
  'before',
  'to',
  'of',
  'from',
  'with',
  'about',
])

/** Verbs that are hardly ever followed by a clause without “that”. */
const NEEDS_THAT = new Set(
  `respond reply answer comment remark repeat retort counter shout yell whisper mutter brag boast gush muse marvel quip
  ask question wonder inquire enquire threaten`.split(/\s+/),
)
/** Verbs that nearly always have a clause after them, so that one of unknown words is taken for one. */
const TAKES_ANY = new Set([
  // The subject of these is known to be a document or those who study something.
  ...FINDING_VERBS,
  'say',
  'think',
  'believe',
  'hope',
  'insist',
  'argue',
])

/** Whether what follows without “that” or a quotation mark is a clause: “said prices would rise”, not “claimed victory”. */
function isBareClause(
  { tokens }: Clauses,
  { verb }: VerbGroup,
  from: number,
  end: number,
): boolean {
  const start = tokens[from]
  if (start && /^(?:if|whether|why|how|what|where|who)$/.test(start.lower)) return true
  // “which she conceded when polls closed” says when; “asked when it opens” asks.
  if (start?.lower === 'when' || start?.lower === 'while')
    return verb.lemma === 'ask' || verb.lemma === 'wonder'
  // “said it's late”: subject and verb in one word.
  if (start && isContraction(start)) return true
  if (NEEDS_THAT.has(verb.lemma)) return false
  // “said with a smile”, but “said at least 20 boats sank”
  const opensFigure =
    tokens[from + 1]?.kind === 'number' || /^(?:least|most)$/.test(tokens[from + 1]?.lower ?? '')
  // “a note posted on the door said”
  if (start && PREPOSITIONS.has(start.lower) && !opensFigure)
    return startsClause(tokens, from, end) && verb.lemma !== 'post'
  // “suggested he resign”: a pronoun that is no object begins a clause.
  if (start && end - from >= 3 && /^(?:he|she|they|we|i|there)$/.test(start.lower)) return true
  if (verb.lemma === 'say' && end - from >= 3 && start && PERSONAL_PRONOUNS.has(start.lower))
    return true
  return TAKES_ANY.has(verb.lemma) ? holdsVerb(tokens, from, end) : startsClause(tokens, from, end)
}

/** “the road, which she said was closed”: “which … was closed” is what she said. Without such a word it is no attribution. */
function aroundGap(
  clauses: Clauses,
  group: VerbGroup,
  [first]: Range,
  from: number,
  end: number,
): Attribution | undefined {
  const { tokens, view } = clauses
  const relative = tokens[first - 1]
  if (!relative || !/^(?:which|that|who|whom|what)$/.test(relative.lower)) return undefined
  const act = group.verb.frames.get('clause')
  if (!act) return undefined
  const rest = contentSpans(view, tokens, from, end)
  return attributionOf('reporting-clause', clauses, group, act, [
    [relative.start, relative.end],
    ...rest,
  ])
}

const holdsFinite = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.some((_, at) => at > from && at < end && isFiniteVerb(tokens, at))

/** A finite verb, an infinitive or a word that ends like a verb. */
function holdsVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    if (isFiniteVerb(tokens, at)) return true
    if (/(?:ed|s)$/.test(token.lower) || /^(?:to|if|whether|why|how|what|where)$/.test(token.lower))
      return true
  }
  return false
}

/** A subject and its verb at the very beginning, with no relative clause between. */
function startsClause(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from + 1; at < Math.min(end, from + 16); at++) {
    const token = tokens[at]
    if (!token || token.quote !== tokens[from]?.quote) return false
    if (RELATIVES.has(token.lower) || SUBORDINATORS.has(token.lower)) return false
    // “declared the road to be closed”
    if (token.lower === 'be' && tokens[at - 1]?.lower === 'to') return true
    if (!isFiniteVerb(tokens, at) || tokens[at - 1]?.lower === 'to') continue
    if (!NOUNS_TOO.has(token.lower)) return true
    // “the work” and “they work”
    const previous = tokens[at - 1]
    if (PERSONAL_PRONOUNS.has(previous?.lower ?? '') || previous?.lower.endsWith('s') === true)
      return true
    if (isCapitalised(previous)) return true
  }
  return false
}
