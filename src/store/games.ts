import { and, asc, eq, sql } from 'drizzle-orm'
import type { Quiz } from '../quiz/quiz.ts'
import type { Db } from './db.ts'
import { games, players, responses, stories } from './schema.ts'
import { parseQuiz } from './stored-json.ts'

/** A game without its items. */
export type GameSummary = {
  readonly code: string
  readonly story: string
  readonly storyVersion: string
  readonly title: string
  readonly mode: 'solo' | 'assignment'
  readonly questions: number
  /** Counts up whenever anything of a game changes: what was read under one revision stays true. */
  readonly revision: number
  readonly opensAt: number
  readonly closesAt: number
  readonly deletesAt: number
}

export type Game = GameSummary & { readonly quiz: Quiz }

export type NewGame = Omit<Game, 'questions' | 'revision'> & {
  readonly hostKeyHash: string
  readonly createdAt: number
}

export type NewPlayer = {
  readonly id: string
  readonly keyHash: string
  readonly nickname: string
  readonly joinedAt: number
}

/** A response as it was scored when it was given. */
export type StoredResponse = {
  readonly item: string
  readonly response: string
  readonly score: number
  readonly points: number
}

/**
 * Stores a game and lets its story live as long; false if the code is taken. A player given with it is
 * stored in the same round trip, for rounds played alone.
 */
export async function insertGame(db: Db, game: NewGame, player?: NewPlayer): Promise<boolean> {
  const { quiz, ...columns } = game
  const row = {
    ...columns,
    quiz: JSON.stringify(quiz),
    questions: quiz.items.length,
    revision: 1,
  }
  const [inserted] = await db.batch([
    db.insert(games).values(row).onConflictDoNothing().returning({ code: games.code }),
    db
      .update(stories)
      .set({ expiresAt: sql`max(${stories.expiresAt}, ${game.deletesAt})` })
      .where(eq(stories.id, game.story)),
    ...(player ? [db.insert(players).values({ game: game.code, ...player })] : []),
  ])
  return inserted.length > 0
}

/** Stores a player; false if the game is gone. */
export async function insertPlayer(db: Db, code: string, player: NewPlayer): Promise<boolean> {
  const inserted = await db
    .insert(players)
    .select(
      sql`
        SELECT ${games.code}, ${player.id}, ${player.keyHash}, ${player.nickname}, ${player.joinedAt}
        FROM ${games} WHERE ${games.code} = ${code}
      `,
    )
    .returning({ id: players.id })
  return inserted.length > 0
}

const summary = {
  code: games.code,
  story: games.story,
  storyVersion: games.storyVersion,
  title: games.title,
  mode: games.mode,
  questions: games.questions,
  revision: games.revision,
  opensAt: games.opensAt,
  closesAt: games.closesAt,
  deletesAt: games.deletesAt,
}

export async function findGame(db: Db, code: string): Promise<GameSummary | undefined> {
  return db.select(summary).from(games).where(eq(games.code, code)).get()
}

export async function loadGame(db: Db, code: string): Promise<Game | undefined> {
  const row = await db
    .select({ ...summary, quiz: games.quiz })
    .from(games)
    .where(eq(games.code, code))
    .get()
  return row && { ...row, quiz: parseQuiz(row.quiz) }
}

/**
 * A player's game and responses in one round trip. A caller that has the game under `heldRevision` is not
 * sent it again: `unchanged`. The game is undefined if there is none, and `isKnown` says if the key fits.
 */
export async function readPlay(
  db: Db,
  player: { readonly code: string; readonly id: string; readonly keyHash: string },
  heldRevision: number | undefined,
): Promise<{
  readonly game: Game | 'unchanged' | undefined
  readonly isKnown: boolean
  readonly responses: readonly StoredResponse[]
}> {
  const isHeld = sql`${games.revision} = ${heldRevision ?? 0}`
  const [[row], known, answered] = await db.batch([
    db
      .select({
        ...summary,
        quiz: sql<string | null>`CASE WHEN ${isHeld} THEN NULL ELSE ${games.quiz} END`.as('quiz'),
      })
      .from(games)
      .where(eq(games.code, player.code)),
    db
      .select({ id: players.id })
      .from(players)
      .where(
        and(
          eq(players.game, player.code),
          eq(players.id, player.id),
          eq(players.keyHash, player.keyHash),
        ),
      ),
    db
      .select({
        item: responses.item,
        response: responses.response,
        score: responses.score,
        points: responses.points,
      })
      .from(responses)
      .where(and(eq(responses.game, player.code), eq(responses.player, player.id)))
      .orderBy(asc(responses.item)),
  ])
  const isKnown = known.length > 0
  return { game: toGame(row), isKnown, responses: isKnown ? answered : [] }
}

function toGame(row: (GameSummary & { quiz: string | null }) | undefined) {
  if (!row) return undefined
  return row.quiz === null ? ('unchanged' as const) : { ...row, quiz: parseQuiz(row.quiz) }
}

/** Deletes a game with its players and responses; false if there is none or the key does not fit. */
export async function deleteGameRows(
  db: Db,
  { code, hostKeyHash }: { readonly code: string; readonly hostKeyHash: string },
): Promise<boolean> {
  const fits = and(eq(games.code, code), eq(games.hostKeyHash, hostKeyHash))
  const isTheirs = sql`EXISTS (SELECT 1 FROM ${games} WHERE ${fits})`
  const [, , deleted] = await db.batch([
    db.delete(responses).where(and(eq(responses.game, code), isTheirs)),
    db.delete(players).where(and(eq(players.game, code), isTheirs)),
    // Last: the others ask for it.
    db.delete(games).where(fits).returning({ code: games.code }),
  ])
  return deleted.length > 0
}
