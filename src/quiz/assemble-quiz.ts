import type { Item, ItemType } from '../items/item.ts'
import { seededRandom, shuffle } from '../lib/seeded-random.ts'
import { givesAway } from './gives-away.ts'
import type { Blueprint, Quiz } from './quiz.ts'

/** At most this many items on one evidence sentence. */
const PER_SENTENCE = 2

/**
 * Chooses and orders the items of a quiz. Types take turns, fact checks stay within half and their verdicts
 * near thirds; no item's key stands in another's stem, and at most two share a sentence. The same items and
 * blueprint give the same quiz, another seed another choice; fewer than `n` come back if the items do not last.
 */
export function assembleQuiz(items: readonly Item[], blueprint: Blueprint): Quiz {
  const { n, seed, types, difficulty, exclude = [], casualties = false, distractors = 2 } = blueprint
  const pool = items.filter(
    (item) =>
      (types === undefined || types.includes(item.type)) &&
      (difficulty === undefined || item.difficulty === difficulty) &&
      (casualties || !item.tags.includes('casualties')) &&
      !exclude.includes(item.id),
  )
  const candidates = reportSets(pool, blueprint.maxReports, seed).map((reports) =>
    choose(
      pool.filter(({ asks }) => asks.every((article) => reports.has(article))),
      n,
      seed,
    ),
  )
  // The first set that fills the quiz; else the one that comes nearest.
  const chosen =
    candidates.find((picked) => picked.length >= n) ??
    candidates.reduce<Item[]>((best, picked) => (picked.length > best.length ? picked : best), [])
  const asked = new Set(chosen.flatMap(({ asks }) => asks))
  return {
    seed,
    items: spread(chosen).map((item) => withDistractors(item, distractors)),
    articleIds: [...new Set(items.flatMap(({ asks }) => asks))].filter((id) => asked.has(id)),
  }
}

/** Sets of at most `most` reports to draw on, in an order set by the seed. */
function reportSets(pool: readonly Item[], most: number | undefined, seed: string): ReadonlySet<string>[] {
  const reports = [...new Set(pool.flatMap(({ asks }) => asks))].toSorted()
  if (most === undefined || most >= reports.length) return [new Set(reports)]
  const sets =
    most === 1
      ? reports.map((report) => new Set([report]))
      : reports.flatMap((first, at) => reports.slice(at + 1).map((second) => new Set([first, second])))
  return shuffle(sets, seededRandom(seed, 'reports'))
}

/** Types in turn, least served first; within a type in an order set by the seed. */
function choose(pool: readonly Item[], n: number, seed: string): Item[] {
  const queues = new Map<ItemType, Item[]>()
  for (const item of shuffle(pool.toSorted((a, b) => (a.id < b.id ? -1 : 1)), seededRandom(seed, 'items'))) {
    queues.set(item.type, [...(queues.get(item.type) ?? []), item])
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

function takeFitting(queue: Item[], chosen: readonly Item[], type: ItemType, n: number): Item | undefined {
  if (type === 'fact-check' && chosen.filter((item) => item.type === type).length >= Math.ceil(n / 2)) return undefined
  const fitting = queue.filter((item) => fits(item, chosen))
  const best = type === 'fact-check' ? leastAskedVerdict(fitting, chosen) : fitting[0]
  if (best) queue.splice(queue.indexOf(best), 1)
  return best
}

function leastAskedVerdict(fitting: readonly Item[], chosen: readonly Item[]): Item | undefined {
  const asked = (key: string): number => chosen.filter((item) => item.response === 'verdict' && item.key === key).length
  return fitting.toSorted((a, b) => asked(a.key) - asked(b.key))[0]
}

const sentenceOf = ({ evidence: [proof] }: Item): string => `${proof?.articleId}:${proof?.span[0]}`

function fits(item: Item, chosen: readonly Item[]): boolean {
  if (chosen.some((other) => other.id === item.id || other.stem === item.stem)) return false
  if (chosen.some((other) => other.evidence[0]?.factId === item.evidence[0]?.factId && item.evidence[0]?.factId !== null)) return false
  if (chosen.filter((other) => sentenceOf(other) === sentenceOf(item)).length >= PER_SENTENCE) return false
  return !chosen.some((other) => givesAway(other, item) || givesAway(item, other))
}

/** Neighbours on one sentence are pulled apart where another order allows it. */
function spread(items: readonly Item[]): Item[] {
  const left = [...items]
  const order: Item[] = []
  while (left.length > 0) {
    const last = order.at(-1)
    const at = last ? left.findIndex((item) => sentenceOf(item) !== sentenceOf(last) && item.type !== last.type) : 0
    const other = at >= 0 ? at : left.findIndex((item) => !last || sentenceOf(item) !== sentenceOf(last))
    order.push(...left.splice(Math.max(0, at >= 0 ? at : other), 1))
  }
  return order
}

/** The key and the best distractors: what is stored beyond that is not shown. */
function withDistractors(item: Item, count: number): Item {
  if (item.response === 'verdict') return item
  const wrong = item.options.filter(({ id }) => id !== item.key).slice(0, count)
  return { ...item, options: item.options.filter((option) => option.id === item.key || wrong.includes(option)) }
}
