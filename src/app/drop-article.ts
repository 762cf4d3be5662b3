import { changeStory } from '../store/stories.ts'
import { articleUnknown } from './change-article.ts'
import type { Deps } from './deps.ts'
import { findPastedStory, refuseBuiltIn, type StoryAccess } from './find-story.ts'
import { problem } from './problems.ts'
import { type ChangedStory, rewriteStory, storyChanged, viewChanged } from './rewrite-story.ts'

/**
 * Takes a report out of a pasted story, with the items about it. Games that were opened before keep theirs.
 * Throws `story_unknown`, `story_read_only`, `article_unknown`, `article_last`, `story_changed`.
 */
export async function dropArticle(
  deps: Deps,
  { id, editKey, articleId }: StoryAccess & { readonly articleId: string },
): Promise<ChangedStory> {
  refuseBuiltIn(deps, id)
  const found = await findPastedStory(deps, { id, editKey })
  const reports = found.reports.filter(({ document }) => document.id !== articleId)
  if (reports.length === found.reports.length) throw articleUnknown()
  if (reports.length === 0) {
    throw problem('article_last', 'This is the only article. Delete the story instead.')
  }
  const rewritten = rewriteStory(found, reports)
  const { items, desk } = rewritten
  const saved = await changeStory(deps.db, found, { removed: { articleId }, items, desk })
  if (!saved) throw storyChanged()
  return viewChanged(found, rewritten)
}
