/**
 * Small operations on running text that leave quotations alone.
 *
 * @module
 */

import { isAdverb } from '../../facts/words/closed-class.ts'
import { FUNCTION_WORDS } from '../words/function-words.ts'

/** One space between words, curly double quotation marks, straight apostrophes, no stray dashes. */
export function tidy(text: string): string {
  let isOpen = false
  return text
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(text.includes('‘') ? /(?<=\w)’(?=\w)/g : /(?<=\w)’/g, "'")
    .replace(/''|``/g, '"')
    .replace(/[„«]/g, '“')
    .replace(/»/g, '”')
    .replace(/"/g, () => {
      isOpen = !isOpen
      return isOpen ? '“' : '”'
    })
    .replace(/\s+--?\s+/g, ' – ')
    .replace(/\s+([,.;:?!])/g, '$1')
    .trim()
}

/** Whether every quotation mark that opens also closes. */
export function isBalanced(text: string): boolean {
  let open = 0
  for (const mark of text) {
    if (mark === '“') open++
    if (mark === '”') open--
    if (open < 0 || open > 1) return false
  }
  return open === 0
}

export const wordCount = (text: string): number => text.match(/[^\s–—]+/g)?.length ?? 0

/** The word that ends at the offset: what stands behind the last space. */
export const lastWord = (text: string, end = text.length): string =>
  text.slice(text.lastIndexOf(' ', end - 1) + 1, end)

/** The text with its quotations blanked out, same length, so that offsets stay. */
export const blankQuotes = (text: string): string =>
  text.replace(/“[^”]*(?:”|$)/g, (quote) => '“'.padEnd(quote.length, '_'))

/** Replaces outside quotation marks only. */
export const outsideQuotes = (text: string, change: (part: string) => string): string =>
  text
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? part : change(part)))
    .join('')

/** The text as a statement: with a stop, unless an abbreviation ends with one. */
export const asStatement = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Without the punctuation that a cut leaves at the end. */
export const trimEnd = (text: string): string =>
  text.replace(/(?<=\b[A-Z]\.[A-Z]\.)[\s,.;:–—-]+$|(?<!\b[A-Z]\.[A-Z])[\s,.;:–—-]+$/u, '').trim()

/** “Prime Minister”: two capitals in a row, and the first is no article, preposition or the like. */
const isTitle = (word: string, rest: string): boolean =>
  /^ [A-Z][a-z]/.test(rest) && !FUNCTION_WORDS.has(word.toLowerCase())

/** How the words of a story are printed inside its sentences. */
export type WordCases = {
  /** With a capital: names. */
  readonly names: ReadonlySet<string>
  /** In lower case: no names. */
  readonly lower: ReadonlySet<string>
}

/** What the first word of a sentence is: its capital alone does not tell. */
export function caseOf(text: string, { names, lower }: WordCases): 'name' | 'word' | 'unknown' {
  const word = /^[A-Z][\w'’.-]*/.exec(text)?.[0]
  if (word === undefined) return /^[a-z]/.test(text) ? 'word' : 'name'
  if (/^I(?:['’]|$)/.test(word) || /^(?:[A-Z]\.)+/.test(word)) return 'name'
  const bare = word.replace(/['’]s?$|\.$/, '')
  // “Pro-Russia”: the name stands behind the hyphen.
  const [first = '', ...others] = bare.split('-')
  const plain = first.toLowerCase()
  if (/[A-Z]/.test(first.slice(1)) || PEOPLE_BY_NAME.test(bare)) return 'name'
  const isClosed = FUNCTION_WORDS.has(plain) || OPENERS.has(plain)
  // “Physicians” inside “Physicians for Peace” is no name elsewhere: both ways are printed, so it cannot be told.
  if (names.has(bare) && !isClosed) return lower.has(plain) ? 'unknown' : 'name'
  // “Customs and Border Guard”
  if (/^ (?:and|of|for|for the|of the) [A-Z][a-z]/.test(text.slice(word.length)) && !isClosed)
    return 'unknown'
  if (others.length === 0 && isTitle(bare, text.slice(word.length))) return 'name'
  return isClosed || lower.has(plain) || isAdverb(plain) ? 'word' : 'unknown'
}

/** Lower case at the start if the first word is known to be no name. */
export const lowerFirst = (text: string, cases: WordCases): string =>
  caseOf(text, cases) === 'word' ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** Nations and parties, which a careless report may print in lower case too. */
const PEOPLE_BY_NAME =
  /^(?:Republicans?|Democrats?|Democratic|Tor(?:y|ies)|Conservatives?|Liberals?|Labour|Greens|Christians?|Muslims?|Jews|[A-Z][a-z]{2,}(?:eans|ians|icans|ese|ish))$/

/** Common first words of claims and sources. */
const OPENERS: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten dozens hundreds thousands millions nobody everybody
  everyone somebody police officers officials residents troops soldiers separatists rebels authorities
  experts analysts investigators prosecutors researchers scientists teachers workers people men women
  children families firefighters doctors nurses lawyers voters critics supporters opponents`.split(
    /\s+/,
  ),
)
