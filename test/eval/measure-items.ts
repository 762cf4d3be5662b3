import type { Item, Verdict } from '../../src/items/item.ts'
import { VERDICTS } from '../../src/items/item.ts'
import { ITEM_TYPES } from '../../src/items/types/index.ts'
import { writeItems, type ItemEvent } from '../../src/items/write-items.ts'
import { toQuestion } from '../../src/play/to-question.ts'
import { countBy, reasonOf } from './count-reasons.ts'
import { storyOf, type NamedInput } from './read-files.ts'

/** What the items of many articles, each a story by itself, are like. */
export type ItemMeasures = {
  readonly articles: number
  readonly words: number
  readonly items: number
  readonly per500Words: number
  readonly medianPer500Words: number
  readonly medianItems: number
  readonly medianTypes: number
  /** The share of articles with six items or more: fewer are no round. */
  readonly enough: number
  readonly none: number
  readonly types: Readonly<Record<string, number>>
  readonly verdicts: Readonly<Record<string, number>>
  readonly keyPositions: {
    /** By the number of options, how often the key stood at each place. */
    readonly counts: Readonly<Record<number, readonly number[]>>
    readonly chiSquare: number
    readonly degrees: number
    /** What chance alone goes beyond once in twenty times. */
    readonly critical: number
  }
  readonly reasons: readonly {
    readonly outcome: ItemEvent['outcome']
    readonly reason: string
    readonly count: number
  }[]
  readonly milliseconds: { readonly reading: number; readonly items: number }
}

const ENOUGH = 6
const MOST_REASONS = 30

/** Reads each article and writes its items; those with fewer or more words of prose than asked for are passed over. */
export function measureItems(
  articles: Iterable<NamedInput>,
  [fewest, most]: readonly [number, number] = [0, Infinity],
): ItemMeasures {
  const rows: { words: number; items: Item[]; reading: number; writing: number }[] = []
  const events: ItemEvent[] = []
  for (const { input } of articles) {
    const start = performance.now()
    const story = storyOf([input])
    const read = performance.now()
    const words = story.documents
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
      .reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0)
    if (words < fewest || words > most) continue
    const items = writeItems(story)
    const written = performance.now()
    writeItems(story, (event) => events.push(event))
    rows.push({ words, items, reading: read - start, writing: written - read })
  }
  const items = rows.flatMap((row) => row.items)
  const counts = rows.map((row) => row.items.length)
  const words = rows.reduce((sum, row) => sum + row.words, 0)
  const told = events.filter(({ outcome }) => outcome !== 'written')
  return {
    articles: rows.length,
    words,
    items: items.length,
    per500Words: (500 * items.length) / words,
    medianPer500Words: median(rows.map((row) => (500 * row.items.length) / (row.words || 1))),
    medianItems: median(counts),
    medianTypes: median(rows.map((row) => new Set(row.items.map(({ type }) => type)).size)),
    enough: counts.filter((count) => count >= ENOUGH).length / rows.length,
    none: counts.filter((count) => count === 0).length / rows.length,
    types: sharesOf(
      items.map(({ type }) => type),
      ITEM_TYPES.map(({ type }) => type),
    ),
    verdicts: sharesOf(
      items.flatMap((item): Verdict[] => (item.response === 'verdict' ? [item.key] : [])),
      VERDICTS,
    ),
    keyPositions: testPositions(items),
    reasons: countBy(told, (event) => `${event.outcome} ${reasonOf(event)}`)
      .slice(0, MOST_REASONS)
      .map(([name, count]) => {
        const [outcome = '', ...reason] = name.split(' ')
        return { outcome: outcome as ItemEvent['outcome'], reason: reason.join(' '), count }
      }),
    milliseconds: {
      reading: median(rows.map(({ reading }) => reading)),
      items: median(rows.map(({ writing }) => writing)),
    },
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

const sharesOf = (list: readonly string[], names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    names.map((name) => [name, list.filter((one) => one === name).length / (list.length || 1)]),
  )

/** χ² that chance goes beyond once in twenty times, by degrees of freedom. */
const CRITICAL = [Number.NaN, 3.84, 5.99, 7.81, 9.49, 11.07, 12.59]

/** Whether the key of choices stands anywhere as often as elsewhere, as `toQuestion` shows the options. */
function testPositions(items: readonly Item[]): ItemMeasures['keyPositions'] {
  const counts: Record<number, number[]> = {}
  for (const item of items) {
    if (item.response === 'verdict') continue
    const { options } = toQuestion(item, item.id)
    const places = (counts[options.length] ??= options.map(() => 0))
    const at = options.findIndex(({ id }) => id === item.key)
    places[at] = (places[at] ?? 0) + 1
  }
  const all = Object.values(counts)
  const degrees = all.reduce((sum, places) => sum + places.length - 1, 0)
  const chiSquare = all
    .flatMap((places) => {
      const expected = places.reduce((sum, count) => sum + count, 0) / places.length
      return places.map((count) => (count - expected) ** 2 / expected)
    })
    .reduce((sum, part) => sum + part, 0)
  return { counts, chiSquare, degrees, critical: CRITICAL[degrees] ?? Number.NaN }
}
