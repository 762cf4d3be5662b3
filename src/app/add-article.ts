import * as v from 'valibot'
import type { Story } from '../facts/story.ts'
import { refusalOf } from '../items/gate/index.ts'
import type { Item } from '../items/item.ts'
import { viewStory } from '../items/story-view.ts'
import { addReport } from '../store/stories.ts'
import type { Deps } from './deps.ts'
import { findPastedStory, refuseBuiltIn } from './find-story.ts'
import { identifier, key } from './fields.ts'
import { problem } from './problems.ts'
import { articleInput, MOST_ARTICLES, readReport, refuseDuplicates } from './read-reports.ts'
import { type StoryView, viewPastedStory } from './story-view.ts'
import { toReport, writeStory } from './write-story.ts'

export const addArticleInput = v.strictObject({
  id: identifier,
  editKey: v.optional(key),
  article: articleInput,
})
export type AddArticleInput = v.InferOutput<typeof addArticleInput>

/** An item that the new report makes unfair, say because a wrong option is right there. */
export type DroppedItem = {
  readonly itemId: string
  /** The rule of the gate that now refuses it. */
  readonly rule: string
  readonly because: string
}

export type GrownStory = StoryView & {
  readonly items: readonly Item[]
  readonly dropped: readonly DroppedItem[]
  readonly warnings: readonly string[]
}

/**
 * Adds a report to a pasted story. Items that still hold stay as they were, those that no longer do are
 * dropped, and what the new report allows is added.
 *
 * Throws `articles_too_many`, the problems of a single article, and `story_changed` if another report was
 * added at the same moment.
 */
export async function addArticle(
  deps: Deps,
  { id, editKey, article }: AddArticleInput,
): Promise<GrownStory> {
  refuseBuiltIn(deps, id)
  const found = await findPastedStory(deps, { id, editKey })
  if (found.reports.length >= MOST_ARTICLES) {
    throw problem(
      'articles_too_many',
      `A story takes ${MOST_ARTICLES} articles. Start another one.`,
    )
  }
  const added = toReport(readReport(article))
  const reports = [...found.reports, added]
  refuseDuplicates(reports.map(({ document }) => document))

  const { story, items: written, warnings } = writeStory(reports)
  const { kept, dropped } = checkAgain(found.items, story)
  const held = new Set(found.items.map((item) => item.id))
  const items = [...kept, ...written.filter((item) => !held.has(item.id))]

  const saved = await addReport(deps.db, {
    id,
    version: found.version,
    at: found.reports.length,
    added,
    items,
  })
  if (!saved)
    throw problem('story_changed', 'Another report was added just now. Send this one again.')
  const grown = { ...found, version: found.version + 1 }
  return { ...viewPastedStory(grown, story, items), items, dropped, warnings }
}

/** Each item as it was, or dropped with the reason. */
function checkAgain(items: readonly Item[], story: Story) {
  const view = viewStory(story)
  const kept: Item[] = []
  const dropped: DroppedItem[] = []
  for (const item of items) {
    const refusal = refusalOf(item, view)
    if (refusal) dropped.push({ itemId: item.id, rule: refusal.rule, because: refusal.because })
    else kept.push(item)
  }
  return { kept, dropped }
}
