import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from './db.ts'
import { existsFor, type HostQuery, type StoredResponse } from './games.ts'
import { players, responses } from './schema.ts'

export type ReportedPlayer = {
  readonly id: string
  readonly nickname: string
  readonly joinedAt: number
}
export type ReportedResponse = StoredResponse & { readonly player: string }

/** Everybody in a game and all they answered, each row read once; nothing if the host key does not fit. */
export async function readGameRows(
  db: Db,
  host: HostQuery,
): Promise<{
  readonly players: readonly ReportedPlayer[]
  readonly responses: readonly ReportedResponse[]
}> {
  const [joined, given] = await db.batch([
    db
      .select({ id: players.id, nickname: players.nickname, joinedAt: players.joinedAt })
      .from(players)
      .where(and(eq(players.game, host.code), isNull(players.removedAt), existsFor(host))),
    db
      .select({
        player: responses.player,
        item: responses.item,
        response: responses.response,
        score: responses.score,
        points: responses.points,
      })
      .from(responses)
      .where(and(eq(responses.game, host.code), existsFor(host))),
  ])
  return { players: joined, responses: given }
}

/** `score` counts right answers. */
export type Standing = { readonly id: string; readonly nickname: string; readonly score: number }

/** How many of these items everybody in a game has right. */
export async function readStandings(
  db: Db,
  code: string,
  items: readonly string[],
): Promise<Standing[]> {
  const [joined, scored] = await db.batch([
    db
      .select({ id: players.id, nickname: players.nickname })
      .from(players)
      .where(and(eq(players.game, code), isNull(players.removedAt))),
    db
      .select({ player: responses.player, score: sql<number>`total(${responses.score} = 1)` })
      .from(responses)
      .where(
        and(
          eq(responses.game, code),
          // One bound parameter, however many items.
          inArray(responses.item, sql`(SELECT value FROM json_each(${JSON.stringify(items)}))`),
        ),
      )
      .groupBy(responses.player),
  ])
  const scores = new Map(scored.map(({ player, score }) => [player, score]))
  return joined.map((player) => ({ ...player, score: scores.get(player.id) ?? 0 }))
}
