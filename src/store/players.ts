import { and, eq, isNull, sql } from 'drizzle-orm'
import { plainName } from '../lib/plain-name.ts'
import type { Db } from './db.ts'
import { existsFor, type HostQuery, type NewPlayer } from './games.ts'
import { games, players, responses } from './schema.ts'

/** What became of a player who wanted to join. */
export type Joined =
  | { readonly joined: string }
  | { readonly joined: undefined; readonly because: NotJoined }
export type NotJoined = 'gone' | 'full' | 'taken'

/**
 * Stores a player under the first of the nicknames that nobody in the game has or looks like, unless the game is full:
 * one statement, so that players who join at the same moment cannot get the same one.
 */
export async function insertPlayer(
  db: Db,
  code: string,
  player: Omit<NewPlayer, 'nickname'>,
  { nicknames, most }: { readonly nicknames: readonly string[]; readonly most: number },
): Promise<Joined> {
  const isTaken = sql`EXISTS (SELECT 1 FROM ${players} WHERE ${players.game} = ${code} AND ${players.plainName} = value ->> 1)`
  const [inserted, [state]] = await db.batch([
    db
      .insert(players)
      .select(
        sql`
          SELECT ${code}, ${player.id}, ${player.keyHash}, value ->> 0, ${player.joinedAt}, NULL, value ->> 1
          FROM json_each(${JSON.stringify(nicknames.map((name) => [name, plainName(name)]))})
          WHERE NOT ${isTaken} AND EXISTS (SELECT 1 FROM ${games} WHERE ${games.code} = ${code})
            AND (SELECT count(*) FROM ${players} WHERE ${inGame(code)}) < ${most}
          ORDER BY key LIMIT 1
        `,
      )
      .returning({ nickname: players.nickname }),
    db
      .select({
        // Asked only if it matters: whoever joined has been counted.
        isFull: sql`CASE WHEN EXISTS (
            SELECT 1 FROM ${players} WHERE ${players.game} = ${code} AND ${players.id} = ${player.id}
          ) THEN FALSE ELSE (SELECT count(*) FROM ${players} WHERE ${inGame(code)}) >= ${most} END`
          .mapWith(Boolean)
          .as('full'),
      })
      .from(games)
      .where(eq(games.code, code)),
  ])
  const [row] = inserted
  if (row) return { joined: row.nickname }
  if (!state) return { joined: undefined, because: 'gone' }
  return { joined: undefined, because: state.isFull ? 'full' : 'taken' }
}

const inGame = (code: string) => and(eq(players.game, code), isNull(players.removedAt))

/** How many are in a game; none if the host key does not fit. */
export async function countPlayers(db: Db, host: HostQuery): Promise<number> {
  const row = await db
    .select({ joined: sql<number>`count(*)` })
    .from(players)
    .where(and(inGame(host.code), existsFor(host)))
    .get()
  return row?.joined ?? 0
}

/** Which player of which game, for its host. */
export type PlayerQuery = HostQuery & { readonly player: string }

/** Gives a player another nickname: `unknown` if there is no such player, `taken` if another one has it. */
export async function renameStoredPlayer(
  db: Db,
  query: PlayerQuery,
  nickname: string,
): Promise<'renamed' | 'taken' | 'unknown'> {
  const isTaken = sql`EXISTS (
    SELECT 1 FROM ${players} AS other
    WHERE other.game = ${query.code} AND other.plain_name = ${plainName(nickname)} AND other.id <> ${query.player}
  )`
  const isThis = and(inGame(query.code), eq(players.id, query.player), existsFor(query))
  const [renamed, known] = await db.batch([
    db
      .update(players)
      .set({ nickname, plainName: plainName(nickname) })
      .where(and(isThis, sql`NOT ${isTaken}`))
      .returning({ id: players.id }),
    db.select({ id: players.id }).from(players).where(isThis),
  ])
  if (renamed.length > 0) return 'renamed'
  return known.length > 0 ? 'taken' : 'unknown'
}

/**
 * Takes a player out of a game with everything they answered; false if there is no such player. What stays
 * is the hash of their key, so that they are told so; the nickname is free again.
 */
export async function removeStoredPlayer(
  db: Db,
  query: PlayerQuery,
  now: number,
): Promise<boolean> {
  const [removed] = await db.batch([
    db
      .update(players)
      .set({ removedAt: now, nickname: sql`${players.id}`, plainName: null })
      .where(and(inGame(query.code), eq(players.id, query.player), existsFor(query)))
      .returning({ id: players.id }),
    db
      .delete(responses)
      .where(
        and(eq(responses.game, query.code), eq(responses.player, query.player), existsFor(query)),
      ),
  ])
  return removed.length > 0
}
