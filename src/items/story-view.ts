/**
 * A story with what the item types look up again and again: sources across reports, names of reports,
 * words that are names. Made once a story.
 *
 * @module
 */
import type { Claim, Fact, Source, SourceKind } from '../facts/fact.ts'
import type { Party, Story } from '../facts/story.ts'
import type { Document } from '../text/document.ts'
import { isCountry } from '../facts/gazetteer.ts'
import { isSameSide as isOneVoice } from '../facts/parties.ts'
import { nameReports } from './report-names.ts'
import { stemsOf } from './similarity.ts'
import { PRIVATE_ROLES } from './words/private-people.ts'
import { lowerFirst } from './wording/text.ts'
import { spellingsOf, type Spellings } from './wording/spelling.ts'

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
  readonly kind: SourceKind | null
  readonly side: string | null
  /** Several parties in one source: “Kyiv and its allies”. */
  readonly isJoint: boolean
  /** Stems of the words in its names, for telling whether a text speaks of it. */
  readonly stems: ReadonlySet<string>
  readonly claims: readonly Claim[]
  readonly articleIds: ReadonlySet<string>
}

export type StoryView = {
  readonly story: Story
  readonly documents: ReadonlyMap<string, Document>
  readonly facts: ReadonlyMap<string, Fact>
  readonly claims: readonly Claim[]
  readonly actors: readonly Actor[]
  /** Article id → how stems name the report; null if nothing tells two reports apart. */
  readonly reportNames: ReadonlyMap<string, string | null>
  /** Words that stand capitalised inside sentences: names, so they keep their capital. */
  readonly names: ReadonlySet<string>
  readonly spellings: Spellings
  /** Stem → share of the story's sentences that do not hold it, so common words weigh little. */
  readonly weights: ReadonlyMap<string, number>
  /** All words of all reports, for telling whether a body is mentioned. */
  readonly text: string
  /** Claim → stems of what it holds its source to; computed once. */
  readonly contents: ReadonlyMap<string, ReadonlySet<string>>
  /** What evidence sentences gave when read alone; filled by the gate as it goes. */
  readonly rereads: Map<string, readonly Claim[]>
}

export function viewStory(story: Story): StoryView {
  const claims = story.facts.filter((fact) => fact.kind === 'claim')
  const documents = new Map(story.documents.map((document) => [document.id, document]))
  const names = namesInside(story.documents)
  const text = story.documents.map(({ body }) => body).join('\n')
  return {
    story,
    documents,
    facts: new Map(story.facts.map((fact) => [fact.id, fact])),
    claims,
    actors: findActors(story.parties, claims, names, text),
    reportNames: nameReports(story.documents),
    names,
    spellings: spellingsOf(story.parties),
    weights: weighStems(story.documents),
    text,
    contents: new Map(claims.map((claim) => [claim.id, stemsOf(claim.content.text)])),
    rereads: new Map(),
  }
}

/** The party a source is, or undefined if it cannot be told. */
export function actorOf(source: Source, { actors }: StoryView): Actor | undefined {
  const { name } = source
  if (name === null) return undefined
  return actors.find((actor) => actor.name === name || actor.variants.includes(name))
}

/** Whether two sources may both be right: the same party, or parties of one side. */
export function isSameSide(one: Actor, other: Actor): boolean {
  if (one === other || isOneVoice(one, other)) return true
  // “the Ravensport council” and “the Ravensport council's spokesman”, where no side is known.
  const names = [one, other].map((actor) => actor.name.toLowerCase())
  if (names[0]?.includes(names[1] ?? '') || names[1]?.includes(names[0] ?? '')) return true
  return (
    saysItIsOf(one, other) ||
    saysItIsOf(other, one) ||
    (one.side === null &&
      other.side === null &&
      one.roles.some((role) => other.roles.some((held) => sharesBody(role, held))))
  )
}

const saysItIsOf = (one: Actor, other: Actor): boolean =>
  one.roles.some((role) => mentions(role, other.name)) ||
  (other.side !== null && one.roles.some((role) => mentions(role, other.side ?? '')))

const mentions = (text: string, name: string): boolean =>
  name.length > 1 && new RegExp(`\\b${name.replace(/[^\w\s]/g, '.')}`, 'i').test(text)

/** “Harbour Trust director”, “chair of the Harbour Trust”: two capitalised words in common. */
function sharesBody(one: string, other: string): boolean {
  const words = new Set(one.match(/\b[A-Z][\w-]+/g) ?? [])
  return (other.match(/\b[A-Z][\w-]+/g) ?? []).filter((word) => words.has(word)).length >= 2
}

function findActors(
  parties: readonly Party[],
  claims: readonly Claim[],
  names: ReadonlySet<string>,
  text: string,
): Actor[] {
  const partyOf = new Map<string, Party>()
  for (const party of parties)
    for (const name of [party.name, ...party.variants])
      if (!partyOf.has(name)) partyOf.set(name, party)
  const groups = new Map<string, { party: Party | undefined; claims: Claim[] }>()
  for (const claim of claims) {
    const { name } = claim.source
    if (name === null) continue
    const party = partyOf.get(name)
    const key = party?.name ?? name
    const group = groups.get(key)
    if (group) group.claims.push(claim)
    else groups.set(key, { party, claims: [claim] })
  }
  const actors = [...groups].map(([name, group]) =>
    toActor(name, group.party, group.claims, names, text),
  )
  return actors.map((actor) => ({ ...actor, otherNames: metonymsOf(actor, actors) }))
}

function toActor(
  name: string,
  party: Party | undefined,
  claims: readonly Claim[],
  names: ReadonlySet<string>,
  text: string,
): Actor {
  const kind = mostCommon(claims.map((claim) => claim.source.kind))
  const variants = [...new Set([name, ...(party?.variants ?? [])])]
  const roles = [
    ...new Set([...(party?.roles ?? []), ...claims.flatMap(({ source }) => source.role ?? [])]),
  ]
  const inline = lowerFirst(withArticle(titleCased(name, text), kind, claims), names)
  const role = kind === 'person' ? bestRole(roles) : null
  return {
    name,
    shown: capitalise(inline),
    inline,
    withRole: role === null ? null : `${name}, ${role}`,
    variants,
    otherNames: [],
    roles,
    isPrivate: [name, ...roles].some((held) => PRIVATE_ROLES.test(held)),
    kind,
    side: party?.side ?? claims.find(({ source }) => source.side !== null)?.source.side ?? null,
    isJoint: /\b(?:and|or)\b|&/.test(name) && kind !== 'document',
    stems: new Set(variants.flatMap((variant) => [...stemsOf(variant)])),
    claims,
    articleIds: new Set(claims.map((claim) => claim.articleId)),
  }
}

/** A body that one report prints in lower case and another as a name is shown as a name. */
function titleCased(name: string, text: string): string {
  if (!/^[a-z]+ [a-z]/.test(name)) return name
  const title = name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
  return text.includes(title) ? title : name
}

/** Governments go by their country, capital and seat alike: “Moscow”, “the Kremlin”, “Russia”. */
function metonymsOf(actor: Actor, actors: readonly Actor[]): string[] {
  const { kind, side } = actor
  if (kind !== 'government' || side === null || !isCountry(side)) return []
  const others = actors.filter((other) => other.kind === 'government' && other.side === side)
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

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function namesInside(documents: readonly Document[]): Set<string> {
  const names = new Set<string>()
  for (const document of documents)
    for (const { sentences } of document.paragraphs)
      for (const { text } of sentences)
        for (const match of text.matchAll(/(?<=[a-z,;] )[A-Z][\w-]*/g)) names.add(match[0])
  return names
}

function weighStems(documents: readonly Document[]): Map<string, number> {
  const counts = new Map<string, number>()
  let sentences = 0
  for (const document of documents)
    for (const paragraph of document.paragraphs)
      for (const { text } of paragraph.sentences) {
        sentences++
        for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
      }
  const weights = new Map<string, number>()
  for (const [stem, count] of counts) weights.set(stem, Math.log((sentences + 1) / count))
  return weights
}
