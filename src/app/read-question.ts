import { toQuestion } from '../play/to-question.ts'
import type { Question } from '../play/question.ts'
import { isWithdrawn } from './corrections.ts'
import type { Deps } from './deps.ts'
import {
  findPlay,
  itemAt,
  itemWithdrawn,
  openIndex,
  type PlayerAccess,
  refuseUnlessOpen,
} from './find-play.ts'
import { problem } from './problems.ts'
import { type Reveal, reveal } from './reveal.ts'

export type NumberedQuestion = {
  readonly number: number
  readonly of: number
  readonly question: Question
} & (
  | { readonly answered: false; readonly reveal: null }
  | {
      readonly answered: true
      readonly reveal: Reveal
      /** True if the host withdrew the item afterwards: it counts for nobody. */
      readonly withdrawn: boolean
      /** Number of the question to answer now; null if there is none. */
      readonly next: number | null
    }
)

/**
 * The question of that number (from 1): with its reveal if the player answered it, without if it is the
 * one to answer now. Throws the problems of `findPlay`, `question_unknown`, `item_not_open` for those
 * behind the open one, `item_withdrawn`, and `game_not_open` or `game_closed` for the open one.
 */
export async function readQuestion(
  deps: Deps,
  { number, ...access }: PlayerAccess & { readonly number: number },
): Promise<NumberedQuestion> {
  const play = await findPlay(deps, access)
  const item = itemAt(play, number)
  const { quiz } = play.game
  const shown = { number, of: quiz.items.length, question: toQuestion(item, quiz.seed) }

  const response = play.responses.get(item.id)
  const open = openIndex(play) + 1
  const withdrawn = isWithdrawn(play.game, item.id)
  if (response) {
    const next = open > quiz.items.length ? null : open
    return { ...shown, answered: true, reveal: reveal(item, response), withdrawn, next }
  }
  if (withdrawn) throw itemWithdrawn()
  if (number !== open)
    throw problem('item_not_open', `Questions open in order. Answer question ${open} first.`)
  refuseUnlessOpen(play.game, deps.now())
  return { ...shown, answered: false, reveal: null }
}
