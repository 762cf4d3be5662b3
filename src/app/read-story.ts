import type { Deps } from './deps.ts'
import { findPastedStory, playableItems, type StoryAccess } from './find-story.ts'
import { type ShownStory, showBuiltInStory, showPastedStory } from './shown-story.ts'
import { compareReports } from './write-story.ts'

/** A built-in story, or a pasted one for whoever holds its edit key. Throws `story_unknown`. */
export async function readStory(deps: Deps, access: StoryAccess): Promise<ShownStory> {
  const builtIn = await deps.stories.load(access.id)
  if (builtIn) return showBuiltInStory(builtIn)
  const story = await findPastedStory(deps, access)
  return showPastedStory(story, compareReports(story.reports), playableItems(story))
}
