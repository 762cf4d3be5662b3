import { and, eq, sql } from 'drizzle-orm'
import type { Scored } from '../play/question.ts'
import type { Db } from './db.ts'
import type { StoredResponse } from './games.ts'
import { games, players, responses } from './schema.ts'

export type ResponseToSave = {
  readonly game: string
  /** The revision of the game that the response was scored under. */
  readonly revision: number
  readonly player: string
  readonly keyHash: string
  readonly item: string
  /** The item that has to be answered before; null for the first. */
  readonly previousItem: string | null
  /** Undefined to only read what is stored. */
  readonly scored: Scored | undefined
  readonly now: number
}

export type SavedResponse = {
  /** Of the game as it is now; undefined if there is none. Nothing was stored under another revision. */
  readonly revision: number | undefined
  /** Whether the player's key fits. */
  readonly isKnown: boolean
  /** What counts for this item, from whichever request came first. */
  readonly stored: Omit<StoredResponse, 'item'> | undefined
}

/**
 * Stores a response unless the player already gave one to that item, and reads back the one that counts,
 * in one round trip. The insert looks nothing up first: key, order and revision are its conditions and the
 * primary key settles races, so that a repeat changes nothing and any number of copies agree.
 */
export async function saveResponse(db: Db, given: ResponseToSave): Promise<SavedResponse> {
  const { scored } = given
  const isPlayer = and(
    eq(players.game, given.game),
    eq(players.id, given.player),
    eq(players.keyHash, given.keyHash),
  )
  const isTheirs = and(eq(responses.game, given.game), eq(responses.player, given.player))
  const isReached =
    given.previousItem === null
      ? sql`TRUE`
      : sql`EXISTS (SELECT 1 FROM ${responses} WHERE ${isTheirs} AND ${eq(responses.item, given.previousItem)})`

  const insert = (counted: Scored) =>
    db
      .insert(responses)
      .select(
        sql`
          SELECT ${given.game}, ${given.player}, ${given.item}, ${counted.response}, ${counted.score},
            ${counted.points}, ${given.now}
          FROM ${players}
          WHERE ${isPlayer} AND ${isReached} AND EXISTS (
            SELECT 1 FROM ${games} WHERE ${games.code} = ${given.game} AND ${games.revision} = ${given.revision}
          )
        `,
      )
      .onConflictDoNothing()
  const readState = db
    .select({
      revision: games.revision,
      isKnown: sql`EXISTS (SELECT 1 FROM ${players} WHERE ${isPlayer})`
        .mapWith(Boolean)
        .as('known'),
    })
    .from(games)
    .where(eq(games.code, given.game))
  const readStored = db
    .select({ response: responses.response, score: responses.score, points: responses.points })
    .from(responses)
    .where(and(isTheirs, eq(responses.item, given.item)))
  const [[state], [stored]] = scored
    ? await db.batch([insert(scored), readState, readStored]).then(([, ...read]) => read)
    : await db.batch([readState, readStored])
  return {
    revision: state?.revision,
    isKnown: state?.isKnown ?? false,
    stored,
  }
}
