import * as v from 'valibot'
import { insertPlayer, type NewPlayer } from '../store/games.ts'
import type { Deps } from './deps.ts'
import { nickname } from './fields.ts'
import { findOpenGame, gameUnknown } from './find-play.ts'
import { makeNickname } from './nickname.ts'

export const joinGameInput = v.strictObject({
  code: v.string(),
  nickname: v.optional(nickname),
})
export type JoinGameInput = v.InferOutput<typeof joinGameInput>

export type JoinedGame = {
  readonly playerId: string
  /** Answers, and reads back what was answered. It is answered once, and stored only as a hash. */
  readonly playerKey: string
  readonly nickname: string
}

/**
 * Takes part in a game, under a made-up nickname unless one is given.
 * Throws `game_unknown`, `game_not_open`, `game_closed`, `game_expired`.
 */
export async function joinGame(deps: Deps, input: JoinGameInput): Promise<JoinedGame> {
  const { code } = await findOpenGame(deps, input.code)
  const { player, playerKey } = await newPlayer(deps, input.nickname)
  const joined = await insertPlayer(deps.db, code, player)
  if (!joined) throw gameUnknown()
  return { playerId: player.id, playerKey, nickname: player.nickname }
}

/** A player with a new key. The key carries the player's id, so that finding a player is one look-up. */
export async function newPlayer(
  deps: Deps,
  given?: string,
): Promise<{ readonly player: NewPlayer; readonly playerKey: string }> {
  const id = `p${deps.newCode(12).toLowerCase()}`
  const playerKey = `${id}.${deps.newKey()}`
  const player = {
    id,
    keyHash: await deps.hashKey(playerKey),
    nickname: given ?? makeNickname(id),
    joinedAt: deps.now(),
  }
  return { player, playerKey }
}
