import { findHostGame, type HostQuery, type GameSummary } from '../store/games.ts'
import type { Deps } from './deps.ts'
import { findLivingGame, keyWrong, refuseExpired } from './find-play.ts'
import { normaliseCode } from './join-code.ts'

/** Who hosts: a game's code as it was typed or linked, and the key that was given out when it was opened. */
export type HostAccess = { readonly code: string; readonly hostKey: string }

/**
 * A game for whoever holds its host key, and what the store needs to check that again in each statement.
 * Throws `game_unknown`, `game_deleted`, `game_expired`, `key_wrong`.
 */
export async function findHosted(
  deps: Deps,
  access: HostAccess,
): Promise<{ readonly game: GameSummary; readonly host: HostQuery }> {
  const host = await toHostQuery(deps, access)
  const game = await findHostGame(deps.db, host)
  if (!game) throw await hostRefused(deps, host)
  refuseExpired(game, deps.now())
  return { game, host }
}

export async function toHostQuery(deps: Deps, { code, hostKey }: HostAccess): Promise<HostQuery> {
  return { code: normaliseCode(code), hostKeyHash: await deps.hashKey(hostKey) }
}

/** Why a host reached nothing: there is no such game, or the key is of another one. */
export async function hostRefused(deps: Deps, { code }: HostQuery): Promise<Error> {
  await findLivingGame(deps, code)
  return keyWrong()
}
