/**
 * Figures in a sentence: the number, how exact it is said to be, and what it counts.
 *
 * @module
 */
import type { Span } from '../../text/document.ts'
import type { Figure } from '../fact.ts'
import { countsCasualties } from './casualties.ts'
import { classOf, countedNoun, isCounted, unitFromContext } from './counted-noun.ts'
import { currencyBefore, currencyOf } from './money.ts'
import { TIME_OF_DAY, qualifierBefore, readNumber } from './read-number.ts'
import { isFiniteVerb } from '../grammar/parts-of-speech.ts'
import { type SentenceView, type Token, isCapitalised, isDash } from '../grammar/tokens.ts'
import { CONJUNCTIONS, MONTHS, PREPOSITIONS } from '../words/closed-class.ts'
import { DISTANCES_IN_TIME, FRACTIONS, NUMBERED, WHILES } from '../words/figure-words.ts'
import { NUMBER_WORDS, PEOPLE_NOUNS, VAGUE_AMOUNTS } from '../words/numbers.ts'

const YEAR = /^(?:1[5-9]|20)\d\d$/

/** All figures of a sentence, left to right. Years, dates, times, ages, ordinals and numbers in names are no figures. */
export function findFigures(view: SentenceView): Figure[] {
  const { tokens } = view
  const figures: Figure[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const figure = VAGUE_AMOUNTS.has(token.lower)
      ? vagueFigure(view, at)
      : figureAt(view, at, figures)
    if (!figure) {
      // “one in two hundred and fifty”: no part of it is a figure.
      at = Math.max(at, readNumber(tokens, at)?.last ?? at)
      continue
    }
    figures.push(figure)
    while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) < figure.span[1]) at++
  }
  return figures
}

const isMonth = (token: Token | undefined): boolean =>
  isCapitalised(token) && MONTHS.has(token?.lower ?? '')

function figureAt(view: SentenceView, at: number, before: readonly Figure[]): Figure | undefined {
  const { tokens } = view
  const number = readNumber(tokens, at) ?? loneVictim(tokens, at)
  if (!number) return undefined
  const token = tokens[at]
  const previous = tokens[at - 1]
  const next = tokens[number.last + 1]
  if (!token) return undefined
  const currency = currencyBefore(tokens, at)
  if (currency?.code === null) return undefined
  const opening = currency?.first ?? at
  const isBetween = number.value === null && tokens[opening - 1]?.lower === 'between'
  const { qualifier, first } = isBetween
    ? { qualifier: 'about' as const, first: opening - 1 }
    : qualifierBefore(tokens, opening)
  const isQualified = first < opening

  if (!currency && !number.scaled) {
    if (YEAR.test(token.text) && (isBetween || !isQualified)) return undefined
    // “May 5”, “5 May”, “Nov. 9”
    const month = previous?.text === '.' ? tokens[at - 2] : previous
    if (isMonth(month) || isMonth(next)) return undefined
    if (/^(?:am|pm|a\.m|p\.m|gmt|o'clock)$/.test(next?.lower ?? '')) return undefined
    if (
      TIME_OF_DAY.test(token.text) &&
      /^(?:at|from|by|until)$/.test(previous?.lower ?? '') &&
      !PEOPLE_NOUNS.has(next?.lower ?? '')
    )
      return undefined
    // “Lee, 45,” is an age; “France 24” and “Group of 7” are names.
    if (
      previous?.text === ',' &&
      (next?.text === ',' || next === undefined) &&
      isCapitalised(tokens[at - 2])
    )
      return undefined
    // “About 200 Norwegians”, but “the Under 40 Award”
    const isPlain = !isQualified || /^(?:under|over)$/.test(previous?.lower ?? '')
    if (isPlain && isNamePart(tokens, at, number.last)) return undefined
    // “the two men”, “both countries”: people already spoken of, not a count.
    if (
      number.value !== null &&
      number.value <= 12 &&
      !isQualified &&
      /^(?:the|these|those|his|her|their|its|our|both)$/.test(previous?.lower ?? '')
    )
      return undefined
    if (token.lower === 'one' && !isCounted(next)) return undefined
    if (NUMBERED.has(previous?.lower ?? '') && !isQualified) return undefined
    if (/^-?year/.test(next?.lower ?? '') && tokens[number.last + 2]?.lower === 'old')
      return undefined
  }
  if (token.lower.includes('-year-old') || (next?.lower ?? '').startsWith('year-old'))
    return undefined

  const counted = currency
    ? { unit: currency.code, last: number.last, of: null }
    : countedNoun(tokens, number.last + (isOrMore(tokens, number.last) ? 3 : 1))
  const unit =
    currencyOf(tokens, number.last + 1, counted.last, number.scaled) ||
    counted.unit ||
    unitFromContext(tokens, [first, number.last], before)
  if (unit === '' || isPart(tokens, first, counted)) return undefined
  const start = tokens[first]?.start ?? token.start
  const end = tokens[counted.last]?.end ?? token.end
  const unitClass = classOf(unit)
  if (unitClass === 'time' && DISTANCES_IN_TIME.has(tokens[counted.last + 1]?.lower ?? ''))
    return undefined
  if (
    unitClass === 'time' &&
    !isQualified &&
    (number.value ?? 0) < 100 &&
    WHILES.has(previous?.lower ?? '')
  )
    return undefined
  return {
    value: number.value,
    text: textBetween(view, [start, end]),
    span: [start, end],
    qualifier:
      isOrMore(tokens, number.last) || isOrMore(tokens, counted.last)
        ? 'at least'
        : number.value === null
          ? 'about'
          : qualifier,
    unit,
    unitClass,
    of: counted.of,
    casualties: unitClass === 'people' && countsCasualties(tokens, [first, counted.last]),
  }
}

/** “20 or more boats”, “20 boats or more” */
const isOrMore = (tokens: readonly Token[], last: number): boolean =>
  /^(?:or|and)$/.test(tokens[last + 1]?.lower ?? '') && tokens[last + 2]?.lower === 'more'

/** “one in five voters”, “nine out of 10 voters”, “two thirds of voters”, “3-1”: shares and scores count nobody. */
function isPart(
  tokens: readonly Token[],
  first: number,
  { unit, last }: { readonly unit: string; readonly last: number },
): boolean {
  if (FRACTIONS.has(unit)) return tokens[last + 1]?.lower === 'of'
  if (isScore(tokens, first)) return true
  let link = first - 1
  const isEvery = tokens[link]?.lower === 'every'
  if (isEvery) link--
  if (!/^(?:in|of)$/.test(tokens[link]?.lower ?? '') || classOf(unit) === 'time') return false
  const isOut = tokens[link - 1]?.lower === 'out'
  const part = tokens[isOut ? link - 2 : link - 1]
  // “one of six boats”: six are counted.
  const isOneOf = part?.lower === 'one' && tokens[link]?.lower === 'of' && !isOut && !isEvery
  return isNumber(part) && !isOneOf
}

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || NUMBER_WORDS.has(token?.lower ?? '')

const isScore = (tokens: readonly Token[], at: number): boolean =>
  (isDash(tokens[at - 1]) && isNumber(tokens[at - 2])) ||
  (isDash(tokens[at + 1]) && isNumber(tokens[at + 2]))

/** “A soldier was killed”: one. */
function loneVictim(tokens: readonly Token[], at: number): ReturnType<typeof readNumber> {
  if (!/^an?$/.test(tokens[at]?.lower ?? '')) return undefined
  const { unit, last } = countedNoun(tokens, at + 1)
  if (classOf(unit) !== 'people') return undefined
  const verb = tokens
    .slice(last + 1, last + 4)
    .find(({ lower }) => !/^(?:was|has|had|been)$/.test(lower))
  return /^(?:killed|wounded|injured|died)$/.test(verb?.lower ?? '')
    ? { value: 1, last: at, scaled: false }
    : undefined
}

function vagueFigure(view: SentenceView, at: number): Figure | undefined {
  const { tokens } = view
  const of = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1
  const counted = countedNoun(tokens, of)
  if (counted.unit === '') return undefined
  const first =
    tokens[at - 1]?.lower === 'of' && VAGUE_AMOUNTS.has(tokens[at - 2]?.lower ?? '') ? at - 2 : at
  const span: Span = [tokens[first]?.start ?? 0, tokens[counted.last]?.end ?? 0]
  return {
    value: null,
    text: textBetween(view, span),
    span,
    qualifier: 'about',
    unit: counted.unit,
    unitClass: classOf(counted.unit),
    of: counted.of,
    casualties:
      classOf(counted.unit) === 'people' && countsCasualties(tokens, [first, counted.last]),
  }
}

function isNamePart(tokens: readonly Token[], first: number, last: number): boolean {
  const previous = tokens[first - 1]
  const next = tokens[last + 1]
  if (tokens[first]?.kind !== 'number') return false
  if (previous?.lower === 'of' && isCapitalised(tokens[first - 2])) return true
  if (!isCapitalised(previous) || (first < 2 && previous === undefined)) return false
  const isCountedNext =
    next?.kind === 'word' &&
    !isCapitalised(next) &&
    !PREPOSITIONS.has(next.lower) &&
    !isFiniteVerb(tokens, last + 1) &&
    !CONJUNCTIONS.has(next.lower)
  return !isCountedNext
}

const textBetween = (view: SentenceView, [start, end]: Span): string =>
  view.sentence.text.slice(start - view.sentence.span[0], end - view.sentence.span[0])
