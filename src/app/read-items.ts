import type { Item } from '../items/item.ts'
import type { Deps } from './deps.ts'
import { findPastedItems, playableItems, type StoryAccess } from './find-story.ts'

/**
 * The items that can be asked of a story, with their keys: of a built-in one for anybody (it is practice), of
 * a pasted one for whoever holds its edit key. Throws `story_unknown`.
 */
export async function readItems(
  deps: Deps,
  access: StoryAccess,
): Promise<{ readonly items: readonly Item[] }> {
  const builtIn = await deps.stories.load(access.id)
  if (builtIn) return { items: builtIn.items }
  return { items: playableItems(await findPastedItems(deps, access)) }
}
