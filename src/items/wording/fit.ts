/**
 * Cuts a text to a clause that is short enough and stands alone.
 *
 * @module
 */
import {
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  NOUNS_TOO,
  PREPOSITIONS,
  RELATIVES,
} from '../../facts/words/closed-class.ts'
import { AUXILIARY_WORDS } from '../words/auxiliaries.ts'
import { readPointers, type Reading, type Self } from './dangling.ts'
import { blankQuotes, isBalanced, lastWord, trimEnd, wordCount } from './text.ts'

export type Fitted = { readonly text: string; readonly self: Reading['self'] }

/** Why a claim cannot be put into words that stand alone. */
export type Unsayable = { readonly because: string }

/** A place where a clause may end: `at` is the first character to go. */
export type Cut = { readonly at: number; readonly isWeak: boolean }

/** Words that open a clause of their own behind a comma. */
const BEHIND_COMMA =
  /,\s(?:when|which|who|whose|where|while|whereas|but|although|though|because|since|after|before|as|amid|saying|adding|warning|including|with|and|or|so|despite|following|even|something|according)\b/g
const PUNCTUATION = /[;:]\s| – /g
const SUBORDINATE =
  /\s(?:when|which|where|while|whereas|although|though|because|after|amid|so that|in order to|in response to|in the event of|in a phone call|in an interview|according to|as well as|designed to|aimed at|intended to|it hopes|should)\s/g
const AS_CLAUSE =
  /\sas\s(?=(?:it|he|she|they|we|the [a-z]+|[A-Z]\w+(?: [A-Z]\w+)*) (?:[a-z]+s|[a-z]+ed|was|has|had|will|would)\b)/g
const PARTICIPLE = /,\s\w+ing\b/g
const COORDINATION = /\s(?:and|but)\s+(?=(\S+))/g

/** Words that show that “and” joins clauses or verb phrases, not two adjectives of one noun. */
const JOINS_CLAUSES =
  /^(?:to|that|not|it|he|she|they|we|there|who|which|whether|will|would|must|should|can|could|may|start|stop|speed)$/

/** “If we stay here”: cut off behind it, half a sentence is left. */
export const OPENS_SUBORDINATE =
  /^(?:but |and |so |or )?(?:if|when|while|although|though|because|unless|since|once|after|before|as|whether)\b/i

/** Cutting off a condition would make the claim a different one. */
const CONDITION = /\b(?:if|unless|until|provided|except)\b/i
const CONDITIONS = new RegExp(CONDITION, 'gi')

/** Where the last condition starts, or -1: nothing before it may be an end. */
export function lastCondition(text: string): number {
  let last = -1
  for (const { index } of text.matchAll(CONDITIONS)) last = index
  return last
}

/** What stands between the last comma or semicolon and the offset. */
const lastPart = (text: string, end: number): string =>
  text.slice(Math.max(text.lastIndexOf(',', end - 1), text.lastIndexOf(';', end - 1)) + 1, end)

/** Where the text may be cut, the last place first. */
export function cutsOf(text: string): Cut[] {
  const blank = blankQuotes(text)
  const cuts: Cut[] = []
  for (const boundary of [BEHIND_COMMA, PUNCTUATION, SUBORDINATE, AS_CLAUSE, PARTICIPLE])
    for (const { index } of blank.matchAll(boundary)) cuts.push({ at: index, isWeak: false })
  for (const match of blank.matchAll(COORDINATION)) {
    const next = (match[1] ?? '').toLowerCase()
    const before = lastWord(blank, match.index)
    const isNoun = /^[A-Z]/.test(before) || /[^s]s$/.test(before) || /[,”_]$/.test(before)
    const isName = /^[A-Z“]/.test(match[1] ?? '')
    if (/\bnot (?:just|only|merely|simply)\b/.test(lastPart(blank, match.index))) continue
    const isVerb = COMMON_VERBS.has(next) && !NOUNS_TOO.has(next)
    if (JOINS_CLAUSES.test(next) || AUXILIARY_WORDS.has(next) || isVerb || (isNoun && !isName))
      cuts.push({ at: match.index, isWeak: true })
  }
  const condition = lastCondition(blank)
  return cuts.filter(({ at }) => at > condition).toSorted((one, other) => other.at - one.at)
}

/** The whole text if it fits and stands alone, or its longest clause that does. */
export function fit(
  text: string,
  room: number,
  self: Self | null,
  before: string,
): Fitted | Unsayable {
  const offset = before === '' ? 0 : before.length + 1
  const read = (part: string): Reading => {
    const reading = readPointers(before === '' ? part : `${before} ${part}`, self)
    return reading.at < 0 ? reading : { ...reading, at: Math.max(0, reading.at - offset) }
  }
  const whole = read(text)
  if (whole.at < 0 && wordCount(text) <= room)
    return /['’]$/.test(text) || endsOnSubject(text) || LEFT_OPEN.test(text)
      ? { because: 'the content breaks off' }
      : { text, self: whole.self }
  const limit = whole.at < 0 ? text.length : whole.at
  const cuts = cutsOf(text).filter(({ at }) => at <= limit)
  const phrase = whole.at < 0 ? undefined : cutBeforePhrase(text, whole.at)
  const order = [
    ...(phrase === undefined ? [] : [phrase]),
    ...cuts.filter(({ isWeak }) => !isWeak),
    ...cuts.filter(({ isWeak }) => isWeak),
  ]
  for (const { at, isWeak } of order) {
    const part = trimEnd(text.slice(0, at))
    const count = wordCount(part)
    if (count > room || count < 4 || !isBalanced(part) || endsOpen(part) || endsOnSubject(part))
      continue
    if (OPENS_SUBORDINATE.test(part) || isStump(part)) continue
    if (isWeak && /\b(?:both|between|either|neither|whether|not only|from)\b/i.test(part)) continue
    const reading = read(part)
    if (reading.at < 0) return { text: part, self: reading.self }
  }
  return {
    because:
      whole.at < 0
        ? `no clause of at most ${room} words`
        : `“${/^\S+(?: \S+)?/.exec(text.slice(whole.at))?.[0] ?? ''}” points outside the claim`,
  }
}

/** “short of the nomination when superdelegates”: what began behind the last link has no verb. */
function isStump(text: string): boolean {
  const behind = /\b(?:when|if|because|although|while|who|which|that)\s+([^,;]{1,40})$/i.exec(
    text,
  )?.[1]
  return (
    behind !== undefined &&
    !behind.split(' ').some(
      (word, at, words) =>
        AUXILIARY_WORDS.has(word) ||
        COMMON_VERBS.has(word) ||
        /[a-z]ed$/.test(word) ||
        // At the end it may be a plural.
        (/[^s'’]s$/.test(word) && at < words.length - 1),
    )
  )
}

/** “both of”, “the mayor and”: something has to follow. */
export function endsOpen(text: string): boolean {
  const last = /[\w'-]+$/.exec(text)?.[0] ?? ''
  // “in May” is no “may”.
  return (
    PREPOSITIONS.has(last) ||
    CONJUNCTIONS.has(last) ||
    DETERMINERS.has(last) ||
    RELATIVES.has(last) ||
    AUXILIARY_WORDS.has(last) ||
    /^(?:right|just|only|even|shortly|soon|long|ever)$/.test(last) ||
    / (?:in|for the most) (?:large )?part$/.test(text)
  )
}

/** “called it bad after”: the words that should follow were not found. */
const LEFT_OPEN =
  /\s(?:and|or|but|nor|than|after|before|since|during|from|into|of|the|an?|because|while|until|between|among|against|with|at|to|as|if|his|her|their|its)$/

/** “made him realize Rusk”: the name is the subject of a clause that was cut away. */
export function endsOnSubject(text: string): boolean {
  const match = /(\w+) (?:[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*)*$/.exec(text.slice(-80))
  const verb = match?.[1]?.toLowerCase() ?? ''
  return CLAUSE_VERB.test(verb)
}

const CLAUSE_VERB =
  /^(?:said|says?|saying|think|thinks|thought|thinking|know|knows|knew|knowing|realis|realiz)(?:e|es|ed|ing)?$|^(?:believ|realis|realiz|hop|argu|conclud|ensur|assum|suppos|acknowledg|insist|claim|suggest|wish|guess)(?:e|es|s|ed|ing)?$|^(?:means?|meant|shows?|showed|feels?|felt|learn(?:s|ed|t)?|understands?|understood)$/

const PREPOSITION =
  /\s(?:in|on|at|to|from|near|into|within|for|towards?|with|by|during|across|over|outside|inside|along|around)(?: all)?\s$/

/** “moved 500 soldiers | to the area”: the last phrase goes if it is what points outside and nothing follows. */
function cutBeforePhrase(text: string, pointer: number): Cut | undefined {
  const before = PREPOSITION.exec(text.slice(0, pointer))
  if (!before) return undefined
  const rest = text.slice(pointer)
  // “campaign with him”: that is what it was about.
  if (/^(?:him|her|them|it|himself|herself)\b/i.test(rest)) return undefined
  // Only at the end, or where something else begins behind it.
  if (!/^\S+(?: [\w'-]+){0,3}(?:$|[,;.])/.test(rest)) return undefined
  if (CONDITION.test(rest)) return undefined
  const last = lastWord(text, before.index)
  // “is looking at the case”, “responded to the letter”: the verb needs its phrase.
  if (
    /(?:ing|ed)$/.test(last) ||
    AUXILIARY_WORDS.has(last) ||
    /^(?:the|a|an|and|or|not|part|accordance|line|addition|response|relation|regard|connection|terms|view|light)$/.test(
      last,
    )
  )
    return undefined
  return { at: before.index, isWeak: false }
}
