import { deleteGameRows } from '../store/games.ts'
import { CODE_REMEMBERED } from './dates.ts'
import type { Deps } from './deps.ts'
import { findHosted, type HostAccess } from './find-host.ts'
import { forgetGame } from './game-cache.ts'

/**
 * Deletes a game with its players, answers and reports at once. Only that there was one is remembered for a
 * while. Throws the problems of `findHosted`.
 */
export async function deleteGame(deps: Deps, access: HostAccess): Promise<void> {
  const { host } = await findHosted(deps, access)
  await deleteGameRows(deps.db, { ...host, forgetAt: deps.now() + CODE_REMEMBERED })
  forgetGame(deps, host.code)
}
