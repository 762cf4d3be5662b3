import type { Item } from '../items/item.ts'
import {
  findGame,
  type Game,
  type GameSummary,
  readPlay,
  type StoredResponse,
} from '../store/games.ts'
import type { Deps } from './deps.ts'
import { cachedGame, forgetGame, keepGame } from './game-cache.ts'
import { stateOf } from './game-view.ts'
import { normaliseCode } from './join-code.ts'
import { type Problem, problem } from './problems.ts'

/** Who plays: a game's code as it was typed or linked, and the player's key. */
export type PlayerAccess = { readonly code: string; readonly playerKey: string }

/** A player's game with what they answered so far. */
export type Play = {
  readonly game: Game
  readonly playerId: string
  /** By item id. */
  readonly responses: ReadonlyMap<string, StoredResponse>
}

/**
 * A player's game, for whoever holds the player's key. One round trip.
 * Throws `game_unknown`, `game_expired`, `key_wrong`.
 */
export async function findPlay(deps: Deps, access: PlayerAccess): Promise<Play> {
  const player = await identify(deps, access)
  const cached = cachedGame(deps, player.code)
  const found = await readPlay(deps.db, player, cached?.revision)
  const game = found.game === 'unchanged' ? cached : found.game
  if (!game) {
    forgetGame(deps, player.code)
    throw gameUnknown()
  }
  keepGame(deps, game)
  refuseExpired(game, deps.now())
  if (!found.isKnown) throw keyWrong()
  return {
    game,
    playerId: player.id,
    responses: new Map(found.responses.map((response) => [response.item, response])),
  }
}

/** A player key taken apart for the store. Throws `key_wrong` if it cannot be a player key. */
export async function identify(
  deps: Deps,
  { code, playerKey }: PlayerAccess,
): Promise<{ readonly code: string; readonly id: string; readonly keyHash: string }> {
  const [id = '', secret] = playerKey.split('.')
  if (!id.startsWith('p') || !secret) throw keyWrong()
  return { code: normaliseCode(code), id, keyHash: await deps.hashKey(playerKey) }
}

/** A game that is not past its date. Throws `game_unknown`, `game_expired`. */
export async function findLivingGame(deps: Deps, code: string): Promise<GameSummary> {
  const game = await findGame(deps.db, normaliseCode(code))
  if (!game) throw gameUnknown()
  refuseExpired(game, deps.now())
  return game
}

/** A game that takes players and answers now. */
export async function findOpenGame(deps: Deps, code: string): Promise<GameSummary> {
  const game = await findLivingGame(deps, code)
  refuseUnlessOpen(game, deps.now())
  return game
}

export function refuseUnlessOpen(game: GameSummary, now: number): void {
  const state = stateOf(game, now)
  if (state === 'not-open')
    throw problem('game_not_open', 'This game is not open yet. Come back on its date.')
  if (state === 'closed')
    throw problem('game_closed', 'This game is closed. It takes no more answers.')
}

export function refuseExpired({ deletesAt }: { readonly deletesAt: number }, now: number): void {
  if (now >= deletesAt)
    throw problem('game_expired', 'This game was deleted on its date. Ask for a new one.')
}

export function gameUnknown(): Problem {
  return problem(
    'game_unknown',
    'No game has this code. Check it, or ask whether the game was deleted.',
  )
}

export function keyWrong(): Problem {
  return problem(
    'key_wrong',
    'This key does not open this. Use the one that was given out with this game.',
  )
}

/** The items answered so far stand before the first open one, because questions open in order. */
export function openIndex({ game, responses }: Play): number {
  const at = game.quiz.items.findIndex((item) => !responses.has(item.id))
  return at === -1 ? game.quiz.items.length : at
}

export function itemAt({ game }: Play, number: number): Item {
  const item = game.quiz.items[number - 1]
  if (item) return item
  throw problem('question_unknown', `This game has questions 1 to ${game.quiz.items.length}.`)
}
