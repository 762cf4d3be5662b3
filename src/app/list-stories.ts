import type { BuiltInSummary } from './built-in-story.ts'
import type { Deps } from './deps.ts'

/** The stories open to everybody, which are the built-in ones: a pasted story is never listed. */
export function listStories(deps: Deps): {
  readonly stories: readonly BuiltInSummary[]
  readonly next: string | null
} {
  return { stories: deps.stories.list(), next: null }
}
