import * as v from 'valibot'
import type { Item } from '../items/item.ts'
import { scoreResponse } from '../play/score-response.ts'
import type { Deps } from './deps.ts'
import { identifier } from './fields.ts'
import { problem } from './problems.ts'
import { type Reveal, reveal } from './reveal.ts'

export const checkResponseInput = v.strictObject({ itemId: identifier, response: v.unknown() })
export type CheckResponseInput = v.InferOutput<typeof checkResponseInput>

/** Scores a response to an item of a built-in story; nothing is kept. Throws `item_unknown`, `response_invalid`. */
export async function checkResponse(
  deps: Deps,
  { itemId, response }: CheckResponseInput,
): Promise<Reveal> {
  const item = await findBuiltInItem(deps, itemId)
  const scored = scoreResponse(item, response, 'accuracy')
  if ('refused' in scored) throw problem(scored.refused, scored.message)
  return reveal(item, scored)
}

async function findBuiltInItem(deps: Deps, itemId: string): Promise<Item> {
  for (const { id } of deps.stories.list()) {
    // One story after the other: most often the first has it, and loading costs CPU.
    const item = (await deps.stories.load(id))?.items.find((candidate) => candidate.id === itemId)
    if (item) return item
  }
  throw problem('item_unknown', 'No built-in story has an item of this id.')
}
