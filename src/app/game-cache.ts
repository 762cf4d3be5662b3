import type { Game } from '../store/games.ts'
import type { Deps } from './deps.ts'

/**
 * Games this isolate has read: their items never change under one revision, so that an answer needs no
 * second look. Every use checks the revision in the same round trip as its own business.
 */
const caches = new WeakMap<Deps['db'], Map<string, Game>>()

/** A class plays one game at a time; a round's items take about 30 kB. */
const MOST_GAMES = 100

export function cachedGame({ db }: Deps, code: string): Game | undefined {
  return caches.get(db)?.get(code)
}

export function keepGame({ db }: Deps, game: Game): void {
  const games = caches.get(db) ?? new Map<string, Game>()
  caches.set(db, games)
  games.delete(game.code)
  games.set(game.code, game)
  if (games.size > MOST_GAMES) {
    const [oldest] = games.keys()
    if (oldest !== undefined) games.delete(oldest)
  }
}

export function forgetGame({ db }: Deps, code: string): void {
  caches.get(db)?.delete(code)
}
