/**
 * Why an item may be asked: each rule of the gate, asked again, and who else could have been an option.
 *
 * @module
 */
import type { Story } from '../facts/story.ts'
import { isPerson, isSameSide, type Actor } from './actors.ts'
import { isAlsoRight } from './also-right.ts'
import { claimOf } from './checks/checks.ts'
import { GATE } from './gate/index.ts'
import type { Item } from './item.ts'
import { actorShownAs } from './option-texts.ts'
import { isDefinite, isPublic } from './pick-sources.ts'
import { viewStory, type StoryView } from './story-view.ts'

export type ItemExplanation = {
  /** Every rule of the gate in its order; `because` is null where the item passes. */
  readonly rules: readonly { readonly rule: string; readonly because: string | null }[]
  /** Public sources of the story that are no options, and why; empty where the options are no sources. */
  readonly rejected: readonly { readonly text: string; readonly because: Rejection }[]
}

/** Why somebody is no option: may be right too, is on the key's side, or fits less well. */
export type Rejection = 'right-too' | 'same-side' | 'less-fitting'

/** Asks every rule of the gate again. The same item and story give the same answer. */
export function explainItem(item: Item, story: Story): ItemExplanation {
  const view = viewStory(story)
  return {
    rules: GATE.map(({ id, refuses }) => ({ rule: id, because: refuses(item, view) })),
    rejected: rejectedFor(item, view),
  }
}

function rejectedFor(item: Item, view: StoryView): ItemExplanation['rejected'] {
  const shown = item.options.map(({ text }) => actorShownAs(text, view))
  const key = actorShownAs(item.options.find(({ id }) => id === item.key)?.text ?? '', view)
  const claim = claimOf(item, view)
  if (!key || !claim) return []
  const because = (actor: Actor): Rejection => {
    if (isSameSide(actor, key)) return 'same-side'
    return isAlsoRight(actor, claim, view) ? 'right-too' : 'less-fitting'
  }
  return view.actors
    .filter(
      (actor) =>
        !shown.includes(actor) &&
        isPerson(actor) === isPerson(key) &&
        isPublic(actor) &&
        isDefinite(actor),
    )
    .map((actor) => ({ text: actor.shown, because: because(actor) }))
}
