/**
 * People and bodies of a story under one name each, whatever the reports call them.
 *
 * @module
 */
import { isSlip } from '../lib/is-slip.ts'
import type { Document } from '../text/document.ts'
import type { Claim, Fact } from './fact.ts'
import { isCountry, partiesIn, sideOf } from './gazetteer.ts'
import { introducedAs, isAcronym, isLongFor } from './sources/acronyms.ts'
import { lastNameOf } from './sources/people.ts'
import type { Party } from './story.ts'
import { COUNTRIES } from './words/countries.ts'

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

type Cluster = {
  readonly names: Map<string, number>
  readonly roles: string[]
  side: string | null
}

/** Clusters the names of people over all reports; spelling variants and slips of one name fall together. */
export function findParties(documents: readonly Document[], facts: readonly Fact[]): StoryNames {
  const clusters: Cluster[] = []
  const add = (name: string, roles: readonly string[], side: string | null): void => {
    const matches = clusters.filter(({ names }) =>
      [...names.keys()].some((other) => isSamePerson(other, name)),
    )
    const [cluster, ...rest] =
      matches.length > 0
        ? matches
        : [{ names: new Map<string, number>(), roles: [], side: null } satisfies Cluster]
    if (!cluster) return
    if (matches.length === 0) clusters.push(cluster)
    // A name in the middle can tie two clusters together: “Kovalski” is one slip from “Kovalsky” and from “Kovalskii”.
    for (const other of rest) {
      for (const [variant, count] of other.names)
        cluster.names.set(variant, (cluster.names.get(variant) ?? 0) + count)
      cluster.roles.push(...other.roles)
      cluster.side ??= other.side
      clusters.splice(clusters.indexOf(other), 1)
    }
    cluster.names.set(name, (cluster.names.get(name) ?? 0) + 1)
    for (const role of roles) if (!cluster.roles.includes(role)) cluster.roles.push(role)
    cluster.side ??= side
  }
  for (const fact of facts) {
    if (fact.kind === 'claim') addBareSpelling(fact)
    if (fact.kind === 'role')
      add(fact.person.name, [fact.role.text.replaceAll('’', "'")], fact.side)
    else if (
      fact.kind === 'claim' &&
      fact.source.kind === 'person' &&
      fact.source.name &&
      !/['’]s? /.test(fact.source.name) &&
      /\s/.test(fact.source.name)
    )
      add(
        fact.source.name,
        fact.source.role ? [fact.source.role.replaceAll('’', "'")] : [],
        fact.source.side,
      )
  }
  /** “Kovalski said” of somebody introduced as “Kovalsky”: the first name with the spelling used alone. */
  function addBareSpelling({ source }: Claim): void {
    if (
      source.kind !== 'person' ||
      !source.name ||
      !/^\S+$/.test(source.text) ||
      !/^[A-Z]/.test(source.text)
    )
      return
    const first = source.name.slice(0, source.name.lastIndexOf(' '))
    const last = source.text.replace(/['’]s$/, '')
    if (
      first !== '' &&
      lastNameOf(source.name) !== lastNameOf(last) &&
      isSlip(lastNameOf(source.name), lastNameOf(last))
    )
      add(`${first} ${last}`, [], null)
  }
  const parties: Party[] = []
  const people = new Map<string, StoryPerson>()
  const spellings = new Map<string, string>()
  for (const { names, roles, side } of clusters) {
    const name = bestName([...names.keys()], documents)
    const known = side ?? roles.map(sideOf).find((other) => other !== null) ?? null
    const role = bestRole(roles, known)
    parties.push({ name, variants: [...names.keys()].toSorted(), roles, side: known })
    const person = { name, role, side: known }
    for (const variant of names.keys()) {
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

/** Same last name but for a slip, and first names that agree but for a slip or are an initial. */
export function isSamePerson(a: string, b: string): boolean {
  if (a === b) return true
  const lastA = lastNameOf(a)
  const lastB = lastNameOf(b)
  if (lastA !== lastB && !(lastA.length >= 6 && lastB.length >= 6 && isSlip(lastA, lastB)))
    return false
  const firstA = a.split(/\s+/)[0]?.toLowerCase() ?? ''
  const firstB = b.split(/\s+/)[0]?.toLowerCase() ?? ''
  return (
    isSlip(firstA, firstB) ||
    (firstA.length <= 2 && firstB.startsWith(firstA.charAt(0))) ||
    (firstB.length <= 2 && firstA.startsWith(firstB.charAt(0)))
  )
}

/** The spelling whose last name the reports use most; the shorter of two that are used alike. */
function bestName(names: readonly string[], documents: readonly Document[]): string {
  const count = (name: string): number => {
    const last = name.split(/\s+/).at(-1) ?? name
    return documents.reduce((sum, { body }) => sum + occurrences(body, last), 0)
  }
  return (
    names.toSorted((a, b) => count(b) - count(a) || a.length - b.length || (a < b ? -1 : 1))[0] ??
    ''
  )
}

function occurrences(body: string, word: string): number {
  let count = 0
  for (let at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + word.length)) {
    if (!/[A-Za-z]/.test(body.charAt(at + word.length))) count++
  }
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

const capitalSpellings: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ capitals }) => {
    const [first, ...rest] = capitals
    // Only spelling variants of one city: two capitals of one country share no first letter here.
    return first
      ? rest
          .filter((other) => other.charAt(0) === first.charAt(0))
          .map((other) => [other, first] as const)
      : []
  }),
)

/** A name in the story's one spelling: “Kiev” → “Kyiv”, and the owner in “…'s office” under the story's name. */
export function nameInStory(name: string, { spellings }: StoryNames): string {
  let result = name
  for (const [variant, best] of spellings) {
    if (result === variant || result.startsWith(`${variant}'`))
      result = best + result.slice(variant.length)
  }
  return inOneSpelling(result)
}

/** Text with spelling variants of capitals made one: for stems, never for evidence. */
export function inOneSpelling(text: string): string {
  let result = text
  for (const [variant, best] of capitalSpellings) {
    if (result.includes(variant)) result = result.replace(new RegExp(`\\b${variant}\\b`, 'g'), best)
  }
  return result
}

type Named = { readonly name: string | null; readonly side: string | null }

/** Everybody a source speaks for: itself, its side, and the others its name names (“Oslo and its allies”). */
export function voicesOf({ name, side }: Named): string[] {
  const others =
    name === null
      ? []
      : partiesIn(name)
          .map(({ party }) => party.side)
          .filter((other) => isCountry(other) || other === side)
  return [name, side, ...others].filter((voice) => voice !== null)
}

/** Whether two sources, under their story's names, speak for one party. */
export function isSameSide(a: Named, b: Named): boolean {
  const voices = voicesOf(b)
  return voicesOf(a).some((voice) => voices.includes(voice))
}
