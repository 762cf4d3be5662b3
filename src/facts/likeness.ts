/**
 * How alike two texts of a story are, by the words they share: base forms, one word for one meaning, one name for one
 * party or person, and rare words before common ones.
 *
 * @module
 */
import { partyOf, titles } from './gazetteer.ts'
import { isCapitalised, tokenize } from './grammar/tokens.ts'
import { lastNameOf } from './sources/people.ts'
import type { Party } from './story.ts'
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  isAdverb,
  MODALS,
  MONTHS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  WEEKDAYS,
} from './words/closed-class.ts'
import { SAME_MEANING } from './words/same-meaning.ts'

/** What is left of a text for comparing it. */
export type Gist = {
  readonly words: ReadonlySet<string>
  /** Years, months and weekdays it names: two texts about different ones do not speak of the same thing. */
  readonly years: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  /** Whether it says that something is not so. */
  readonly denies: boolean
}

/** Reads texts under the names of one story; what it learns about a word it keeps for the next text. */
export function gistReader(parties: readonly Party[]): (text: string) => Gist {
  const firstNames = new Set<string>()
  for (const { variants } of parties)
    for (const variant of variants) {
      const first = variant.split(' ')[0]
      if (first) firstNames.add(first.toLowerCase())
    }
  // One spelling for a person's name: that of the party.
  const byLastName = new Map<string, string>()
  for (const { name, variants } of parties)
    for (const variant of variants) byLastName.set(lastNameOf(variant), `#${lastNameOf(name)}`)
  const known = new Map<string, string>()
  const keyOf = (word: string): string => {
    let key = known.get(word)
    if (key === undefined) {
      const first = word.charAt(0)
      const person = first === first.toLowerCase() ? undefined : byLastName.get(lastNameOf(word))
      key = person ?? readWord(word)
      known.set(word, key)
    }
    return key
  }
  return (text) => {
    const words = new Set<string>()
    const years = new Set<string>()
    const days = new Set<string>()
    let denies = false
    // Capitalised words in a row, which an office and its holder's name may be.
    let run: string[] = []
    let isOffice = false
    const flush = (): void => {
      for (const key of run) words.add(key)
      run = []
      isOffice = false
    }
    let previous = ''
    for (const token of tokenize(text, 0)) {
      if (token.kind === 'punct') continue
      const { lower } = token
      if (token.kind === 'number') {
        flush()
        if (YEAR.test(lower)) {
          years.add(lower)
          words.add(lower)
        }
        continue
      }
      if (NEGATIVE.test(lower)) denies = true
      // “not seen since 2014” states how long ago it was.
      else if (lower === 'since') denies = false
      const key = keyOf(token.text)
      if (key.startsWith('#')) {
        if (!isOffice) {
          // Only the first name before it belongs to the person.
          if (firstNames.has(previous)) run.pop()
          flush()
        }
        run = []
        isOffice = false
        words.add(key)
      } else if (isCapitalised(token)) {
        if (WEEKDAYS.has(lower)) days.add(lower)
        if (MONTHS.has(lower) && lower !== 'may') days.add(lower)
        if (titles.has(lower)) isOffice = true
        if (key !== '') run.push(key)
      } else if (lower === 'of' && run.length > 0) {
        // “Secretary of State Ann Lee”
      } else {
        flush()
        const particle =
          PARTICLES.has(lower) && previous !== ''
            ? joined.get(`${baseOf(previous)}${lower}`)
            : undefined
        if (particle) words.add(particle)
        if (key !== '') words.add(key)
      }
      previous = lower
    }
    flush()
    return { words, years, days, denies }
  }
}

const YEAR = /^(?:19|20)\d\d$/
/** “would not expand” and “stop from expanding” agree. */
const NEGATIVE =
  /^(?:not|no|never|nothing|nobody|none|cannot|without|stop|stops|stopped|prevent|prevents|prevented|reject|rejects|rejected|refuse|refuses|refused)$|n't$/
const PARTICLES = new Set(['up', 'down', 'out', 'off', 'over', 'back'])

/** Nothing for words of grammar, one key for a party, else the base form under its meaning's first word. */
function readWord(word: string): string {
  const party = partyOf(word)
  if (party) return `@${party.side}`
  const lower = word.toLowerCase().replaceAll('’', "'")
  const isGrammar =
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    RELATIVES.has(lower) ||
    BE.has(lower) ||
    HAVE.has(lower) ||
    DO.has(lower) ||
    MODALS.has(lower) ||
    PERSONAL_PRONOUNS.has(lower) ||
    isAdverb(lower)
  if (isGrammar) return ''
  const base = baseOf(lower.replaceAll('-', ''))
  // “Crimea” and “Crimean” are one name.
  if (word.charAt(0) !== lower.charAt(0)) return meanings.get(base) ?? base.slice(0, NAME_STEM)
  return meanings.get(base) ?? base
}

/** Letters that tell one name from another. */
const NAME_STEM = 6

/** A crude base form, enough to match “troops” with “troop” and “called” with “calls”. */
function baseOf(word: string): string {
  const plain = word.endsWith("'s")
    ? word.slice(0, -2)
    : word.endsWith("'")
      ? word.slice(0, -1)
      : word
  for (const [ending, floor] of ENDINGS) {
    if (plain.length >= floor && plain.endsWith(ending) && !plain.endsWith('ss'))
      return withoutE(plain.slice(0, -ending.length))
  }
  return withoutE(plain)
}

const ENDINGS = [
  ['ing', 6],
  ['ies', 5],
  ['ed', 5],
  ['es', 6],
  ['s', 4],
] as const

const withoutE = (word: string): string => (word.endsWith('e') ? word.slice(0, -1) : word)

const meanings = new Map<string, string>()
for (const line of SAME_MEANING) {
  const [first = '', ...others] = line.split(' ')
  for (const other of [first, ...others]) {
    const base = baseOf(other)
    if (!meanings.has(base)) meanings.set(base, baseOf(first))
  }
}

/** “building up” is a “buildup”: verbs that make a noun with their particle. */
const joined = new Map<string, string>(
  [
    'buildup',
    'shutdown',
    'walkout',
    'crackdown',
    'breakup',
    'takeover',
    'layoff',
    'standoff',
    'rollback',
  ].map((noun) => [noun, meanings.get(noun) ?? noun]),
)
