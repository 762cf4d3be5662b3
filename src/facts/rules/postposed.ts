import type { Span } from '../../text/document.ts'
import { type Attribution, type Clauses, type VerbRule, spanOf } from '../attribution.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { isTimeWord } from '../grammar/parts-of-speech.ts'
import { type Range, nounPhraseAfter } from '../grammar/noun-phrase.ts'
import {
  type Token,
  isCapitalised,
  isComma,
  isDash,
  isOneOf,
  isQuoteMark,
} from '../grammar/tokens.ts'
import { type VerbGroup, isNobody } from '../grammar/verb-groups.ts'
import {
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_NOUNS,
  isAdverb,
} from '../words/closed-class.ts'

/**
 * Content first: “‘The road is closed,’ the mayor said”, “The road was closed, the mayor said”,
 * “‘…,’ said the mayor”, “The road, the mayor said, was closed”.
 *
 * Deliberately does not read a bare comma before a pronoun subject with a clause after it
 * (“Once home, he said that …”): there the content follows.
 */
export const postposed: VerbRule = {
  id: 'postposed',
  holds: 'words',
  find(clauses, group) {
    const { tokens, view } = clauses
    if (group.participle || !takesStatement(group)) return undefined
    const source = sourceOf(tokens, group)
    if (!source) return undefined
    const clauseFirst = Math.min(source.range[0], group.first)
    let before = clauseFirst - 1
    // “We, as the chair has stated, want …”
    if (tokens[before]?.lower === 'as') before--
    const mark = tokens[before]
    if (!mark || !(isComma(mark) || isQuoteMark(mark) || isDash(mark))) return undefined
    const afterCue = afterAttribution(tokens, source, group)
    const next = tokens[afterCue]
    // “…,” with its comma inside: the quotation before is what was said, whatever follows.
    const isDecided =
      isQuoteMark(mark) &&
      /[,.?!\u2014-]/.test(tokens[before - 1]?.text ?? '') &&
      (next?.lower !== 'that' || isOneOf(tokens[afterCue + 1], TIME_NOUNS)) &&
      !isQuoteMark(next) &&
      next?.text !== ':'
    const endsHere =
      isDecided ||
      !next ||
      isSentenceEnd(tokens, afterCue) ||
      isComma(next) ||
      isDash(next) ||
      next.text === ';'
    if (!endsHere) return undefined
    // “At noon, she said, ‘We will wait’”: what stands before says when.
    const opener = tokens[group.floor]?.lower ?? ''
    const isFront =
      isComma(mark) &&
      isQuoteMark(tokens[afterCue + 1]) &&
      (PREPOSITIONS.has(opener) || SUBORDINATORS.has(opener) || isAdverb(opener))
    if (isFront) return undefined
    // “…,” he said: “…” introduces the next words; both belong to him.
    const spans = contentAround(clauses, group, before, afterCue, source.range)
    if (spans.length === 0) return undefined
    return {
      rule: 'postposed',
      view,
      source: spanOf(tokens, source.range),
      cue: spanOf(tokens, [
        group.first > source.range[1] ? Math.max(group.first, source.range[1] + 1) : group.at,
        group.last,
      ]),
      act: group.verb.frames.get('clause') ?? group.verb.frames.get('quote') ?? 'state',
      negated: source.inverted ? isNobody(tokens, source.range) : group.negated,
      content: spans,
      via: [],
    } satisfies Attribution
  },
}

const takesStatement = (group: VerbGroup): boolean =>
  group.verb.frames.has('clause') || group.verb.frames.has('quote') || group.verb.frames.has('tell')

/** The phrase before the verb, or, in “said the mayor”, after it. */
function sourceOf(
  tokens: readonly Token[],
  group: VerbGroup,
): { readonly range: Range; readonly inverted: boolean } | undefined {
  const mark = tokens[group.first - 1]
  const isAfterMark = mark !== undefined && (isQuoteMark(mark) || isComma(mark) || isDash(mark))
  // “…, told the Courier” has its source before: only verbs that need no addressee stand before theirs.
  const canInvert = group.verb.frames.has('clause') || group.verb.frames.has('quote')
  if (
    canInvert &&
    isAfterMark &&
    group.first === group.at &&
    (group.form === 'past' || group.form === 's')
  ) {
    const phrase = nounPhraseAfter(tokens, group.last + 1)
    const head = phrase && tokens[phrase[0]]
    if (
      phrase &&
      head &&
      !PERSONAL_PRONOUNS.has(head.lower) &&
      !isTimeWord(head) &&
      (isQuoteMark(mark) ||
        isCapitalised(tokens[phrase[1]]) ||
        head.lower === 'the' ||
        head.lower === 'a')
    ) {
      // “added Price, who …”: up to the comma. “said X that …” is not an inversion.
      const next = tokens[phrase[1] + 1]
      // “Lee, a farmer from Elm, said the road was closed”: the subject stands before. “…, said Lee.” has none but hers.
      const isInsertion = isComma(mark) && group.subject !== undefined
      const ends =
        !next ||
        (next.kind === 'punct' && !isQuoteMark(next)) ||
        next.lower === 'who' ||
        (!isInsertion &&
          /^(?:in|on|at|during|after|from|of|as|when|while|before)$/.test(next.lower))
      if (
        isInsertion
          ? ends && isCapitalised(head)
          : ends || (isQuoteMark(mark) && next?.lower !== 'that')
      )
        return { range: phrase, inverted: true }
    }
  }
  return group.subject && !group.sharesSubject
    ? { range: group.subject, inverted: false }
    : undefined
}

function afterAttribution(
  tokens: readonly Token[],
  source: { range: Range; inverted: boolean },
  group: VerbGroup,
): number {
  let at = source.inverted ? source.range[1] + 1 : group.last + 1
  if (
    !source.inverted &&
    group.verb.frames.has('tell') &&
    !isComma(tokens[at]) &&
    !isSentenceEnd(tokens, at)
  ) {
    const addressee = nounPhraseAfter(tokens, at, { stopAtName: true })
    if (addressee) at = addressee[1] + 1
  }
  // “said the mayor, who took office in May.”: an insertion up to the end.
  if (
    source.inverted &&
    isComma(tokens[at]) &&
    /^(?:who|which|whose|a|an|the|\d+)$/.test(tokens[at + 1]?.lower ?? '')
  ) {
    let to = at + 1
    while (to < tokens.length && !isComma(tokens[to]) && !isSentenceEnd(tokens, to)) to++
    at = to
  }
  // “…, the mayor said dryly.”
  while (/[a-z]ly$/.test(tokens[at]?.text ?? '')) at++
  const skipped = skipAdjuncts(tokens, at)
  if (isSentenceEnd(tokens, skipped) || isComma(tokens[skipped]) || isDash(tokens[skipped]))
    return skipped
  // Any adverbial up to the end of the sentence, where a whole quotation stands before: “…,” he said as he left.
  const mark = tokens[Math.min(source.range[0], group.first) - 1]
  const word = tokens[skipped]
  if (
    isQuoteMark(mark) &&
    word &&
    /^(?:in|on|at|as|of|when|while|during|after|before|to|about|from|with|by|outside|inside|following|through|via|referring|speaking|adding|for|near|without|because|over|under|if|amid)$/.test(
      word.lower,
    )
  ) {
    let to = skipped
    while (
      to < tokens.length &&
      !isComma(tokens[to]) &&
      !isSentenceEnd(tokens, to) &&
      !isQuoteMark(tokens[to])
    )
      to++
    // “…,” he said on the show “Good Day.”: the name of a show, not more of what he said.
    const isName =
      isQuoteMark(tokens[to]) &&
      isSentenceEnd(tokens, afterQuote(tokens, to)) &&
      isCapitalised(tokens[to + 1])
    if (isName) return afterQuote(tokens, to)
    return isQuoteMark(tokens[to]) ? skipped : to
  }
  return skipped
}

/** Index of the first token after the quotation that opens at `mark`. */
function afterQuote(tokens: readonly Token[], mark: number): number {
  let at = mark
  while (at < tokens.length && tokens[at]?.quote === tokens[mark]?.quote) at++
  return at
}

const isSentenceEnd = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]
    if (
      token &&
      token.text !== '.' &&
      token.text !== ':' &&
      token.text !== '?' &&
      token.text !== '!' &&
      !(isQuoteMark(token) && i > at) &&
      token.text !== ')'
    )
      return false
  }
  return true
}

/** The words before the attribution and, after a parenthetical one, those behind it. */
function contentAround(
  { tokens, view, groups }: Clauses,
  group: VerbGroup,
  before: number,
  after: number,
  source: Range,
): Span[] {
  const spans: Span[] = []
  const { quotes } = view.paragraph
  let last = before
  while (
    last >= group.floor &&
    (isComma(tokens[last]) ||
      isDash(tokens[last]) ||
      (group.quote >= 0 && isQuoteMark(tokens[last])))
  )
    last--
  const lastToken = tokens[last]
  if (!lastToken || last < group.floor) return []
  if (lastToken.quote >= 0 && lastToken.quote !== group.quote) {
    const quote = quotes[lastToken.quote]
    if (!quote) return []
    // Words before the quotation in the same clause belong to it: She called it “bad,” he said.
    const firstInQuote = tokens.findIndex((token) => token.quote === lastToken.quote)
    const lead = leadBefore(tokens, firstInQuote, group.floor)
    spans.push([
      lead === undefined ? quote.span[0] : (tokens[lead]?.start ?? quote.span[0]),
      quote.span[1],
    ])
  } else {
    let first = group.floor
    for (const other of groups) {
      // “He said A, and B, she added”: hers starts after his clause.
      if (
        other.at < source[0] &&
        other.quote === group.quote &&
        other.subject &&
        !other.participle &&
        other.last < last
      ) {
        const comma = tokens.findLastIndex(
          (token, index) =>
            index < last &&
            index > other.last &&
            isComma(token) &&
            /^(?:and|but|while)$/.test(tokens[index + 1]?.lower ?? ''),
        )
        if (comma > 0) first = comma + 2
      }
    }
    while (
      first < last &&
      (tokens[first]?.kind === 'punct' ||
        /^(?:but|and|so|however|meanwhile|still)$/.test(tokens[first]?.lower ?? '')) &&
      !isQuoteMark(tokens[first])
    )
      first++
    const from = tokens[first]
    if (!from || last < first) return []
    spans.push([from.start, lastToken.end])
  }
  const next = tokens[after]
  if (next && (isComma(next) || isDash(next) || next.text === ';') && after + 1 < tokens.length) {
    const afterQuotation = lastToken.quote >= 0 && lastToken.quote !== group.quote
    const resumed = resumedContent(tokens, view, group, after + 1, groups, afterQuotation)
    if (resumed) spans.push(resumed)
  }
  // “…,” she said: “…”
  if (next && next.text === ':' && tokens[after + 1] && isQuoteMark(tokens[after + 1])) {
    const quote = quotes[tokens[after + 1]?.quote ?? -1]
    if (quote) spans.push(quote.span)
  }
  return spans
}

/** First token of plain words that run into a quotation within one clause; undefined if it stands alone. */
function leadBefore(
  tokens: readonly Token[],
  quoteFirst: number,
  floor: number,
): number | undefined {
  if (quoteFirst <= floor) return undefined
  const previous = tokens[quoteFirst - 1]
  if (!previous || isComma(previous) || previous.text === ':' || previous.quote >= 0)
    return undefined
  let first = floor
  for (let at = quoteFirst - 1; at > floor; at--) {
    const text = tokens[at]?.text
    if (text === ';' || text === ':') {
      first = at + 1
      break
    }
  }
  while (first < quoteFirst && /^(?:but|and|so)$/.test(tokens[first]?.lower ?? '')) first++
  return first
}

/** What follows a parenthetical attribution, unless another speaker or an afterthought of the writer's begins there. */
function resumedContent(
  tokens: readonly Token[],
  view: Clauses['view'],
  group: VerbGroup,
  from: number,
  groups: readonly VerbGroup[],
  afterQuotation: boolean,
): Span | undefined {
  const start = tokens[from]
  if (!start) return undefined
  const { quotes } = view.paragraph
  if (start.quote >= 0 && start.quote !== group.quote) {
    return quotes[start.quote]?.span
  }
  // After “…,” he said, only another quotation goes on; “in a warning to Oslo” is the writer's.
  if (afterQuotation) {
    const next = tokens[from + 1]
    const opensLater =
      /^(?:but|and|because|so|that|then|if)$/.test(start.lower) && isQuoteMark(next)
    return opensLater && next ? (quotes[next.quote]?.span ?? undefined) : undefined
  }
  if (
    /^(?:according|adding|saying|referring|citing|who|which|whose|speaking|noting|calling|describing|while|as|after|when|following|a|with|before|where|warning|urging|vowing)$/.test(
      start.lower,
    )
  )
    return undefined
  let end = tokens.length
  if (group.quote >= 0) while (end > from && tokens[end - 1]?.quote !== group.quote) end--
  for (const other of groups) {
    if (other.at > from && other.quote === group.quote) {
      const first = other.participle ? other.first : (other.subject?.[0] ?? other.first)
      if (first > from && isComma(tokens[first - 1])) end = Math.min(end, first - 1)
      else if (first <= from + 1) return undefined
    }
  }
  for (let at = from; at < end; at++) {
    if (isComma(tokens[at]) && tokens[at + 1]?.lower === 'according') end = at
  }
  while (end > from && tokens[end - 1]?.kind === 'punct' && !isQuoteMark(tokens[end - 1])) end--
  const last = tokens[end - 1]
  if (!last || end <= from) return undefined
  const closing = last.quote >= 0 ? quotes[last.quote] : undefined
  return [start.start, closing && closing.span[1] > last.end ? closing.span[1] : last.end]
}
