import type { Deps } from './deps.ts'
import { askable, chosenItems, idsOf } from './desk-state.ts'
import { findPastedItems, refuseBuiltIn, type StoryAccess } from './find-story.ts'

/** What of a desk is shared with a class. */
export type Chosen = {
  readonly title: string
  /** Ids of the chosen items, in playing order. */
  readonly items: readonly string[]
  /** How many there are to choose from. */
  readonly most: number
}

/** The chosen items of a pasted story, without reading its reports. Throws `story_unknown`, `story_read_only`. */
export async function readChosen(deps: Deps, access: StoryAccess): Promise<Chosen> {
  refuseBuiltIn(deps, access.id)
  const found = await findPastedItems(deps, access)
  return {
    title: found.title,
    items: idsOf(chosenItems(found)),
    most: askable(found).length,
  }
}
