/**
 * The office that stands beside a name.
 *
 * @module
 */
import { bodyNouns, roleNouns, titles } from '../gazetteer.ts'
import { isFiniteVerb, isHeadlineVerb } from '../grammar/parts-of-speech.ts'
import { type Token, isCapitalised, isComma, isPossessive, isQuoteMark } from '../grammar/tokens.ts'
import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  WEEKDAYS,
  isAdverb,
} from '../words/closed-class.ts'

/** Words inside offices and bodies, other than the nouns of them, that are no part of a person's name. */
export const OFFICE_WORDS = new Set(
  `state foreign defence defense prime interior home finance affairs health trade transport energy education
  environment agriculture labour labor culture sport security national federal royal supreme high vice acting
  former white lower upper joint central international intelligence external internal economic economy`.split(
    /\s+/,
  ),
)

/** Lower-case words that can stand inside an office before its holder's name. */
const OFFICE_MODIFIERS = new Set([
  ...OFFICE_WORDS,
  ...`top senior interim outgoing incoming lead associate retired leading longtime then press regional local city
  town county village special research medical legal political climate junior managing financial operating
  technology communications presidential parliamentary legislative fire ex co-founding world`.split(
    /\s+/,
  ),
])

/** The office directly before a name: “Kremlin spokesman”, “Ukraine's foreign minister”, “US Secretary of State”. */
export function roleBefore(
  tokens: readonly Token[],
  nameFirst: number,
): readonly [number, number] | undefined {
  const last = isComma(tokens[nameFirst - 1]) ? nameFirst - 2 : nameFirst - 1
  let hasRole = false
  let first = last + 1
  for (let at = last; at >= 0 && last - at < 9; at--) {
    const token = tokens[at]
    if (!token || token.kind === 'punct' || token.quote !== tokens[last]?.quote) break
    const bare = token.lower.replace(/'s?$/, '')
    if (titles.has(bare)) hasRole = true
    else if (isCapitalised(token) || isPossessive(token)) {
      if (
        WEEKDAYS.has(bare) ||
        PREPOSITIONS.has(bare) ||
        (at === 0 && DETERMINERS.has(bare)) ||
        isHeadlineVerb(token) ||
        isAdverb(bare)
      )
        break
    } else if (token.lower === 'of' || token.lower === 'for' || token.lower === 'and') {
      const before = tokens[at - 1]
      if (
        !before ||
        !(
          roleNouns.has(before.lower) ||
          bodyNouns.has(before.lower) ||
          OFFICE_WORDS.has(before.lower)
        )
      )
        break
      continue
    } else if (!OFFICE_MODIFIERS.has(bare) && !(hasRole && bodyNouns.has(bare))) break
    first = at
  }
  while (
    first <= last &&
    (DETERMINERS.has(tokens[first]?.lower ?? '') ||
      PREPOSITIONS.has(tokens[first]?.lower ?? '') ||
      CONJUNCTIONS.has(tokens[first]?.lower ?? ''))
  )
    first++
  return hasRole && first <= last ? [first, last] : undefined
}

/** The office after a name and a comma: “Lee, the mayor of Elm,”. */
export function roleAfter(
  tokens: readonly Token[],
  nameLast: number,
): readonly [number, number] | undefined {
  if (!isComma(tokens[nameLast + 1])) return undefined
  let first = nameLast + 2
  // “Lee, 45, a farmer”
  if (tokens[first]?.kind === 'number' && isComma(tokens[first + 1])) first += 2
  let hasRole = false
  let last = first - 1
  for (let at = first; at < tokens.length && at - first < 14; at++) {
    const token = tokens[at]
    if (
      !token ||
      isComma(token) ||
      token.text === '.' ||
      isQuoteMark(token) ||
      token.text === ';' ||
      token.text === ')'
    )
      break
    if (isFiniteVerb(tokens, at) || /^(?:who|which|that|said|says)$/.test(token.lower)) break
    if (at - first < 6 && titles.has(token.lower)) hasRole = true
    last = at
  }
  if (!hasRole) return undefined
  while (first <= last && DETERMINERS.has(tokens[first]?.lower ?? '')) first++
  return first <= last ? [first, last] : undefined
}
