/**
 * What stands between a cue and its content: when, where and by what means it was said.
 *
 * @module
 */
import { documentNouns } from '../gazetteer.ts'
import { type Range, nounPhraseAfter } from './noun-phrase.ts'
import { isFiniteVerb } from './parts-of-speech.ts'
import { type Token, isCapitalised, isComma, isOneOf, isQuoteMark } from './tokens.ts'
import { MONTHS, TIME_NOUNS, WEEKDAYS } from '../words/closed-class.ts'

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

/**
 * Skips what can stand between a cue and its content: “on Monday”, “late Tuesday”, “in a statement on Facebook”,
 * “at the time”, “during a visit to Oslo”. Returns the index of the first token after it.
 */
export function skipAdjuncts(tokens: readonly Token[], from: number): number {
  let at = from
  for (let rounds = 0; rounds < 5; rounds++) {
    const token = tokens[at]
    if (!token) return at
    if (
      isTimeOrAdverb(token) &&
      !(token.lower === 'this' && !isOneOf(tokens[at + 1], TIME_NOUNS)) &&
      !(
        /^(?:last|next|late|early)$/.test(token.lower) &&
        !isOneOf(tokens[at + 1], TIME_NOUNS) &&
        !isOneOf(tokens[at + 1], WEEKDAYS) &&
        !isOneOf(tokens[at + 1], MONTHS)
      )
    ) {
      at++
      while (
        isOneOf(tokens[at], TIME_NOUNS) ||
        isOneOf(tokens[at], WEEKDAYS) ||
        isOneOf(tokens[at], MONTHS)
      )
        at++
      continue
    }
    // “has said for months that”
    if (token.lower === 'for') {
      const span = nounPhraseAfter(tokens, at + 1, { stopAtName: true })
      if (!span || !isOneOf(tokens[span[1]], TIME_NOUNS)) return at
      at = span[1] + 1
      continue
    }
    if (
      /^(?:in|on|at|during|after|before|via|through|by|from|to|following|of|with|without|about)$/.test(
        token.lower,
      )
    ) {
      const next = tokens[at + 1]
      if (isOneOf(next, WEEKDAYS) || isOneOf(next, MONTHS)) {
        at += 2
        while (tokens[at]?.kind === 'number' || isOneOf(tokens[at], TIME_NOUNS)) at++
        continue
      }
      const that = thatAhead(tokens, at)
      if (that !== undefined) return that
      const phrase = nounPhraseAfter(tokens, at + 1, { stopAtName: true })
      if (phrase) {
        const head = tokens[phrase[1]]
        const holdsOccasion = tokens
          .slice(phrase[0], phrase[1] + 1)
          .some((word) => OCCASIONS.has(word.lower.replace(/'s$/, '')))
        const isYear = phrase[0] === phrase[1] && /^(?:19|20)\d\d$/.test(head?.text ?? '')
        if (holdsOccasion || isYear || tokens[phrase[1] + 1]?.lower === 'that') {
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

/** “The mayor in an interview said”: the mayor. */
export function withoutOccasion(tokens: readonly Token[], [first, last]: Range): Range {
  for (let at = first + 1; at < last; at++) {
    if (!/^(?:in|on|at|during)$/.test(tokens[at]?.lower ?? '')) continue
    const isOccasion = tokens.slice(at + 1, last + 1).some(({ lower }) => OCCASIONS.has(lower))
    if (isOccasion && /^(?:a|an|his|her|its|their)$/.test(tokens[at + 1]?.lower ?? ''))
      return [first, at - 1]
  }
  return [first, last]
}

/** “said from the steps of the town hall in Elm that …”: the index of a “that” with no verb or comma before it. */
function thatAhead(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 2; at < Math.min(tokens.length, from + 16); at++) {
    const token = tokens[at]
    if (!token || token.kind === 'punct' || isFiniteVerb(tokens, at)) return undefined
    if (token.lower === 'that' && tokens[at + 1]?.kind === 'word') return at
  }
  return undefined
}
