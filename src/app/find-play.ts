import type { Item } from '../items/item.ts'
import {
  findEnd,
  findGame,
  type Game,
  type GameSummary,
  loadGame,
  readPlay,
  type StoredResponse,
} from '../store/games.ts'
import { countingItems, isWithdrawn } from './corrections.ts'
import { toIso } from './dates.ts'
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
  readonly nickname: string
  /** By item id. */
  readonly responses: ReadonlyMap<string, StoredResponse>
}

/**
 * A player's game, for whoever holds the player's key. One round trip.
 * Throws `game_unknown`, `game_deleted`, `game_expired`, `key_wrong`, `player_removed`.
 */
export async function findPlay(deps: Deps, access: PlayerAccess): Promise<Play> {
  const player = await identify(deps, access)
  const cached = cachedGame(deps, player.code)
  const found = await readPlay(deps.db, player, cached?.revision)
  const game = found.game === 'unchanged' ? cached : found.game
  if (!game) {
    forgetGame(deps, player.code)
    throw await gameGone(deps, player.code)
  }
  keepGame(deps, game)
  refuseExpired(game, deps.now())
  const { nickname } = refuseRemoved(found.player)
  return {
    game,
    playerId: player.id,
    nickname,
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

/** The player whose key it is. Throws `key_wrong`, `player_removed`. */
export function refuseRemoved<Found extends { readonly removedAt: number | null }>(
  player: Found | undefined,
): Found {
  if (!player) throw keyWrong()
  if (player.removedAt === null) return player
  throw problem(
    'player_removed',
    'The host took you out of this game, with your answers. You can join again as someone new.',
  )
}

/** A game that is not past its date. Throws `game_unknown`, `game_deleted`, `game_expired`. */
export async function findLivingGame(deps: Deps, typed: string): Promise<GameSummary> {
  const code = normaliseCode(typed)
  const game = await findGame(deps.db, code)
  if (!game) throw await gameGone(deps, code)
  refuseExpired(game, deps.now())
  return game
}

/** A game with its items, from the cache if this isolate has read that revision. */
export async function loadKnown(
  deps: Deps,
  { code, revision }: Pick<GameSummary, 'code' | 'revision'>,
): Promise<Game> {
  const cached = cachedGame(deps, code)
  if (cached?.revision === revision) return cached
  const game = await loadGame(deps.db, code)
  if (!game) throw await gameGone(deps, code)
  keepGame(deps, game)
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
    throw problem(
      'game_not_open',
      `This game is not open yet. It opens at ${toIso(game.opensAt)}: come back then.`,
    )
  if (state === 'closed')
    throw problem('game_closed', 'This game is closed. It takes no more answers.')
}

export function refuseExpired({ deletesAt }: { readonly deletesAt: number }, now: number): void {
  if (now >= deletesAt) throw gameExpired()
}

const gameExpired = () =>
  problem('game_expired', 'This game was deleted on its date. Ask for a new one.')

/** Why there is no game of that code. */
export async function gameGone(deps: Deps, code: string): Promise<Problem> {
  const end = await findEnd(deps.db, code)
  if (end === 'expired') return gameExpired()
  if (end === 'deleted') {
    return problem(
      'game_deleted',
      'The host deleted this game, with all answers. Ask for a new one.',
    )
  }
  return problem('game_unknown', 'No game has this code. Check it, or ask for the link again.')
}

export function keyWrong(): Problem {
  return problem(
    'key_wrong',
    'This key does not open this. Use the one that was given out with this game.',
  )
}

/** The first item that is neither answered nor withdrawn, which is the one to answer now. */
export function openIndex({ game, responses }: Play): number {
  const at = game.quiz.items.findIndex(({ id }) => !responses.has(id) && !isWithdrawn(game, id))
  return at === -1 ? game.quiz.items.length : at
}

/** What a player has so far on the items that count. */
export function progressOf({ game, responses }: Play): {
  readonly answered: number
  readonly of: number
  readonly done: boolean
  /** How many are right. */
  readonly right: number
  /** Sum of the scores: 1 for each right answer, a part of it for some half right ones. */
  readonly score: number
  readonly points: number
} {
  const items = countingItems(game)
  const given = items.flatMap(({ id }) => responses.get(id) ?? [])
  return {
    answered: given.length,
    of: items.length,
    done: given.length === items.length,
    right: given.filter(({ score }) => score === 1).length,
    score: sumOfScores(given),
    points: given.reduce((total, { points }) => total + points, 0),
  }
}

/** Shares of a third add up to whole numbers again. */
export const sumOfScores = (scored: readonly { readonly score: number }[]): number =>
  Math.round(scored.reduce((total, { score }) => total + score, 0) * 100) / 100

export function itemAt({ game }: Play, number: number): Item {
  const item = game.quiz.items[number - 1]
  if (item) return item
  throw problem('question_unknown', `This game has questions 1 to ${game.quiz.items.length}.`)
}

export function itemWithdrawn(): Problem {
  return problem(
    'item_withdrawn',
    'The host withdrew this question. It counts for nobody: go on with the next one.',
  )
}
