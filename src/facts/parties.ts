/**
 * People and bodies of a story under one name each, whatever the reports call them.
 *
 * @module
 */
import { isSlip } from '../lib/is-slip.ts'
import type { Document } from '../text/document.ts'
import type { Claim, Fact } from './fact.ts'
import { isCountry, partiesIn, roleNouns, sideOf } from './gazetteer.ts'
import { introducedAs, isAcronym, isLongFor } from './sources/acronyms.ts'
import { lastNameOf, MOST_PEOPLE } from './sources/people.ts'
import type { Party } from './story.ts'
import { CAPITAL_SPELLINGS } from './words/capital-spellings.ts'

/** A person under the story's name for them. */
export type StoryPerson = {
  readonly name: string
  readonly role: string | null
  readonly side: string | null
}

/** The names of a story: its people, and which spelling stands for which. */
export type StoryNames = {
  readonly parties: readonly Party[]
  readonly personOf: (name: string) => StoryPerson | undefined
  /** The one person of the story with this last name. */
  readonly namesakeOf: (lastName: string) => StoryPerson | undefined
  readonly spellings: ReadonlyMap<string, string>
}

/** In lower case; an initial without its stop, and nothing for who has one name. */
type NameParts = { readonly first: string; readonly last: string }

/** A name as reports print it, with the offices beside it. */
type Bearer = NameParts & {
  readonly name: string
  readonly roles: Set<string>
  side: string | null
  /** All who are the same person, this one among them. */
  person: Bearer[]
}

/** The people of a story, in the order in which the facts name them; spelling variants and slips of one name are one. */
export function findParties(documents: readonly Document[], facts: readonly Fact[]): StoryNames {
  const bearers = findBearers(facts)
  tieBearers(bearers)
  const usesOf = lastNameCounter(documents)
  const parties: Party[] = []
  const people = new Map<string, StoryPerson>()
  const spellings = new Map<string, string>()
  for (const group of Map.groupBy(bearers, ({ person }) => person).values()) {
    const names = group.map(({ name }) => name)
    const name = bestName(group, usesOf)
    const roles = [...new Set(group.flatMap((bearer) => [...bearer.roles]))]
    const stated = group.find((bearer) => bearer.side !== null)?.side
    const side = stated ?? roles.map(sideOf).find((other) => other !== null) ?? null
    parties.push({ name, variants: names.toSorted(), roles, side })
    const person = { name, role: bestRole(roles, side), side }
    for (const variant of names) {
      people.set(variant, person)
      if (variant !== name) spellings.set(variant, name)
    }
  }
  for (const [acronym, name] of spelledOut(documents, facts)) spellings.set(acronym, name)
  const byLastName = Map.groupBy(new Set(people.values()), ({ name }) => lastNameOf(name))
  return {
    parties,
    personOf: (name) => people.get(name),
    namesakeOf(lastName) {
      const [only, another] = byLastName.get(lastNameOf(lastName)) ?? []
      return another ? undefined : only
    },
    spellings,
  }
}

/** “EHB” in one report, “Elmford Harbour Board” in another: the one full name that the reports have for these initials. */
function spelledOut(documents: readonly Document[], facts: readonly Fact[]): Map<string, string> {
  const bodies = new Set(
    facts.flatMap((fact) =>
      fact.kind === 'claim' && fact.source.kind !== 'person' ? [fact.source.name ?? ''] : [],
    ),
  )
  const found = new Map<string, string>()
  for (const acronym of bodies) {
    if (!isAcronym(acronym)) continue
    const [only, another] = new Set([
      ...documents.flatMap(({ body }) => introducedAs(acronym, body)?.name ?? []),
      ...[...bodies].filter((name) => isLongFor(acronym, name)),
    ])
    if (only !== undefined && another === undefined) found.set(acronym, only)
  }
  return found
}

/** Every name of a person once, with all that the facts say of its bearer. */
function findBearers(facts: readonly Fact[]): Bearer[] {
  const bearers = new Map<string, Bearer>()
  const add = (name: string, role: string | null, side: string | null): void => {
    let bearer = bearers.get(name)
    if (!bearer) {
      bearer = { name, ...partsOf(name), roles: new Set(), side: null, person: [] }
      bearer.person.push(bearer)
      bearers.set(name, bearer)
    }
    if (role !== null) bearer.roles.add(role.replaceAll('’', "'"))
    bearer.side ??= side
  }
  for (const fact of facts) {
    if (fact.kind === 'role') add(fact.person.name, fact.role.text, fact.side)
    else if (fact.kind === 'claim') {
      const { text, kind, name, role, side } = fact.source
      if (kind !== 'person' || name === null || !/\s/.test(name)) continue
      const other = bareSpelling(text, name)
      if (other) add(other, null, null)
      if (!/['’]s? /.test(name)) add(name, role, side)
    }
  }
  return [...bearers.values()]
}

function partsOf(name: string): NameParts {
  const [first = '', ...others] = name.toLowerCase().split(/\s+/)
  return { first: others.length > 0 ? first.replace(/\.$/, '') : '', last: lastNameOf(name) }
}

/** With more than an initial before the last name. */
const isFull = ({ first }: NameParts): boolean => first.length > 1

const fullFirst = (a: NameParts, b: NameParts): number => Number(isFull(b)) - Number(isFull(a))

/** “Kovalski said” of somebody introduced as “Kovalsky”: the first name with the spelling used alone. */
function bareSpelling(text: string, name: string): string | undefined {
  const last = text.replace(/['’]s?$/, '')
  const isSpelling =
    /^\p{Lu}\S*$/u.test(last) &&
    lastNameOf(last) !== lastNameOf(name) &&
    isSlip(lastNameOf(last), lastNameOf(name))
  return isSpelling ? name.slice(0, name.lastIndexOf(' ') + 1) + last : undefined
}

/** More names that could be one person's make a list of names, where nothing tells who is who. */
const MOST_NAMESAKES = 40

/** In a longer list of people, too, only equal last names are compared. */
const MOST_NAMES = 5 * MOST_PEOPLE

/** Ties the names of one person to each other. Only last names that are equal but for a letter are compared. */
function tieBearers(bearers: readonly Bearer[]): void {
  const isList = bearers.length > MOST_NAMES
  const byLastName = new Map<string, Bearer[]>()
  for (const bearer of bearers.toSorted(fullFirst)) {
    const found = new Set<Bearer[]>()
    for (const key of isList ? [bearer.last] : slipsOf(bearer.last)) {
      const others = byLastName.get(key) ?? []
      for (const other of others)
        if (!found.has(other.person) && isOnePerson(bearer, other)) found.add(other.person)
      if (others.length < MOST_NAMESAKES) others.push(bearer)
      byLastName.set(key, others)
    }
    // “A. Lee” and “Mayor Lee” do not make one of Ann Lee and Arne Lee. But “Kovalski”, one slip from “Kovalsky” and from
    // “Kovalskii”, does of those.
    if (found.size === 1 || isFull(bearer))
      for (const others of found) {
        const { person } = bearer
        const [few, many] = person.length < others.length ? [person, others] : [others, person]
        for (const one of few) one.person = many
        many.push(...few)
      }
  }
}

/**
 * A last name and, if it is long enough for a slip, itself without each of its letters: two names one slip apart have
 * one of these in common.
 */
function slipsOf(last: string): readonly string[] {
  if (last.length < LONG_LAST || last.length > LONGEST_LAST) return [last]
  return [last, ...new Set(Array.from(last, (_, at) => last.slice(0, at) + last.slice(at + 1)))]
}

/** In shorter names another letter makes another name. */
const LONG_LAST = 6
const LONG_FIRST = 5
/** No name is longer. */
const LONGEST_LAST = 30

const isOnePerson = (a: Bearer, b: Bearer): boolean =>
  (a.first === '' || b.first === '' ? a.last === b.last : isSameName(a, b)) && mayHoldBoth(a, b)

/** Offices of one side or with a noun in common, as far as they are stated. */
function mayHoldBoth(a: Bearer, b: Bearer): boolean {
  if (a.side !== null && b.side !== null) return a.side === b.side
  const [nouns, others] = [nounsOf(a), nounsOf(b)]
  return nouns.length === 0 || others.length === 0 || others.some((noun) => nouns.includes(noun))
}

/** “spokesman” and “spokesperson” are one office. */
const nounsOf = ({ roles }: Bearer): string[] =>
  [...roles].flatMap((role) =>
    role
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .filter((word) => roleNouns.has(word))
      .map((noun) => noun.replace(/(?:man|woman|person)$/, '')),
  )

/** Same last name but for a slip, and first names that agree but for a slip or are an initial. */
export const isSamePerson = (a: string, b: string): boolean =>
  a === b || isSameName(partsOf(a), partsOf(b))

const isSameName = (a: NameParts, b: NameParts): boolean =>
  isSpelling(a.last, b.last, LONG_LAST) &&
  (isSpelling(a.first, b.first, LONG_FIRST) ||
    (Math.min(a.first.length, b.first.length) === 1 && a.first.charAt(0) === b.first.charAt(0)))

const isSpelling = (a: string, b: string, long: number): boolean =>
  a === b || (Math.min(a.length, b.length) >= long && isSlip(a, b))

/** A full name before an initial, then the last name the reports use most, then the shorter. */
function bestName(bearers: readonly Bearer[], usesOf: (name: string) => number): string {
  const sorted = bearers.toSorted(
    (a, b) =>
      fullFirst(a, b) ||
      usesOf(b.name) - usesOf(a.name) ||
      a.name.length - b.name.length ||
      (a.name < b.name ? -1 : 1),
  )
  return sorted[0]?.name ?? ''
}

/** How often the reports use somebody's last name; 0 for all beyond as many people as a text has that is no list. */
function lastNameCounter(documents: readonly Document[]): (name: string) => number {
  const known = new Map<string, number>()
  return (name) => {
    const last = name.split(/\s+/).at(-1) ?? name
    let count = known.get(last)
    if (count === undefined) {
      count = 0
      if (known.size < MOST_PEOPLE)
        for (const { body } of documents) count += occurrences(body, last)
      known.set(last, count)
    }
    return count
  }
}

function occurrences(body: string, word: string): number {
  let count = 0
  for (let at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + word.length))
    if (!/\p{L}/u.test(body.charAt(at + word.length))) count++
  return count
}

/** The fullest office that names its side: “Russian Foreign Minister” before “Foreign Minister”. */
function bestRole(roles: readonly string[], side: string | null): string | null {
  const withSide = roles.filter((role) => side !== null && sideOf(role) === side)
  const pool = withSide.length > 0 ? withSide : roles
  return (
    pool.toSorted(
      (a, b) => formality(b) - formality(a) || b.length - a.length || (a < b ? -1 : 1),
    )[0] ?? null
  )
}

/** Titles of office before descriptions: “Secretary of State” before “top diplomat”. */
const formality = (role: string): number =>
  (/\b(?:top|chief|boss|head|leader)\b/i.test(role) ? 0 : 1) + (/[A-Z].*[A-Z]/.test(role) ? 1 : 0)

/** A name in the story's one spelling: “Kiev” → “Kyiv”, and the owner in “…'s office” under the story's name. */
export function nameInStory(name: string, { spellings }: StoryNames): string {
  const owner = /^(.+?)['’]s?\s/.exec(name)?.[1] ?? name
  const best = spellings.get(owner)
  return inOneSpelling(best === undefined ? name : best + name.slice(owner.length))
}

const bestSpellings: ReadonlyMap<string, string> = new Map(
  CAPITAL_SPELLINGS.flatMap(([best, ...others]) => others.map((other) => [other, best] as const)),
)

/** Words of their own, and no part of a longer name: “Kiev Post” stays, “in Kiev Monday” does not. */
const OTHER_SPELLING = new RegExp(
  `(?<!\\p{L})(?:${[...bestSpellings.keys()].join('|')})(?!\\p{L})(?! \\p{Lu}(?!\\p{L}*day(?!\\p{L})))`,
  'gu',
)

/** Text with spelling variants of capitals made one: for stems and names, never for evidence. */
export const inOneSpelling = (text: string): string =>
  text.replace(OTHER_SPELLING, (found) => bestSpellings.get(found) ?? found)

/** Everybody a source speaks for: itself, its side, and the others its name names (“Oslo and its allies”). */
export function voicesOf({ name, side }: Pick<Claim['source'], 'name' | 'side'>): string[] {
  const others = partiesIn(name ?? '')
    .map(({ party }) => party.side)
    .filter((other) => isCountry(other) || other === side)
  return [name, side, ...others].filter((voice) => voice !== null)
}
