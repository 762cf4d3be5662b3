import type { Item } from '../items/item.ts'
import type { Deps } from './deps.ts'
import { askable, chosenItems, idsOf } from './desk-state.ts'
import { reword } from './edited-items.ts'
import { findPastedStory, refuseBuiltIn, type StoryAccess } from './find-story.ts'
import { type ShownStory, showPastedStory } from './shown-story.ts'
import { compareReports, warningsOf } from './write-story.ts'

/** An item as its owner sees it on the desk. */
export type DeskItem = {
  /** In the owner’s words, with what there is to say about them as warnings. */
  readonly item: Item
  /** Stays when the others are chosen anew. */
  readonly kept: boolean
  readonly edited: boolean
  /** As it was written. */
  readonly original: Pick<Item, 'stem' | 'explanation'>
}

/** A pasted story as its owner works on it. */
export type Desk = {
  readonly story: ShownStory
  /** The quiz, in playing order: ten at first, if the reports give as many. */
  readonly chosen: readonly DeskItem[]
  readonly unused: readonly DeskItem[]
  /** Taken out for good; each can be restored. */
  readonly dropped: readonly DeskItem[]
  /** What is missing and what would help, in sentences. */
  readonly warnings: readonly string[]
  /** Ids of the articles that are not in English: they are kept, and nothing is asked about them. */
  readonly notEnglish: readonly string[]
}

/** The desk of a pasted story for whoever holds its edit key. Throws `story_unknown`, `story_read_only`. */
export async function readDesk(deps: Deps, access: StoryAccess): Promise<Desk> {
  refuseBuiltIn(deps, access.id)
  const found = await findPastedStory(deps, access)
  const { desk, items } = found
  const story = compareReports(found.reports)
  const open = askable(found)
  const chosen = chosenItems(found)
  const isChosen = new Set(idsOf(chosen))
  const isOpen = new Set(idsOf(open))
  const kept = new Set(desk.kept)
  return {
    story: showPastedStory(found, story, open),
    chosen: chosen.map(toDeskItem),
    unused: open.filter(({ id }) => !isChosen.has(id)).map(toDeskItem),
    dropped: items.filter(({ id }) => !isOpen.has(id)).map(toDeskItem),
    warnings: warningsOf(story, open),
    notEnglish: story.documents.flatMap(({ id, language }) => (language === 'en' ? [] : [id])),
  }

  function toDeskItem(item: Item): DeskItem {
    const { id, stem, explanation } = item
    const edit = desk.edits[id]
    return {
      item: edit ? reword(item, edit) : item,
      kept: kept.has(id),
      edited: edit !== undefined,
      original: { stem, explanation },
    }
  }
}
