import type { Item } from '../items/item.ts'
import {
  findItems,
  findStory,
  type FoundItems,
  type FoundStory,
  type StoryQuery,
} from '../store/stories.ts'
import type { Deps } from './deps.ts'
import { askable } from './desk-state.ts'
import { editedItems } from './edited-items.ts'
import { type Problem, problem } from './problems.ts'

/** Whom a call is from: a story's id, and its edit key if it is a pasted one. */
export type StoryAccess = { readonly id: string; readonly editKey?: string | undefined }

/**
 * A pasted story for whoever holds its edit key, its items as they were written. Throws `story_unknown` alike for no such story, no key
 * and another key, so that nobody can find out which stories exist.
 */
export async function findPastedStory(deps: Deps, access: StoryAccess): Promise<FoundStory> {
  const story = await findStory(deps.db, await toQuery(deps, access))
  if (!story) throw storyUnknown()
  return story
}

/** Only the items of a pasted story as they were written, on the same terms. */
export async function findPastedItems(deps: Deps, access: StoryAccess): Promise<FoundItems> {
  const story = await findItems(deps.db, await toQuery(deps, access))
  if (!story) throw storyUnknown()
  return story
}

/** The items that can be asked of a story, in their owner’s words. */
export function playableItems({ items, desk }: Pick<FoundItems, 'items' | 'desk'>): Item[] {
  return editedItems(askable({ items, desk }), desk)
}

async function toQuery(deps: Deps, { id, editKey }: StoryAccess): Promise<StoryQuery> {
  if (editKey === undefined) throw storyUnknown()
  return { id, editKeyHash: await deps.hashKey(editKey), now: deps.now() }
}

export function storyUnknown(): Problem {
  return problem(
    'story_unknown',
    'No story of this id is open to you. A pasted story needs its edit key, and is deleted on its date.',
  )
}

/** Refuses to change what comes with the product. */
export function refuseBuiltIn(deps: Deps, id: string): void {
  if (deps.stories.list().some((story) => story.id === id)) {
    throw problem(
      'story_read_only',
      'This is a built-in story. Paste articles to make one of your own.',
    )
  }
}
