import { EXPLAINING_WORDS, POINTING_NOUNS } from '../words/dangling.ts'
import { FUNCTION_WORDS } from '../words/function-words.ts'
import { blankQuotes } from './text.ts'

/** What pronouns can stand for the source itself, given what it is. */
export type Self = 'person' | 'body' | 'group'

export type Reading = {
  /** Offset of the first word that points outside the text; -1 if it stands alone. */
  readonly at: number
  /** The pronoun that stands for the source, if one does: “it”, “he”, “they”. */
  readonly self: 'it' | 'he' | 'they' | null
}

const PERSONAL = /^(?:he|him|his|himself|she|her|hers|herself)$/
const NEUTER = /^(?:it|its|itself)$/
const PLURAL = /^(?:they|their|theirs|them|themselves)$/
const FIRST_OR_SECOND = /^(?:i|me|my|mine|we|us|our|ours|you|your|yours)$/
const PLURAL_NOUN = /(?:[^s']s|people|men|women|children|forces|troops|police)$/
const EMPTY_IT =
  /^it(?:'s| is| was| would be| will be| has been| had been) (?:not )?(?:\S+ ){1,4}?(?:to|that|for)\b/

/**
 * Finds the first word whose meaning lies outside the text: “he” with no person before it, “this”,
 * “the area”. Pronouns may stand for the source where `self` allows it. Quotations are not looked into.
 * In a text that is itself a quotation, "we" and "I" may stand.
 */
export function readPointers(text: string, self: Self | null, isQuotation = false): Reading {
  const words = [...blankQuotes(text).matchAll(/[A-Za-zÀ-ž][\wÀ-ž'’-]*/g)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replaceAll('’', "'"),
    at: match.index,
  }))
  let name = false
  let noun = false
  let plural = false
  let own: Reading['self'] = null
  for (const [index, word] of words.entries()) {
    const { lower } = word
    const next = words[index + 1]
    const dangles = { at: word.at, self: own }
    if (FIRST_OR_SECOND.test(lower) && word.text !== 'US') {
      if (!isQuotation || /^you/.test(lower)) return dangles
      continue
    }
    if (PERSONAL.test(lower)) {
      if (self === 'person') own ??= name ? null : 'he'
      else if (!name) return dangles
    } else if (NEUTER.test(lower)) {
      if (!name && !noun && !EMPTY_IT.test(text.slice(word.at))) {
        if (self !== 'body') return dangles
        own ??= 'it'
      }
    } else if (PLURAL.test(lower)) {
      if (!plural) {
        if (self !== 'group') return dangles
        own ??= 'they'
      }
    } else if (lower === 'this' || lower === 'these' || lower === 'those' || lower === 'such') {
      if (!isFixed(lower, next?.lower)) return dangles
    } else if (lower === 'that') {
      if (isPronounThat(words[index - 1]?.lower, next?.lower)) return dangles
    } else if (lower === 'the' || lower === 'both') {
      if (pointsBack(words, index, text)) return dangles
    } else if (lower === 'similar' && next?.lower !== 'to') {
      return dangles
    } else if (lower === 'there' && /[,.;]|^$/.test(text.slice(word.at + 5, word.at + 6))) {
      return dangles
    } else if (!FUNCTION_WORDS.has(lower)) {
      if (/^[A-ZÀ-Ž]/.test(word.text)) name = true
      else noun = true
      if (PLURAL_NOUN.test(lower)) plural = true
    }
    if (lower === 'and' && (name || noun)) plural = true
  }
  return { at: -1, self: own }
}

/** “this year”, “those who”, “such as”: nothing before is meant. */
function isFixed(word: string, next: string | undefined): boolean {
  if (next === undefined) return false
  if (word === 'this')
    return /^(?:year|month|century|decade|season|summer|winter|spring|autumn|fall)$/.test(next)
  if (word === 'such') return next === 'as'
  return word === 'those' && /^(?:who|in|of|with|from|on|at|affected|involved)$/.test(next)
}

const isPronounThat = (previous: string | undefined, next: string | undefined): boolean =>
  /^(?:of|by|with|for|from|about|after|before|like|than)$/.test(previous ?? '') ||
  next === undefined

/** “the area”, “the latter”, “the two”: a pointing noun, or nothing, with no words behind it to say which. */
function pointsBack(
  words: readonly { readonly text: string; readonly lower: string; readonly at: number }[],
  article: number,
  text: string,
): boolean {
  const first = words[article + 1]
  if (first === undefined) return true
  if (/^(?:latter|others?|same)$/.test(first.lower)) return true
  let head = first
  let at = article + 1
  // The phrase runs on while words follow each other with one space and none is a function word.
  for (let next = at + 1; next < words.length && next <= article + 4; next++) {
    const word = words[next]
    if (!word || word.at !== head.at + head.text.length + 1 || FUNCTION_WORDS.has(word.lower)) break
    head = word
    at = next
  }
  // “the area's”, “the Ravensport area”, “the talks between”: said which.
  if (/['’]s?$/.test(head.text)) head = { ...head, lower: head.lower.replace(/'s?$/, '') }
  const isNamed = words.slice(article + 1, at + 1).some((word) => /^[A-ZÀ-Ž]/.test(word.text))
  if (isNamed) return false
  // The verb behind a short phrase is read as its head: “the move threatens”.
  const heads = words.slice(article + 1, at + 1)
  return heads.some((word, index) => {
    const after = heads[index + 1] ?? words[at + 1]
    const bare = word.lower.replace(/'s?$/, '')
    if (!POINTING_NOUNS.has(bare)) return false
    const isClose = after !== undefined && after.at === word.at + word.text.length + 1
    if (index < heads.length - 1) return !isNounLike(after?.lower ?? '')
    return !(isClose && EXPLAINING_WORDS.has(after.lower)) || text.length === 0
  })
}

/** “the area commander”: the pointing noun only describes the next one. */
const isNounLike = (word: string): boolean => !/(?:s|ed)$/.test(word)
