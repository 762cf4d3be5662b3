import { inArray, lte, sql } from 'drizzle-orm'
import type { Db } from './db.ts'
import {
  articles,
  gameReports,
  games,
  items,
  pastGames,
  players,
  responses,
  stories,
} from './schema.ts'

/** Few enough for the time that one statement may take. */
const AT_ONCE = 500

/** Nine queries each, of the fifty that one run may make. What is left then waits for the next hour. */
const MOST_TURNS = 5

/**
 * Deletes what is past its date, each turn all or nothing: first what belongs to a story or game, then the rest. Codes
 * that people typed are remembered until then; nobody comes back to a round played alone.
 */
export async function deleteExpired(
  db: Db,
  { now, forgetAt }: { readonly now: number; readonly forgetAt: number },
  turns = MOST_TURNS,
): Promise<void> {
  const oldGames = db
    .select({ code: games.code })
    .from(games)
    .where(lte(games.deletesAt, now))
    .orderBy(games.deletesAt)
    .limit(AT_ONCE)
  const oldStories = db
    .select({ id: stories.id })
    .from(stories)
    .where(lte(stories.expiresAt, now))
    .orderBy(stories.expiresAt)
    .limit(AT_ONCE)
  const [, , , , endedGames, , , endedStories] = await db.batch([
    db.delete(responses).where(inArray(responses.game, oldGames)),
    db.delete(players).where(inArray(players.game, oldGames)),
    db.delete(gameReports).where(inArray(gameReports.game, oldGames)),
    db
      .insert(pastGames)
      .select(
        sql`
          SELECT ${games.code}, 'expired', ${forgetAt} FROM ${games}
          WHERE ${games.mode} = 'assignment' AND ${inArray(games.code, oldGames)}
        `,
      )
      .onConflictDoUpdate({ target: pastGames.code, set: { how: 'expired', forgetAt } }),
    db.delete(games).where(inArray(games.code, oldGames)).returning({ code: games.code }),
    db.delete(articles).where(inArray(articles.story, oldStories)),
    db.delete(items).where(inArray(items.story, oldStories)),
    db.delete(stories).where(inArray(stories.id, oldStories)).returning({ id: stories.id }),
    db.delete(pastGames).where(lte(pastGames.forgetAt, now)),
  ])
  const isMore = endedGames.length === AT_ONCE || endedStories.length === AT_ONCE
  if (isMore && turns > 1) await deleteExpired(db, { now, forgetAt }, turns - 1)
}
