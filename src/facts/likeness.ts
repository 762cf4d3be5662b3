/**
 * How alike two texts of a story are, by the words they share: base forms, one word for one meaning, one name for one
 * party or person, and rare words before common ones.
 *
 * @module
 */
import { partiesIn, partyOf, roleNouns, titles } from './gazetteer.ts'
import { isCapitalised, type Token, tokenize } from './grammar/tokens.ts'
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
import { NUMBER_WORDS, SCALES } from './words/numbers.ts'
import { SAME_IN_THIS_FORM, SAME_MEANING } from './words/same-meaning.ts'

/** What is left of a text for comparing it. */
export type Gist = {
  readonly words: ReadonlySet<string>
  /** Years, months and weekdays it names: two texts about different ones do not speak of the same thing. */
  readonly years: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  /** Whether it says that something is not so. */
  readonly denies: boolean
  /** “not seen since 2014”: it may tell of a record, as “more than at any time since 2014” does. */
  readonly since: 'never' | 'record' | null
}

/** Reads texts under the names of one story; what it learns about a word it keeps for the next text. */
export function gistReader(parties: readonly Party[]): (text: string) => Gist {
  const firstNames = new Set<string>()
  // One spelling for a person's name: that of the party.
  const byLastName = new Map<string, string>()
  for (const { name, variants } of parties) {
    const key = `#${lastNameOf(name)}`
    for (const variant of variants) {
      firstNames.add((variant.split(' ')[0] ?? '').toLowerCase())
      byLastName.set(lastNameOf(variant), key)
    }
  }
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
  const knownRuns = new Map<string, readonly string[]>()
  /** The keys of capitalised words in a row, which the name of one party may be. */
  const keysOf = (run: readonly string[]): readonly string[] => {
    if (run.length < 2) return run.map(keyOf)
    const phrase = run.join(' ')
    const held = knownRuns.get(phrase)
    if (held) return held
    const keys: string[] = []
    let next = 0
    for (const { party, name, at } of partiesIn(phrase)) {
      keys.push(...run.slice(next, at).map(keyOf), `@${party.side}`)
      next = at + name.split(' ').length
    }
    keys.push(...run.slice(next).map(keyOf))
    knownRuns.set(phrase, keys)
    return keys
  }
  return (text) => {
    const words = new Set<string>()
    const years = new Set<string>()
    const days = new Set<string>()
    // Capitalised words in a row, which an office and its holder's name may be.
    let run: string[] = []
    let isOffice = false
    const flush = (): void => {
      for (const key of keysOf(run)) words.add(key)
      run = []
      isOffice = false
    }
    const tokens = tokenize(text, 0).filter(({ kind }) => kind !== 'punct')
    let previous = ''
    for (const token of tokens) {
      const { lower } = token
      if (token.kind === 'number') {
        flush()
        if (YEAR.test(lower)) {
          years.add(lower)
          words.add(lower)
        }
      } else if (isDay(token)) {
        days.add(lower)
        words.add(lower)
      } else if (isCapitalised(token)) {
        const key = keyOf(token.text)
        if (key.startsWith('#')) {
          // Only the first name before it belongs to the person.
          if (firstNames.has(previous)) run.pop()
          if (!isOffice) flush()
          run = []
          isOffice = false
          words.add(key)
        } else {
          if (roleNouns.has(lower) || titles.has(lower)) isOffice = true
          run.push(token.text)
        }
      } else if (run.length > 0 && (lower === 'of' || (lower === 'the' && previous === 'of'))) {
        // “Secretary of State Ann Lee”, “Republic of the Congo”
        run.push(lower)
      } else {
        flush()
        const phrase = phrases.get(lower)?.get(baseOf(previous))
        if (phrase) {
          words.delete(keyOf(previous))
          words.add(phrase)
        } else words.add(lower === 'lives' && isNumber(previous) ? 'kill' : keyOf(token.text))
      }
      previous = lower
    }
    flush()
    words.delete('')
    return { words, years, days, ...polarityOf(tokens) }
  }
}

const YEAR = /^(?:19|20)\d\d$/

const isDay = (token: Token): boolean =>
  isCapitalised(token) &&
  (WEEKDAYS.has(token.lower) || (MONTHS.has(token.lower) && token.lower !== 'may'))

/** “1,300 lives” are lives lost, mostly; who “lives” somewhere is not. */
const isNumber = (word: string): boolean =>
  /^\d/.test(word) || NUMBER_WORDS.has(word) || SCALES.has(word)

/** What words do to the sense of their sentence. */
const SIGNALS: ReadonlyMap<string, 'not' | 'stop' | 'from' | 'so' | 'most' | 'since'> = new Map(
  (
    [
      [
        'not',
        'not no never nothing nobody none cannot without prevent prevents prevented reject rejects rejected refuse refuses refused',
      ],
      // “would not expand” and “stop from expanding” agree.
      ['stop', 'stop stops stopped'],
      ['from', 'from'],
      ['so', 'so such'],
      ['most', 'than most worst biggest largest highest lowest greatest strongest longest'],
      ['since', 'since'],
    ] as const
  ).flatMap(([signal, forms]) => forms.split(' ').map((form) => [form, signal] as const)),
)

/** Whether a text says that something is not so. */
function polarityOf(tokens: readonly Token[]): Pick<Gist, 'denies' | 'since'> {
  let denies = false
  let since: Gist['since'] = null
  let isStopped = false
  let isRecord = false
  for (const [at, { lower }] of tokens.entries()) {
    const signal = lower.endsWith("n't") ? 'not' : SIGNALS.get(lower)
    if (signal === undefined) continue
    // “no fewer than 300”, “not only”: a limit, no denial.
    if (signal === 'not')
      denies ||=
        tokens[at + 2]?.lower !== 'than' && !/^(?:only|just)$/.test(tokens[at + 1]?.lower ?? '')
    else if (signal === 'stop') isStopped = true
    else if (signal === 'from') denies ||= isStopped
    else if (signal === 'most') isRecord = true
    else if (signal === 'so') {
      // “not so high since 2014” states how high it is.
      if (denies && tokens.some((token, place) => place > at && token.lower === 'since')) {
        denies = false
        isRecord = true
      }
    } else since = denies ? 'never' : isRecord ? 'record' : null
  }
  return { denies, since }
}

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
  const plain = lower.replaceAll('-', '')
  const base = baseOf(plain)
  return forms.get(plain) ?? meanings.get(base) ?? base
}

/**
 * A base form, enough to match “troops” with “troop”, “called” with “calls” and “Crimean” with “Crimea”, and to tell
 * “planned” from “planed”. It does not ask for capitals: the first word of a sentence has one too.
 */
export function baseOf(word: string): string {
  const plain = word.endsWith("'s")
    ? word.slice(0, -2)
    : word.endsWith("'")
      ? word.slice(0, -1)
      : word
  const stem = withoutEnding(plain)
  if (stem.length > 6 && stem.endsWith('an')) return stem.slice(0, -1)
  return stem.endsWith('e') && !SHORT_WITH_E.test(stem) ? stem.slice(0, -1) : stem
}

function withoutEnding(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ing')) return presentOf(word.slice(0, -3)) ?? word
  if (word.endsWith('ed') && !word.endsWith('eed')) return presentOf(word.slice(0, -2)) ?? word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /..[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

/** “plann” → “plan”, “plan” → “plane”: what is left of a verb without its ending. Nothing if that is no word (“str”). */
function presentOf(verb: string): string | undefined {
  if (!/[aeiouy]/.test(verb)) return undefined
  if (verb.length > 3 && verb.at(-1) === verb.at(-2) && /[^aeioulsfz]$/.test(verb))
    return verb.slice(0, -1)
  return SHORT_WITH_E.test(`${verb}e`) ? `${verb}e` : verb
}

/** “plane”, “fire”: the “e” tells them from “plan” and “fir”. */
const SHORT_WITH_E = /^[^aeiou]*[aeiou][^aeiouwxy]e$/

const meanings = new Map<string, string>()
const forms = new Map<string, string>()
for (const [lines, map, key] of [
  [SAME_MEANING, meanings, baseOf],
  [SAME_IN_THIS_FORM, forms, (form: string) => form],
] as const)
  for (const line of lines) {
    const words = line.split(' ')
    for (const word of words) map.set(key(word), baseOf(words[0] ?? word))
  }

/** Verbs that mean something of their own with the word after them: “building up” is a “buildup”. */
const phrases = new Map<string, Map<string, string>>()
for (const [meaning, particle, verbs] of [
  ['buildup', 'up', 'build'],
  ['breakup', 'up', 'break'],
  ['shut', 'down', 'shut'],
  ['crackdown', 'down', 'crack'],
  ['strike', 'out', 'walk'],
  ['buy', 'over', 'take'],
  ['layoff', 'off', 'lay'],
  ['standoff', 'off', 'stand'],
  ['rollback', 'back', 'roll'],
  ['visit', 'to', 'head'],
  ['talk', 'with', 'meet met'],
] as const) {
  const byVerb = phrases.get(particle) ?? new Map<string, string>()
  phrases.set(particle, byVerb)
  for (const verb of verbs.split(' ')) byVerb.set(baseOf(verb), baseOf(meaning))
}
