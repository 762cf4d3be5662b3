/**
 * Who reports what: the same claim across reports, by shared words and figures.
 *
 * @module
 */
import type { Document } from '../../text/document.ts'
import type { Claim, Fact, Figure } from '../fact.ts'
import { partyOf } from '../gazetteer.ts'
import { tokenize } from '../grammar/tokens.ts'
import type { GridRow, Relation } from '../story.ts'
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  isAdverb,
} from '../words/closed-class.ts'

/** Words in common, weighted by how rare they are in the story, that make two claims the same. */
const SAME = 0.5

/** With an equal figure of the same kind less has to agree. */
const SAME_WITH_FIGURE = 0.12

/** A different figure of the same thing. */
const SAME_THING = 0.45

type Entry = {
  readonly articleId: string
  readonly factId: string | null
  readonly words: ReadonlySet<string>
  /** Sum of the weights of its words. */
  weight: number
  readonly figures: readonly Figure[]
  readonly sourced: boolean
}

/**
 * One row for each claim that at least one other report holds too, in the order of the first report. A claim that
 * only one report holds has a row of its own.
 */
export function findGrid(documents: readonly Document[], facts: readonly Fact[]): GridRow[] {
  const entries = facts.flatMap((fact): Entry[] => {
    if (fact.kind === 'claim')
      return [
        {
          articleId: fact.articleId,
          factId: fact.id,
          words: wordsOf(claimText(fact)),
          weight: 0,
          figures: fact.figures,
          sourced: true,
        },
      ]
    if (fact.kind === 'figure')
      return [
        {
          articleId: fact.articleId,
          factId: fact.id,
          words: wordsOf(fact.evidence.sentence),
          weight: 0,
          figures: [fact.figure],
          sourced: false,
        },
      ]
    return []
  })
  entries.push(...ownVoice(documents, facts))
  const weights = weigh(entries)
  for (const entry of entries) entry.weight = sum(entry.words, weights)
  const rows: GridRow[] = []
  const placed = new Set<Entry>()
  for (const entry of entries) {
    if (!entry.sourced || placed.has(entry) || entry.factId === null) continue
    placed.add(entry)
    const reports = documents.map(({ id: articleId }) => {
      if (articleId === entry.articleId)
        return { articleId, factId: entry.factId, relation: 'same' as Relation }
      let best:
        | { readonly other: Entry; readonly relation: Relation; readonly score: number }
        | undefined
      for (const other of entries) {
        if (other.articleId !== articleId) continue
        const match = relate(entry, other, weights)
        if (match && (!best || match.score > best.score)) best = { other, ...match }
      }
      if (!best) return { articleId, factId: null, relation: 'silent' as Relation }
      if (best.relation === 'same') placed.add(best.other)
      return { articleId, factId: best.other.factId, relation: best.relation }
    })
    rows.push({ claim: entry.factId, reports })
  }
  return rows
}

function relate(
  a: Entry,
  b: Entry,
  weights: ReadonlyMap<string, number>,
): { relation: Relation; score: number } | undefined {
  const score = overlap(a, b, weights)
  const sameFigure = a.figures.some((figure) =>
    b.figures.some((other) => isSameFigure(figure, other)),
  )
  const differs =
    !sameFigure && a.figures.some((figure) => b.figures.some((other) => isSameThing(figure, other)))
  if (sameFigure && score >= SAME_WITH_FIGURE)
    return { relation: b.sourced ? 'same' : 'unsourced', score: score + 1 }
  if (differs && score >= SAME_THING) return { relation: 'different-figure', score }
  if (score < SAME || (a.figures.length > 0 && b.figures.length > 0)) return undefined
  return { relation: b.sourced ? 'same' : 'unsourced', score }
}

const isSameFigure = (a: Figure, b: Figure): boolean =>
  a.value !== null &&
  a.value === b.value &&
  a.unitClass === b.unitClass &&
  a.casualties === b.casualties &&
  (a.of === null || b.of === null || a.of === b.of) &&
  // Small counts agree by chance.
  a.value > 20

const isSameThing = (a: Figure, b: Figure): boolean =>
  a.value !== null &&
  b.value !== null &&
  a.unit === b.unit &&
  a.casualties === b.casualties &&
  a.of === b.of

/** Content with its source: “the ministry denied the leak” and “the firm denied the leak” differ in who. */
const claimText = ({ content, cue }: Claim): string =>
  `${cue.act === 'deny' ? 'denies ' : ''}${content.text}`

/** Sentences that no claim stands in: what the report says in its own voice. */
function ownVoice(documents: readonly Document[], facts: readonly Fact[]): Entry[] {
  const used = new Map<string, number[]>()
  for (const fact of facts) {
    if (fact.kind === 'role') continue
    const list = used.get(fact.articleId) ?? []
    list.push(fact.evidence.span[0])
    used.set(fact.articleId, list)
  }
  return documents.flatMap(({ id, paragraphs }) =>
    paragraphs.flatMap(({ sentences }) =>
      sentences
        .filter(
          ({ span, text }) =>
            text.length > 40 && !used.get(id)?.some((start) => start >= span[0] && start < span[1]),
        )
        .map(({ text }) => ({
          articleId: id,
          factId: null,
          words: wordsOf(text),
          weight: 0,
          figures: [],
          sourced: false,
        })),
    ),
  )
}

/** Content words in a rough base form; names of one party under one word. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const token of tokenize(text, 0)) {
    if (token.kind !== 'word') continue
    const party = partyOf(token.text)
    if (party) {
      words.add(`@${party.side}`)
      continue
    }
    const { lower } = token
    if (
      DETERMINERS.has(lower) ||
      PREPOSITIONS.has(lower) ||
      CONJUNCTIONS.has(lower) ||
      SUBORDINATORS.has(lower) ||
      RELATIVES.has(lower)
    )
      continue
    if (
      BE.has(lower) ||
      HAVE.has(lower) ||
      DO.has(lower) ||
      MODALS.has(lower) ||
      PERSONAL_PRONOUNS.has(lower) ||
      isAdverb(lower)
    )
      continue
    words.add(baseOf(lower.replaceAll('-', '')))
  }
  return words
}

/** A crude base form, enough to match “troops” with “troop” and “called” with “calls”. */
function baseOf(word: string): string {
  const plain = word.replace(/'s?$/, '')
  for (const [ending, floor] of [
    ['ing', 5],
    ['ies', 5],
    ['ed', 5],
    ['es', 6],
    ['s', 4],
  ] as const) {
    if (plain.length >= floor && plain.endsWith(ending) && !plain.endsWith('ss'))
      return plain.slice(0, plain.length - ending.length).replace(/e$/, '')
  }
  return plain.replace(/e$/, '')
}

function weigh(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of entries)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weights = new Map<string, number>()
  for (const [word, count] of counts) weights.set(word, Math.log(1 + entries.length / count))
  return weights
}

/** Dice's coefficient over weighted words. */
function overlap(a: Entry, b: Entry, weights: ReadonlyMap<string, number>): number {
  const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words]
  let both = 0
  for (const word of small) if (large.has(word)) both += weights.get(word) ?? 0
  return both === 0 ? 0 : (2 * both) / (a.weight + b.weight)
}

export function sum(words: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let total = 0
  for (const word of words) total += weights.get(word) ?? 0
  return total
}
