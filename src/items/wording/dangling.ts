import { COMMON_VERBS } from '../../facts/words/closed-class.ts'
import { AUXILIARY_WORDS } from '../words/auxiliaries.ts'
import { EXPLAINING_WORDS, POINTING_NOUNS } from '../words/dangling.ts'
import { FUNCTION_WORDS } from '../words/function-words.ts'
import { PEOPLE_NOUN } from '../words/nobodies.ts'
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
/** “it had been closed”, “it was a mistake”, “it cost”: a thing that was spoken of before, hardly the source. */
const THING_IT =
  /^it(?:'s| is| was| would be| will be| has been| had been) (?:not )?(?:a|an|the|\w+(?:ed|en))\b|^it (?:had |has |would )?costs?\b/

/** “there is no plan”, “there had been a plan”: nothing is pointed at; “moved there in May” points. */
const EXISTS =
  /^(?:['’](?:s|re|d|ve|ll)|,? (?:(?:also|now|still) )?(?:is|are|was|were|has|have|had|will|would|may|might|must|can|could|should|remain\w*|exist\w*|seem\w*|appear\w*|being|to be)\b)/

/** “their long shared border”: of two, one of which is not named. */
const OF_BOTH = /^their (?:\w+ )?(?:shared|common|mutual|joint) /
/** “government troops”: of a state that has to be named. */
const FORCES = /^(?:troops|forces|soldiers|fighters)$/
const DETERMINED = /^(?:an?|the|every|each|one|another|any|no)$|['’]s?$/

/** “it is not up to the mayor to …”, “it was clear that …”; not “it was moved to …”. */
const EMPTY_IT =
  /^it(?:'s| is| was| would be| will be| has been| had been) (?:not )?(?!\w+(?:ed|en|ing)\b)(?:\S+ ){1,4}?(?:to|that)\b/

/**
 * Finds the first word whose meaning lies outside the text: “he” with no person before it, “this”,
 * “the area”. Pronouns may stand for the source where `self` allows it. Quotations are not looked into.
 * In a text that is itself a quotation, "we" and "I" may stand.
 */
export function readPointers(text: string, self: Self | null, isQuotation = false): Reading {
  const words: Word[] = [...blankQuotes(text).matchAll(/[A-Za-zÀ-ž][\wÀ-ž'’-]*/g)].map((match) => ({
    text: match[0],
    // “it's”, “they're”: read as the pronoun.
    lower: match[0]
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^(he|she|it|they|we|i|you|that|this)'(?:s|re|ll|d|ve|m)$/, '$1'),
    at: match.index,
  }))
  let name = false
  let names = 0
  let noun = false
  let plural = false
  let people = false
  let isSeveral = false
  let singular = false
  let isDetermined = false
  let own: Reading['self'] = null
  for (const [index, word] of words.entries()) {
    const { lower } = word
    const next = words[index + 1]
    const dangles = { at: word.at, self: own }
    if (FIRST_OR_SECOND.test(lower) && word.text !== 'US') {
      if (!isQuotation || lower.startsWith('you')) return dangles
      continue
    }
    if (PERSONAL.test(lower)) {
      if (!name && (self !== 'person' || isObject(lower, next?.lower))) return dangles
      own ??= name ? null : 'he'
    } else if (NEUTER.test(lower)) {
      // In what a body said, only a name or “a plan”, no bare “suggestions”, is meant sooner than the body.
      const isFree = !name && !(self === 'body' ? singular : noun)
      // “urged NATO to help Ukraine as it seeks …”: either may be meant.
      if (
        names > 1 &&
        /^(?:as|while|because|if|when|after|before)$/.test(words[index - 1]?.lower ?? '')
      )
        return dangles
      if (isFree && !EMPTY_IT.test(text.slice(word.at))) {
        if (self !== 'body' || THING_IT.test(text.slice(word.at))) return dangles
        own ??= 'it'
      }
    } else if (PLURAL.test(lower)) {
      if (lower === 'theirs') return dangles
      if (!isSeveral && OF_BOTH.test(text.slice(word.at))) return dangles
      if (!plural) {
        if (self !== 'group' || lower === 'them') return dangles
        own ??= 'they'
      }
    } else if (lower === 'this' || lower === 'these' || lower === 'those' || lower === 'such') {
      if (!isFixed(lower, next?.lower)) return dangles
    } else if (lower === 'that') {
      if (isPronounThat(words[index - 1]?.lower, word, next)) return dangles
      if (THAT_THING.test(next?.lower ?? '')) return dangles
      if (index > 0 && !opensClause(text.slice(word.at + 4))) return dangles
    } else if (lower === 'the' || lower === 'both') {
      if (pointsBack(words, index)) return dangles
    } else if (lower === 'other' && isOtherThan(words, index)) {
      return dangles
    } else if (lower === 'similar' && next?.lower !== 'to') {
      return dangles
    } else if (lower === 'there' && !EXISTS.test(text.slice(word.at + 5))) {
      return dangles
    } else if (!FUNCTION_WORDS.has(lower)) {
      if (/^[A-ZÀ-Ž]/.test(word.text)) {
        if (!/^[A-ZÀ-Ž]/.test(words[index - 1]?.text ?? '')) names++
        name = true
      } else noun = true
      if (lower === 'government' && !name && !people && FORCES.test(next?.lower ?? ''))
        return dangles
      if (PEOPLE_NOUN.test(lower)) people = true
      if (PLURAL_NOUN.test(lower)) plural = true
      else if (isDetermined) singular = true
    }
    isDetermined = DETERMINED.test(lower) || (isDetermined && !FUNCTION_WORDS.has(lower))
    if (lower === 'and' && (name || noun)) plural = isSeveral = true
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

/** “by that”, “that is wrong”, “that’s why”: not the “that” of “said that”. */
function isPronounThat(previous: string | undefined, that: Word, next: Word | undefined): boolean {
  if (
    next === undefined ||
    /^(?:of|by|with|for|from|about|after|before|like|than|on|at|into|against|during|under|over)$/.test(
      previous ?? '',
    )
  )
    return true
  const isVerb = that.text.length > 4 || AUXILIARY_WORDS.has(next.lower)
  return isVerb && (previous === undefined || FUNCTION_WORDS.has(previous))
}

/** “offering that amount passed”: with one of these “that” points at a thing, whatever follows. */
const THAT_THING =
  /^(?:same|very|kind|sort|type|amount|number|sum|day|night|week|month|year|time|moment|point|level|process)$/

/** “lost that district in June”: without a verb behind it, “that” points at a thing. */
const opensClause = (behind: string): boolean =>
  (/^[^,;]*/.exec(behind)?.[0] ?? '')
    .toLowerCase()
    .split(' ')
    .some(
      (word, at) =>
        AUXILIARY_WORDS.has(word) ||
        COMMON_VERBS.has(word) ||
        /^(?:not|to|of|“.*)$/.test(word) ||
        // “that cross the bay”: a verb stands before an article.
        (at > 0 && /^(?:the|an?|his|her|its|their|no)$/.test(word)) ||
        (at > 0 && /(?:[a-z]ed|[^s'’]s|'d|'ll|'ve|'re)$|^(?:it|he|she|there)'s$/.test(word)),
    )

/** “attacked her”, “thanked him”: somebody else than the source. */
const isObject = (word: string, next: string | undefined): boolean =>
  word === 'him' ||
  (word === 'her' && (next === undefined || FUNCTION_WORDS.has(next) || next.endsWith('ly')))

/** “referred to other remarks”: other than which? “Other towns” behind a name or a noun may be told from those. */
const isOtherThan = (words: readonly Word[], at: number): boolean =>
  /^(?:to|of|about|for|with|in|made|cited|mentioned)$/.test(words[at - 1]?.lower ?? '') &&
  words.every(({ lower }) => lower !== 'than')

type Word = { readonly text: string; readonly lower: string; readonly at: number }

/** Adjectives that do not say which one is meant: “the whole area”, “the latest talks”. */
const VAGUE =
  /^(?:new|latest|last|first|entire|whole|other|previous|earlier|later|original|recent|current|alleged|proposed|planned|two|three|four|five|six)$/

const VERB_ENDING =
  /(?:s|ed)$|^(?:meant|made|came|went|took|gave|left|led|began|became|hit|put|won|lost|fell|rose|grew|kept|held|brought)$/

/** “the area”, “the latter”, “the two”: a pointing noun with nothing round it that says which. */
function pointsBack(words: readonly Word[], article: number): boolean {
  let at = article + 1
  while (VAGUE.test(words[at]?.lower ?? '')) at++
  const head = words[at]
  if (head === undefined) return true
  if (/^(?:latter|others?|same)$/.test(head.lower)) return true
  const isPossessive = /'s?$/.test(head.lower)
  if (!POINTING_NOUNS.has(head.lower.replace(/'s?$/, ''))) return false
  if (/^[A-ZÀ-Ž]/.test(head.text)) return false
  const next = words[at + 1]
  if (isPossessive || next === undefined || next.at !== head.at + head.text.length + 1) return true
  // “the talks between”, “the area commander”: said which, or only describing the next noun.
  if (EXPLAINING_WORDS.has(next.lower)) return false
  return FUNCTION_WORDS.has(next.lower) || VERB_ENDING.test(next.lower)
}
