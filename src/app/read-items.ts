import type { Item } from '../items/item.ts'
import type { Deps } from './deps.ts'
import { findPastedItems, type StoryAccess } from './find-story.ts'

/**
 * Every item of a story with its key: of a built-in one for anybody (it is practice), of a pasted one for
 * whoever holds its edit key. Throws `story_unknown`.
 */
export async function readItems(
  deps: Deps,
  access: StoryAccess,
): Promise<{ readonly items: readonly Item[] }> {
  const story = (await deps.stories.load(access.id)) ?? (await findPastedItems(deps, access))
  return { items: story.items }
}
