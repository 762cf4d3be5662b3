import type { Story } from '../facts/story.ts'
import { refusalOf } from '../items/gate/index.ts'
import type { Item } from '../items/item.ts'
import { viewStory } from '../items/story-view.ts'
import type { DeskState } from '../store/stored-json.ts'
import type { FoundStory } from '../store/stories.ts'
import { refill } from './desk-state.ts'
import { playableItems } from './find-story.ts'
import { type Problem, problem } from './problems.ts'
import { type ShownStory, showPastedStory } from './shown-story.ts'
import { englishOf, type Report, writeStory } from './write-story.ts'

/** An item that the change makes unfair, say because a wrong option is right in a new report. */
export type DroppedItem = {
  readonly itemId: string
  /** The rule of the gate that now refuses it, or `report` if what it asks about is no longer there. */
  readonly rule: string
  readonly because: string
}

/** A story after its reports have changed. */
export type ChangedStory = ShownStory & {
  readonly items: readonly Item[]
  readonly dropped: readonly DroppedItem[]
  readonly warnings: readonly string[]
}

export type Rewritten = {
  readonly story: Story
  readonly items: readonly Item[]
  readonly desk: DeskState
  readonly dropped: readonly DroppedItem[]
  readonly warnings: readonly string[]
}

/**
 * A story’s items over other reports than before. Items that still hold stay as they were, those that no
 * longer do are dropped with their reason, and what is possible now is added. Items that ask about the report
 * with the id `renewed` are written anew, because it is called or dated otherwise.
 */
export function rewriteStory(
  found: FoundStory,
  reports: readonly Report[],
  renewed?: string,
): Rewritten {
  const { story, items: written, warnings } = writeStory(reports)
  const byId = new Map(written.map((item) => [item.id, item]))
  const view = viewStory(englishOf(story))
  const kept: Item[] = []
  const dropped: DroppedItem[] = []
  for (const held of found.items) {
    const isRenewed = renewed !== undefined && reportsOf(held).has(renewed)
    const item = isRenewed ? byId.get(held.id) : held
    const refusal = item ? refuse(item) : GONE
    if (item && !refusal) kept.push(item)
    else if (refusal) dropped.push({ itemId: held.id, ...refusal })
  }
  const known = new Set([...found.items.map(({ id }) => id), ...kept.map(questionOf)])
  const items = [
    ...kept,
    ...written.filter((item) => !known.has(item.id) && !known.has(questionOf(item))),
  ]
  return { story, items, desk: refill({ desk: found.desk, items }), dropped, warnings }

  function refuse(item: Item) {
    const isThere = [...reportsOf(item)].every((id) => view.documents.has(id))
    return isThere ? refusalOf(item, view) : GONE
  }
}

const GONE = { rule: 'report', because: 'what it asks about is no longer in the reports' }

/** What is asked. An item can ask it under another id: ids are of sentences, which can be split otherwise today. */
const questionOf = ({ type, stem }: Item) => `${type} ${stem}`

/** The reports that an item asks about or is proven by. */
const reportsOf = ({ asks, evidence }: Item) =>
  new Set([...asks, ...evidence.map(({ articleId }) => articleId)])

export function viewChanged(
  found: FoundStory,
  { story, items, desk, dropped, warnings }: Rewritten,
): ChangedStory {
  const playable = playableItems({ items, desk })
  const view = showPastedStory({ ...found, version: found.version + 1 }, story, playable)
  return { ...view, items: playable, dropped, warnings }
}

export function storyChanged(): Problem {
  return problem('story_changed', 'The story was changed just now. Send this once more.')
}
