import * as v from 'valibot'
import { updateCorrection } from '../store/games.ts'
import type { Deps } from './deps.ts'
import { findHosted, type HostAccess } from './find-host.ts'
import { keyWrong, loadKnown } from './find-play.ts'
import { forgetGame } from './game-cache.ts'
import { problem } from './problems.ts'

export const withdrawItemInput = v.strictObject({ withdrawn: v.boolean() })
export type WithdrawItemInput = v.InferOutput<typeof withdrawItemInput>

export type CorrectedItem = {
  readonly itemId: string
  readonly withdrawn: boolean
  /** Of the game, from now on. */
  readonly revision: number
}

/**
 * Withdraws an item, or brings it back, during the game or after it. Players who have not answered it are not
 * asked it any more, and it counts for nobody; scores follow at once, because they are sums of what is stored.
 * Throws the problems of `findHosted`, `item_unknown`.
 */
export async function withdrawItem(
  deps: Deps,
  { itemId, withdrawn, ...access }: HostAccess & WithdrawItemInput & { readonly itemId: string },
): Promise<CorrectedItem> {
  const { game, host } = await findHosted(deps, access)
  const { quiz } = await loadKnown(deps, game)
  if (!quiz.items.some(({ id }) => id === itemId)) {
    throw problem('item_unknown', 'This game has no item of this id.')
  }
  const revision = await updateCorrection(deps.db, host, { item: itemId, withdrawn })
  if (revision === undefined) throw keyWrong()
  forgetGame(deps, host.code)
  return { itemId, withdrawn, revision }
}
