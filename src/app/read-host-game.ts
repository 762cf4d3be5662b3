import type { GameSummary } from '../store/games.ts'
import { countPlayers } from '../store/players.ts'
import type { Deps } from './deps.ts'
import { findHosted, type HostAccess } from './find-host.ts'
import { type GameView, viewGame } from './game-view.ts'

/** What a host sees of a game at a glance. */
export type HostGame = GameView & {
  /** Id of the story. */
  readonly story: string
  /** How many players are in it. */
  readonly joined: number
}

/** A game for its host, without its report. Throws the problems of `findHosted`. */
export async function readHostGame(deps: Deps, access: HostAccess): Promise<HostGame> {
  const { game, host } = await findHosted(deps, access)
  return viewHostGame(game, await countPlayers(deps.db, host), deps.now())
}

export function viewHostGame(game: GameSummary, joined: number, now: number): HostGame {
  return { ...viewGame(game, now), story: game.story, joined }
}
