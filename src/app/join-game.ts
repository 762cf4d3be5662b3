import * as v from 'valibot'
import type { NewPlayer } from '../store/games.ts'
import { insertPlayer } from '../store/players.ts'
import type { Deps } from './deps.ts'
import { nickname } from './fields.ts'
import { findOpenGame, gameGone } from './find-play.ts'
import { makeNickname, makeNicknames } from './nickname.ts'
import { type Problem, problem } from './problems.ts'

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

/** Enough for a whole year of a school; few enough for one report. */
export const MOST_PLAYERS = 500

/**
 * Takes part in a game, under a made-up nickname that nobody else there has, or one of their own if the
 * host allows it. How often somebody joins from one address plays no part: a school has one address.
 *
 * Throws `game_unknown`, `game_deleted`, `game_not_open`, `game_closed`, `game_expired`, `game_full`,
 * `nickname_not_free`, `nickname_taken`.
 */
export async function joinGame(deps: Deps, input: JoinGameInput): Promise<JoinedGame> {
  const { code, nicknames } = await findOpenGame(deps, input.code)
  if (input.nickname !== undefined && nicknames === 'generated') {
    throw problem('nickname_not_free', 'This game gives out nicknames. Leave the nickname out.', [
      { path: 'nickname', message: 'Leave it out: this game gives one.' },
    ])
  }
  const { player, playerKey } = await newPlayer(deps)
  const { id, keyHash, joinedAt } = player
  const outcome = await insertPlayer(
    deps.db,
    code,
    { id, keyHash, joinedAt },
    {
      nicknames: input.nickname === undefined ? makeNicknames(id) : [input.nickname],
      most: MOST_PLAYERS,
    },
  )
  if (outcome.joined !== undefined) return { playerId: id, playerKey, nickname: outcome.joined }
  if (outcome.because === 'gone') throw await gameGone(deps, code)
  if (outcome.because === 'taken') throw nicknameTaken()
  throw problem('game_full', `This game is full: it takes ${MOST_PLAYERS} players. Tell its host.`)
}

export function nicknameTaken(): Problem {
  const message = 'Somebody in this game has this nickname.'
  return problem('nickname_taken', `${message} Choose another one.`, [
    { path: 'nickname', message },
  ])
}

/** A player with a new key. The key carries the player's id, so that finding a player is one look-up. */
export async function newPlayer(
  deps: Deps,
): Promise<{ readonly player: NewPlayer; readonly playerKey: string }> {
  const id = `p${deps.newCode(12).toLowerCase()}`
  const playerKey = `${id}.${deps.newKey()}`
  const player = {
    id,
    keyHash: await deps.hashKey(playerKey),
    nickname: makeNickname(id),
    joinedAt: deps.now(),
  }
  return { player, playerKey }
}
