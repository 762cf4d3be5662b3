import type { Deps } from './deps.ts'
import { findPlay, type PlayerAccess, progressOf } from './find-play.ts'
import { type GameView, viewGame } from './game-view.ts'

/** A game as one of its players comes back to it. */
export type PlayerGame = GameView & {
  readonly playerId: string
  readonly nickname: string
  /** How many of the questions that count are answered. */
  readonly answered: number
  readonly of: number
  readonly done: boolean
  /** Sum of the scores: 1 for each right answer, a part of it for some half right ones. */
  readonly score: number
}

/** Who the key is of, and how far they are. One round trip. Throws the problems of `findPlay`. */
export async function readPlayerGame(deps: Deps, access: PlayerAccess): Promise<PlayerGame> {
  const play = await findPlay(deps, access)
  const { answered, of, done, score } = progressOf(play)
  return {
    ...viewGame(play.game, deps.now()),
    playerId: play.playerId,
    nickname: play.nickname,
    answered,
    of,
    done,
    score,
  }
}
