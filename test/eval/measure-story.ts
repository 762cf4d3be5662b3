import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareArticles } from '../../src/facts/compare-articles.ts'
import type { Claim, Fact } from '../../src/facts/fact.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import { partiesIn, partyOf, sideOf } from '../../src/facts/gazetteer.ts'
import { gistReader } from '../../src/facts/likeness.ts'
import { isSamePerson } from '../../src/facts/parties.ts'
import { lastNameOf } from '../../src/facts/sources/people.ts'
import type { Story } from '../../src/facts/story.ts'
import type { Document } from '../../src/text/document.ts'
import { readArticle } from '../../src/text/read-article.ts'

/** What `gold.json` says of one article, as far as it is measured here. */
type GoldArticle = {
  readonly file: string
  readonly people: readonly { readonly name: string; readonly roles: readonly string[] }[]
  readonly claims: readonly {
    readonly id: string
    readonly cue: string | null
    readonly loc: { readonly line: number }
  }[]
}

/** A claim by its id, or a fact by article and line: “A2 lines 11,45”. */
type GoldMember = string | { readonly claim?: string; readonly fact?: string }

type Gold = {
  readonly articles: Readonly<Record<string, GoldArticle>>
  readonly cross_article: {
    readonly corroborations: readonly {
      readonly id: string
      readonly members: readonly GoldMember[]
    }[]
    readonly conflicts_and_traps: readonly {
      readonly id: string
      readonly values: readonly GoldMember[]
    }[]
  }
}

/** What of the articles' story `gold.json` holds, and what of it was found. */
export type StoryMeasures = {
  /** People of an article, and their offices in it. */
  readonly people: number
  readonly peopleFound: number
  readonly wrongRoles: readonly string[]
  readonly corroborations: readonly string[]
  readonly missed: readonly string[]
  /** Pairs of a group of traps that the grid holds against each other. */
  readonly contradictions: readonly string[]
  readonly variantGroups: number
  readonly variantsMerged: number
}

/** The people and the grid of the articles in `folder`, against the inventory made by hand. */
export function measureStory(folder: string): StoryMeasures {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold
  const keys = Object.keys(gold.articles)
  const documents = Object.values(gold.articles).map(({ file }) =>
    readArticle({ text: readFileSync(join(folder, file), 'utf8') }),
  )
  const facts = documents.flatMap((document) => findFacts(document))
  const story = compareArticles(documents, facts)
  const places = placesOf(story, keys)
  const { corroborations, conflicts_and_traps: traps } = gold.cross_article
  const held = corroborations.filter(({ members }) =>
    joins(story, places, members, gold, ['same', 'unsourced']),
  )
  return {
    ...measurePeople(story, gold),
    corroborations: held.map(({ id }) => id),
    missed: corroborations.filter((one) => !held.includes(one)).map(({ id }) => id),
    contradictions: traps
      .filter(({ values }) => joins(story, places, values, gold, ['different-figure']))
      .map(({ id }) => id),
    ...measureVariants(story, traps.find(({ id }) => id === 'K6')?.values ?? []),
  }
}

function measurePeople(story: Story, gold: Gold) {
  let people = 0
  let peopleFound = 0
  const wrongRoles: string[] = []
  const everybody = Object.values(gold.articles).flatMap((article) => article.people)
  for (const [at, article] of Object.values(gold.articles).entries()) {
    const own = story.facts.filter(({ articleId }) => articleId === story.documents[at]?.id)
    const held = own.flatMap(rolesIn)
    for (const { name, roles } of article.people) {
      const found = held.filter((one) => isSamePerson(one.name, name))
      people += 1 + roles.length
      peopleFound += found.length > 0 ? 1 : 0
      peopleFound += roles.filter((role) => found.some((one) => isRole(one.role, role))).length
    }
    for (const { name, role } of held) {
      if (role === null) continue
      const known = everybody.filter((one) => isSamePerson(one.name, name))
      if (!known.some(({ roles }) => roles.some((one) => isRole(role, one))))
        wrongRoles.push(`${name}: ${role}`)
    }
  }
  return { people, peopleFound, wrongRoles: [...new Set(wrongRoles)] }
}

/** Whom a fact knows, and by which offices: the one stated, and the words that stand for the person. */
function rolesIn(fact: Fact): { name: string; role: string | null }[] {
  if (fact.kind === 'role') return [{ name: fact.person.name, role: fact.role.text }]
  if (fact.kind !== 'claim' || fact.source.kind !== 'person' || fact.source.name === null) return []
  const { name, role, status, text } = fact.source
  if (/['’]s? /.test(name)) return []
  return [{ name, role }, ...(status === 'role' ? [{ name, role: text }] : [])]
}

/** The office in its own words, where the sides do not differ: “the alliance chief” for “alliance (NATO) chief”. */
function isRole(role: string | null, goldRole: string): boolean {
  if (role === null) return false
  const [side, goldSide] = [sideOf(role), sideOf(goldRole)]
  if (side !== null && goldSide !== null && side !== goldSide) return false
  const [words, goldWords] = [officeWords(role), officeWords(goldRole)]
  return words.length > 0 ? words.every((word) => goldWords.includes(word)) : side === goldSide
}

function officeWords(role: string): string[] {
  const parties = new Set(partiesIn(role).flatMap(({ name }) => name.toLowerCase().split(' ')))
  return role
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && word !== 'the' && !parties.has(word))
}

/** Where a fact, or a sentence in a report's own voice, stands: article and physical line. */
type Place = { readonly article: string; readonly line: number; readonly cue: string }

const lineOf = ({ body }: Document, at: number): number => body.slice(0, at).split('\n').length

function placesOf(story: Story, keys: readonly string[]) {
  const index = new Map(story.documents.map((document, at) => [document.id, { document, at }]))
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]))
  return (
    articleId: string,
    factId: string | null,
    evidence: Claim['evidence'] | null,
  ): Place | undefined => {
    const found = index.get(articleId)
    const fact = facts.get(factId ?? '')
    const start = fact?.kind === 'claim' ? fact.cue.span[0] : (fact?.evidence ?? evidence)?.span[0]
    if (!found || start === undefined) return undefined
    const cue = fact?.kind === 'claim' ? fact.cue.text.toLowerCase() : ''
    return { article: keys[found.at] ?? '', line: lineOf(found.document, start), cue }
  }
}

/** Whether a row of the grid ties two members of a group, of two articles, by one of these relations. */
function joins(
  { grid }: Story,
  placeOf: ReturnType<typeof placesOf>,
  members: readonly GoldMember[],
  gold: Gold,
  relations: readonly string[],
): boolean {
  const memberAt = (place: Place | undefined): boolean =>
    place !== undefined && members.some((member) => isAt(member, place, gold))
  return grid.some(({ claim, reports }) => {
    const own = reports.find(({ factId }) => factId === claim)
    if (!own || !memberAt(placeOf(own.articleId, claim, null))) return false
    return reports.some(
      (report) =>
        report !== own &&
        relations.includes(report.relation) &&
        memberAt(placeOf(report.articleId, report.factId, report.evidence ?? null)),
    )
  })
}

function isAt(member: GoldMember, place: Place, gold: Gold): boolean {
  if (typeof member === 'object' && member.claim !== undefined) {
    const article = gold.articles[place.article]
    return (article?.claims ?? []).some(
      ({ id, loc, cue }) =>
        id === member.claim &&
        loc.line === place.line &&
        (cue ?? '').split(/[ ,…/(]+/).some((word) => place.cue.split(' ').includes(word)),
    )
  }
  const words = typeof member === 'string' ? member : (member.fact ?? '')
  const match = /^(\w+) lines? ([\d,]+)/.exec(words)
  return match?.[1] === place.article && match[2]?.split(',').includes(String(place.line)) === true
}

/** Groups of spellings and offices, “Sergei (A2) / Sergey (A3) Roe”: merged if all that is known of them is one. */
function measureVariants({ parties }: Story, groups: readonly GoldMember[]) {
  const gistOf = gistReader(parties)
  const lastNames = new Set(parties.flatMap(({ variants }) => variants.map(lastNameOf)))
  const identify = (variant: string): string | undefined => {
    const words = variant.toLowerCase()
    const person = parties.find(
      ({ variants, roles }) =>
        variants.some((name) => words.endsWith(lastNameOf(name))) ||
        roles.some((role) => role.toLowerCase().includes(words)),
    )
    return partyOf(variant)?.side ?? person?.name
  }
  const isMerged = (group: GoldMember): boolean => {
    const variants = (typeof group === 'string' ? group : '').split('/').map((part) =>
      part
        .replaceAll(/\([^)]*\)/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    // “spokesman / spokesperson Ann Roe”: the name belongs to each.
    const tail = variants.at(-1)?.split(' ').at(-1) ?? ''
    const own = lastNames.has(tail.toLowerCase()) ? ` ${tail}` : ''
    const known = variants.flatMap((variant) =>
      lastNames.has(lastNameOf(variant))
        ? (identify(variant) ?? [])
        : (identify(variant + own) ?? []),
    )
    const gists = new Set(variants.map((variant) => [...gistOf(variant).words].join(' ')))
    return known.length > 1 ? new Set(known).size === 1 : gists.size === 1
  }
  return { variantGroups: groups.length, variantsMerged: groups.filter(isMerged).length }
}
