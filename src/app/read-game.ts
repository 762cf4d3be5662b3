import type { Deps } from './deps.ts'
import { findLivingGame } from './find-play.ts'
import { type GameView, viewGame } from './game-view.ts'

/** What a code leads to, before one joins. Throws `game_unknown`, `game_expired`. */
export async function readGame(deps: Deps, { code }: { readonly code: string }): Promise<GameView> {
  return viewGame(await findLivingGame(deps, code), deps.now())
}
