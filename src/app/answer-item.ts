import * as v from 'valibot'
import type { Item } from '../items/item.ts'
import type { Refused, Scored } from '../play/question.ts'
import { scoreResponse } from '../play/score-response.ts'
import { type Game, loadGame } from '../store/games.ts'
import { type SavedResponse, saveResponse } from '../store/responses.ts'
import { countingItems, hasReturned, isWithdrawn } from './corrections.ts'
import type { Deps } from './deps.ts'
import { identifier } from './fields.ts'
import {
  gameGone,
  identify,
  itemWithdrawn,
  type PlayerAccess,
  refuseExpired,
  refuseRemoved,
  refuseUnlessOpen,
} from './find-play.ts'
import { cachedGame, forgetGame, keepGame } from './game-cache.ts'
import { stateOf } from './game-view.ts'
import { type OpenQuestion, questionAt } from './next-question.ts'
import { problem } from './problems.ts'
import { type Reveal, reveal } from './reveal.ts'

export const answerItemInput = v.strictObject({ itemId: identifier, response: v.unknown() })
export type AnswerItemInput = v.InferOutput<typeof answerItemInput>

/** The reveal, and the question that is open now: `done` if there is none. */
export type Revealed = Reveal & {
  /** Of the question that was answered. */
  readonly number: number
  /** True if the host withdrew the item after the player had answered it: it counts for nobody. */
  readonly withdrawn: boolean
  readonly next: OpenQuestion | { readonly done: true; readonly of: number }
}

/**
 * Scores a player's response and reveals the item. The first response to an item counts: a repeat, whatever
 * it sends and even after closing, is answered with what is stored.
 *
 * Throws the problems of `findPlay`, `item_unknown`, `item_not_open`, `item_withdrawn`, `response_invalid`,
 * `game_not_open`, `game_closed`.
 */
export async function answerItem(
  deps: Deps,
  { code, playerKey, itemId, response }: PlayerAccess & AnswerItemInput,
): Promise<Revealed> {
  const player = await identify(deps, { code, playerKey })
  const game = cachedGame(deps, player.code) ?? (await load(deps, player.code))
  const attempt = await tryAnswer(deps, game, player, itemId, response)
  if (attempt.saved.revision === game.revision) return settle(deps, game, attempt)

  // The game was corrected or deleted since this isolate read it: once more with what it is now.
  const current = await load(deps, player.code)
  return settle(deps, current, await tryAnswer(deps, current, player, itemId, response))
}

type Attempt = {
  readonly index: number
  readonly item: Item | undefined
  /** The item that has to be answered before. */
  readonly before: Item | undefined
  readonly scored: Scored | Refused | undefined
  readonly saved: SavedResponse
}

/** One round trip, whatever comes of it: stores a response that counts, and reads what is stored. */
async function tryAnswer(
  deps: Deps,
  game: Game,
  player: { readonly id: string; readonly keyHash: string },
  itemId: string,
  response: unknown,
): Promise<Attempt> {
  const now = deps.now()
  const { items } = game.quiz
  const index = items.findIndex(({ id }) => id === itemId)
  const item = items[index]
  const scored = item && scoreResponse(item, response, 'accuracy')
  const counts =
    scored &&
    'score' in scored &&
    !isWithdrawn(game, itemId) &&
    stateOf(game, now) === 'open' &&
    now < game.deletesAt
  const before = items.slice(0, Math.max(index, 0)).findLast(({ id }) => !isWithdrawn(game, id))
  const saved = await saveResponse(deps.db, {
    game: game.code,
    revision: game.revision,
    player: player.id,
    keyHash: player.keyHash,
    item: itemId,
    previousItem: before?.id ?? null,
    alsoAsked: hasReturned(game, itemId)
      ? 'all'
      : items.flatMap(({ id }) =>
          hasReturned(game, id) || (!counts && id === before?.id) ? [id] : [],
        ),
    scored: counts ? scored : undefined,
    now,
  })
  return { index, item, before, scored, saved }
}

async function settle(
  deps: Deps,
  game: Game,
  { index, item, before, scored, saved }: Attempt,
): Promise<Revealed> {
  if (saved.revision === undefined) {
    forgetGame(deps, game.code)
    throw await gameGone(deps, game.code)
  }
  refuseExpired(game, deps.now())
  refuseRemoved(saved.player)
  if (!item || !scored) throw problem('item_unknown', 'This game has no item of this id.')
  const withdrawn = isWithdrawn(game, item.id)
  if (saved.stored) {
    const next = questionAt(game, nextIndex(game, index, saved)) ?? {
      done: true,
      of: countingItems(game).length,
    }
    return { ...reveal(item, saved.stored), number: index + 1, withdrawn, next }
  }
  if (withdrawn) throw itemWithdrawn()
  refuseUnlessOpen(game, deps.now())
  // Of a question that is not open yet nothing is said, not even what can be chosen.
  const isOpen = !before || saved.alsoAnswered.has(before.id)
  if ('refused' in scored && isOpen) throw problem(scored.refused, scored.message)
  throw problem('item_not_open', 'Questions open in order. Answer the one before first.')
}

/**
 * The item that is open after the answered one. Questions open in order, so that it is the next one, unless
 * one came back: that can be open before it, and behind it some can be answered.
 */
function nextIndex({ quiz, corrections }: Game, answered: number, saved: SavedResponse): number {
  const at = quiz.items.findIndex(
    ({ id }, index) =>
      (index > answered || hasReturned({ corrections }, id)) &&
      !isWithdrawn({ corrections }, id) &&
      !saved.alsoAnswered.has(id),
  )
  return at === -1 ? quiz.items.length : at
}

async function load(deps: Deps, code: string): Promise<Game> {
  const game = await loadGame(deps.db, code)
  if (!game) {
    forgetGame(deps, code)
    throw await gameGone(deps, code)
  }
  keepGame(deps, game)
  return game
}
