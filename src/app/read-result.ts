import { toQuestion } from '../play/to-question.ts'
import type { Question } from '../play/question.ts'
import { isWithdrawn } from './corrections.ts'
import type { Deps } from './deps.ts'
import { toIso } from './dates.ts'
import { findPlay, type PlayerAccess, progressOf } from './find-play.ts'
import { type GameState, stateOf } from './game-view.ts'
import { type Reveal, reveal } from './reveal.ts'

export type AnsweredQuestion = {
  readonly number: number
  readonly question: Question
  readonly reveal: Reveal
  /** True if the host withdrew the item afterwards: it counts for nobody. */
  readonly withdrawn: boolean
}

export type Result = {
  readonly title: string
  /** Id of the story, for the way back to it. */
  readonly story: string
  readonly state: GameState
  readonly nickname: string
  /** Whether there is a leaderboard to look at. */
  readonly ranks: boolean
  readonly deletesAt: string
  /** True once every question that counts is answered. */
  readonly done: boolean
  /** How many are right. */
  readonly right: number
  /** Sum of the scores: 1 for each right answer, a part of it for some half right ones. */
  readonly score: number
  /** How many questions count. */
  readonly of: number
  readonly points: number
  readonly answers: readonly AnsweredQuestion[]
  /** Numbers of the questions that count and are not answered. */
  readonly open: readonly number[]
}

/** What a player answered so far, each with its evidence. Nothing of questions still open. */
export async function readResult(deps: Deps, access: PlayerAccess): Promise<Result> {
  const play = await findPlay(deps, access)
  const { game, responses } = play
  const { items, seed } = game.quiz
  const answers = items.flatMap((item, index) => {
    const response = responses.get(item.id)
    if (!response) return []
    return [
      {
        number: index + 1,
        question: toQuestion(item, seed),
        reveal: reveal(item, response),
        withdrawn: isWithdrawn(game, item.id),
      },
    ]
  })
  const { done, right, score, of, points } = progressOf(play)
  return {
    title: game.title,
    story: game.story,
    state: stateOf(game, deps.now()),
    nickname: play.nickname,
    ranks: game.ranks,
    deletesAt: toIso(game.deletesAt),
    done,
    right,
    score,
    of,
    points,
    answers,
    open: items.flatMap(({ id }, index) =>
      responses.has(id) || isWithdrawn(game, id) ? [] : [index + 1],
    ),
  }
}
