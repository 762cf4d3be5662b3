import * as v from 'valibot'
import type { DeskState } from '../store/stored-json.ts'
import { changeStory, type FoundItems } from '../store/stories.ts'
import type { Deps } from './deps.ts'
import { askable, chosenItems, choosePlaces, findSwap, idsOf } from './desk-state.ts'
import { itemIds } from './fields.ts'
import { findPastedItems, refuseBuiltIn, type StoryAccess } from './find-story.ts'
import { type Problem, problem } from './problems.ts'
import { storyChanged } from './rewrite-story.ts'

/** Which item of which story. */
export type ItemAccess = StoryAccess & { readonly itemId: string }

/**
 * Keeps an item: a chosen one stays when the others are chosen anew, an unused or dropped one joins the quiz.
 * Throws `story_unknown`, `story_read_only`, `item_unknown`, `story_changed`, as all of these acts do.
 */
export async function keepItem(deps: Deps, access: ItemAccess): Promise<void> {
  await changeDesk(deps, access, (story) => {
    const { itemId } = access
    refuseUnknown(story, itemId)
    const dropped = story.desk.dropped.filter(({ id }) => id !== itemId)
    const quiz = idsOf(chosenItems(story))
    return {
      quiz: quiz.includes(itemId) ? quiz : [...quiz, itemId],
      kept: [...without(story.desk.kept, itemId), itemId],
      dropped,
    }
  })
}

/** Puts the best unused item in the place of a chosen one. Throws `nothing_to_swap` if none is left. */
export async function swapItem(
  deps: Deps,
  access: ItemAccess,
): Promise<{ readonly itemId: string }> {
  const { itemId } = access
  let instead = ''
  await changeDesk(deps, access, (story) => {
    const chosen = chosenItems(story)
    const out = chosen.find(({ id }) => id === itemId)
    if (!out) throw itemUnknown('This item is not among the chosen ones.')
    const swap = findSwap(story, out)
    if (!swap) {
      throw problem(
        'nothing_to_swap',
        'No other question is left for this place. Keep this one, drop it, or add a report.',
      )
    }
    instead = swap.id
    return {
      quiz: chosen.map(({ id }) => (id === itemId ? swap.id : id)),
      kept: without(story.desk.kept, itemId),
      swapped: [...without(without(story.desk.swapped, itemId), swap.id), itemId],
    }
  })
  return { itemId: instead }
}

/** Takes an item out for good: it comes back only if it is restored. */
export async function dropItem(deps: Deps, access: ItemAccess): Promise<void> {
  const { itemId } = access
  await changeDesk(deps, access, (story) => {
    refuseUnknown(story, itemId)
    const { desk } = story
    if (desk.dropped.some(({ id }) => id === itemId)) return {}
    const chosen = idsOf(chosenItems(story))
    const place = chosen.indexOf(itemId)
    return {
      quiz: without(chosen, itemId),
      kept: without(desk.kept, itemId),
      dropped: [...desk.dropped, { id: itemId, place: place === -1 ? null : place }],
    }
  })
}

/** Brings a dropped item back to where it stood. */
export async function restoreItem(deps: Deps, access: ItemAccess): Promise<void> {
  const { itemId } = access
  await changeDesk(deps, access, (story) => {
    refuseUnknown(story, itemId)
    const { desk } = story
    const held = desk.dropped.find(({ id }) => id === itemId)
    if (!held) return {}
    const quiz = idsOf(chosenItems(story))
    return {
      quiz: held.place === null ? quiz : quiz.toSpliced(held.place, 0, itemId),
      dropped: desk.dropped.filter(({ id }) => id !== itemId),
    }
  })
}

export const chooseItemsInput = v.strictObject({ items: itemIds })

/** Chooses exactly these items in this order. */
export async function chooseItems(
  deps: Deps,
  access: StoryAccess & { readonly items: readonly string[] },
): Promise<void> {
  await changeDesk(deps, access, (story) => {
    const open = new Set(idsOf(askable(story)))
    if (!access.items.every((id) => open.has(id))) throw itemUnknown(UNKNOWN)
    return { quiz: access.items }
  })
}

/** Chooses ten anew, around those that were kept. */
export async function chooseAgain(deps: Deps, access: StoryAccess): Promise<void> {
  await changeDesk(deps, access, (story) => ({ quiz: idsOf(choosePlaces(story)) }))
}

const TRIES = 3

/** One change of the desk. Two at the same moment are made one after the other. */
export async function changeDesk(
  deps: Deps,
  access: StoryAccess,
  change: (story: FoundItems) => Partial<DeskState>,
  tries = TRIES,
): Promise<void> {
  refuseBuiltIn(deps, access.id)
  const story = await findPastedItems(deps, access)
  const desk = { ...story.desk, ...change(story) }
  if (await changeStory(deps.db, story, { desk })) return
  if (tries === 1) throw storyChanged()
  await changeDesk(deps, access, change, tries - 1)
}

const without = (ids: readonly string[], id: string) => ids.filter((each) => each !== id)

const UNKNOWN = 'This story has no item of this id.'

export function refuseUnknown({ items }: FoundItems, itemId: string): void {
  if (!items.some(({ id }) => id === itemId)) throw itemUnknown(UNKNOWN)
}

const itemUnknown = (detail: string): Problem => problem('item_unknown', detail)
