/**
 * Which party a name stands for: countries by name, adjective, capital or seat of government, and bodies.
 *
 * @module
 */
import { AGENCIES, BODIES, OUTLETS } from './words/bodies.ts'
import { COUNTRIES } from './words/countries.ts'
import { NATIONAL_BODIES } from './words/national-bodies.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_NOUNS, TITLES } from './words/roles.ts'

/** Nouns of offices and callings (“mayor”). */
export const roleNouns: ReadonlySet<string> = new Set(ROLE_NOUNS)

/** “mayor” → “mayors”, “spokesman” → “spokesmen”. */
function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  if (noun.endsWith('person')) return `${noun.slice(0, -6)}people`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** Nouns of groups of people (“officials”): those of offices in the plural, and others. */
export const groupNouns: ReadonlySet<string> = new Set([
  ...GROUP_NOUNS,
  ...ROLE_NOUNS.map(pluralOf),
])

/** Nouns of bodies (“ministry”). */
export const bodyNouns: ReadonlySet<string> = new Set(BODY_NOUNS)

/** Nouns of documents (“report”). */
export const documentNouns: ReadonlySet<string> = new Set(DOCUMENT_NOUNS)

/** Titles before names (“dr” and “dr.”), in lower case, and the nouns of offices. */
export const titles: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...TITLES.map((title) => title.toLowerCase()).flatMap((title) => [title, `${title}.`]),
])

/** How a name stands for its party: a capital or a seat is a metonym for a government. */
type PartyName = {
  readonly side: string
  readonly as: 'country' | 'adjective' | 'capital' | 'seat' | 'body' | 'agency' | 'outlet'
}

const byName = new Map<string, PartyName>()

/** First word of a name → words of the longest name that begins with it. */
const openings = new Map<string, number>()

function put(name: string, party: PartyName): void {
  const key = straighten(name)
  if (key.startsWith('Saint ')) for (const short of ['St', 'St.']) put(short + key.slice(5), party)
  if (!byName.has(key)) byName.set(key, party)
  const words = key.split(' ')
  const [first = ''] = words
  openings.set(first, Math.max(openings.get(first) ?? 0, words.length))
}

/** Apostrophes and spaces in one form; case is kept: “US” is a country, “us” is not. */
const straighten = (name: string): string => name.replaceAll('’', "'").replace(/\s+/g, ' ').trim()

for (const country of COUNTRIES) {
  for (const name of [country.name, ...country.also])
    put(name, { side: country.name, as: 'country' })
  for (const name of country.adjectives) {
    put(name, { side: country.name, as: 'adjective' })
    // “Ruritanians”; “Polish” and “Chinese” have no such plural.
    if (/[ani]$/.test(name)) put(`${name}s`, { side: country.name, as: 'adjective' })
  }
  for (const name of country.seats)
    for (const seat of [name, `${name} Palace`]) put(seat, { side: country.name, as: 'seat' })
}

for (const country of COUNTRIES)
  for (const name of country.capitals) put(name, { side: country.name, as: 'capital' })

for (const [bodies, as] of [
  [BODIES, 'body'],
  [AGENCIES, 'agency'],
  [OUTLETS, 'outlet'],
] as const) {
  for (const { name: side, also } of bodies)
    for (const name of [side, ...also])
      for (const spelling of spellingsOf(name, as)) put(spelling, { side, as })
}

/** Spellings that follow a rule: “Organisation”, “U.N. …”, “I.M.F.”, and a title of several words without its article. */
function spellingsOf(name: string, as: PartyName['as']): string[] {
  const spellings = [name]
  if (name.includes('Organization')) spellings.push(name.replace('Organization', 'Organisation'))
  if (name.startsWith('UN '))
    spellings.push(`U.N. ${name.slice(3)}`, `United Nations ${name.slice(3)}`)
  if (/^[A-Z]{2,4}$/.test(name)) spellings.push(name.replaceAll(/./g, '$&.'))
  // “Nato”
  if (as === 'body' && /^[A-Z]{4,}$/.test(name))
    spellings.push(name.charAt(0) + name.slice(1).toLowerCase())
  if (as !== 'body') spellings.push(`${name} News`, `${name} News Agency`)
  // “The Times” keeps its article: “times” is a word.
  if (/^The \S+ \S/.test(name)) spellings.push(name.slice(4))
  return spellings
}

/** The party of exactly this name, without its article or possessive ending. */
export function partyOf(name: string): PartyName | undefined {
  const plain = straighten(name)
  return (
    byName.get(plain) ??
    byName.get(plain.replace(/^[Tt]he /, '')) ??
    byName.get(plain.replace(/'s?$/, '')) ??
    byName.get(plain.replace(/^the /, 'The ')) ??
    byName.get(plain.replace(FORMAL, ''))
  )
}

/** “Kingdom of Norway”, “the Islamic Republic of Iran” */
const FORMAL = /^.*(?:Republic|Kingdom|State|Duchy|Emirate)s? of (?:the )?/

/** All parties named in a phrase, longest names first, left to right. Hyphenated words (“pro-Oslo”) name none. */
export function partiesIn(
  phrase: string,
): { readonly party: PartyName; readonly name: string; readonly at: number }[] {
  const words = straighten(phrase).split(' ')
  const found: { party: PartyName; name: string; at: number }[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at] ?? ''
    const most = openings.get(first) ?? openings.get(first.replace(ENDING, '')) ?? 0
    for (let size = Math.min(most, words.length - at); size > 0; size--) {
      const name = words
        .slice(at, at + size)
        .join(' ')
        .replace(/[.,;:]$/, '')
      const party = byName.get(name) ?? byName.get(name.replace(/'s?$/, ''))
      if (!party) continue
      found.push({ party, name, at })
      at += size - 1
      break
    }
  }
  return found
}

/** What may stand behind a name: “Norway's,” */
const ENDING = /(?:'s?)?[.,;:]?$/

/** The party a phrase speaks for: the first country or body named in it, else that of a national office. */
export function sideOf(phrase: string): string | null {
  const parties = partiesIn(phrase)
  const first =
    parties.find(({ party }) => party.as !== 'agency' && party.as !== 'outlet') ?? parties[0]
  if (first) return first.party.side
  const lower = ` ${straighten(phrase)
    .toLowerCase()
    .replace(/'s?(?= |$)/g, '')} `
  for (const [office, country] of NATIONAL_BODIES) if (lower.includes(` ${office} `)) return country
  return null
}

const countries: ReadonlySet<string> = new Set(COUNTRIES.map(({ name }) => name))

/** True for a side that is a country, false for a body. */
export const isCountry = (side: string): boolean => countries.has(side)
