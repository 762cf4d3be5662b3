import { toQuestion } from '../play/to-question.ts'
import type { Question } from '../play/question.ts'
import type { Game } from '../store/games.ts'
import type { Deps } from './deps.ts'
import {
  findPlay,
  openIndex,
  type PlayerAccess,
  progressOf,
  refuseUnlessOpen,
} from './find-play.ts'

/** A question to be answered now. */
export type OpenQuestion = {
  readonly done: false
  /** Its place in the quiz, from 1. */
  readonly number: number
  /** How many places the quiz has. */
  readonly of: number
  readonly question: Question
}

export type NextQuestion =
  | OpenQuestion
  | {
      readonly done: true
      /** Sum of the scores: 1 for each right answer, a part of it for some half right ones. */
      readonly score: number
      /** How many questions count. */
      readonly of: number
    }

/**
 * The first question a player has not answered, or the score once there is none.
 * Throws the problems of `findPlay`, `game_not_open` and `game_closed`.
 */
export async function nextQuestion(deps: Deps, access: PlayerAccess): Promise<NextQuestion> {
  const play = await findPlay(deps, access)
  const { game } = play
  const open = questionAt(game, openIndex(play))
  if (!open) {
    const { score, of } = progressOf(play)
    return { done: true, score, of }
  }
  refuseUnlessOpen(game, deps.now())
  return open
}

/** The question at that index as a player sees it; undefined behind the last one. */
export function questionAt(game: Game, index: number): OpenQuestion | undefined {
  const item = game.quiz.items[index]
  if (!item) return undefined
  return {
    done: false,
    number: index + 1,
    of: game.quiz.items.length,
    question: toQuestion(item, game.quiz.seed),
  }
}
