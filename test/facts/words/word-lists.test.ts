import { describe, expect, test } from 'vitest'
import { AGENCIES, BODIES, OUTLETS, type NamedBody } from '../../../src/facts/words/bodies.ts'
import { COUNTRIES, type Country } from '../../../src/facts/words/countries.ts'
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  ROLE_NOUNS,
  TITLES,
} from '../../../src/facts/words/roles.ts'

/** Words two countries have in common, each with the countries that do. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  Congolese: ['Democratic Republic of the Congo', 'Republic of the Congo'],
  Dominican: ['Dominica', 'Dominican Republic'],
  Korean: ['North Korea', 'South Korea'],
  London: ['England', 'United Kingdom'],
}

/** Countries whose capital is left out because it is more often a person’s name or another place. */
const WITHOUT_CAPITAL = ['Antigua and Barbuda', 'Bulgaria', 'Grenada', 'Guyana', 'Seychelles']

const repeated = (words: readonly string[]) =>
  words.filter((word, index) => words.indexOf(word) !== index)

/** Strings that are empty, padded, double-spaced or written with a curly apostrophe. */
const malformed = (words: readonly string[]) =>
  words.filter((word) => word === '' || word !== word.trim() || /\s\s|[’‘]/u.test(word))

/** Every word for a country but its name. */
const fields = ({ adjectives, capitals, seats, also }: Country) => [
  ...adjectives,
  ...capitals,
  ...seats,
  ...also,
]

const strings = (list: readonly NamedBody[]) => list.flatMap(({ name, also }) => [name, ...also])

describe('countries', () => {
  test('hold the 193 UN members and nine further sides, once each, by name', () => {
    const names = COUNTRIES.map((country) => country.name)
    expect(names).toHaveLength(193 + 9)
    expect(repeated(names)).toEqual([])
    expect(names).toEqual(names.toSorted())
  })

  test('each have an adjective and, but for the documented ones, a capital', () => {
    expect(COUNTRIES.filter((country) => country.adjectives.length === 0)).toEqual([])
    const without = COUNTRIES.filter((country) => country.capitals.length === 0)
    expect(without.map((country) => country.name)).toEqual(WITHOUT_CAPITAL)
  })

  test('have well-formed strings that begin with a capital or a digit and carry no article', () => {
    const all = COUNTRIES.flatMap((country) => [country.name, ...fields(country)])
    expect(malformed(all)).toEqual([])
    expect(all.filter((word) => !/^[\p{Lu}\d]/u.test(word))).toEqual([])
    expect(all.filter((word) => /^the /iu.test(word))).toEqual([])
  })

  test('repeat no string inside one country, other than a city state’s or the Vatican’s name', () => {
    const repeating = COUNTRIES.filter(
      (country) =>
        repeated(fields(country)).length > 0 ||
        [...country.seats, ...country.also].includes(country.name),
    )
    expect(repeating).toEqual([])
  })

  test('share no string, other than the documented ones', () => {
    const owners = new Map<string, Set<string>>()
    for (const country of COUNTRIES)
      for (const word of [country.name, ...fields(country)])
        owners.set(word, (owners.get(word) ?? new Set()).add(country.name))
    const shared = [...owners].filter(([, names]) => names.size > 1)
    expect(
      Object.fromEntries(shared.map(([word, names]) => [word, [...names].toSorted()])),
    ).toEqual(SHARED)
  })
})

describe('bodies, agencies and outlets', () => {
  test.each([
    ['BODIES', BODIES],
    ['AGENCIES', AGENCIES],
    ['OUTLETS', OUTLETS],
  ])('%s has no repeated or malformed string', (_name, list) => {
    expect(list.length).toBeGreaterThan(40)
    expect(repeated(strings(list))).toEqual([])
    expect(malformed(strings(list))).toEqual([])
  })

  test('no string stands in two of the lists or for a country', () => {
    const all = [BODIES, AGENCIES, OUTLETS].flatMap(strings)
    expect(repeated(all)).toEqual([])
    const countries = new Set(COUNTRIES.flatMap((country) => [country.name, ...fields(country)]))
    expect(all.filter((word) => countries.has(word))).toEqual([])
  })

  test('every string has a capital or is a name known to be written without', () => {
    const all = [BODIES, AGENCIES, OUTLETS].flatMap(strings)
    expect(all.filter((word) => !/\p{Lu}/u.test(word)).toSorted()).toEqual(['dpa', 'euronews'])
  })
})

describe('roles', () => {
  test.each([
    ['ROLE_NOUNS', ROLE_NOUNS],
    ['GROUP_NOUNS', GROUP_NOUNS],
    ['BODY_NOUNS', BODY_NOUNS],
    ['DOCUMENT_NOUNS', DOCUMENT_NOUNS],
  ])('%s holds single lower-case words, sorted, once each', (_name, list) => {
    expect(list.length).toBeGreaterThan(50)
    expect(repeated(list)).toEqual([])
    expect(list.filter((word) => !/^[\p{Ll}-]+$/u.test(word))).toEqual([])
    // By UTF-16 code unit, so that it depends on no locale.
    expect(list).toEqual(list.toSorted())
  })

  test('TITLES are single capitalised words, sorted, once each', () => {
    expect(repeated(TITLES)).toEqual([])
    expect(TITLES.filter((title) => !/^\p{Lu}\p{L}+\.?$/u.test(title))).toEqual([])
    expect(TITLES).toEqual(TITLES.toSorted())
  })

  test('the nouns of people, groups and documents are told apart', () => {
    const groups = new Set(GROUP_NOUNS)
    const documents = new Set(DOCUMENT_NOUNS)
    expect(ROLE_NOUNS.filter((word) => groups.has(word) || documents.has(word))).toEqual([])
    expect(GROUP_NOUNS.filter((word) => documents.has(word))).toEqual([])
  })
})
