/**
 * What stands between a cue and its content: when, where and by what means it was said.
 *
 * @module
 */
import { documentNouns } from '../gazetteer.ts'
import { type Range, nounPhraseAfter } from './noun-phrase.ts'
import { isContraction, isFiniteVerb } from './parts-of-speech.ts'
import { type Token, isCapitalised, isComma, isOneOf, isQuoteMark } from './tokens.ts'
import {
  DETERMINERS,
  MONTHS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  TIME_NOUNS,
  WEEKDAYS,
} from '../words/closed-class.ts'

/** Nouns for the occasion or the medium of saying something. */
const OCCASIONS = new Set([
  ...documentNouns,
  ...`interviews conference call address note remarks comments hearing meeting visit trip debate rally session phone
  telephone facebook twitter instagram television tv radio parliament congress court response reply advance
  detail reporters newspaper magazine podcast column summit text time dispatch forum event panel press
  appearance news-conference lecture sermon ceremony gathering weekend day night evening morning moment`.split(
    /\s+/,
  ),
])

const isTimeOrAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (WEEKDAYS.has(token.lower) ||
    /^(?:today|yesterday|tonight|earlier|later|recently|then|afterwards?|again|separately|publicly|privately|bluntly|simply|flatly|early|late|last|this|next|ago|meanwhile|jokingly|instead|repeatedly)$/.test(
      token.lower,
    ))

/** Before the day on which something was said. “Said by Friday the road would open” tells of the road. */
const BEFORE_DAY = /^(?:in|on|at|during)$/

/** Before the occasion or the medium of saying something. */
const BEFORE_OCCASION =
  /^(?:in|on|at|during|after|before|via|through|by|from|to|following|of|with|without|about)$/

const YEAR = /^(?:19|20)\d\d$/

/** “May”, not “may”. */
const isMonth = (token: Token | undefined): boolean =>
  isCapitalised(token) && isOneOf(token, MONTHS)

const isDay = (token: Token | undefined): boolean =>
  token !== undefined && /^\d\d?(?:st|nd|rd|th)?$/.test(token.text)

/** The index after “Tuesday”, “Feb. 9”, “9 February”, “Tuesday, May 3, 2022” or “May 2022”; `from` if no date begins there. */
function skipDate(tokens: readonly Token[], from: number): number {
  let at = from
  if (isOneOf(tokens[at], WEEKDAYS)) {
    at++
    const after = isComma(tokens[at]) ? at + 1 : at
    if (isMonth(tokens[after]) || isMonth(tokens[after + 1])) at = after
  }
  if (isDay(tokens[at]) && isMonth(tokens[at + 1])) at += 2
  // “said in May 20 boats sank”
  else if (isMonth(tokens[at]))
    at += isDay(tokens[at + 1]) && tokens[from - 1]?.lower !== 'in' ? 2 : 1
  if (at === from) return at
  const year = isComma(tokens[at]) ? at + 1 : at
  return YEAR.test(tokens[year]?.text ?? '') ? year + 1 : at
}

/** “said Feb. 9 that”, “said Feb. 9 the road was shut”: when. “Said May 3 was too late”: what. */
function skipBareDay(tokens: readonly Token[], from: number): number {
  const end = isDay(tokens[from]) || isDay(tokens[from + 1]) ? skipDate(tokens, from) : from
  const next = tokens[isComma(tokens[end]) ? end + 1 : end]
  const isWhen =
    !next ||
    next.kind === 'punct' ||
    BEFORE_OCCASION.test(next.lower) ||
    // “said Feb. 9, adding that”
    next.lower.endsWith('ing') ||
    DETERMINERS.has(next.lower) ||
    PERSONAL_PRONOUNS.has(next.lower)
  return isWhen ? end : from
}

/**
 * Skips what can stand between a cue and its content: “on Monday”, “late Tuesday”, “in a statement on Facebook”,
 * “at the time”, “during a visit to Oslo”. Returns the index of the first token after it.
 */
export function skipAdjuncts(tokens: readonly Token[], from: number): number {
  let at = from
  for (let rounds = 0; rounds < 5; rounds++) {
    const token = tokens[at]
    if (!token) return at
    // “two weeks ago that”, “the day before that”
    for (let ago = at + 1; ago < at + 4; ago++)
      if (
        /^(?:ago|before|earlier|later)$/.test(tokens[ago]?.lower ?? '') &&
        isOneOf(tokens[ago - 1], TIME_NOUNS) &&
        opensContent(tokens, ago + 1)
      )
        return ago + 1
    // “on Tuesday (Feb. 9)”
    const isBracket = token.text === '('
    const day = isBracket ? skipDate(tokens, at + 1) : skipBareDay(tokens, at)
    if (isBracket ? tokens[day]?.text === ')' : day > at) {
      at = isBracket ? day + 1 : day
      continue
    }
    if (
      isTimeOrAdverb(token) &&
      !(token.lower === 'this' && !isOneOf(tokens[at + 1], TIME_NOUNS)) &&
      !(
        /^(?:last|next|late|early)$/.test(token.lower) &&
        !isOneOf(tokens[at + 1], TIME_NOUNS) &&
        skipDate(tokens, at + 1) === at + 1 &&
        // “late on Monday”, “late in the day that”
        !(
          BEFORE_DAY.test(tokens[at + 1]?.lower ?? '') &&
          (skipDate(tokens, at + 2) > at + 2 || thatAhead(tokens, at + 1) !== undefined)
        )
      )
    ) {
      do at = Math.max(at + 1, skipDate(tokens, at))
      while (isOneOf(tokens[at], TIME_NOUNS) || skipDate(tokens, at) > at)
      continue
    }
    // “has said for months that”
    if (token.lower === 'for') {
      const span = nounPhraseAfter(tokens, at + 1, { stopAtName: true })
      if (!span || !isOneOf(tokens[span[1]], TIME_NOUNS)) return at
      at = span[1] + 1
      continue
    }
    if (PREPOSITIONS.has(token.lower)) {
      const end = skipDate(tokens, at + 1)
      const isWhen =
        BEFORE_DAY.test(token.lower) ||
        (BEFORE_OCCASION.test(token.lower) && (tokens[end]?.kind ?? 'punct') === 'punct')
      if (isWhen && end > at + 1) {
        at = end
        while (isOneOf(tokens[at], TIME_NOUNS)) at++
        continue
      }
      const that = thatAhead(tokens, at)
      if (that !== undefined) return that
      // “over the weekend”, but “said over 300 debates were held”
      const isOver = token.lower === 'over' && tokens[at + 1]?.lower === 'the'
      if (!isOver && !BEFORE_OCCASION.test(token.lower)) return at
      const phrase = nounPhraseAfter(tokens, at + 1, { stopAtName: true })
      if (phrase) {
        const head = tokens[phrase[1]]
        const holdsOccasion = tokens
          .slice(phrase[0], phrase[1] + 1)
          .some((word) => OCCASIONS.has(word.lower.replace(/'s$/, '')))
        const isYear = phrase[0] === phrase[1] && YEAR.test(head?.text ?? '')
        if (holdsOccasion || isYear || opensContent(tokens, phrase[1] + 1)) {
          at = phrase[1] + 1
          // “in an interview with the paper”, “during a visit to Oslo”, “in a statement on Facebook”
          if (
            /^(?:with|to|on|in|at|for|from|by|about|of)$/.test(tokens[at]?.lower ?? '') &&
            holdsOccasion
          ) {
            const more = nounPhraseAfter(tokens, at + 1, { stopAtName: true })
            if (
              more &&
              (tokens[more[1] + 1]?.lower === 'that' ||
                isComma(tokens[more[1] + 1]) ||
                isQuoteMark(tokens[more[1] + 1]) ||
                isCapitalised(tokens[more[1]]) ||
                OCCASIONS.has(tokens[more[1]]?.lower ?? ''))
            )
              at = more[1] + 1
          }
          continue
        }
      }
    }
    return at
  }
  return at
}

/** “The mayor in an interview said”, “The mayor on Feb. 9 said”: the mayor. */
export function withoutOccasion(tokens: readonly Token[], [first, last]: Range): Range {
  for (let at = first + 1; at < last; at++) {
    if (!BEFORE_DAY.test(tokens[at]?.lower ?? '')) continue
    // “a poll in June” is not that of May.
    if (tokens[at]?.lower === 'on' && skipDate(tokens, at + 1) > last) return [first, at - 1]
    const isOccasion = tokens.slice(at + 1, last + 1).some(({ lower }) => OCCASIONS.has(lower))
    if (isOccasion && /^(?:a|an|his|her|its|their)$/.test(tokens[at + 1]?.lower ?? ''))
      return [first, at - 1]
  }
  return [first, last]
}

/** “said of the boats that had fled”: this “that” opens a relative clause. */
const opensContent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' && (!isFiniteVerb(tokens, at + 1) || isContraction(tokens[at + 1]))

/** “said from the steps of the town hall in Elm that …”: the index of a “that” with no verb or comma before it. */
function thatAhead(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 2; at < Math.min(tokens.length, from + 16); at++) {
    // “in a May 3, 2022, letter that”
    at = skipDate(tokens, at)
    if (isComma(tokens[at]) && YEAR.test(tokens[at - 1]?.text ?? '')) at++
    const token = tokens[at]
    if (!token || token.kind === 'punct' || isFiniteVerb(tokens, at)) return undefined
    if (token.lower === 'that' && tokens[at + 1]?.kind === 'word')
      return opensContent(tokens, at) ? at : undefined
  }
  return undefined
}
