/**
 * Who does what in a statement: the person that its clause begins with, and what follows.
 *
 * @module
 */
import { COMMON_VERBS, isAdverb } from '../facts/words/closed-class.ts'
import { roleNouns } from '../facts/gazetteer.ts'
import { isPerson, type Actor } from './actors.ts'
import type { StoryView } from './story-view.ts'
import { AUXILIARY_WORDS } from './words/auxiliaries.ts'
import { lastWord } from './wording/text.ts'

export type Deed = {
  readonly doer: Actor
  /** What follows the doer: “won eight of the last nine contests”. */
  readonly deed: string
  /** The words for the doer, and what stands before and behind them. */
  readonly before: string
  readonly name: string
  readonly behind: string
}

/**
 * What was not done is true of nearly everybody, “her” tells who is meant, and behind a comma somebody else may act.
 */
const UNASKABLE =
  /\b(?:not|never|his|hers?|him|himself|herself|he|she)\b|n['’]t\b|, (?:the|an?|it|they|[A-Z]\S*) .*\b(?:has|had|have|was|were|is|are)\b/

/** Titles in front of a name. */
const TITLE = /^(?:(?:[A-Z][a-z.]*|[a-z]+) ){0,4}$/
const ABBREVIATED = /^(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Gov|Gen|Lt|Prof|Sir|Dame|Lord|Lady)\.?$/

/** What a clause that begins with a person of the story says of that person; undefined where it does not. */
export function deedOf(clause: string, { actors }: StoryView): Deed | undefined {
  const people = actors.filter(isPerson)
  for (const doer of people) {
    const last = lastWord(doer.name)
    const isOnly = people.every((other) => other === doer || lastWord(other.name) !== last)
    for (const name of isOnly ? [...doer.variants, last] : doer.variants) {
      const at = clause.indexOf(name)
      if (at < 0 || at > 60 || !isTitle(clause.slice(0, at))) continue
      const rest = clause.slice(at + name.length)
      const deed = withoutInsertion(rest).trimStart()
      if (/^[ ,]/.test(rest) && beginsWithVerb(deed) && !UNASKABLE.test(deed))
        return { doer, deed, before: clause.slice(0, at), name, behind: rest }
    }
  }
  return undefined
}

/** “Ohio Gov.”, “former senator”; not “aides of”. */
/** “Critics of Mayor”, “Since Mayor”: somebody else, or another clause. */
const NO_TITLE =
  /\b(?:of|for|to|with|by|from|against|under|since|after|before|when|while|as|who|an?)\b/i

function isTitle(before: string): boolean {
  if (before === '') return true
  if (NO_TITLE.test(before)) return false
  const last = before.trimEnd().split(' ').at(-1) ?? ''
  return TITLE.test(before) && (ABBREVIATED.test(last) || roleNouns.has(last.toLowerCase()))
}

/** “, a senator from Elmland, won”: without what stands between the commas. */
const withoutInsertion = (rest: string): string =>
  rest.replace(/^, [^,]*(?:, [A-Z][^,]*)?,(?= )/, '')

function beginsWithVerb(text: string): boolean {
  const [first = '', second = ''] = text.split(' ')
  const word = isAdverb(first) ? second : first
  return (
    AUXILIARY_WORDS.has(word) || COMMON_VERBS.has(word) || /^[a-z]{2,}(?:ed|[^s'’]s)$/.test(word)
  )
}
