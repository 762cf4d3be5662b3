/**
 * Verbatim fragments of direct quotations.
 *
 * @module
 */
import { DETERMINERS, PERSONAL_PRONOUNS, PREPOSITIONS } from '../../facts/words/closed-class.ts'
import { REPORTING_VERB_FORMS } from '../../facts/words/reporting-verbs.ts'
import { AUXILIARY_WORDS } from '../words/auxiliaries.ts'
import { readPointers } from './dangling.ts'
import { cutsOf, endsOpen, OPENS_SUBORDINATE, type Unsayable } from './fit.ts'
import { tidy, trimEnd, wordCount } from './text.ts'

export type Fragment = {
  readonly text: string
  /** Whether it starts where a quoted sentence starts. */
  readonly isOpening: boolean
}

/** Bounds of a quoted fragment, in words. */
const SHORTEST = 4
const LONGEST = 14

const SENTENCE_END =
  /(?<=[.!?…][”"]?)(?<!\b(?:Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|St|Jr|Sr|No|vs|[A-Z])\.)\s+(?=[A-Z“])/

/**
 * The first clause of a quotation of 4 to 14 words that stands alone; failing that, a later clause of one
 * of its sentences. “We” and “I” may stand: the question is who says so.
 */
export function cutQuotation(quoted: readonly string[], room: number): Fragment | Unsayable {
  const longest = Math.min(LONGEST, room)
  const sentences = quoted
    .flatMap((part) => tidy(part).split(SENTENCE_END))
    .map((sentence) => sentence.replace(/[“”"]/g, '').trim())
  let because = `no quoted clause of ${SHORTEST} to ${longest} words`
  for (const isOpening of [true, false])
    for (const sentence of sentences)
      for (const start of isOpening ? [sentence] : laterClauses(sentence)) {
        const found = cutOne(start, longest)
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
      before === undefined
        ? !NO_START.test(first) && !AUXILIARY_WORDS.has(first)
        : opensClause(before, first),
  )
  return starts.map(({ index }) => sentence.slice(index)).filter((part) => part !== sentence)
}

const NO_START = /^(?:and|or|but|which|who|when|where|as|in|of|to|including|with)\b/

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
  const ends = [
    whole.length,
    ...phraseCut(whole),
    ...cutsOf(whole).map(({ at }) => at),
    ...commas(whole),
  ]
  let because: string | undefined
  for (const end of ends) {
    const part = trimEnd(whole.slice(0, end))
    const count = wordCount(part)
    if (count < SHORTEST || count > longest || isAdjunct(part)) continue
    if (part !== whole && (OPENS_SUBORDINATE.test(part) || endsOpen(part))) continue
    const pointer = readPointers(part, null, true)
    if (pointer.at < 0) return part
    because = `“${part.slice(pointer.at).split(' ')[0] ?? ''}” points outside the quotation`
  }
  return because === undefined ? undefined : { because }
}

/** In front of the last short phrase that points outside: “refused to answer | in line with the request”. */
function phraseCut(text: string): number[] {
  const pointer = readPointers(text, null, true).at
  if (pointer < 0) return []
  const before = /\s(?:in|on|at|to|from|of|with|for|by|in accordance with|in line with)\s$/.exec(
    text.slice(0, pointer),
  )
  const last = /(\S+)$/.exec(text.slice(0, before?.index ?? 0))?.[1] ?? ''
  return before && !/(?:ing|ed)$|^accordance$/.test(last) ? [before.index] : []
}

/** “From our point of view”: nothing is said yet. */
const isAdjunct = (text: string): boolean =>
  PREPOSITIONS.has(/^\S+/.exec(text.toLowerCase())?.[0] ?? '') &&
  !text.split(' ').some((word) => AUXILIARY_WORDS.has(word.toLowerCase()))

const commas = (text: string): number[] =>
  [...text.matchAll(/,\s/g)].map(({ index }) => index).toReversed()
