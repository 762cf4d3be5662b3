import * as v from 'valibot'
import { type GameChange, updateGame } from '../store/games.ts'
import { countPlayers } from '../store/players.ts'
import { GAME_KEPT } from './dates.ts'
import type { Deps } from './deps.ts'
import { gameTitle, instant } from './fields.ts'
import { findHosted, type HostAccess } from './find-host.ts'
import { keyWrong } from './find-play.ts'
import { forgetGame } from './game-cache.ts'
import { type HostGame, viewHostGame } from './read-host-game.ts'
import { refuseDates } from './refuse-dates.ts'

export const changeGameInput = v.strictObject({
  title: v.optional(gameTitle),
  ranks: v.optional(v.boolean()),
  /** `now` ends the game. */
  closesAt: v.optional(
    v.union([v.literal('now'), instant], 'Write “now”, or a date like 2026-11-21T15:00:00Z.'),
  ),
})
export type ChangeGameInput = v.InferOutput<typeof changeGameInput>

/**
 * Changes a running game: what it is called, until when it is open, whether players see ranks. Its date of
 * deletion moves with its end, and a pasted story lives at least as long. A closed game can be opened again.
 *
 * Throws the problems of `findHosted`, and `field_out_of_range` for a date that cannot be.
 */
export async function changeGame(
  deps: Deps,
  { title, ranks, closesAt, ...access }: HostAccess & ChangeGameInput,
): Promise<HostGame> {
  const { game, host } = await findHosted(deps, access)
  const now = deps.now()
  const change: GameChange = {
    ...(title !== undefined && { title }),
    ...(ranks !== undefined && { ranks }),
    ...(closesAt !== undefined && endAt(closesAt, game, now)),
  }
  if (Object.keys(change).length > 0) {
    if (!(await updateGame(deps.db, host, change))) throw keyWrong()
    forgetGame(deps, game.code)
  }
  return viewHostGame({ ...game, ...change }, await countPlayers(deps.db, host), now)
}

function endAt(
  closesAt: number | 'now',
  { opensAt, closesAt: before }: { readonly opensAt: number; readonly closesAt: number },
  now: number,
) {
  // A game that is closed already keeps its date, whoever presses “end now” again.
  if (closesAt === 'now') return end(Math.min(now, before))
  refuseDates({ now, opensAt, closesAt })
  return end(closesAt)
}

const end = (closesAt: number) => ({ closesAt, deletesAt: closesAt + GAME_KEPT })
