import type { GameSummary } from '../store/games.ts'
import { toIso } from './dates.ts'

export type GameMode = 'solo' | 'assignment'
export type GameState = 'not-open' | 'open' | 'closed'

/** What anybody with the code may know of a game: nothing about its items. */
export type GameView = {
  readonly code: string
  readonly title: string
  readonly mode: GameMode
  readonly state: GameState
  /** How many questions it has. */
  readonly questions: number
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
    questions: game.questions,
    opensAt: toIso(game.opensAt),
    closesAt: toIso(game.closesAt),
    deletesAt: toIso(game.deletesAt),
  }
}

export function stateOf(
  { opensAt, closesAt }: { readonly opensAt: number; readonly closesAt: number },
  now: number,
): GameState {
  if (now < opensAt) return 'not-open'
  return now < closesAt ? 'open' : 'closed'
}
