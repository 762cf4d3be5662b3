import * as v from 'valibot'
import { changeStory } from '../store/stories.ts'
import type { Deps } from './deps.ts'
import { identifier, key } from './fields.ts'
import { findPastedStory, refuseBuiltIn } from './find-story.ts'
import { problem } from './problems.ts'
import { articleInput, MOST_ARTICLES, readReport, refuseDuplicates } from './read-reports.ts'
import { type ChangedStory, rewriteStory, storyChanged, viewChanged } from './rewrite-story.ts'
import { toReport } from './write-story.ts'

export const addArticleInput = v.strictObject({
  id: identifier,
  editKey: v.optional(key),
  article: articleInput,
})
export type AddArticleInput = v.InferOutput<typeof addArticleInput>

/**
 * Adds a report to a pasted story. Items that still hold stay as they were, those that no longer do are
 * dropped, and what the new report allows is added. What the owner dropped stays away.
 *
 * Throws `articles_too_many`, the problems of a single article, and `story_changed` if another report was
 * added at the same moment.
 */
export async function addArticle(
  deps: Deps,
  { id, editKey, article }: AddArticleInput,
): Promise<ChangedStory> {
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

  const rewritten = rewriteStory(found, reports)
  const { items, desk } = rewritten
  const saved = await changeStory(deps.db, found, { added, items, desk })
  if (!saved) throw storyChanged()
  return viewChanged(found, rewritten)
}
