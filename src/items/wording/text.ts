/**
 * Small operations on running text that leave quotations alone.
 *
 * @module
 */

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

/** The text with its quotations blanked out, same length, so that offsets stay. */
export const blankQuotes = (text: string): string =>
  text.replace(/“[^”]*(?:”|$)/g, (quote) => '“'.padEnd(quote.length, '_'))

/** Replaces outside quotation marks only. */
export const outsideQuotes = (text: string, change: (part: string) => string): string =>
  text
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? part : change(part)))
    .join('')

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Without the punctuation that a cut leaves at the end. */
export const trimEnd = (text: string): string => text.replace(/[\s,.;:–—-]+$/u, '').trim()

/** “Prime Minister”: two capitals in a row, and the first is no article, preposition or the like. */
const isTitle = (word: string, rest: string): boolean =>
  /^ [A-Z][a-z]/.test(rest) && !FUNCTION_WORDS.has(word.toLowerCase())

/** Lower case at the start unless the first word is a name. */
export function lowerFirst(text: string, names: ReadonlySet<string>): string {
  const word = /^[A-Z][\w'’-]*/.exec(text)?.[0]
  if (word === undefined || /^I(?:['’]|$)/.test(word)) return text
  const bare = word.replace(/['’]s?$/, '')
  // “pro-Russia”: the name stands behind the hyphen.
  const [first = '', ...others] = bare.split('-')
  if (/[A-Z]/.test(first.slice(1)) || names.has(bare)) return text
  if (others.length === 0 && isTitle(bare, text.slice(word.length))) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}
