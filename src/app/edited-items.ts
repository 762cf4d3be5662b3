import type { Item } from '../items/item.ts'
import type { DeskState } from '../store/stored-json.ts'
import { lintEdit } from './lint-edit.ts'

/** The items in their owner’s words, with what there is to say about them. */
export function editedItems(items: readonly Item[], { edits }: DeskState): Item[] {
  return items.map((item) => {
    const edit = edits[item.id]
    return edit ? reword(item, edit) : item
  })
}

export function reword(
  item: Item,
  edit: { readonly stem?: string; readonly explanation?: string },
): Item {
  const edited = { ...item, ...edit }
  return { ...edited, warnings: [...item.warnings, ...lintEdit(edited, item)] }
}
