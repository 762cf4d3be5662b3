import * as v from 'valibot'
import type { Item } from '../items/item.ts'
import type { DeskState } from '../store/stored-json.ts'
import type { Deps } from './deps.ts'
import { changeDesk, type ItemAccess, refuseUnknown } from './desk-items.ts'
import { reword } from './edited-items.ts'
import { lineOfText } from './fields.ts'

export const editItemInput = v.strictObject({
  stem: v.optional(lineOfText(1000)),
  explanation: v.optional(lineOfText(2000)),
})
export type EditItemInput = v.InferOutput<typeof editItemInput>

/**
 * Rewords an item. Its key, options and evidence stay, and what to look at again comes back as warnings. The
 * original wording undoes it. Throws the problems of the other desk acts.
 */
export async function editItem(
  deps: Deps,
  { itemId, stem, explanation, ...access }: ItemAccess & EditItemInput,
): Promise<{ readonly item: Item }> {
  let edited: Item | undefined
  await changeDesk(deps, access, (story) => {
    refuseUnknown(story, itemId)
    const [item] = story.items.filter(({ id }) => id === itemId)
    if (!item) return {}
    const edit = editOf(item, { ...story.desk.edits[itemId], ...given({ stem, explanation }) })
    edited = edit ? reword(item, edit) : item
    const { [itemId]: _, ...others } = story.desk.edits
    return { edits: edit ? { ...others, [itemId]: edit } : others }
  })
  if (!edited) throw new Error('An item was changed that is not there')
  return { item: edited }
}

type Edit = DeskState['edits'][string]

const given = ({ stem, explanation }: EditItemInput): Edit => ({
  ...(stem !== undefined && { stem }),
  ...(explanation !== undefined && { explanation }),
})

/** What differs from the original; undefined if nothing does. */
function editOf(item: Item, { stem, explanation }: Edit): Edit | undefined {
  const edit = given({
    stem: stem === item.stem ? undefined : stem,
    explanation: explanation === item.explanation ? undefined : explanation,
  })
  return Object.keys(edit).length > 0 ? edit : undefined
}
