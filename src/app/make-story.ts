import * as v from 'valibot'
import type { Item } from '../items/item.ts'
import { insertStory } from '../store/stories.ts'
import { STORY_LIVES } from './dates.ts'
import type { Deps } from './deps.ts'
import { lineOfText } from './fields.ts'
import { articlesInput, readReports } from './read-reports.ts'
import { type ShownStory, showPastedStory } from './shown-story.ts'
import { toReport, writeStory } from './write-story.ts'

export const makeStoryInput = v.strictObject({
  title: v.optional(lineOfText(200)),
  articles: articlesInput,
})
export type MakeStoryInput = v.InferOutput<typeof makeStoryInput>

export type MadeStory = ShownStory & {
  /** Opens the story from now on. It is answered once, and stored only as a hash. */
  readonly editKey: string
  readonly items: readonly Item[]
  /** What is missing, in sentences; a story of which nothing can be asked is still made. */
  readonly warnings: readonly string[]
}

/** Reads the articles, finds their facts, writes the items and keeps it all under a new private id. */
export async function makeStory(deps: Deps, input: MakeStoryInput): Promise<MadeStory> {
  const reports = readReports(input.articles).map(toReport)
  const { story, items, warnings } = writeStory(reports)

  const editKey = deps.newKey()
  const now = deps.now()
  const made = {
    id: `s${deps.newKey()}`,
    title: input.title ?? titleOf(reports[0]?.document.headline),
    version: 1,
    expiresAt: now + STORY_LIVES,
  }
  await insertStory(deps.db, {
    ...made,
    editKeyHash: await deps.hashKey(editKey),
    createdAt: now,
    reports,
    items,
  })
  return { ...showPastedStory(made, story, items), editKey, items, warnings }
}

const titleOf = (headline: string | null | undefined) =>
  headline?.replace(/\s+/g, ' ').trim().slice(0, 200) || 'Untitled story'
