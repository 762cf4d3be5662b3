/**
 * Turns the folder of a built-in story into what the Worker serves: reports read, facts found, items written.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { BuiltInStory } from '../src/app/built-in-story.ts'
import { compareArticles } from '../src/facts/compare-articles.ts'
import { findFacts } from '../src/facts/find-facts.ts'
import type { Item } from '../src/items/item.ts'
import { balance } from '../src/items/balance.ts'
import { ITEM_TYPES, SWITCHED_OFF } from '../src/items/types/index.ts'
import { writeItems } from '../src/items/write-items.ts'
import { contentHash } from '../src/lib/content-hash.ts'
import type { Document } from '../src/text/document.ts'
import { readArticle } from '../src/text/read-article.ts'

const Text = v.pipe(v.string(), v.nonEmpty())

const StoryFile = v.strictObject({
  id: Text,
  title: Text,
  language: Text,
  tags: v.array(Text),
  notice: v.optional(v.nullable(Text), null),
  afterword: v.optional(
    v.nullable(
      v.strictObject({
        dated: v.pipe(v.string(), v.isoDate()),
        text: Text,
        sources: v.array(v.strictObject({ title: Text, url: v.pipe(v.string(), v.url()) })),
      }),
    ),
    null,
  ),
  license: Text,
  attribution: Text,
  order: v.pipe(v.array(Text), v.minLength(1)),
})

/** What a person decided about a generated item; `why` is for whoever reads the file next. */
const ReviewFile = v.array(
  v.variant('action', [
    v.strictObject({ item: Text, action: v.literal('drop'), why: Text }),
    v.strictObject({
      item: Text,
      action: v.literal('edit'),
      stem: v.optional(Text),
      explanation: v.optional(Text),
      why: Text,
    }),
  ]),
)
type Review = v.InferOutput<typeof ReviewFile>

const BRIEF_KEYS = new Set([
  'outlet',
  'agency',
  'byline',
  'published',
  'published_note',
  'headline',
  'url',
  'names',
])

/** Reads a brief: front matter of `key: value` lines between `---` lines, then the body. */
export function readBrief(text: string, path: string): Document {
  const match = /^---\n([\s\S]*?)\n---\n+([\s\S]*)$/.exec(text)
  if (!match?.[1] || !match[2]) throw new Error(`${path}: no front matter between --- lines`)
  const front = new Map<string, string>()
  for (const line of match[1].split('\n')) {
    const colon = line.indexOf(':')
    const key = line.slice(0, colon).trim()
    if (colon < 0 || !BRIEF_KEYS.has(key)) throw new Error(`${path}: unknown line “${line}”`)
    front.set(key, line.slice(colon + 1).trim())
  }
  const field = (key: string): string | undefined => front.get(key) || undefined
  const document = readArticle({
    kind: 'brief',
    text: match[2].trim(),
    outlet: field('outlet'),
    agency: field('agency'),
    byline: field('byline'),
    headline: field('headline'),
    published: field('published'),
    url: field('url'),
    reportName: field('names'),
  })
  if (document.removed.length > 0) {
    const [removed] = document.removed
    throw new Error(
      `${path}: read as no prose: “${document.body.slice(...(removed?.span ?? [0, 0]))}”`,
    )
  }
  return {
    ...document,
    published: { ...document.published, known: field('published_note') ?? null },
  }
}

/** The story of one folder. Throws with the path of the file that is wrong. */
export function buildStory(folder: string): BuiltInStory {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const story = parse(StoryFile, read('story.json'), join(folder, 'story.json'))
  const review = parse(ReviewFile, read('review.json'), join(folder, 'review.json'))
  const documents = story.order.map((name) =>
    readBrief(read(`${name}.md`), `${story.id}/${name}.md`),
  )
  const compared = compareArticles(
    documents,
    documents.flatMap((document) => findFacts(document)),
  )
  const items = reviewItems(
    writeItems(compared, undefined, [...ITEM_TYPES, ...SWITCHED_OFF]),
    review,
    story.id,
  )
  const { order: _order, ...head } = story
  const content = {
    documents,
    facts: compared.facts,
    parties: compared.parties,
    grid: compared.grid,
    items,
  }
  return { ...head, version: contentHash(JSON.stringify(content)), ...content }
}

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  path: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, JSON.parse(text))
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Error(
    `${path}: ${issue ? `${v.getDotPath(issue) ?? ''} ${issue.message}` : 'not valid'}`,
  )
}

/** The items that a reader left in, balanced once more: without those dropped, one verdict may be the key too often. */
function reviewItems(items: readonly Item[], review: Review, story: string): Item[] {
  const decisions = new Map(review.map((decision) => [decision.item, decision]))
  for (const id of decisions.keys()) {
    if (!items.some((item) => item.id === id))
      throw new Error(`${story}/review.json: no item ${id} any more`)
  }
  const kept = items.flatMap((item) => {
    const decision = decisions.get(item.id)
    if (!decision) return [item]
    if (decision.action === 'drop') return []
    return [
      {
        ...item,
        stem: decision.stem ?? item.stem,
        explanation: decision.explanation ?? item.explanation,
      },
    ]
  })
  return balance(kept, true, () => undefined)
}

/** The bytes of `generated.json`: one line a document, fact and item, so that a change reads well in a diff. */
export function printStory(story: BuiltInStory): string {
  const lines = Object.entries(story).map(([key, value]) => {
    const printed =
      Array.isArray(value) && value.some((entry) => typeof entry === 'object')
        ? `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
        : JSON.stringify(value)
    return `${JSON.stringify(key)}: ${printed}`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}

/** The bytes of `questions/index.ts`. */
export function printIndex(stories: readonly Pick<BuiltInStory, 'id' | 'title'>[]): string {
  const entries = stories.map(
    ({ id, title }) => `  {
    id: '${id}',
    title: ${quote(title)},
    load: () => import('./${id}/generated.json', { with: { type: 'json' } }),
  },`,
  )
  return `/** The built-in stories. Written by \`npm run questions\`; never edited by hand. */
export const builtIn = [
${entries.join('\n')}
]
`
}

const quote = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`)
