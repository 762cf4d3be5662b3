/**
 * Where the content of an attribution begins and ends.
 *
 * @module
 */
import { isFiniteVerb } from './parts-of-speech.ts'
import type { Span } from '../../text/document.ts'
import type { Clauses } from '../attribution.ts'
import {
  type SentenceView,
  type Token,
  isCapitalised,
  isComma,
  isDash,
  isOneOf,
  isQuoteMark,
} from './tokens.ts'
import type { VerbGroup } from './verb-groups.ts'
import {
  DETERMINERS,
  MONTHS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
  WEEKDAYS,
} from '../words/closed-class.ts'

/** Whether a token can begin a clause or a quotation: what “said” must be followed by. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (isQuoteMark(token)) return true
  if (token.kind === 'punct') return token.text === '$' || token.text === '£' || token.text === '€'
  if (/^(?:that|if|whether|why|how|what|where|once|unless)$/.test(token.lower)) return true
  // “said as many as 20 boats sank”, “said as of Monday 20 boats had sunk”
  if (token.lower === 'as' && /^(?:many|much|few|of)$/.test(tokens[at + 1]?.lower ?? ''))
    return true
  // “said before the vote” says when, not what.
  if (
    SUBORDINATORS.has(token.lower) &&
    !(/^(?:since|until)$/.test(token.lower) && isMoment(tokens[at + 1]))
  )
    return (
      /^(?:while|although|though|because|when|than)$/.test(token.lower) &&
      tokens.slice(at, at + 20).some((other) => isComma(other))
    )
  return (
    !PREPOSITIONS.has(token.lower) ||
    /^(?:in|on|at|after|since|under|during|despite|for|with|by|from|over|about|around|among|between|within|unlike|amid|throughout|until)$/.test(
      token.lower,
    )
  )
}

/** “since May”, “until 2014”: not “since the dam was full”. */
const isMoment = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  (isCapitalised(token) && isOneOf(token, MONTHS)) ||
  isOneOf(token, WEEKDAYS) ||
  token?.lower === 'then'

/** Words in which a clause comes to its verb. */
const CLAUSE = 14

const ENDS_BEFORE = new Set([
  'as',
  'while',
  'after',
  'when',
  'before',
  'although',
  'though',
  'whereas',
  'because',
  'with',
])

/**
 * The index after the last token of content that begins at `from`. It ends where another reporting verb takes
 * over (“and warned”, “, adding”, “as Oslo announced”), at a semicolon, and at “— but”.
 */
export function contentEnd({ tokens, groups }: Clauses, group: VerbGroup, from: number): number {
  const quote = group.quote
  const inRelative =
    group.subject !== undefined && /^(?:who|which)$/.test(tokens[group.subject[1]]?.lower ?? '')
  const endsAtComma = inRelative || standsInFront(tokens, group)
  const stops = (token: Token, at: number): boolean => {
    if (token.quote !== quote) return quote >= 0
    if (token.text === ';') return true
    const next = tokens[at + 1]
    const link = next?.lower ?? ''
    if (isComma(token)) {
      // “The firm, which has not denied the leak, said”: the insertion ends at its comma.
      if (endsAtComma || (link === 'according' && tokens[at + 2]?.lower === 'to')) return true
    }
    if (at === from) return false
    // “‘We are ready,’ she said” after “he said X.”: a quotation with its own cue is not ours.
    if (token.text === ':') return isQuoteMark(next) && hasOwnCue(tokens, groups, at + 1)
    // “…, but the crews are tired”, “— and warned of floods”: another speaks, or the report; “, but not the bridge” goes on.
    if (
      isDash(token) ? /^(?:but|although|while)$/.test(link) : link === 'although' && isComma(token)
    )
      return true
    if (link === 'and' && isDash(token)) return hasCueSoon(groups, at)
    return (
      link === 'but' &&
      isComma(token) &&
      quote < 0 &&
      (hasCueSoon(groups, at) || opensSubject(tokens[at + 2]))
    )
  }
  let end = from
  for (let token = tokens[end]; token && !stops(token, end);) token = tokens[++end]
  for (const other of groups) {
    if (other.at <= group.last || other.at >= end || other.quote !== quote) continue
    // “A man who accused them of fraud said …”: the man's own verb comes next.
    if (
      inRelative &&
      other.subject &&
      !other.sharesSubject &&
      !other.participle &&
      other.subject[0] === group.subject?.[0]
    ) {
      end = other.first
      break
    }
    const boundary = boundaryBefore(tokens, other, from)
    if (boundary !== undefined && boundary > from) {
      end = boundary
      break
    }
  }
  for (
    let last = tokens[end - 1];
    last && end > from && last.quote === quote && (/^[.,:?]$/.test(last.text) || isDash(last));
  )
    last = tokens[--end - 1]
  return end
}

const hasCueSoon = (groups: readonly VerbGroup[], from: number): boolean =>
  groups.some(({ at }) => at > from && at < from + CLAUSE)

const opensSubject = (token: Token | undefined): boolean =>
  isCapitalised(token) ||
  DETERMINERS.has(token?.lower ?? '') ||
  PERSONAL_PRONOUNS.has(token?.lower ?? '')

/** Like `contentEnd` for content that is a phrase: “praised the crew and left”, “called it ‘late,’ and she …”. */
export function phraseEnd(clauses: Clauses, group: VerbGroup, from: number): number {
  const { tokens } = clauses
  const end = contentEnd(clauses, group, from)
  for (let at = from + 1; at + 1 < end; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next || token.quote !== group.quote) continue
    // “praised the crew, who had worked all night”
    if (isComma(token) && /^(?:which|who|whose|where)$/.test(next.lower)) return at
    if (!/^(?:and|but)$/.test(token.lower)) continue
    const startsClause =
      PERSONAL_PRONOUNS.has(next.lower) ||
      (isFiniteVerb(tokens, at + 1) && !isParticiplePast(tokens, at))
    if (startsClause) return isComma(tokens[at - 1]) ? at - 1 : at
  }
  return end
}

/** “the damaged and abandoned ship”: two adjectives. */
const isParticiplePast = (tokens: readonly Token[], and: number): boolean =>
  tokens[and - 1]?.lower.endsWith('ed') === true && tokens[and + 1]?.lower.endsWith('ed') === true

/** “While she said it was late, the ferry …”, “Calling for calm, the mayor …”: the clause ends at its comma. */
function standsInFront(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.quote >= 0) return false
  const start = group.participle ? group.first : (group.subject?.[0] ?? group.first)
  if (group.participle && start <= 1) return true
  const link = tokens[start - 1]
  return (
    link !== undefined &&
    start <= 2 &&
    /^(?:while|although|though|as|when|after|because|since|with|before)$/.test(link.lower)
  )
}

/** Whether the quotation that opens at `mark` is followed by a cue of its own: “…,” she was quoted as saying. */
function hasOwnCue(tokens: readonly Token[], groups: readonly VerbGroup[], mark: number): boolean {
  const quote = tokens[mark]?.quote ?? -1
  const last = tokens.findLastIndex((token) => token.quote === quote)
  return (
    groups.some(({ at, quote: level }) => at > last && level !== quote) ||
    tokens.slice(last + 1).some(({ lower }) => lower === 'quoted')
  )
}

/** Where the clause of a later reporting verb starts, if it is not inside our content. */
function boundaryBefore(
  tokens: readonly Token[],
  other: VerbGroup,
  from: number,
): number | undefined {
  if (other.participle) {
    const before = tokens[other.first - 1]
    if (before && (isComma(before) || isDash(before))) return other.first - 1
    // “… a ‘good plan,’ claiming it would work”
    if (isQuoteMark(before) && isComma(tokens[other.first - 2])) return other.first
    return undefined
  }
  const start = other.sharesSubject ? other.first : other.subject?.[0]
  if (start === undefined || start <= from) return undefined
  let at = start - 1
  const link = tokens[at]
  if (!link) return undefined
  if (other.sharesSubject) {
    at--
    return at >= from && (isComma(tokens[at]) || isDash(tokens[at])) ? at : at + 1
  }
  // “said the road was shut because she feared ice” goes on, “… as Lee announced a strike” is the writer's.
  if (ENDS_BEFORE.has(link.lower)) {
    if (isComma(tokens[at - 1])) return at - 1
    const isOther =
      other.verb.frames.has('clause') && !PERSONAL_PRONOUNS.has(tokens[start]?.lower ?? '')
    if (isOther || /^(?:as|while|with|whereas)$/.test(link.lower)) return at
  }
  // “…, Price told journalists.” closes the sentence: it speaks for all that stands before.
  if ((isComma(link) || isQuoteMark(link)) && other.last + 4 >= tokens.length) return at
  if (
    (link.lower === 'and' || link.lower === 'but') &&
    (isComma(tokens[at - 1]) || isDash(tokens[at - 1]))
  )
    return at - 1
  return undefined
}

/** Content from token `from` to `end` (exclusive), stretched over the whole of a quotation that it opens or closes. */
export function contentSpans(
  view: SentenceView,
  tokens: readonly Token[],
  from: number,
  end: number,
): Span[] {
  let first = from
  while (
    first < end &&
    (tokens[first]?.text === ',' || tokens[first]?.text === ':' || isDash(tokens[first]))
  )
    first++
  if (first >= end) return []
  const start = tokens[first]
  const last = tokens[end - 1]
  if (!start || !last) return []
  let from_ = start.start
  let to = last.end
  const { quotes } = view.paragraph
  const opening = quotes[start.quote]
  const closing = quotes[last.quote]
  if (opening && opening.span[0] < from_ && isWholeQuote(view, opening.index, first, tokens))
    from_ = opening.span[0]
  if (closing && closing.span[1] > to && last.quote >= 0 && tokens[end]?.quote === undefined)
    to = closing.span[1]
  return [[from_, to]]
}

/** True if the sentence from its first token to `upto` belongs to the quotation. */
function isWholeQuote(
  view: SentenceView,
  quote: number,
  upto: number,
  tokens: readonly Token[],
): boolean {
  for (let at = 0; at <= upto; at++) if (tokens[at]?.quote !== quote) return false
  return (view.paragraph.quotes[quote]?.span[0] ?? 0) < view.sentence.span[0]
}

/** Determiners and the like say that a noun phrase, not a clause, follows. */
export const startsPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    DETERMINERS.has(token.lower) ||
    isCapitalised(token) ||
    (token.kind === 'word' && !PREPOSITIONS.has(token.lower)))
