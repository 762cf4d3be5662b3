/**
 * A story with what the item types look up again and again. Made once a story.
 *
 * @module
 */
import type { Claim, Fact, Figure, Source } from '../facts/fact.ts'
import type { GridRow, Story } from '../facts/story.ts'
import type { Document, Sentence, Span } from '../text/document.ts'
import { findActors, type Actor } from './actors.ts'
import type { Evidence } from './item.ts'
import { findOpponents } from './opponents.ts'
import { nameReports } from './report-names.ts'
import { bagOf, indexWords, stemsOf, type Bag, type WordIndex } from './similarity.ts'
import type { Unsayable } from './wording/fit.ts'
import { isDoubted } from './doubted.ts'
import type { Prepared, Saying } from './wording/saying.ts'
import type { WordCases } from './wording/text.ts'
import { spellingsOf, type Spellings } from './wording/spelling.ts'

export type StoryView = {
  readonly story: Story
  readonly documents: ReadonlyMap<string, Document>
  readonly facts: ReadonlyMap<string, Fact>
  readonly claims: readonly Claim[]
  /** The claims that items are written from: all of them, unless there are more than a reader would take in. */
  readonly asked: readonly Claim[]
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>
  /** Every figure of the story: those of claims and those in the reports' own voice. */
  readonly figures: readonly Figure[]
  readonly actors: readonly Actor[]
  /** Name or variant → the actor. */
  readonly actorNames: ReadonlyMap<string, Actor>
  /** Claim id → the row of the grid that it stands in. */
  readonly relations: ReadonlyMap<string, GridRow>
  /** Text of an option → the actor it shows. */
  readonly shownActors: ReadonlyMap<string, Actor>
  /** Claim id → its source, where that can be told. */
  readonly sources: ReadonlyMap<string, Actor>
  /** Side → sides that it quarrels with. */
  readonly opponents: ReadonlyMap<string, ReadonlySet<string>>
  /** Article id → how stems name the report. */
  readonly reportNames: ReadonlyMap<string, string>
  /** Which words stand inside sentences with a capital, and which in lower case. */
  readonly cases: WordCases
  readonly spellings: Spellings
  /** Stem → how rare it is in the story, so common words weigh little. */
  readonly weights: ReadonlyMap<string, number>
  /** All words of all reports, for telling whether a body is mentioned. */
  readonly text: string
  /** The words of every sentence of every report, and where each stands. */
  readonly sentences: WordIndex
  /** Article id → its first sentence in `sentences`, and the first one behind it. */
  readonly sentencesOf: ReadonlyMap<string, Span>
  /** Claim id → the words of what it holds its source to. */
  readonly contents: ReadonlyMap<string, Bag>
  /** The same words, in the order of `claims`. */
  readonly contentWords: WordIndex
  /** Claim id → names of the actors held to something like it. Filled on first use. */
  readonly holders: Map<string, ReadonlySet<string>>
  /** Claim id → reports with a sentence that comes near it. Filled on first use. */
  readonly echoes: Map<string, ReadonlySet<string>>
  /** Whether a report mentions an actor, by both names. Filled on first use. */
  readonly mentioned: Map<string, boolean>
  /** Names of the actors that give about the same figure. Filled on first use. */
  readonly givers: Map<Figure, ReadonlySet<string>>
  /** Article id → what the report states itself, and clauses by room and sentence. Filled on first use. */
  readonly stated: Map<string, readonly Sentence[]>
  readonly clauses: Map<string, string | undefined>
  /** Article id → nouns that it introduces with “a”, and where first. Filled on first use. */
  readonly introduced: Map<string, ReadonlyMap<string, number>>
  /** Claims read for wording, and put into so many words. Filled on first use. */
  readonly prepared: Map<string, Prepared | Unsayable>
  readonly sayings: Map<string, Saying | Unsayable>
  /** Claim id → its evidence. Filled on first use. */
  readonly evidence: Map<string, readonly Evidence[]>
  /** What evidence sentences gave when read alone. Filled on first use. */
  readonly rereads: Map<string, readonly Fact[]>
  readonly evidenceStems: Map<string, ReadonlySet<string>>
}

export function viewStory(story: Story): StoryView {
  const claims = story.facts.filter((fact) => fact.kind === 'claim')
  const cases = casesInside(story.documents)
  const text = story.documents.map(({ body }) => body).join('\n')
  const prose = story.documents
    .flatMap(({ body, paragraphs }) => paragraphs.map(({ span }) => body.slice(...span)))
    .join('\n')
  const stems: ReadonlySet<string>[] = []
  const sentencesOf = new Map<string, Span>()
  for (const { id, paragraphs } of story.documents) {
    const from = stems.length
    for (const { sentences } of paragraphs)
      for (const sentence of sentences) stems.push(stemsOf(sentence.text))
    sentencesOf.set(id, [from, stems.length])
  }
  const weights = weigh(stems)
  const actors = findActors(story.parties, claims, cases, text, prose)
  const sources = new Map(
    actors.flatMap((actor) => actor.claims.map((claim): [string, Actor] => [claim.id, actor])),
  )
  const contents = claims.map(({ id, content }) => ({
    id,
    bag: bagOf(stemsOf(content.text), weights),
  }))
  const claimsOf = Map.groupBy(claims, ({ articleId }) => articleId)
  return {
    story,
    documents: new Map(story.documents.map((document) => [document.id, document])),
    facts: new Map(story.facts.map((fact) => [fact.id, fact])),
    claims,
    asked: [...claimsOf.values()].flatMap(chooseAsked),
    claimsOf,
    figures: story.facts.flatMap((fact) =>
      fact.kind === 'claim' ? fact.figures : fact.kind === 'figure' ? [fact.figure] : [],
    ),
    actors,
    actorNames: firstBy(actors, ({ name, variants }) => [name, ...variants]),
    shownActors: new Map([
      ...firstBy(actors, ({ otherNames }) => otherNames),
      ...firstBy(actors, ({ shown, withRole }) =>
        withRole === null ? [shown] : [shown, withRole],
      ),
    ]),
    relations: rowsByClaim(story),
    sources,
    opponents: findOpponents(claims, sources),
    reportNames: nameReports(story.documents),
    cases,
    spellings: spellingsOf(story.parties),
    weights,
    text,
    sentences: indexWords(stems, weights),
    sentencesOf,
    contents: new Map(contents.map(({ id, bag }) => [id, bag])),
    contentWords: indexWords(
      contents.map(({ bag }) => bag.stems),
      weights,
    ),
    holders: new Map(),
    echoes: new Map(),
    mentioned: new Map(),
    givers: new Map(),
    stated: new Map(),
    clauses: new Map(),
    introduced: new Map(),
    prepared: new Map(),
    sayings: new Map(),
    evidence: new Map(),
    rereads: new Map(),
    evidenceStems: new Map(),
  }
}

/** The party a source is, or undefined if it cannot be told. */
export const actorOf = ({ name }: Source, { actorNames }: StoryView): Actor | undefined =>
  name === null ? undefined : actorNames.get(name)

/** Whether a report names the actor at all. */
export function isMentioned(
  { name, variants }: Actor,
  articleId: string,
  { documents, mentioned }: StoryView,
): boolean {
  const key = `${articleId} ${name}`
  const known = mentioned.get(key)
  if (known !== undefined) return known
  const body = documents.get(articleId)?.body ?? ''
  const is = variants.some((variant) => body.includes(variant))
  mentioned.set(key, is)
  return is
}

function rowsByClaim({ grid }: Story): Map<string, GridRow> {
  const rows = new Map<string, GridRow>()
  for (const row of grid)
    for (const { factId } of row.reports)
      if (factId !== null && !rows.has(factId)) rows.set(factId, row)
  return rows
}

/** A sentence with more claims than this is a list or a trick, and nothing to ask about. */
const CLAIMS_PER_SENTENCE = 8
/** So many claims of one report are asked about: those of some 3,000 words. */
const CLAIMS_PER_REPORT = 60

/** The claims of a report that items are written from: of more than enough, some of every part of it. */
function chooseAsked(claims: readonly Claim[]): Claim[] {
  const perSentence = new Map<number, number>()
  for (const { evidence } of claims)
    perSentence.set(evidence.span[0], (perSentence.get(evidence.span[0]) ?? 0) + 1)
  const asked = claims.filter(
    (claim) =>
      (perSentence.get(claim.evidence.span[0]) ?? 0) <= CLAIMS_PER_SENTENCE &&
      // What one source says that another said is the first one's word.
      claim.nestedIn === null &&
      !isDoubted(claim),
  )
  const step = Math.max(1, asked.length / CLAIMS_PER_REPORT)
  const kept = Math.min(asked.length, CLAIMS_PER_REPORT)
  return Array.from({ length: kept }, (_, at) => asked[Math.floor(at * step)]).filter(
    (claim) => claim !== undefined,
  )
}

/** Key → the first actor that has it. */
function firstBy(
  actors: readonly Actor[],
  keysOf: (actor: Actor) => readonly string[],
): Map<string, Actor> {
  const found = new Map<string, Actor>()
  for (const actor of actors)
    for (const key of keysOf(actor)) if (!found.has(key)) found.set(key, actor)
  return found
}

function casesInside(documents: readonly Document[]): WordCases {
  const names = new Set<string>()
  const lower = new Set<string>()
  for (const document of documents)
    for (const { sentences } of document.paragraphs)
      for (const { text } of sentences)
        for (const match of text.matchAll(/(?<=[a-z,;] )[A-Z][\w-]*/g)) names.add(match[0])
  for (const { body } of documents)
    for (const [word] of body.matchAll(/(?<![\w@#./-])[a-z][\w]*(?![\w@])/g)) lower.add(word)
  return { names, lower }
}

function weigh(sentences: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const stems of sentences)
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const weights = new Map<string, number>()
  for (const [stem, count] of counts) weights.set(stem, Math.log((sentences.length + 1) / count))
  return weights
}
