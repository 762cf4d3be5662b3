import { deleteStoryRows } from '../store/stories.ts'
import type { Deps } from './deps.ts'
import { refuseBuiltIn, type StoryAccess, storyUnknown } from './find-story.ts'

/**
 * Deletes a pasted story with its articles and items at once. Games that were opened on it go on with their own
 * copy of questions and reports until their date, or until their host deletes them. Throws `story_unknown`,
 * `story_read_only`.
 */
export async function deleteStory(deps: Deps, { id, editKey }: StoryAccess): Promise<void> {
  refuseBuiltIn(deps, id)
  if (editKey === undefined) throw storyUnknown()
  const deleted = await deleteStoryRows(deps.db, { id, editKeyHash: await deps.hashKey(editKey) })
  if (!deleted) throw storyUnknown()
}
