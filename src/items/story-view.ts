/**
 * A story with what the item types look up again and again. Made once a story.
 *
 * @module
 */
import type { Claim, Fact, Source } from '../facts/fact.ts'
import type { Story } from '../facts/story.ts'
import type { Document } from '../text/document.ts'
import { findActors, type Actor } from './actors.ts'
import type { Evidence } from './item.ts'
import { nameReports } from './report-names.ts'
import { bagOf, stemsOf, type Bag } from './similarity.ts'
import type { Unsayable } from './wording/fit.ts'
import type { Prepared, Saying } from './wording/saying.ts'
import { spellingsOf, type Spellings } from './wording/spelling.ts'

export type StoryView = {
  readonly story: Story
  readonly documents: ReadonlyMap<string, Document>
  readonly facts: ReadonlyMap<string, Fact>
  readonly claims: readonly Claim[]
  readonly actors: readonly Actor[]
  /** Claim id → its source, where that can be told. */
  readonly sources: ReadonlyMap<string, Actor>
  /** Article id → how stems name the report. */
  readonly reportNames: ReadonlyMap<string, string>
  /** Words that stand capitalised inside sentences: names, so they keep their capital. */
  readonly names: ReadonlySet<string>
  readonly spellings: Spellings
  /** Stem → how rare it is in the story, so common words weigh little. */
  readonly weights: ReadonlyMap<string, number>
  /** All words of all reports, for telling whether a body is mentioned. */
  readonly text: string
  /** Article id → the words of each of its sentences. */
  readonly sentences: ReadonlyMap<string, readonly ReadonlySet<string>[]>
  /** Claim id → the words of what it holds its source to. */
  readonly contents: ReadonlyMap<string, Bag>
  /** Claim id → names of the actors held to something like it. Filled on first use. */
  readonly holders: Map<string, ReadonlySet<string>>
  /** Claims read for wording, and put into so many words. Filled on first use. */
  readonly prepared: Map<string, Prepared | Unsayable>
  readonly sayings: Map<string, Saying | Unsayable>
  /** Claim id → its evidence. Filled on first use. */
  readonly evidence: Map<string, readonly Evidence[]>
  /** What evidence sentences gave when read alone. Filled on first use. */
  readonly rereads: Map<string, readonly Claim[]>
  readonly evidenceStems: Map<string, ReadonlySet<string>>
}

export function viewStory(story: Story): StoryView {
  const claims = story.facts.filter((fact) => fact.kind === 'claim')
  const names = namesInside(story.documents)
  const text = story.documents.map(({ body }) => body).join('\n')
  const sentences = new Map(
    story.documents.map(({ id, paragraphs }) => [
      id,
      paragraphs.flatMap((part) => part.sentences.map((sentence) => stemsOf(sentence.text))),
    ]),
  )
  const weights = weigh([...sentences.values()].flat())
  const actors = findActors(story.parties, claims, names, text)
  return {
    story,
    documents: new Map(story.documents.map((document) => [document.id, document])),
    facts: new Map(story.facts.map((fact) => [fact.id, fact])),
    claims,
    actors,
    sources: new Map(
      actors.flatMap((actor) => actor.claims.map((claim): [string, Actor] => [claim.id, actor])),
    ),
    reportNames: nameReports(story.documents),
    names,
    spellings: spellingsOf(story.parties),
    weights,
    text,
    sentences,
    contents: new Map(
      claims.map((claim) => [claim.id, bagOf(stemsOf(claim.content.text), weights)]),
    ),
    holders: new Map(),
    prepared: new Map(),
    sayings: new Map(),
    evidence: new Map(),
    rereads: new Map(),
    evidenceStems: new Map(),
  }
}

/** The party a source is, or undefined if it cannot be told. */
export function actorOf({ name }: Source, { actors }: StoryView): Actor | undefined {
  return name === null
    ? undefined
    : actors.find((actor) => actor.name === name || actor.variants.includes(name))
}

function namesInside(documents: readonly Document[]): Set<string> {
  const names = new Set<string>()
  for (const document of documents)
    for (const { sentences } of document.paragraphs)
      for (const { text } of sentences)
        for (const match of text.matchAll(/(?<=[a-z,;] )[A-Z][\w-]*/g)) names.add(match[0])
  return names
}

function weigh(sentences: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const stems of sentences)
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const weights = new Map<string, number>()
  for (const [stem, count] of counts) weights.set(stem, Math.log((sentences.length + 1) / count))
  return weights
}
