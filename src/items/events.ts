/**
 * Events that a report dates itself: in a sentence of its own voice, by year, month or day.
 *
 * @module
 */
import { COMMON_VERBS, isAdverb, NOUNS_TOO } from '../facts/words/closed-class.ts'
import type { Document, Sentence } from '../text/document.ts'
import { readDate } from '../text/read-date.ts'
import { standsByItself, statedSentences } from './statements.ts'
import { stemsOf } from './similarity.ts'
import type { StoryView } from './story-view.ts'
import { AUXILIARY_WORDS } from './words/auxiliaries.ts'
import { CRIME } from './words/sensitive.ts'
import { readPointers } from './wording/dangling.ts'
import { cleanContent } from './wording/saying.ts'
import { capitalise, wordCount } from './wording/text.ts'

/** Something that happened, told without its date, and when: the first and the last day it may have been. */
export type DatedEvent = {
  readonly articleId: string
  readonly sentence: Sentence
  /** “The town council voted for the repair” */
  readonly text: string
  /** Days as numbers that grow with time: 20240903. */
  readonly from: number
  readonly to: number
}

/** “on 3 September 2024”, “on Monday, 3 September 2024”, “in March 2020”, “in 1882” */
const DATE = /(?<=^| )(?:on|in) ((?:[A-Z]\w+day,? )?(?:\w+[,.]? ){0,2}[12]\d{3})\b(?![-–/]\d)/gi
const YEAR = /\b[12]\d{3}\b/g

/** Words between which a date may belong to something else than the verb, or which put it into the future. */
const UNSURE =
  /[,;:()“”"]| (?:that|which|who|whose|whom|where|when|since|until|because|after|before|if|than|as|while|but|and|or|not|never|will|would|shall|may|might|could|should|is|are|has|have|due|planned|scheduled|expected|set) |n['’]t\b| to (?!the |an? |its |their |[A-Z\d])| \w+ing | (?:an?|the) [a-z]+ [A-Z]\w* [a-z]/

/** Words that tell the place of an event among others, or lead back to them. */
const RELATIVE =
  /\b(?:follow\w*|later|then|next|again|earlier|before|after\w*|previous\w*|subsequent\w*|finally|meanwhile|also|already|since|still|another|other|ago|same|last (?:day|week|month|year))\b/i

/** What is left open without a date (“The outbreak was”) or without the sentence before (“The two met”). */
const OPEN =
  /^The (?:two|three|four|pair|couple|latter) | (?:was|were|came|fell|happened|occurred)$/i

/** An event of more words is hard to hold against the others. */
const LONGEST = 16

/** The dated events of a report: one a sentence, at most, each certain and standing by itself. */
export const datedEvents = (document: Document, view: StoryView): DatedEvent[] =>
  statedSentences(document, view).flatMap((sentence) => {
    const event = readEvent(sentence, document, view)
    return event ? [event] : []
  })

function readEvent(sentence: Sentence, document: Document, view: StoryView): DatedEvent | null {
  const when = dateOf(sentence.text)
  if (!when || CRIME.test(sentence.text)) return null
  const { published } = document
  // What lies ahead has not happened.
  if (published.value !== null && when.from > dayOf(published.value)) return null
  const text = textOf(sentence, when.phrase, view)
  if (text === null) return null
  const { from, to } = when
  return { articleId: document.id, sentence, text, from, to }
}

/** The one date of a sentence, if it is a whole one: no “early 2014”, no second year beside it. */
export function dateOf(text: string): { phrase: string; from: number; to: number } | null {
  const [found, ...more] = text.matchAll(DATE)
  const [phrase = '', words = ''] = found ?? []
  if (!found || more.length > 0 || text.match(YEAR)?.length !== 1) return null
  const read = words.toLowerCase().split(/[\s,.]+/)
  const plain = read[0]?.endsWith('day') ? read.slice(1) : read
  if (plain.length === 1) {
    const year = Number(plain[0]) * 10_000
    return { phrase, from: year, to: year + 9999 }
  }
  const date = readDate(plain)
  if (!date || date.year === null || date.words[0] > 0 || date.words[1] < plain.length) return null
  if (date.month === null) return null
  const month = date.year * 10_000 + date.month * 100
  return date.day === null
    ? { phrase, from: month, to: month + 99 }
    : { phrase, from: month + date.day, to: month + date.day }
}

const dayOf = (iso: string): number => Number(iso.slice(0, 10).replaceAll('-', '').padEnd(8, '9'))

/** The clause without its date; null where the date may belong to a part of it, or the rest does not stand alone. */
function textOf({ text }: Sentence, phrase: string, view: StoryView): string | null {
  const at = text.indexOf(phrase)
  const before = text.slice(0, at)
  const after = text.slice(at + phrase.length)
  const isFirst = before === ''
  if (isFirst && !after.startsWith(', ')) return null
  // Behind the date the clause goes on to its end, or to where another begins.
  const end = /[,;]|\.$| (?:when|while|after|before|because|although) /.exec(
    isFirst ? after.slice(2) : after,
  )
  const rest = (isFirst ? after.slice(2) : after).slice(0, end?.index).trim()
  const main = isFirst ? rest : before.trim()
  if (UNSURE.test(` ${isFirst ? rest : `${main} ${rest}`} `) || verbsIn(main) !== 1) return null
  const shown = capitalise(cleanContent(isFirst ? rest : `${main} ${rest}`, view, false))
  const isAlone =
    standsByItself(shown, view) &&
    readPointers(shown, null).at < 0 &&
    !RELATIVE.test(shown) &&
    !OPEN.test(shown)
  return isAlone && stemsOf(shown).size > 1 && wordCount(shown) <= LONGEST ? shown : null
}

/** How many verbs a clause holds: auxiliaries and adverbs belong to the one that they stand with. */
function verbsIn(clause: string): number {
  let verbs = 0
  let isInside = false
  for (const [at, word] of clause.split(' ').entries()) {
    const isVerb =
      at > 0 &&
      /^[a-z]/.test(word) &&
      (AUXILIARY_WORDS.has(word) ||
        /[a-z]{2}ed$/.test(word) ||
        (COMMON_VERBS.has(word) && !NOUNS_TOO.has(word)))
    if (isVerb && !isInside) verbs++
    isInside = isVerb || (isInside && isAdverb(word))
  }
  return verbs
}
