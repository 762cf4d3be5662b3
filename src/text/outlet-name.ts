import { wordsIn } from './read-agency.ts'
import { OUTLETS } from './words/outlets.ts'
import { PAGE_LABELS } from './words/page-phrases.ts'

const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9à-ÿ]/g, '')

/** Known outlets as tags spell them: “TheHill”, “@valleypost”, “Washington Post” without its article. */
const knownNames = new Map<string, string>()
for (const name of OUTLETS) {
  const bare = name.replace(/^The /, '')
  if (bare.includes(' ')) knownNames.set(keyOf(bare), name)
}
for (const name of OUTLETS) knownNames.set(keyOf(name), name)

/** Words that servers and sites use for parts of themselves. */
const SITE_PARTS = new Set([
  'hosted',
  'www',
  'web',
  'site',
  'website',
  'blog',
  'amp',
  'mobile',
  'feed',
])
const LONGEST_NAME = 60
const SEPARATOR = /\s+[|–—·•:»-]+\s+|\s*\|\s*/

/**
 * The name in what a page's tags say of its publisher: “The Valley Post | valleypost.example” is The Valley
 * Post. Addresses and bare host labels (“valleypost”) name nobody, unless they spell a known outlet.
 */
export function readOutletName(given: string | undefined): string | null {
  if (given === undefined) return null
  const known = knownNames.get(keyOf(given))
  if (known !== undefined) return known
  const parts = given.split(SEPARATOR).map((part) => part.trim())
  return parts.find(isName) ?? null
}

/** Something with a capital that is neither an address nor a part of a site. */
function isName(part: string): boolean {
  const word = part.toLowerCase()
  if (part === '' || part.length > LONGEST_NAME || /[/@]/.test(part) || part.startsWith('www.'))
    return false
  if (SITE_PARTS.has(word) || PAGE_LABELS.has(word)) return false
  return part !== word
}

const outletNames = new Map(OUTLETS.map((name) => [wordsIn(name).join(' '), name]))
const MOST_WORDS = 4

/** The outlet that is all of these words. */
export const outletNamed = (words: readonly string[]): string | null =>
  outletNames.get(words.join(' ')) ?? null

/** The first outlet that these words name. */
export function outletIn(words: readonly string[]): string | null {
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--) {
      const name = outletNamed(words.slice(at, at + length))
      if (name !== null) return name
    }
  }
  return null
}

/** One space and a bounded name: a title can hold thousands of spaces and dashes. */
const TITLE = /^(.{12,}) ([|–—-]) ([^|]{1,60})$/
/** What newspapers and stations call themselves. */
const PAPER =
  /\b(?:Broadcasting|Chronicle|Courier|Gazette|Herald|Journal|Mail|Observer|Post|Press|Radio|Star|Telegraph|Times|Tribune|TV)\b/

/** “Ferry sinks | The Valley Post”, as pages are titled: the headline and, if it names a known outlet or a paper, the outlet. */
export function splitTitle(title: string): {
  readonly headline: string
  readonly outlet: string | null
} {
  const [, headline = '', mark, name = ''] = TITLE.exec(title) ?? []
  const outlet = knownNames.get(keyOf(name)) ?? (mark === '|' && PAPER.test(name) ? name : null)
  return outlet === null ? { headline: title, outlet } : { headline, outlet }
}
