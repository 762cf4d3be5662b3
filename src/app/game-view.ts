import type { GameSummary } from '../store/games.ts'
import { countCounting } from './corrections.ts'
import { toIso } from './dates.ts'

export type GameMode = 'solo' | 'assignment'
/** Who names the players: the game, or they themselves because the host let them. */
export type Nicknames = 'generated' | 'free'
export type GameState = 'not-open' | 'open' | 'closed'

/** What anybody with the code may know of a game: nothing about its items. */
export type GameView = {
  readonly code: string
  readonly title: string
  readonly mode: GameMode
  readonly state: GameState
  /** How many questions count: those that the host withdrew do not. */
  readonly questions: number
  /** Whether players see a leaderboard. */
  readonly ranks: boolean
  readonly nicknames: Nicknames
  readonly opensAt: string
  readonly closesAt: string
  readonly deletesAt: string
}

export function viewGame(game: GameSummary, now: number): GameView {
  return {
    code: game.code,
    title: game.title,
    mode: game.mode,
    state: stateOf(game, now),
    questions: countCounting(game),
    ranks: game.ranks,
    nicknames: game.nicknames,
    opensAt: toIso(game.opensAt),
    closesAt: toIso(game.closesAt),
    deletesAt: toIso(game.deletesAt),
  }
}

/** A game that its host ended before it opened is closed. */
export function stateOf(
  { opensAt, closesAt }: { readonly opensAt: number; readonly closesAt: number },
  now: number,
): GameState {
  if (now >= closesAt) return 'closed'
  return now < opensAt ? 'not-open' : 'open'
}
