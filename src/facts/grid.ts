/**
 * Who reports what: the same claim across reports, by shared words and figures.
 *
 * @module
 */
import type { Document } from '../text/document.ts'
import type { Claim, Fact, Figure, Source } from './fact.ts'
import { type Gist, gistReader } from './likeness.ts'
import { voicesOf } from './parties.ts'
import type { GridRow, Party, Relation } from './story.ts'

/** Share of their weighted words that two claims must have in common to be the same. */
const SAME = 0.5
/** Where one source, or one side, does the same in both (denies, accuses), less has to agree. */
const SAME_BY_ONE_SIDE = 0.36
/** A wish and a statement are the same only if hardly a word differs. */
const SAME_IN_ALL_WORDS = 0.75
/** With an equal figure of the same kind, less still. */
const SAME_WITH_FIGURE = 0.12
/** A different figure of the same thing. */
const SAME_THING = 0.45
/** So much has to agree where the words in common are rare ones: … */
const SAME_IN_RARE_WORDS = 0.36
/** … as many as this, each counted by how near it is to standing in these two claims alone. */
const RARE_WORDS = 2.5
/** A short claim may be held whole by a long one; that counts for less than likeness of the two. */
const HELD = 0.67
/** Words in common, other than names, that make “held whole” more than chance. */
const ENOUGH_WORDS = 2

/** A claim, an unsourced figure, or a sentence in the report's own voice. */
type Entry = {
  readonly at: number
  readonly articleId: string
  readonly factId: string | null
  readonly gist: Gist
  readonly figures: readonly Figure[]
  /** Everybody its source speaks for; null for what the report says itself. */
  readonly voices: readonly string[] | null
  readonly act: Claim['cue']['act'] | null
  /** Whether it says that something is not so: by its cue or in its content. */
  readonly denies: boolean
  /** Sum of the weights of its words. */
  weight: number
}

/** Parties and people: a story names its few again and again. */
const isName = (word: string): boolean => word.startsWith('@') || word.startsWith('#')

type Match = { readonly relation: Relation; readonly score: number }

/**
 * One row for each claim that at least one other report holds too, in the order of the first report. A claim that
 * only one report holds has a row of its own.
 */
export function findGrid(
  documents: readonly Document[],
  facts: readonly Fact[],
  parties: readonly Party[] = [],
): GridRow[] {
  const entries = findEntries(documents, facts, gistReader(parties))
  const shared = weighWords(entries)
  const rarest = Math.log(1 + entries.length / 2)
  const rows: GridRow[] = []
  const placed = new Set<Entry>()
  for (const entry of entries) {
    if (!entry.voices || placed.has(entry) || entry.factId === null) continue
    placed.add(entry)
    const best = bestMatches(entry, entries, shared(entry), rarest)
    const reports = documents.map(({ id: articleId }): GridRow['reports'][number] => {
      if (articleId === entry.articleId)
        return { articleId, factId: entry.factId, relation: 'same' }
      const match = best.get(articleId)
      if (!match) return { articleId, factId: null, relation: 'silent' }
      if (match.relation === 'same') placed.add(match.other)
      return { articleId, factId: match.other.factId, relation: match.relation }
    })
    rows.push({ claim: entry.factId, reports })
  }
  return rows
}

function findEntries(
  documents: readonly Document[],
  facts: readonly Fact[],
  readGist: (text: string) => Gist,
): Entry[] {
  const entries: Entry[] = []
  const known = new Map<string, string[]>()
  const readVoices = ({ name, side }: Source): string[] => {
    const key = `${name}|${side}`
    const voices = known.get(key) ?? voicesOf({ name, side })
    known.set(key, voices)
    return voices
  }
  const told = new Map<string, Set<number>>()
  for (const fact of facts) {
    if (fact.kind === 'role') continue
    const starts = told.get(fact.articleId) ?? new Set()
    told.set(fact.articleId, starts)
    starts.add(fact.evidence.span[0])
    const isClaim = fact.kind === 'claim'
    const gist = readGist(isClaim ? fact.content.text : fact.evidence.sentence)
    const isDenial = isClaim && (fact.cue.act === 'deny') !== fact.cue.negated
    entries.push({
      at: entries.length,
      articleId: fact.articleId,
      factId: fact.id,
      gist,
      figures: isClaim ? fact.figures : [fact.figure],
      voices: isClaim ? readVoices(fact.source) : null,
      act: isClaim ? fact.cue.act : null,
      denies: isDenial !== gist.denies,
      weight: 0,
    })
  }
  // Sentences that no claim stands in: what the report says in its own voice.
  for (const { id, paragraphs } of documents) {
    for (const { text, span } of paragraphs.flatMap(({ sentences }) => sentences)) {
      if (text.length <= SHORTEST || told.get(id)?.has(span[0])) continue
      const gist = readGist(text)
      entries.push({
        at: entries.length,
        articleId: id,
        factId: null,
        gist,
        figures: [],
        voices: null,
        act: null,
        denies: gist.denies,
        weight: 0,
      })
    }
  }
  return entries
}

/** A sentence shorter than this states too little to be compared. */
const SHORTEST = 40

type Shared = { readonly weight: Float64Array; readonly count: Uint16Array }

/** Weighs words by how rare they are in the story, and gives back what any entry shares with each other one. */
function weighWords(entries: readonly Entry[]): (entry: Entry) => Shared {
  const holders = new Map<string, number[]>()
  for (const { at, gist } of entries) {
    for (const word of gist.words) {
      const list = holders.get(word)
      if (list) list.push(at)
      else holders.set(word, [at])
    }
  }
  const weightOf = (list: readonly number[]): number => Math.log(1 + entries.length / list.length)
  for (const entry of entries)
    for (const word of entry.gist.words) entry.weight += weightOf(holders.get(word) ?? [])
  const shared: Shared = {
    weight: new Float64Array(entries.length),
    count: new Uint16Array(entries.length),
  }
  return (entry) => {
    shared.weight.fill(0)
    shared.count.fill(0)
    for (const word of entry.gist.words) {
      const list = holders.get(word) ?? []
      const weight = weightOf(list)
      for (const other of list) {
        shared.weight[other] = (shared.weight[other] ?? 0) + weight
        if (!isName(word)) shared.count[other] = (shared.count[other] ?? 0) + 1
      }
    }
    return shared
  }
}

function bestMatches(
  entry: Entry,
  entries: readonly Entry[],
  { weight, count }: Shared,
  rarest: number,
): Map<string, Match & { readonly other: Entry }> {
  const best = new Map<string, Match & { readonly other: Entry }>()
  for (const [at, words] of count.entries()) {
    const other = entries[at]
    if (words === 0 || !other || other.articleId === entry.articleId) continue
    const match = relate(entry, other, weight[at] ?? 0, words, rarest)
    const held = best.get(other.articleId)
    if (match && (!held || match.score > held.score)) best.set(other.articleId, { other, ...match })
  }
  return best
}

function relate(
  a: Entry,
  b: Entry,
  shared: number,
  words: number,
  rarest: number,
): Match | undefined {
  const relation = b.voices ? 'same' : 'unsourced'
  const likeness = (2 * shared) / (a.weight + b.weight)
  const held = words >= ENOUGH_WORDS ? (HELD * shared) / Math.min(a.weight, b.weight) : 0
  const score = Math.max(likeness, held)
  if (isApart(a.gist.years, b.gist.years)) return undefined
  const isEqual = a.figures.some((figure) => b.figures.some((other) => isSameFigure(figure, other)))
  if (isEqual && likeness >= SAME_WITH_FIGURE) return { relation, score: score + 1 }
  if (a.denies !== b.denies) return undefined
  const differs = a.figures.some((figure) => b.figures.some((other) => isSameThing(figure, other)))
  if (differs && !isEqual) {
    const isComparable =
      score >= SAME_THING && !isApart(a.gist.days, b.gist.days) && harmOf(a) === harmOf(b)
    return isComparable ? { relation: 'different-figure', score } : undefined
  }
  const agrees = a.figures.some((figure) => b.figures.some((other) => isSameCount(figure, other)))
  if (a.figures.length > 0 && b.figures.length > 0 && !agrees) return undefined
  return score >= thresholdOf(a, b, shared / rarest) ? { relation, score } : undefined
}

function thresholdOf(a: Entry, b: Entry, rareWords: number): number {
  // “urged them to stop the strike” and “said they stopped the strike” share their words.
  if (a.act !== b.act && (isWish(a) || isWish(b)) && b.act !== null) return SAME_IN_ALL_WORDS
  if (a.act === b.act && rareWords >= RARE_WORDS) return SAME_IN_RARE_WORDS
  const isOneVoice = a.voices?.some((voice) => b.voices?.includes(voice)) === true
  return isOneVoice && a.act === b.act ? SAME_BY_ONE_SIDE : SAME
}

const isWish = ({ act }: Entry): boolean => act === 'urge' || act === 'ask' || act === 'promise'

/** Both name some, and none in common. */
const isApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name))

/** Whether the dead or the injured are counted. */
const harmOf = ({ gist: { words } }: Entry): string =>
  words.has('injur') ? (words.has('kill') ? 'both' : 'injured') : words.has('kill') ? 'killed' : ''

const isSameCount = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.unitClass === b.unitClass && a.casualties === b.casualties

const isSameFigure = (a: Figure, b: Figure): boolean =>
  isSameCount(a, b) &&
  a.value !== null &&
  (a.of === null || b.of === null || a.of === b.of) &&
  // Small counts agree by chance.
  a.value > 20

const isSameThing = (a: Figure, b: Figure): boolean =>
  a.value !== null &&
  b.value !== null &&
  a.value !== b.value &&
  a.unit === b.unit &&
  a.casualties === b.casualties &&
  a.of === b.of
