/**
 * Noun phrases without a parser: the run of words that can belong to one, up to a word that cannot.
 *
 * @module
 */
import { isClauseStart } from './clause.ts'
import { isContraction, isFiniteVerb, isNominal, isTimeWord } from './parts-of-speech.ts'
import { type Token, isCapitalised, isComma, isDash, isPossessive, isQuoteMark } from './tokens.ts'
import {
  CONJUNCTIONS,
  DETERMINERS,
  MONTHS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  TIME_NOUNS,
  isAdverb,
} from '../words/closed-class.ts'

/** Token indices `[first, last]`, both inclusive. */
export type Range = readonly [first: number, last: number]

/** A phrase longer than this is a misreading. */
const LONGEST = 26

/**
 * The noun phrase that ends at token `last`: “Elmford mayor Ann Lee”, “Kyiv and its Western allies”,
 * “The firm, which has not denied the leak,”. Undefined if none ends there.
 */
export function nounPhraseBefore(
  tokens: readonly Token[],
  last: number,
  floor: number,
): Range | undefined {
  let end = beforeParenthesis(tokens, last, floor)
  if (end < floor) return undefined
  // “Smith, who runs the clinic, said”: back over the insertion to the phrase it belongs to.
  const close = isQuoteMark(tokens[end]) && isComma(tokens[end - 1]) ? end - 1 : end
  if (isComma(tokens[close]) || isDash(tokens[close])) {
    const opening = openingOfInsertion(tokens, close, floor, tokens[end + 1]?.quote)
    if (opening === undefined) return undefined
    const inner = plainPhraseBefore(tokens, close - 1, opening + 1)
    const head = beforeParenthesis(tokens, opening - 1, floor)
    const isPronoun = PERSONAL_PRONOUNS.has(tokens[head]?.lower ?? '')
    const outer = isPronoun ? ([head, head] as const) : plainPhraseBefore(tokens, head, floor)
    if (!outer) return undefined
    // “the company's chief executive, Ann Lee, said”: the name is part of the phrase.
    const isName =
      inner !== undefined &&
      inner[0] === opening + 1 &&
      isCapitalised(tokens[inner[0]]) &&
      isCapitalised(tokens[inner[1]])
    return isName ? [outer[0], inner[1]] : outer
  }
  const token = tokens[end]
  if (isContraction(token)) return [end, end]
  if (
    token &&
    (PERSONAL_PRONOUNS.has(token.lower) || token.lower === 'this' || token.lower === 'that')
  ) {
    if (token.lower === 'us' && isCapitalised(token)) return plainPhraseBefore(tokens, end, floor)
    return token.lower === 'this' || token.lower === 'that' ? undefined : [end, end]
  }
  if (token && (token.lower === 'who' || token.lower === 'which')) {
    end--
    if (isComma(tokens[end])) end--
    const outer = plainPhraseBefore(tokens, end, floor)
    return outer ? [outer[0], last] : undefined
  }
  return plainPhraseBefore(tokens, end, floor)
}

/** “Lee (Ind., Elmford) said”: back over the parenthesis that ends at `last`. */
function beforeParenthesis(tokens: readonly Token[], last: number, floor: number): number {
  if (tokens[last]?.text !== ')') return last
  for (let at = last - 1; at > floor && last - at < 10; at--)
    if (tokens[at]?.text === '(') return at - 1
  return last
}

/**
 * The comma that opens the insertion closed at `close`, at most 25 tokens before. “Lee, a farmer from Elm, Ruritania, 45,
 * said”: insertions are strung together, so one that begins right after the first phrase of the clause wins.
 */
function openingOfInsertion(
  tokens: readonly Token[],
  close: number,
  floor: number,
  quote: number | undefined,
): number | undefined {
  const mark = tokens[close]?.text
  let nearest: number | undefined
  let hasVerb = false
  for (let at = close - 1; at > floor && close - at < LONGEST; at--) {
    const token = tokens[at]
    if (!token || (token.quote !== quote && nearest !== undefined)) break
    if (isQuoteMark(token) && token.quote !== tokens[close]?.quote) break
    if (RELATIVES.has(token.lower)) hasVerb = false
    else if (isFiniteVerb(tokens, at)) hasVerb = true
    if (token.text !== mark || token.quote !== quote) continue
    if (nearest === undefined) nearest = at
    if (!hasVerb && opensClausePhrase(tokens, at - 1, floor)) return at
  }
  return nearest
}

/** Whether the first phrase of a clause ends at `end`: “Lee”, “But the mayor”; not “in Elm”, “last week”. */
function opensClausePhrase(tokens: readonly Token[], end: number, floor: number): boolean {
  const last = beforeParenthesis(tokens, end, floor)
  const head = tokens[last]
  if (!head || TIME_NOUNS.has(head.lower) || isAdverb(head.lower) || isTimeWord(head)) return false
  const phrase = plainPhraseBefore(tokens, last, floor)
  const before = phrase && tokens[phrase[0] - 1]
  return (
    phrase !== undefined &&
    (phrase[0] <= floor || isQuoteMark(before) || CONJUNCTIONS.has(before?.lower ?? ''))
  )
}

const STARTS_PHRASE = /^(?:a|an|the|his|her|its|their|our|my|your|these|those)$/
const BEFORE_ARTICLE = /^(?:all|both|half|such|many|twice|double|of)$/

function plainPhraseBefore(
  tokens: readonly Token[],
  last: number,
  floor: number,
): Range | undefined {
  if (last < floor || !isNominal(tokens, last)) return undefined
  const lastToken = tokens[last]
  if (!lastToken || lastToken.text === '.' || isPossessive(lastToken)) return undefined
  if (lastToken.quote >= 0 && tokens[last + 1] && tokens[last + 1]?.quote !== lastToken.quote)
    return undefined
  let first = last
  let at = last - 1
  while (at >= floor && last - at < LONGEST) {
    const token = tokens[at]
    if (!token || token.quote !== lastToken.quote) break
    if (isNominal(tokens, at) && token.text !== '.') {
      if (isTimeWord(token)) break
      // “relayed the exchange”: nothing but “all” and the like stands before an article.
      if (STARTS_PHRASE.test(tokens[first]?.lower ?? '') && !BEFORE_ARTICLE.test(token.lower)) break
      first = at
      at--
    } else if (PREPOSITIONS.has(token.lower) && isAttachedPreposition(tokens, at, floor)) {
      first = at
      at--
    } else if (PREPOSITIONS.has(token.lower) && at - 2 >= floor && isToldOf(tokens, at - 1)) {
      first = at - 2
      at -= 3
    } else if ((token.lower === 'and' || token.text === '&') && joinsPhrases(tokens, at, floor)) {
      first = at
      at--
    } else if (
      token.lower === 'and' &&
      PERSONAL_PRONOUNS.has(tokens[at - 1]?.lower ?? '') &&
      isClauseStart(tokens, at - 1, floor)
    ) {
      // “he and the mayor”
      return [at - 1, last]
    } else if (isAdverb(token.lower) && tokens[at - 1]?.lower === 'and') {
      // “ministers and even some advisers”
      at--
    } else if (isComma(token) && isEnumeration(tokens, at, last, floor)) {
      first = at
      at--
    } else break
  }
  // A phrase begins with a word of its own, not with what tied it to the words before.
  while (first <= last) {
    const token = tokens[first]
    if (!token) break
    if (
      PREPOSITIONS.has(token.lower) ||
      CONJUNCTIONS.has(token.lower) ||
      token.kind === 'punct' ||
      (isAdverb(token.lower) && first < last)
    )
      first++
    else break
  }
  if (first > last) return undefined
  return [first, last]
}

/** “officials in Kyiv”, “spokesman for the mayor”; not “In Kyiv officials”. */
function isAttachedPreposition(tokens: readonly Token[], at: number, floor: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (
    !/^(?:of|for|in|at|from|with|to|on|near|against|by|behind|across|under|within|outside|between|about|over)$/.test(
      lower,
    )
  )
    return false
  if (at - 1 < floor || !isNominal(tokens, at - 1) || isTimeWord(tokens[at - 1])) return false
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    before.kind !== 'punct' &&
    !(lower === 'by' && before.lower.endsWith('ed'))
  )
}

/** “a person briefed (on the talks)”, “officials involved (in it)”: somebody with a participle. */
const isToldOf = (tokens: readonly Token[], at: number): boolean =>
  /^[a-z]+ed$/.test(tokens[at]?.text ?? '') &&
  /^(?:person|people|(?:wo)?m[ae]n|source|diplomat|executive|expert|official|witness)(?:s|es)?$/.test(
    tokens[at - 1]?.lower ?? '',
  )

/** “Kyiv and its allies said”, not “He left and officials said”. */
function joinsPhrases(tokens: readonly Token[], at: number, floor: number): boolean {
  if (at - 1 < floor || !isNominal(tokens, at - 1)) return false
  const before = tokens[at - 1]
  if (
    before &&
    before.kind === 'word' &&
    /(?:ed|ing)$/.test(before.lower) &&
    !isCapitalised(before)
  )
    return false
  let start = at - 1
  while (start >= floor && at - start < 14) {
    const token = tokens[start]
    if (!token || token.kind === 'punct') break
    if (isNominal(tokens, start) || /^(?:of|for)$/.test(token.lower)) start--
    else break
  }
  return isClauseStart(tokens, start + 1, floor)
}

/** “Obama, Clinton and other Democrats”: a comma in a list of capitalised names that starts the clause. */
function isEnumeration(
  tokens: readonly Token[],
  comma: number,
  last: number,
  floor: number,
): boolean {
  let hasAnd = false
  for (let at = comma + 1; at <= last; at++) {
    const lower = tokens[at]?.lower
    if (lower === 'and' || lower === '&') hasAnd = true
  }
  if (!hasAnd || comma - 1 < floor) return false
  let start = comma - 1
  while (start >= floor && isCapitalised(tokens[start])) start--
  return start < comma - 1 && isClauseStart(tokens, start + 1, floor)
}

/**
 * The noun phrase that begins at token `first`, up to the verb, comma or clause that ends it.
 * `stopAtName` ends a lower-case plural before a capitalised word (“reporters Moscow was”).
 */
export function nounPhraseAfter(
  tokens: readonly Token[],
  first: number,
  options: { stopAtName?: boolean } = {},
): Range | undefined {
  const start = tokens[first]
  if (!start) return undefined
  if (
    PERSONAL_PRONOUNS.has(start.lower) ||
    /^(?:me|him|her|them|himself|herself|themselves)$/.test(start.lower)
  ) {
    const next = tokens[first + 1]
    // “her office” is a phrase, “her” alone is not a source.
    if (
      start.lower !== 'her' ||
      !next ||
      !isNominal(tokens, first + 1) ||
      DETERMINERS.has(next.lower)
    ) {
      if (!(start.lower === 'us' && isCapitalised(start))) return [first, first]
    }
  }
  let at = first
  let last = first - 1
  while (at < tokens.length && at - first < LONGEST) {
    const token = tokens[at]
    if (!token) break
    if (token.quote !== start.quote) break
    if (token.text === '.' || token.text === '%') break
    const previous = tokens[at - 1]
    if (isNominal(tokens, at) && !(token.kind === 'punct')) {
      if (
        at > first &&
        DETERMINERS.has(token.lower) &&
        previous &&
        !PREPOSITIONS.has(previous.lower) &&
        previous.lower !== 'and'
      )
        break
      if (at > first && isTimeWord(token) && !isPossessive(token)) break
      if (
        options.stopAtName &&
        at > first &&
        previous &&
        isCapitalised(token) !== isCapitalised(previous) &&
        !DETERMINERS.has(previous.lower) &&
        !PREPOSITIONS.has(previous.lower) &&
        !isPossessive(previous) &&
        (isCapitalised(token) || !isCapitalised(tokens[at + 1]))
      )
        break
      last = at
      at++
    } else if (
      last >= first &&
      PREPOSITIONS.has(token.lower) &&
      /^(?:of|for|in|at|from|with|on|near|to|by)$/.test(token.lower) &&
      isNominal(tokens, at + 1) &&
      !isTimeWord(tokens[at + 1]) &&
      !MONTHS.has(tokens[at + 1]?.lower ?? '') &&
      (!options.stopAtName || token.lower === 'of')
    ) {
      at++
    } else if (
      last >= first &&
      token.lower === 'and' &&
      isNominal(tokens, at + 1) &&
      !options.stopAtName
    ) {
      at++
    } else break
  }
  return last >= first ? [first, last] : undefined
}
