import type { Story } from '../facts/story.ts'
import { explainItem, type ItemExplanation } from '../items/explain-item.ts'
import type { Item } from '../items/item.ts'
import type { Deps } from './deps.ts'
import { findPastedStory, type StoryAccess } from './find-story.ts'
import { problem } from './problems.ts'
import { compareReports, englishOf } from './write-story.ts'

export type CheckedItem = ItemExplanation & {
  readonly title: string
  readonly item: Item
  /** Whether it passes every rule now. */
  readonly passed: boolean
}

/**
 * Asks every rule of the gate again about one item as it was written, and says why it may be asked: of a built-in story for
 * anybody, of a pasted one for whoever holds its edit key. Throws `story_unknown`, `item_unknown`.
 */
export async function checkItem(
  deps: Deps,
  { itemId, ...access }: StoryAccess & { readonly itemId: string },
): Promise<CheckedItem> {
  const { title, items, story } = await load(deps, access)
  const item = items.find(({ id }) => id === itemId)
  if (!item) throw problem('item_unknown', 'This story has no question of this id.')
  const explained = explainItem(item, story)
  return {
    title,
    item,
    ...explained,
    passed: explained.rules.every(({ because }) => because === null),
  }
}

async function load(
  deps: Deps,
  access: StoryAccess,
): Promise<{ title: string; items: readonly Item[]; story: Story }> {
  const builtIn = await deps.stories.load(access.id)
  if (builtIn) return { title: builtIn.title, items: builtIn.items, story: builtIn }
  const { title, items, reports } = await findPastedStory(deps, access)
  return { title, items, story: englishOf(compareReports(reports)) }
}
