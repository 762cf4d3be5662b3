import type { Item, ItemType } from '../items/item.ts'
import { seededRandom, shuffle } from '../lib/seeded-random.ts'
import { givesAway } from './gives-away.ts'
import type { Blueprint, Quiz } from './quiz.ts'

/** So many orders of the items are tried for a full round. */
const TURNS = 8

/** At most this many items on one evidence sentence. */
const PER_SENTENCE = 2

/**
 * Chooses and orders the items of a quiz. Types take turns, fact checks stay within half and their verdicts
 * near thirds; no item's key stands in another's stem, and at most two share a sentence. The same items and
 * blueprint give the same quiz, another seed another choice; fewer than `n` come back if the items do not last.
 */
export function assembleQuiz(items: readonly Item[], blueprint: Blueprint): Quiz {
  const {
    n,
    seed,
    types,
    difficulty,
    exclude = [],
    casualties = false,
    distractors = 2,
  } = blueprint
  const pool = items.filter(
    (item) =>
      (types === undefined || types.includes(item.type)) &&
      (difficulty === undefined || item.difficulty === difficulty) &&
      (casualties || !item.tags.includes('casualties')) &&
      !exclude.includes(item.id),
  )
  const sets = reportSets(pool, blueprint.maxReports, seed)
  let chosen: Item[] = []
  // One choice shuts out others: where a first order leaves a round short, another may fill it.
  for (let turn = 0; turn < TURNS && chosen.length < n; turn++) {
    const before = chosen.length
    for (const reports of sets) {
      const fitting = pool.filter(({ asks }) => asks.every((article) => reports.has(article)))
      const picked = choose(fitting, n, turn === 0 ? seed : `${seed} ${turn}`)
      // The first of the best: the sets come in an order set by the seed.
      if (worth(picked) > worth(chosen)) chosen = picked
    }
    // Far from full, no order will do.
    if (turn > 0 && chosen.length === before && chosen.length < n - 1) break
  }
  const asked = new Set(chosen.flatMap(({ asks }) => asks))
  return {
    seed,
    items: spread(shuffleById(chosen, seed, 'order')).map((item) =>
      withDistractors(item, distractors),
    ),
    articleIds: inStoryOrder(items).filter((id) => asked.has(id)),
  }
}

/** Sets of at most `most` reports to draw on, in an order set by the seed. */
function reportSets(
  pool: readonly Item[],
  most: number | undefined,
  seed: string,
): ReadonlySet<string>[] {
  const reports = [...new Set(pool.flatMap(({ asks }) => asks))].toSorted()
  if (most === undefined || most >= reports.length) return [new Set(reports)]
  return shuffle(subsets(reports, most), seededRandom(seed, 'reports')).map((set) => new Set(set))
}

/** All subsets of this size, in the order of the list. */
function subsets(list: readonly string[], size: number): string[][] {
  if (size <= 0) return [[]]
  return list.flatMap((first, at) =>
    subsets(list.slice(at + 1), size - 1).map((rest) => [first, ...rest]),
  )
}

/** How good a round is: as many items as asked for, of several types, on several sentences. */
const worth = (items: readonly Item[]): number =>
  100 * items.length +
  10 * new Set(items.map(({ type }) => type)).size +
  new Set(items.map(sentenceOf)).size

/** Types in turn, least served first; within a type in an order set by the seed. */
function choose(pool: readonly Item[], n: number, seed: string): Item[] {
  const order = shuffleById(pool, seed, 'items')
  const queues = new Map<ItemType, Item[]>()
  for (const item of order) {
    const queue = queues.get(item.type)
    if (queue) queue.push(item)
    else queues.set(item.type, [item])
  }
  const served = new Map([...queues.keys()].toSorted().map((type) => [type, 0]))
  const chosen: Item[] = []
  while (chosen.length < n) {
    const next = [...served]
      .toSorted(([, a], [, b]) => a - b)
      .map(([type]) => takeFitting(queues.get(type) ?? [], chosen, type, n))
      .find((item) => item !== undefined)
    if (!next) break
    chosen.push(next)
    served.set(next.type, (served.get(next.type) ?? 0) + 1)
  }
  return chosen
}

function takeFitting(
  queue: Item[],
  chosen: readonly Item[],
  type: ItemType,
  n: number,
): Item | undefined {
  const isCheck = type === 'fact-check'
  if (isCheck && chosen.filter((item) => item.type === type).length >= Math.ceil(n / 2))
    return undefined
  const fitting = queue.filter((item) => fits(item, chosen))
  return isCheck ? leastAskedVerdict(fitting, chosen) : fitting[0]
}

/** So many statements are looked at for the verdict least asked so far. More would make the last one certain. */
const IN_VIEW = 3

/**
 * Evens the verdicts out without fixing them: whoever has met two of three verdicts must not know the third.
 */
function leastAskedVerdict(fitting: readonly Item[], chosen: readonly Item[]): Item | undefined {
  const asked = (key: Item['key']): number =>
    chosen.filter((item) => item.response === 'verdict' && item.key === key).length
  return fitting.slice(0, IN_VIEW).toSorted((a, b) => asked(a.key) - asked(b.key))[0]
}

/** In an order that only the ids and the seed set. */
const shuffleById = (items: readonly Item[], seed: string, purpose: string): Item[] =>
  shuffle(
    items.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    seededRandom(seed, purpose),
  )

const sentenceOf = ({ evidence: [proof] }: Item): string => `${proof?.articleId}:${proof?.span[0]}`

function fits(item: Item, chosen: readonly Item[]): boolean {
  const factId = item.evidence[0]?.factId ?? null
  const sentence = sentenceOf(item)
  const isAsked = chosen.some(
    (other) =>
      other.id === item.id ||
      other.stem === item.stem ||
      (factId !== null && other.evidence[0]?.factId === factId) ||
      // Of what the report says itself, one question answers the next.
      (factId === null && other.evidence[0]?.factId === null && sentenceOf(other) === sentence),
  )
  if (isAsked) return false
  if (chosen.filter((other) => sentenceOf(other) === sentence).length >= PER_SENTENCE) return false
  return !chosen.some((other) => givesAway(other, item) || givesAway(item, other))
}

/** Neighbours of one type are pulled apart where another order allows it. Only what a player sees plays a part. */
function spread(items: readonly Item[]): Item[] {
  const left = [...items]
  const order: Item[] = []
  while (left.length > 0) {
    const last = order.at(-1)
    const next = left.findIndex(({ type }) => type !== last?.type)
    order.push(...left.splice(Math.max(0, next), 1))
  }
  return order
}

/** The key and the best distractors: what is stored beyond that is not shown. Only where one option is right. */
export function withDistractors(item: Item, count: number): Item {
  if (item.response !== 'choice') return item
  const wrong = item.options.filter(({ id }) => id !== item.key).slice(0, count)
  return {
    ...item,
    options: item.options.filter((option) => option.id === item.key || wrong.includes(option)),
  }
}

/** Article ids as the story has them: items of one type follow the reports, so the fullest type tells. */
export function inStoryOrder(items: readonly Item[]): string[] {
  const orders = [...new Set(items.map(({ type }) => type))].map((type) => [
    ...new Set(
      items
        .filter((item) => item.type === type)
        .flatMap(({ evidence: [proof] }) => proof?.articleId ?? []),
    ),
  ])
  const fullest = orders.toSorted((a, b) => b.length - a.length)
  return [...new Set([...fullest.flat(), ...items.flatMap(({ asks }) => asks)])]
}
