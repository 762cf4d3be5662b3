import * as v from 'valibot'
import { removeStoredPlayer, renameStoredPlayer } from '../store/players.ts'
import type { Deps } from './deps.ts'
import { nickname } from './fields.ts'
import { findHosted, type HostAccess } from './find-host.ts'
import { nicknameTaken } from './join-game.ts'
import { type Problem, problem } from './problems.ts'

export const renamePlayerInput = v.strictObject({ nickname })
export type RenamePlayerInput = v.InferOutput<typeof renamePlayerInput>

/** Which player, for the host of the game. */
export type HostedPlayer = HostAccess & { readonly playerId: string }

/** Gives a player another nickname. Throws the problems of `findHosted`, `player_unknown`, `nickname_taken`. */
export async function renamePlayer(
  deps: Deps,
  { playerId, nickname: chosen, ...access }: HostedPlayer & RenamePlayerInput,
): Promise<{ readonly playerId: string; readonly nickname: string }> {
  const { host } = await findHosted(deps, access)
  const outcome = await renameStoredPlayer(deps.db, { ...host, player: playerId }, chosen)
  if (outcome === 'taken') throw nicknameTaken()
  if (outcome === 'unknown') throw playerUnknown()
  return { playerId, nickname: chosen }
}

/**
 * Takes a player out with all they answered. They are told so, and can join again as someone new.
 * Throws the problems of `findHosted`, `player_unknown`.
 */
export async function removePlayer(
  deps: Deps,
  { playerId, ...access }: HostedPlayer,
): Promise<void> {
  const { host } = await findHosted(deps, access)
  const removed = await removeStoredPlayer(deps.db, { ...host, player: playerId }, deps.now())
  if (!removed) throw playerUnknown()
}

function playerUnknown(): Problem {
  return problem('player_unknown', 'Nobody of this id is in the game.')
}
