import { toQuestion } from '../play/to-question.ts'
import type { Question } from '../play/question.ts'
import type { Deps } from './deps.ts'
import { toIso } from './dates.ts'
import { findPlay, type PlayerAccess } from './find-play.ts'
import { type GameState, stateOf } from './game-view.ts'
import { type Reveal, reveal } from './reveal.ts'

export type AnsweredQuestion = {
  readonly number: number
  readonly question: Question
  readonly reveal: Reveal
}

export type Result = {
  readonly title: string
  /** Id of the story, for the way back to it. */
  readonly story: string
  readonly state: GameState
  readonly deletesAt: string
  /** True once every question is answered. */
  readonly done: boolean
  /** Sum of the scores, 1 for each right answer. */
  readonly score: number
  readonly of: number
  readonly points: number
  readonly answers: readonly AnsweredQuestion[]
}

/** What a player answered so far, each with its evidence. Nothing of questions still open. */
export async function readResult(deps: Deps, access: PlayerAccess): Promise<Result> {
  const { game, responses } = await findPlay(deps, access)
  const { items, seed } = game.quiz
  const answers = items.flatMap((item, index) => {
    const response = responses.get(item.id)
    if (!response) return []
    return [{ number: index + 1, question: toQuestion(item, seed), reveal: reveal(item, response) }]
  })
  return {
    title: game.title,
    story: game.story,
    state: stateOf(game, deps.now()),
    deletesAt: toIso(game.deletesAt),
    done: answers.length === items.length,
    score: answers.reduce((total, answer) => total + answer.reveal.score, 0),
    of: items.length,
    points: answers.reduce((total, answer) => total + answer.reveal.points, 0),
    answers,
  }
}
