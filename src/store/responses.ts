import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Scored } from '../play/question.ts'
import type { Db } from './db.ts'
import type { StoredPlayer, StoredResponse } from './games.ts'
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
  /** Other items of which it is asked whether they are answered, to know what comes next. Mostly none. */
  readonly alsoAsked?: readonly string[] | 'all'
  /** Undefined to only read what is stored. */
  readonly scored: Scored | undefined
  readonly now: number
}

export type SavedResponse = {
  /** Of the game as it is now; undefined if there is none. Nothing was stored under another revision. */
  readonly revision: number | undefined
  /** Undefined if the key does not fit. */
  readonly player: Pick<StoredPlayer, 'removedAt'> | undefined
  /** What counts for this item, from whichever request came first. */
  readonly stored: Omit<StoredResponse, 'item'> | undefined
  /** The item itself and those of `alsoAsked`, as far as the player has answered them. */
  readonly alsoAnswered: ReadonlySet<string>
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
          WHERE ${isPlayer} AND ${isNull(players.removedAt)} AND ${isReached} AND EXISTS (
            SELECT 1 FROM ${games} WHERE ${games.code} = ${given.game} AND ${games.revision} = ${given.revision}
          )
        `,
      )
      .onConflictDoNothing()
  const readRevision = db
    .select({ revision: games.revision })
    .from(games)
    .where(eq(games.code, given.game))
  const readPlayer = db.select({ removedAt: players.removedAt }).from(players).where(isPlayer)
  const readStored = db
    .select({
      item: responses.item,
      response: responses.response,
      score: responses.score,
      points: responses.points,
    })
    .from(responses)
    .where(
      given.alsoAsked === 'all'
        ? isTheirs
        : and(isTheirs, inArray(responses.item, [given.item, ...(given.alsoAsked ?? [])])),
    )
  const [[state], [player], answered] = scored
    ? await db
        .batch([insert(scored), readRevision, readPlayer, readStored])
        .then(([, ...read]) => read)
    : await db.batch([readRevision, readPlayer, readStored])
  const stored = answered.find(({ item }) => item === given.item)
  return {
    revision: state?.revision,
    player,
    stored: stored && { response: stored.response, score: stored.score, points: stored.points },
    alsoAnswered: new Set(answered.map(({ item }) => item)),
  }
}
