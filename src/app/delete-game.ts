import { deleteGameRows } from '../store/games.ts'
import type { Deps } from './deps.ts'
import { findLivingGame, keyWrong } from './find-play.ts'
import { forgetGame } from './game-cache.ts'

/** Deletes a game with its players and answers at once. Throws `game_unknown`, `game_expired`, `key_wrong`. */
export async function deleteGame(
  deps: Deps,
  access: { readonly code: string; readonly hostKey: string },
): Promise<void> {
  const { code } = await findLivingGame(deps, access.code)
  const deleted = await deleteGameRows(deps.db, {
    code,
    hostKeyHash: await deps.hashKey(access.hostKey),
  })
  if (!deleted) throw keyWrong()
  forgetGame(deps, code)
}
