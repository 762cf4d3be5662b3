/**
 * The sources of a story as options show them.
 *
 * @module
 */
import type { Claim, SourceKind } from '../facts/fact.ts'
import { isCountry, partiesIn, partyOf } from '../facts/gazetteer.ts'
import type { Party } from '../facts/story.ts'
import { findSilentPeople, indexNames, isProminent, type NameIndex } from './silent-people.ts'
import { stemsOf } from './similarity.ts'
import { PRIVATE_ROLES } from './words/private-people.ts'
import { capitalise, caseOf, lastWord, lowerFirst, type WordCases } from './wording/text.ts'

/** A source as options show it: one party under one name, with everything it is held to have said. */
export type Actor = {
  /** As the story's parties name it. */
  readonly name: string
  /** At the start of an option: “The Kremlin”. */
  readonly shown: string
  /** In running text: “the Kremlin”. */
  readonly inline: string
  /** With the office, for people: “Ann Lee, mayor of Ravensport”; null if none is stated. */
  readonly withRole: string | null
  readonly variants: readonly string[]
  /** Names that can stand in its place as options (“Moscow” for “Russia”), capitalised. */
  readonly otherNames: readonly string[]
  readonly roles: readonly string[]
  /** A role of somebody who did not choose public life. */
  readonly isPrivate: boolean
  /** Somebody whom the reports name again and again, and never as a private person. */
  readonly isProminent: boolean
  /** Whether a name stands in it: “police” and “the company” have none. */
  readonly isNamed: boolean
  readonly kind: SourceKind | null
  readonly side: string | null
  /** Several parties in one source: “Kyiv and its allies”. */
  readonly isJoint: boolean
  /** Names of the actors that may be right where it is: parties of its side, and bodies it belongs to. */
  readonly allies: ReadonlySet<string>
  /** Stems of the words in its names, and in its side's, for telling whether a text speaks of it. */
  readonly stems: ReadonlySet<string>
  readonly sideStems: ReadonlySet<string>
  readonly claims: readonly Claim[]
  readonly articleIds: ReadonlySet<string>
}

/** Whether two sources may both be right: the same party, or parties of one side. */
export const isSameSide = (one: Actor, other: Actor): boolean =>
  one.name === other.name || one.allies.has(other.name)

export const isPerson = ({ kind }: Actor): boolean => kind === 'person'

const REPORTER = /\b(?:correspondent|reporter|journalist|editor|columnist|anchor|presenter)\b/i

/** A correspondent by role, or somebody introduced as an outlet's (“Radio Eskdale's Ann Lee”). */
export const isReporter = (actor: Actor): boolean =>
  actor.roles.some((role) => REPORTER.test(role)) ||
  (isPerson(actor) &&
    actor.side !== null &&
    /^(?:outlet|agency)$/.test(partyOf(actor.side)?.as ?? ''))

/** Offices of a state. Where the state is not said, the holder may be of any government's side. */
const NATIONAL_OFFICE =
  /^(?:(?:the|former|acting|then|new) )*(?:president|prime minister|premier|chancellor|foreign minister|defen[cs]e minister|foreign secretary|king|queen|government spokes(?:man|woman|person))\b/i

const isOfUnknownState = ({ kind, side, roles }: Actor): boolean =>
  kind === 'person' && side === null && roles.some((role) => NATIONAL_OFFICE.test(role))

/** People with an office of a state, and governments: those that such a holder may belong with. */
const isOfState = ({ kind, side, roles }: Actor): boolean =>
  kind === 'government' ||
  (side !== null && isCountry(side)) ||
  roles.some((role) => NATIONAL_OFFICE.test(role))

/** For each actor, who may speak for the same party. Every pair is looked at once. */
function findAllies(actors: readonly Actor[]): Map<string, Set<string>> {
  const voices = actors.map((actor) => ({ actor, sides: sidesOf(actor) }))
  const allies = new Map(actors.map(({ name }) => [name, new Set<string>()]))
  for (const [at, one] of voices.entries())
    for (const other of voices.slice(at + 1)) {
      const isTogether =
        one.sides.some((side) => other.sides.includes(side)) ||
        (isOfUnknownState(one.actor) && isOfState(other.actor)) ||
        (isOfUnknownState(other.actor) && isOfState(one.actor)) ||
        isOfOneBody(one.actor, other.actor)
      if (!isTogether) continue
      allies.get(one.actor.name)?.add(other.actor.name)
      allies.get(other.actor.name)?.add(one.actor.name)
    }
  return allies
}

/** The side it speaks for, and the countries in its name: “Kyiv and its allies” speaks for several. */
function sidesOf({ name, side, kind }: Actor): string[] {
  const named =
    kind === 'person'
      ? []
      : partiesIn(name)
          .map(({ party }) => party.side)
          .filter((other) => isCountry(other))
  return side === null ? named : [side, ...named]
}

/** “the Ravensport council” and “the Ravensport council's spokesman”, also where no side is known. */
function isOfOneBody(one: Actor, other: Actor): boolean {
  if (mentions(one.name, other.name) || mentions(other.name, one.name)) return true
  if (saysItIsOf(one, other) || saysItIsOf(other, one)) return true
  if (mayHold(one, other) || mayHold(other, one)) return true
  return (
    one.side === null &&
    other.side === null &&
    one.roles.some((role) => other.roles.some((held) => sharesBody(role, held)))
  )
}

/** “Elmland's interior minister” may be the Ann Lee whom another report calls interior minister. */
const mayHold = ({ name, kind }: Actor, { roles }: Actor): boolean =>
  kind === 'person' &&
  /(?:^| )[a-z]+$/.test(name) &&
  roles.some((role) => lastWord(role.toLowerCase()) === lastWord(name))

const saysItIsOf = (one: Actor, other: Actor): boolean =>
  one.roles.some(
    (role) => mentions(role, other.name) || (other.side !== null && mentions(role, other.side)),
  )

/** Whether the name stands in the text as words of its own. */
function mentions(text: string, name: string): boolean {
  const at = name.length > 1 ? text.toLowerCase().indexOf(name.toLowerCase()) : -1
  return at >= 0 && !/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + name.length))
}

/** “Harbour Trust director”, “chair of the Harbour Trust”: two capitalised words in common. */
function sharesBody(one: string, other: string): boolean {
  const words = new Set(one.match(/\b[A-Z][\w-]+/g) ?? [])
  return (other.match(/\b[A-Z][\w-]+/g) ?? []).filter((word) => words.has(word)).length >= 2
}

/** A story has hardly more sources than this; whoever speaks beyond them is no option. */
const MOST_ACTORS = 250

/**
 * The named sources of a story's claims, in the order in which they first speak, then people who say nothing.
 * `prose` is the text without navigation and the like.
 */
export function findActors(
  parties: readonly Party[],
  claims: readonly Claim[],
  cases: WordCases,
  text: string,
  prose: string,
): Actor[] {
  const usesOf = indexNames(prose)
  const known = new Map<string, Party>()
  for (const party of parties)
    for (const name of [party.name, ...party.variants]) if (!known.has(name)) known.set(name, party)
  const groups = new Map<string, { party: Party | undefined; claims: Claim[] }>()
  for (const claim of claims) {
    const { name } = claim.source
    if (name === null) continue
    const party = known.get(name)
    const key = party?.name ?? name
    const group = groups.get(key)
    if (group) group.claims.push(claim)
    else groups.set(key, { party, claims: [claim] })
  }
  // Of very many, those that say most.
  const heard =
    groups.size <= MOST_ACTORS
      ? [...groups]
      : [...groups]
          .toSorted(([, one], [, other]) => other.claims.length - one.claims.length)
          .slice(0, MOST_ACTORS)
  const actors = [
    ...heard.map(([name, group]) => toActor(name, group.party, group.claims, cases, text, usesOf)),
    ...findSilentPeople(parties, (name) => groups.has(name), prose, usesOf, cases).map((party) =>
      toActor(party.name, party, [], cases, text, usesOf),
    ),
  ]
  const allies = findAllies(actors)
  return actors.map((actor) => ({
    ...actor,
    otherNames: metonymsOf(actor, actors),
    allies: allies.get(actor.name) ?? new Set(),
  }))
}

function toActor(
  name: string,
  party: Party | undefined,
  claims: readonly Claim[],
  cases: WordCases,
  text: string,
  usesOf: NameIndex,
): Actor {
  // Who says nothing is listed only as a person.
  const kind = claims.length === 0 ? 'person' : mostCommon(claims.map(({ source }) => source.kind))
  const variants = [...new Set([name, ...(party?.variants ?? [])])]
  const roles = [
    ...new Set([...(party?.roles ?? []), ...claims.flatMap(({ source }) => source.role ?? [])]),
  ]
  const side = party?.side ?? claims.find(({ source }) => source.side !== null)?.source.side ?? null
  const inline = lowerFirst(withArticle(titleCased(name, text), kind, claims), cases)
  const role =
    kind === 'person'
      ? (mostCommon(claims.map(({ source }) => source.role)) ?? bestRole(roles))
      : null
  return {
    name,
    shown: capitalise(inline),
    inline,
    withRole: role === null ? null : `${name}, ${role}`,
    variants,
    otherNames: [],
    allies: new Set(),
    roles,
    isPrivate: [name, ...roles].some((held) => PRIVATE_ROLES.test(held)),
    isProminent: kind === 'person' && isProminent(name, usesOf),
    isNamed: kind === 'person' || holdsName(inline, kind, cases),
    kind,
    side,
    isJoint: /\b(?:and|or)\b|&/.test(name) && kind !== 'document',
    stems: new Set(variants.flatMap((variant) => [...stemsOf(variant)])),
    sideStems: stemsOf(side ?? ''),
    claims,
    articleIds: new Set(claims.map((claim) => claim.articleId)),
  }
}

/** A first word whose capital may be that of the sentence is a name in a body (“Nordbrew”), not in a group (“Fishermen”). */
function holdsName(inline: string, kind: SourceKind | null, cases: WordCases): boolean {
  const [first = '', ...others] = inline.split(/[\s-]+/)
  if (others.some((word) => /^[A-Z]/.test(word))) return true
  const found = /^[A-Z]/.test(first) ? caseOf(inline, cases) : 'word'
  // “Campaigns” may be a plural and nothing else.
  return (
    found === 'name' ||
    (found === 'unknown' && kind !== 'group' && (others.length > 0 || !/[^s]s$/.test(first)))
  )
}

/** A body that one report prints in lower case and another as a name is shown as a name. */
function titleCased(name: string, text: string): string {
  if (!/^[a-z]+ [a-z]/.test(name)) return name
  const title = name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
  return text.includes(title) ? title : name
}

/** Governments go by their country and capital alike: “Moscow”, “Russia”. A seat stands for itself only. */
function metonymsOf(actor: Actor, actors: readonly Actor[]): string[] {
  const { kind, side } = actor
  if (kind !== 'government' || side === null || !isCountry(side)) return []
  const others = actors.filter(
    (other) =>
      other.kind === 'government' && other.side === side && partyOf(other.name)?.as === 'capital',
  )
  const country = /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Vatican)/.test(side)
    ? `The ${side}`
    : side
  return [...new Set([...others.map(({ shown }) => shown), country])].filter(
    (name) => name !== actor.shown,
  )
}

/** Bodies that news names without an article although their head noun asks for one. */
const BODY_NOUN =
  /(?:ministry|department|army|military|navy|police|government|office|court|council|union|party|agency|service|bank|authority|commission|committee|parliament|senate|kingdom|nations|states|house|trust|university|institute|association|federation|board|group|company|administration|opposition)$|^(?:UN|EU|US|UK|IMF|WHO|FBI|CIA|BBC)$/i

/** The article where the reports put it, or where a body's noun asks for one and nothing determines it. */
function withArticle(name: string, kind: SourceKind | null, claims: readonly Claim[]): string {
  if (/^(?:the|a|an)\s/i.test(name)) return name.charAt(0).toLowerCase() + name.slice(1)
  // “Ravensport's council” needs none, “the army's press service” does.
  const owner = /^([\w.\s-]+?)['’]s?\s/.exec(name)?.[1]
  if (owner !== undefined) return /(?:^| )[A-Z][^ ]*$/.test(owner) ? name : `the ${name}`
  if (kind === 'person') return name
  const uses = claims.filter(({ source }) => source.text.endsWith(name))
  const article = uses
    .map(({ source }) => /^(the|an?)\s/i.exec(source.text)?.[1]?.toLowerCase())
    .find((word) => word !== undefined)
  if (article !== undefined) return `${article} ${name}`
  if (kind === 'group' || uses.some(({ source }) => source.text === name)) return name
  return BODY_NOUN.test(name) ? `the ${name}` : name
}

/** The shortest stated office of at least two words, or the longest of one. */
function bestRole(roles: readonly string[]): string | null {
  const clean = roles.map((role) => role.replace(/^(?:the|a|an|his|her|its|their)\s+/i, '').trim())
  const long = clean
    .filter((role) => /\s/.test(role) && role.split(/\s+/).length <= 6)
    .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))
  return long[0] ?? clean.toSorted((one, other) => other.length - one.length)[0] ?? null
}

function mostCommon<T>(list: readonly T[]): T | null {
  const counts = new Map<T, number>()
  for (const entry of list) if (entry !== null) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  let best: T | null = null
  let most = 0
  for (const [entry, count] of counts) {
    if (count > most) {
      best = entry
      most = count
    }
  }
  return best
}
