import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Fact } from '../facts/fact.ts'
import type { Item } from '../items/item.ts'
import type { Document } from '../text/document.ts'
import type { Db } from './db.ts'
import { articles, items, stories } from './schema.ts'
import {
  type DeskState,
  parseDeskState,
  parseDocument,
  parseFacts,
  parseItem,
} from './stored-json.ts'

/** A report of a pasted story, with the facts found in it alone. */
export type StoredReport = { readonly document: Document; readonly facts: readonly Fact[] }

export type NewStory = {
  readonly id: string
  readonly title: string
  readonly version: number
  readonly editKeyHash: string
  readonly createdAt: number
  readonly expiresAt: number
  readonly reports: readonly StoredReport[]
  readonly items: readonly Item[]
}

/** A story's items without its reports, which are most of what there is to parse. */
export type FoundItems = Pick<NewStory, 'id' | 'title' | 'version' | 'expiresAt' | 'items'> & {
  readonly desk: DeskState
}

export type FoundStory = FoundItems & Pick<NewStory, 'reports'>

/** Who asks for a story, and when. */
export type StoryQuery = { readonly id: string; readonly editKeyHash: string; readonly now: number }

/** Stores a story with its reports and items, all or nothing. */
export async function insertStory(
  db: Db,
  { reports, items: written, ...story }: NewStory,
): Promise<void> {
  await db.batch([
    db.insert(stories).values(story),
    ...reports.map((report, position) =>
      db.insert(articles).values({ story: story.id, position, ...toColumns(report) }),
    ),
    ...chunk(written).map((part) => db.insert(items).select(itemRows(story.id, part))),
  ])
}

/** The story of that id if the key fits and its date is not past. */
export async function findStory(db: Db, query: StoryQuery): Promise<FoundStory | undefined> {
  const [[story], written, reports] = await db.batch([
    selectStory(db, query),
    selectItems(db, query),
    db
      .select({ document: articles.document, facts: articles.facts })
      .from(articles)
      .where(eq(articles.story, query.id))
      .orderBy(asc(articles.position)),
  ])
  if (!story) return undefined
  return {
    ...toFoundItems(story, written),
    reports: reports.map((row) => ({
      document: parseDocument(row.document),
      facts: parseFacts(row.facts),
    })),
  }
}

/** The items of the story of that id if the key fits and its date is not past. */
export async function findItems(db: Db, query: StoryQuery): Promise<FoundItems | undefined> {
  const [[story], written] = await db.batch([selectStory(db, query), selectItems(db, query)])
  return story && toFoundItems(story, written)
}

const toFoundItems = (
  story: Omit<FoundItems, 'items' | 'desk'> & { readonly desk: string },
  written: readonly { readonly item: string }[],
): FoundItems => ({
  ...story,
  desk: parseDeskState(story.desk),
  items: written.map((row) => parseItem(row.item)),
})

function selectStory(db: Db, { id, editKeyHash, now }: StoryQuery) {
  return db
    .select({
      id: stories.id,
      title: stories.title,
      version: stories.version,
      expiresAt: stories.expiresAt,
      desk: stories.desk,
    })
    .from(stories)
    .where(
      and(eq(stories.id, id), eq(stories.editKeyHash, editKeyHash), gt(stories.expiresAt, now)),
    )
}

function selectItems(db: Db, { id }: StoryQuery) {
  return db
    .select({ item: items.item })
    .from(items)
    .where(eq(items.story, id))
    .orderBy(asc(items.position))
}

/** The reports of a story, for a game on it: whoever asks has been let into the game. */
export async function findDocuments(db: Db, story: string): Promise<Document[]> {
  const rows = await db
    .select({ document: articles.document })
    .from(articles)
    .where(eq(articles.story, story))
    .orderBy(asc(articles.position))
  return rows.map((row) => parseDocument(row.document))
}

/** What changes of a story; what is left out stays. */
export type StoryChange = {
  readonly added?: StoredReport
  /** Takes the place of the report with that id. */
  readonly changed?: { readonly articleId: string; readonly report: StoredReport }
  readonly removed?: { readonly articleId: string }
  readonly items?: readonly Item[]
  readonly desk?: DeskState
}

/**
 * Changes a story in one go, if it still has the version that the change was worked out from; false if it
 * has not.
 */
export async function changeStory(
  db: Db,
  { id, version }: { readonly id: string; readonly version: number },
  change: StoryChange,
): Promise<boolean> {
  const isUnchanged = sql`EXISTS (
    SELECT 1 FROM ${stories} WHERE ${stories.id} = ${id} AND ${stories.version} = ${version}
  )`
  const isArticle = (articleId: string) =>
    and(eq(articles.story, id), sql`${articles.document} ->> 'id' = ${articleId}`, isUnchanged)
  const { added, changed, removed, items: written, desk } = change
  const [unchanged] = await db.batch([
    db
      .select({ id: stories.id })
      .from(stories)
      .where(and(eq(stories.id, id), eq(stories.version, version))),
    ...(added ? [insertNext(added)] : []),
    ...(changed
      ? [db.update(articles).set(toColumns(changed.report)).where(isArticle(changed.articleId))]
      : []),
    ...(removed ? [db.delete(articles).where(isArticle(removed.articleId))] : []),
    ...(written ? [db.delete(items).where(and(eq(items.story, id), isUnchanged))] : []),
    ...chunk(written ?? []).map((part) =>
      db.insert(items).select(sql`${itemRows(id, part)} WHERE ${isUnchanged}`),
    ),
    // Last: the others ask for the old version.
    db
      .update(stories)
      .set({ version: version + 1, ...(desk && { desk: JSON.stringify(desk) }) })
      .where(and(eq(stories.id, id), eq(stories.version, version))),
  ])
  return unchanged.length > 0

  function insertNext(report: StoredReport) {
    const { document, facts } = toColumns(report)
    const next = sql`(SELECT coalesce(max(${articles.position}) + 1, 0) FROM ${articles} WHERE ${articles.story} = ${id})`
    return db
      .insert(articles)
      .select(sql`SELECT ${id}, ${next}, ${document}, ${facts} WHERE ${isUnchanged}`)
  }
}

/** Deletes a story with its reports and items; false if there is none or the key does not fit. */
export async function deleteStoryRows(
  db: Db,
  { id, editKeyHash }: { readonly id: string; readonly editKeyHash: string },
): Promise<boolean> {
  const fits = and(eq(stories.id, id), eq(stories.editKeyHash, editKeyHash))
  const isTheirs = sql`EXISTS (SELECT 1 FROM ${stories} WHERE ${fits})`
  const [, , deleted] = await db.batch([
    db.delete(articles).where(and(eq(articles.story, id), isTheirs)),
    db.delete(items).where(and(eq(items.story, id), isTheirs)),
    db.delete(stories).where(fits).returning({ id: stories.id }),
  ])
  return deleted.length > 0
}

const toColumns = ({ document, facts }: StoredReport) => ({
  document: JSON.stringify(document),
  facts: JSON.stringify(facts),
})

/** A bound parameter of D1 holds 2 MB: half of that, counted in characters, leaves room for UTF-8. */
const CHUNK_CHARACTERS = 600_000

/** Items as rows: one statement and one bound parameter, however many there are. */
const itemRows = (story: string, { json, from }: Chunk) => sql`
  SELECT ${story}, value ->> 'id', ${from} + key, value FROM json_each(${json})
`

type Chunk = { readonly json: string; readonly from: number }

/** Items as JSON arrays, each short enough for one statement, with the place of its first. */
function chunk(list: readonly Item[]): Chunk[] {
  const chunks: Chunk[] = []
  let held: string[] = []
  let length = 0
  list.forEach((item, at) => {
    const json = JSON.stringify(item)
    if (held.length > 0 && length + json.length > CHUNK_CHARACTERS) flush(at)
    held.push(json)
    length += json.length
  })
  flush(list.length)
  return chunks

  function flush(end: number) {
    if (held.length > 0) chunks.push({ json: `[${held.join(',')}]`, from: end - held.length })
    held = []
    length = 0
  }
}
