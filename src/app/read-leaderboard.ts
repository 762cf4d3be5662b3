import { readStandings, type Standing } from '../store/reports.ts'
import type { Deps } from './deps.ts'
import { findHosted } from './find-host.ts'
import { findPlay, loadKnown } from './find-play.ts'
import { isWithdrawn } from './corrections.ts'
import { problem } from './problems.ts'
import type { Game } from '../store/games.ts'

export type Rank = {
  /** From 1; equal scores share a rank, and the next one leaves as many out. */
  readonly rank: number
  readonly nickname: string
  /** How many are right of the questions that are counted here. */
  readonly score: number
  readonly isYou: boolean
}

export type Leaderboard = {
  /** How many questions are counted: for a player those that they answered, for the host all. */
  readonly of: number
  /** How many players there are. */
  readonly joined: number
  readonly rows: readonly Rank[]
}

/** What players are shown: nobody has to see themselves at the end of a list of thirty. */
const SHOWN_RANKS = 10

/**
 * Who has most right, if the host switched ranks on. For a player only questions count that they have
 * answered themselves: what others got right tells nothing about a question that is still open to them.
 * A player sees the first ten ranks and themselves, the host everybody.
 *
 * Throws the problems of `findPlay` or `findHosted`, and `ranks_off`.
 */
export async function readLeaderboard(
  deps: Deps,
  { code, key }: { readonly code: string; readonly key: string },
): Promise<Leaderboard> {
  return isPlayerKey(key)
    ? readAsPlayer(deps, { code, playerKey: key })
    : readAsHost(deps, { code, hostKey: key })
}

/** A player key carries the player’s id before a dot. */
const isPlayerKey = (key: string) => key.includes('.')

async function readAsPlayer(deps: Deps, access: { code: string; playerKey: string }) {
  const { game, playerId, responses } = await findPlay(deps, access)
  refuseOff(game)
  const items = countingIds(game).filter((id) => responses.has(id))
  const ranks = rank(await readStandings(deps.db, game.code, items), playerId)
  return {
    of: items.length,
    joined: ranks.length,
    rows: ranks.filter((row) => row.rank <= SHOWN_RANKS || row.isYou),
  }
}

async function readAsHost(deps: Deps, access: { code: string; hostKey: string }) {
  const { game: hosted } = await findHosted(deps, access)
  refuseOff(hosted)
  const items = countingIds(await loadKnown(deps, hosted))
  const rows = rank(await readStandings(deps.db, hosted.code, items))
  return { of: items.length, joined: rows.length, rows }
}

const countingIds = (game: Game) =>
  game.quiz.items.flatMap(({ id }) => (isWithdrawn(game, id) ? [] : [id]))

function refuseOff({ ranks }: { readonly ranks: boolean }): void {
  if (!ranks) {
    throw problem('ranks_off', 'This game shows no ranks: its host has not switched them on.')
  }
}

/** By score, then by nickname, so that the order of equals says nothing. */
function rank(standings: readonly Standing[], playerId?: string): Rank[] {
  const sorted = standings.toSorted(
    (a, b) => b.score - a.score || (a.nickname < b.nickname ? -1 : 1),
  )
  const first = new Map<number, number>()
  return sorted.map(({ id, nickname, score }, at) => {
    const place = first.get(score) ?? at + 1
    first.set(score, place)
    return { rank: place, nickname, score, isYou: id === playerId }
  })
}
