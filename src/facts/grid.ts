/**
 * Who reports what: the same claim across reports, by shared words and figures.
 *
 * @module
 */
import type { Document } from '../text/document.ts'
import type { Claim, Fact, Figure, Source } from './fact.ts'
import { type Gist, gistReader } from './likeness.ts'
import { voicesOf } from './parties.ts'
import type { GridReport, GridRow, Party, Relation, Tie } from './story.ts'

// How much has to agree was measured on the five reports of `gold.json` and the built-in story (`npm run eval`): X1 to X11 are
// claims that several reports hold, K1 to K8 groups that only look so.

/** Share of their weighted words that two claims must have in common to be the same. At 0.45 come four false ties. */
const SAME = 0.5
/** Where one source, or one side, does the same in both (denies, accuses), less has to agree. At 0.3 two deaths are one. */
const SAME_BY_ONE_SIDE = 0.36
/** A wish and a statement are the same only if hardly a word differs. No X or K turns on it. */
const SAME_IN_ALL_WORDS = 0.75
/** With an equal figure of the same kind, less still. X1 holds up to 0.4, and nothing else comes in down to 0.05. */
const SAME_WITH_FIGURE = 0.12
/** A different figure of the same thing. At 0.35 the dead of one side stand against those of all (K4 and X1). */
const SAME_THING = 0.45
/** So much has to agree where the words in common are rare ones (at 0.38 X9 is lost): … */
const SAME_IN_RARE_WORDS = 0.36
/** … as many as this, each counted by how near it is to standing in these two claims alone. At 3.5 X9 is lost. */
const RARE_WORDS = 2.5
/** A short claim may be held whole by a long one; that counts for less than likeness of the two. At 0.74 come false ties. */
const HELD = 0.67
/** Words in common, other than names, that make “held whole” more than chance. */
const ENOUGH_WORDS = 2
/**
 * A word that more entries hold tells nothing, and would make everything meet everything. Eight reports of a thousand
 * words have no such word.
 */
const MOST_HOLDERS = 500

/** A claim, an unsourced figure, or a sentence in the report's own voice. */
type Entry = {
  readonly at: number
  readonly articleId: string
  readonly factId: string | null
  /** The sentence in the report's own voice that no fact stands for. */
  readonly evidence?: Claim['evidence']
  /** A clause of a longer text: the report says that much, and the claim more. */
  readonly isPart: boolean
  readonly gist: Gist
  readonly figures: readonly Figure[]
  /** Everybody its source speaks for; null for what the report says itself. */
  readonly voices: readonly string[] | null
  /** Its source by name, if it has one. */
  readonly source: string | null
  readonly act: Claim['cue']['act'] | null
  /** Whether it says that something is not so: by its cue or in its content. */
  readonly denies: boolean
  /** Its words that tell something. */
  readonly terms: Term[]
  /** Sum of their weights. */
  weight: number
}

/** A word of the story, with the places of the entries that hold it. */
type Term = { readonly isName: boolean; readonly holders: number[]; weight: number }

/** Parties and people: a story names its few again and again. */
const isName = (word: string): boolean => word.startsWith('@') || word.startsWith('#')

type Likeness = { readonly relation: Relation; readonly by: Tie; readonly score: number }
type Match = Likeness & { readonly other: Entry }

/**
 * One row for each claim that at least one other report holds too, in the order of the first report. A claim that
 * only one report holds has a row of its own.
 */
export function findGrid(
  documents: readonly Document[],
  facts: readonly Fact[],
  parties: readonly Party[],
): GridRow[] {
  // One report is compared with nothing.
  if (documents.length < 2) return facts.filter(isCompared).map(rowAlone)
  const entries = findEntries(documents, facts, gistReader(parties))
  const shared = weighWords(entries)
  const rarest = Math.log(1 + entries.length / 2)
  const rows: GridRow[] = []
  const placed = new Set<string>()
  for (const entry of entries) {
    if (!entry.voices || entry.isPart || entry.factId === null || placed.has(entry.factId)) continue
    placed.add(entry.factId)
    const best = new Map<string, Match>()
    for (let at = entry.at; entries[at]?.factId === entry.factId; at++)
      findMatches(entries[at] ?? entry, entries, shared, rarest, best)
    const reports = documents.map(({ id: articleId }): GridReport => {
      if (articleId === entry.articleId)
        return { articleId, factId: entry.factId, relation: 'same' }
      const match = best.get(articleId)
      if (!match) return { articleId, factId: null, relation: 'silent' }
      if (match.relation === 'same' && match.other.factId) placed.add(match.other.factId)
      const { factId, evidence } = match.other
      return {
        articleId,
        factId,
        relation: match.relation,
        by: match.by,
        ...(evidence && { evidence }),
      }
    })
    rows.push({ claim: entry.factId, reports })
  }
  return rows
}

/** “failed to say that the dam leaks” is neither said nor denied. */
const isCompared = (fact: Fact): fact is Claim =>
  fact.kind === 'claim' && (!fact.cue.negated || fact.cue.act === 'deny')

const rowAlone = ({ id, articleId }: Claim): GridRow => ({
  claim: id,
  reports: [{ articleId, factId: id, relation: 'same' }],
})

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
  // A sentence with many figures of its own stands for each of them.
  const gists = new Map<string, Gist[]>()
  const gistsOf = (text: string): Gist[] => {
    const parts = text.split(CLAUSE)
    const clauses = parts.length > 1 ? parts.filter((part) => part.length >= SHORTEST_PART) : []
    return [text, ...clauses].map(readGist)
  }
  const add = (text: string, isDenial: boolean, entry: Told): void => {
    const held = gists.get(text) ?? gistsOf(text)
    gists.set(text, held)
    for (const [part, gist] of held.entries()) {
      const denies = isDenial !== gist.denies
      const at = entries.length
      entries.push({ ...entry, gist, denies, isPart: part > 0, at, terms: [], weight: 0 })
    }
  }
  const told = new Map<string, Set<number>>()
  for (const fact of facts) {
    if (fact.kind === 'role') continue
    const starts = told.get(fact.articleId) ?? new Set()
    told.set(fact.articleId, starts)
    starts.add(fact.evidence.span[0])
    const { articleId, id: factId } = fact
    if (fact.kind === 'claim') {
      const { act, negated } = fact.cue
      if (!isCompared(fact)) continue
      const voices = readVoices(fact.source)
      const entry = {
        articleId,
        factId,
        figures: fact.figures,
        voices,
        source: fact.source.name,
        act,
      }
      add(fact.content.text, act === 'deny' && !negated, entry)
    } else
      add(fact.evidence.sentence, false, {
        articleId,
        factId,
        figures: [fact.figure],
        ...OWN_VOICE,
      })
  }
  // Sentences that no claim stands in: what the report says in its own voice.
  for (const { id: articleId, paragraphs } of documents) {
    for (const { text, span } of paragraphs.flatMap(({ sentences }) => sentences)) {
      if (text.length <= SHORTEST || told.get(articleId)?.has(span[0])) continue
      const evidence = { sentence: text, span }
      add(text, false, { articleId, factId: null, evidence, figures: [], ...OWN_VOICE })
    }
  }
  return entries
}

type Told = Pick<
  Entry,
  'articleId' | 'factId' | 'evidence' | 'figures' | 'voices' | 'source' | 'act'
>

const OWN_VOICE = { voices: null, source: null, act: null }

/** A sentence shorter than this states too little to be compared, … */
const SHORTEST = 40
/** … and so does a clause of one. */
const SHORTEST_PART = 24

/** Where a clause begins that says something of its own. */
const CLAUSE = /[,;]?\s(?:when|where|which|while|but|because|although)\s|,\sand\s|;\s/

/** What an entry shares with others: their places, and by place the words in common and what they weigh. */
type Shared = {
  readonly places: number[]
  readonly weight: Float64Array
  readonly count: Uint16Array
}

/** Weighs words by how rare they are in the story, and gives back what any entry shares with the others. */
function weighWords(entries: readonly Entry[]): (entry: Entry) => Shared {
  const terms = new Map<string, Term>()
  for (const { at, gist } of entries) {
    for (const word of gist.words) {
      const term = terms.get(word)
      if (term) term.holders.push(at)
      else terms.set(word, { isName: isName(word), holders: [at], weight: 0 })
    }
  }
  for (const term of terms.values()) {
    if (term.holders.length > MOST_HOLDERS) continue
    term.weight = Math.log(1 + entries.length / term.holders.length)
    for (const at of term.holders) {
      const entry = entries[at]
      if (!entry) continue
      entry.terms.push(term)
      entry.weight += term.weight
    }
  }
  const shared: Shared = {
    places: [],
    weight: new Float64Array(entries.length),
    count: new Uint16Array(entries.length),
  }
  const { places, weight, count } = shared
  return (entry) => {
    for (const place of places) weight[place] = count[place] = 0
    places.length = 0
    for (const term of entry.terms) {
      for (const place of term.holders) {
        if (weight[place] === 0) places.push(place)
        weight[place] = (weight[place] ?? 0) + term.weight
        if (!term.isName) count[place] = (count[place] ?? 0) + 1
      }
    }
    return shared
  }
}

/** Adds the nearest of each other report to `best`; the first of two that are as near. */
function findMatches(
  entry: Entry,
  entries: readonly Entry[],
  sharedWith: (entry: Entry) => Shared,
  rarest: number,
  best: Map<string, Match>,
): void {
  const { places, weight, count } = sharedWith(entry)
  for (const place of places) {
    const other = entries[place]
    const words = count[place] ?? 0
    if (words === 0 || !other || other.articleId === entry.articleId) continue
    // A clause of a claim is not the claim of another source.
    if (other.voices && (entry.isPart || other.isPart)) continue
    const match = relate(entry, other, weight[place] ?? 0, words, rarest)
    const held = match && best.get(other.articleId)
    if (
      match &&
      (!held || match.score > held.score || (match.score === held.score && place < held.other.at))
    )
      best.set(other.articleId, { other, ...match })
  }
}

function relate(
  a: Entry,
  b: Entry,
  shared: number,
  words: number,
  rarest: number,
): Likeness | undefined {
  const likeness = (2 * shared) / (a.weight + b.weight)
  const held = words >= ENOUGH_WORDS ? (HELD * shared) / Math.min(a.weight, b.weight) : 0
  const score = Math.max(likeness, held)
  const isCounted = a.figures.length > 0 && b.figures.length > 0
  if (score < (isCounted ? SAME_WITH_FIGURE : SAME_IN_RARE_WORDS)) return undefined
  // What the two do with their matter comes first: no figure makes a denial of a statement.
  if (isOpposed(a, b) || isApart(a.gist.years, b.gist.years) || isHarmApart(a, b)) return undefined
  const isWished = a.act !== b.act && (isWish(a) || isWish(b))
  // What somebody asks for or fears, a report states only if it speaks of a wish too.
  if (b.voices === null && !isHeldTrue(a) && !b.gist.words.has(WISH)) return undefined
  const relation = b.voices ? 'same' : 'unsourced'
  const isEqual = a.figures.some((figure) => b.figures.some((other) => isSameFigure(figure, other)))
  if (isEqual && likeness >= (isWished ? SAME_IN_ALL_WORDS : SAME_WITH_FIGURE))
    return { relation, by: 'figure', score: score + 1 }
  const differs = a.figures.some((figure) => b.figures.some((other) => isSameThing(figure, other)))
  if (differs && !isEqual) {
    const isComparable =
      !b.isPart &&
      score >= SAME_THING &&
      !isApart(a.gist.days, b.gist.days) &&
      harmOf(a) === harmOf(b)
    return isComparable ? { relation: 'different-figure', by: 'words', score } : undefined
  }
  const agrees = a.figures.some((figure) => b.figures.some((other) => isSameCount(figure, other)))
  if (isCounted && !agrees) return undefined
  // “urged them to stop the strike” and “said they stopped the strike” share their words.
  // So do “people died near the dam” and “people live near the dam”, of which neither holds the other whole.
  const isOtherMatter =
    (isWished && b.voices !== null) || (harmOf(a) !== harmOf(b) && likeness > held)
  const needed = isOtherMatter ? SAME_IN_ALL_WORDS : thresholdOf(a, b, shared / rarest)
  return score >= needed ? { relation, by: tieOf(a, b), score } : undefined
}

function thresholdOf(a: Entry, b: Entry, rareWords: number): number {
  if (a.act !== b.act) return SAME
  if (rareWords >= RARE_WORDS) return SAME_IN_RARE_WORDS
  return a.voices?.some((voice) => b.voices?.includes(voice)) ? SAME_BY_ONE_SIDE : SAME
}

const tieOf = (a: Entry, b: Entry): Tie =>
  a.source !== null && a.source === b.source && a.act === b.act ? 'source' : 'words'

const isWish = ({ act }: Entry): boolean => act === 'urge' || act === 'ask' || act === 'promise'

/** Whether its source holds it to be so, or not so. */
const isHeldTrue = ({ act }: Entry): boolean => act === 'state' || act === 'warn' || act === 'deny'

/** The key of “wants”, “aspires” and “seeks”. */
const WISH = 'want'

/** One says that something is so, the other that it is not. */
const isOpposed = (a: Entry, b: Entry): boolean =>
  a.denies !== b.denies &&
  // “not seen since 2014” and “more than at any time since 2014” agree.
  (a.gist.since === null || b.gist.since === null || a.gist.since === b.gist.since)

/** Both name some, and none in common. */
const isApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name))

/** Whether the dead or the injured are counted. */
const harmOf = ({ gist: { words } }: Entry): string =>
  words.has('injur') ? (words.has('kill') ? 'both' : 'injured') : words.has('kill') ? 'killed' : ''

/** One tells of the dead alone, the other of the injured. */
const isHarmApart = (a: Entry, b: Entry): boolean =>
  ['killed injured', 'injured killed'].includes(`${harmOf(a)} ${harmOf(b)}`)

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
