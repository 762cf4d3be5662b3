/**
 * Verbatim fragments of direct quotations.
 *
 * @module
 */
import { DETERMINERS, PERSONAL_PRONOUNS, PREPOSITIONS } from '../../facts/words/closed-class.ts'
import { REPORTING_VERB_FORMS } from '../../facts/words/reporting-verbs.ts'
import { AUXILIARY_WORDS } from '../words/auxiliaries.ts'
import { readPointers } from './dangling.ts'
import { endsOnSubject, endsOpen, lastCondition, OPENS_SUBORDINATE, type Unsayable } from './fit.ts'
import { tidy, trimEnd, wordCount } from './text.ts'

export type Fragment = {
  readonly text: string
  /** Whether it starts where a quoted sentence starts. */
  readonly isOpening: boolean
}

/** Bounds of a quoted fragment, in words. */
const SHORTEST = 4
const LONGEST = 14

/** What is looked at of a quotation: its first sentences, in so many characters. */
const MOST_SENTENCES = 8
const LONGEST_QUOTED = 2000

const SENTENCE_END =
  /(?<=[.!?…][”"]?)(?<!\b(?:Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|St|Jr|Sr|No|vs|[A-Z])\.)\s+(?=[A-Z“])/

/**
 * The first clause of a quotation of 4 to 14 words that stands alone; failing that, a later clause of one
 * of its sentences. “We” and “I” may stand: the question is who says so.
 */
export function cutQuotation(quoted: readonly string[], room: number): Fragment | Unsayable {
  const longest = Math.min(LONGEST, room)
  const sentences = quoted
    .slice(0, MOST_SENTENCES)
    .flatMap((part) => tidy(part.slice(0, LONGEST_QUOTED)).split(SENTENCE_END))
    .slice(0, MOST_SENTENCES)
    .map((sentence) => sentence.replace(/[“”"]/g, '').trim())
  let because = `no quoted clause of ${SHORTEST} to ${longest} words`
  for (const isOpening of [true, false])
    for (const sentence of sentences)
      for (const start of isOpening ? [sentence] : laterClauses(sentence)) {
        const found = cutOne(start, longest)
        if (
          typeof found === 'string' &&
          !isOpening &&
          !/^[a-z]+ing\b/.test(found) &&
          !holdsVerb(found)
        )
          continue
        if (typeof found === 'string' && BARE_ADDITION.test(found)) continue
        if (typeof found === 'string')
          return { text: found, isOpening: isOpening && /^[^a-z]/.test(found) }
        because = found?.because ?? because
      }
  return { because }
}

/** What stands behind “that” or a comma: “…, stop the rhetoric and the raids”. */
function laterClauses(sentence: string): string[] {
  const starts = [...sentence.matchAll(/(?<=(\S+) that |, |; | – )(?=(\S+))/g)].filter(
    ([, before, first = '']) =>
      before === undefined ? opensBehindComma(first) : opensClause(before, first),
  )
  return starts.map(({ index }) => sentence.slice(index)).filter((part) => part !== sentence)
}

/** A subject, or “accepting”: a verb without its subject, or a phrase, is half a thought. */
const opensBehindComma = (first: string): boolean =>
  /^[a-z]{3,}ing$/.test(first)
    ? !/^(?:including|during|everything|something|nothing|anything|according)$/.test(first)
    : first === 'there' ||
      DETERMINERS.has(first) ||
      (PERSONAL_PRONOUNS.has(first.replace(/['’].*$/, '')) && first !== 'you')

/** “means that the ferry”, not “at that time” or “a level that”: a verb before it, a subject behind it. */
const opensClause = (before: string, first: string): boolean =>
  (REPORTING_VERB_FORMS.has(before.toLowerCase()) || VERBS_WITH_THAT.test(before)) &&
  (/^[A-Z]/.test(first) ||
    first === 'there' ||
    DETERMINERS.has(first) ||
    PERSONAL_PRONOUNS.has(first))

const VERBS_WITH_THAT = /^(?:means?|meant|is|was|clear|sure|certain|confident|proves?|ensures?)$/i

function cutOne(sentence: string, longest: number): string | Unsayable | undefined {
  const whole = trimEnd(sentence)
  const ends = [whole.length, ...clauseEnds(whole)]
  let because: string | undefined
  for (const end of ends) {
    const part = trimEnd(whole.slice(0, end))
    const count = wordCount(part)
    if (count < SHORTEST || count > longest || isAdjunct(part)) continue
    if (part !== whole && (OPENS_SUBORDINATE.test(part) || endsOpen(part) || endsInList(part)))
      continue
    if (endsOnSubject(part)) continue
    const pointer = readPointers(part, null, true)
    if (pointer.at < 0) return part
    because = `“${part.slice(pointer.at).split(' ')[0] ?? ''}” points outside the quotation`
  }
  return because === undefined ? undefined : { because }
}

/** Where another clause begins, the last place first: nothing else is an end for words in quotation marks. */
function clauseEnds(text: string): number[] {
  const condition = lastCondition(text)
  return [...text.matchAll(CLAUSE_START)]
    .map(({ index }) => index)
    .filter((at) => at > condition)
    .toReversed()
}

const CLAUSE_START =
  /[;:]\s| – |,? (?:when|where|while|whereas|although|though|because|so that)\s|, (?:which|who|whose|since|after|before)\s|,? (?:and|but|or|so|yet) (?=(?:I|we|you|he|she|it|they|there|this|that|these|those|the|our|my|your|his|her|its|their|no|nobody|nothing|most of all)\s(?:\S+\s){0,3}?(?:\w+n't|is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|want|need|know|think|hope|believe|expect|\w+ed)\b)/g

/** “… agree to, create”, “… a step, and especially humans”: behind the last comma stands no clause. */
function endsInList(part: string): boolean {
  const comma = part.lastIndexOf(',')
  return comma >= 0 && !holdsVerb(part.slice(comma))
}

/** “And we are going”: too little to know anybody by. */
const BARE_ADDITION = /^(?:and|but|so|or|yet) (?:\S+ ){0,3}\S+$/i

const holdsVerb = (text: string): boolean => text.split(/\s+/).some(isFiniteWord)

const isFiniteWord = (word: string): boolean => AUXILIARY_WORDS.has(word.toLowerCase())

/** “From our point of view”: nothing is said yet. */
const isAdjunct = (text: string): boolean =>
  PREPOSITIONS.has(/^\S+/.exec(text.toLowerCase())?.[0] ?? '') &&
  !text.split(' ').some((word) => AUXILIARY_WORDS.has(word.toLowerCase()))
