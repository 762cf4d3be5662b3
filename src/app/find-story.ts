import type { FoundStory } from '../store/stories.ts'
import { findStory } from '../store/stories.ts'
import type { Deps } from './deps.ts'
import { type Problem, problem } from './problems.ts'

/** Whom a call is from: a story's id, and its edit key if it is a pasted one. */
export type StoryAccess = { readonly id: string; readonly editKey?: string | undefined }

/**
 * A pasted story for whoever holds its edit key. Throws `story_unknown` alike for no such story, no key
 * and another key, so that nobody can find out which stories exist.
 */
export async function findPastedStory(
  deps: Deps,
  { id, editKey }: StoryAccess,
): Promise<FoundStory> {
  if (editKey === undefined) throw storyUnknown()
  const editKeyHash = await deps.hashKey(editKey)
  const story = await findStory(deps.db, { id, editKeyHash, now: deps.now() })
  if (!story) throw storyUnknown()
  return story
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
