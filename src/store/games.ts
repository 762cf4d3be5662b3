import { and, asc, eq, sql } from 'drizzle-orm'
import { plainName } from '../lib/plain-name.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { Document } from '../text/document.ts'
import type { Db } from './db.ts'
import { articles, gameReports, games, pastGames, players, responses, stories } from './schema.ts'
import { type Corrections, parseCorrections, parseDocument, parseQuiz } from './stored-json.ts'

/** A game without its items. */
export type GameSummary = {
  readonly code: string
  readonly story: string
  readonly storyVersion: string
  readonly title: string
  readonly mode: 'solo' | 'assignment'
  /** How many items its quiz has, withdrawn ones among them. */
  readonly questions: number
  /** Counts up whenever anything of a game changes: what was read under one revision stays true. */
  readonly revision: number
  readonly opensAt: number
  readonly closesAt: number
  readonly deletesAt: number
  /** Whether players see a leaderboard. */
  readonly ranks: boolean
  readonly nicknames: 'generated' | 'free'
  readonly corrections: Corrections
}

export type Game = GameSummary & { readonly quiz: Quiz }

export type NewGame = Omit<
  Game,
  'questions' | 'revision' | 'corrections' | 'ranks' | 'nicknames'
> & {
  readonly hostKeyHash: string
  readonly createdAt: number
  /** False if left out. */
  readonly ranks?: boolean
  /** Generated if left out. */
  readonly nicknames?: 'generated' | 'free'
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

/** Who asks for the host's side of a game. */
export type HostQuery = { readonly code: string; readonly hostKeyHash: string }

/**
 * Stores a game, lets its story live as long, and keeps a copy of the reports it asks about if the story is
 * a pasted one; false if the code is taken. A player given with it is stored in the same round trip, for
 * rounds played alone.
 */
export async function insertGame(db: Db, game: NewGame, player?: NewPlayer): Promise<boolean> {
  const { quiz, ...columns } = game
  const row = {
    ...columns,
    quiz: JSON.stringify(quiz),
    questions: quiz.items.length,
    revision: 1,
  }
  // False as well if the code is of another game: nothing else is then written either.
  const isInserted = existsFor(game)
  const [inserted] = await db.batch([
    db.insert(games).values(row).onConflictDoNothing().returning({ code: games.code }),
    db
      .update(stories)
      .set({ expiresAt: sql`max(${stories.expiresAt}, ${game.deletesAt})` })
      .where(and(eq(stories.id, game.story), isInserted)),
    // None of a built-in story.
    db
      .insert(gameReports)
      .select(
        sql`
          SELECT ${game.code}, ${articles.position}, ${articles.document} FROM ${articles}
          WHERE ${articles.story} = ${game.story}
            AND ${articles.document} ->> 'id' IN (SELECT value FROM json_each(${JSON.stringify(quiz.articleIds)}))
            AND ${isInserted}
        `,
      )
      .onConflictDoNothing(),
    ...(player
      ? [
          db.insert(players).select(sql`
            SELECT ${game.code}, ${player.id}, ${player.keyHash}, ${player.nickname}, ${player.joinedAt}, NULL,
              ${plainName(player.nickname)}
            WHERE ${isInserted}
          `),
        ]
      : []),
  ])
  return inserted.length > 0
}

/** Whether the host key fits, as a condition for statements on what belongs to the game. */
export const existsFor = ({ code, hostKeyHash }: HostQuery) =>
  sql`EXISTS (SELECT 1 FROM ${games} WHERE ${games.code} = ${code} AND ${games.hostKeyHash} = ${hostKeyHash})`

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
  ranks: games.ranks,
  nicknames: games.nicknames,
  corrections: games.corrections,
}

type SummaryRow = Omit<GameSummary, 'corrections'> & { readonly corrections: string }

const toSummary = <Row extends SummaryRow>(row: Row) => ({
  ...row,
  corrections: parseCorrections(row.corrections),
})

export async function findGame(db: Db, code: string): Promise<GameSummary | undefined> {
  const row = await db.select(summary).from(games).where(eq(games.code, code)).get()
  return row && toSummary(row)
}

export async function loadGame(db: Db, code: string): Promise<Game | undefined> {
  const row = await db
    .select({ ...summary, quiz: games.quiz })
    .from(games)
    .where(eq(games.code, code))
    .get()
  return row && toGame(row)
}

const toGame = (row: SummaryRow & { readonly quiz: string }): Game => ({
  ...toSummary(row),
  quiz: parseQuiz(row.quiz),
})

/** How a game that is not there any more came to its end; undefined if there never was one, or long ago. */
export async function findEnd(db: Db, code: string): Promise<'expired' | 'deleted' | undefined> {
  const row = await db
    .select({ how: pastGames.how })
    .from(pastGames)
    .where(eq(pastGames.code, code))
    .get()
  return row?.how
}

/** The reports of a game on a pasted story, as they were when it was opened. */
export async function findGameReports(db: Db, code: string): Promise<Document[]> {
  const rows = await db
    .select({ document: gameReports.document })
    .from(gameReports)
    .where(eq(gameReports.game, code))
    .orderBy(asc(gameReports.position))
  return rows.map((row) => parseDocument(row.document))
}

/** A player as the game knows them. */
export type StoredPlayer = { readonly nickname: string; readonly removedAt: number | null }

/**
 * A player's game and responses in one round trip. A caller that has the game under `heldRevision` is not
 * sent it again: `unchanged`. The game is undefined if there is none, the player if the key does not fit.
 */
export async function readPlay(
  db: Db,
  player: { readonly code: string; readonly id: string; readonly keyHash: string },
  heldRevision: number | undefined,
): Promise<{
  readonly game: Game | 'unchanged' | undefined
  readonly player: StoredPlayer | undefined
  readonly responses: readonly StoredResponse[]
}> {
  const isHeld = sql`${games.revision} = ${heldRevision ?? 0}`
  const [[row], [known], answered] = await db.batch([
    db
      .select({
        ...summary,
        quiz: sql<string | null>`CASE WHEN ${isHeld} THEN NULL ELSE ${games.quiz} END`.as('quiz'),
      })
      .from(games)
      .where(eq(games.code, player.code)),
    db
      .select({ nickname: players.nickname, removedAt: players.removedAt })
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
  return { game: toPlayed(row), player: known, responses: known ? answered : [] }
}

function toPlayed(row: (SummaryRow & { readonly quiz: string | null }) | undefined) {
  if (!row) return undefined
  const { quiz, ...rest } = row
  return quiz === null ? ('unchanged' as const) : toGame({ ...rest, quiz })
}

/** A game for its host; undefined if there is none or the key does not fit. */
export async function findHostGame(db: Db, host: HostQuery): Promise<GameSummary | undefined> {
  const row = await db
    .select(summary)
    .from(games)
    .where(and(eq(games.code, host.code), eq(games.hostKeyHash, host.hostKeyHash)))
    .get()
  return row && toSummary(row)
}

/** What a host can change of a game while it runs. */
export type GameChange = Partial<
  Pick<GameSummary, 'title' | 'ranks' | 'opensAt' | 'closesAt' | 'deletesAt'>
>

/** Changes a game, and lets its story live as long. The caller has checked the key, and it is checked again. */
export async function updateGame(db: Db, host: HostQuery, change: GameChange): Promise<boolean> {
  const story = sql`(SELECT ${games.story} FROM ${games} WHERE ${games.code} = ${host.code})`
  const [updated] = await db.batch([
    db
      .update(games)
      .set({ ...change, revision: sql`${games.revision} + 1` })
      .where(and(eq(games.code, host.code), eq(games.hostKeyHash, host.hostKeyHash)))
      .returning({ code: games.code }),
    ...(change.deletesAt === undefined
      ? []
      : [
          db
            .update(stories)
            .set({ expiresAt: sql`max(${stories.expiresAt}, ${change.deletesAt})` })
            .where(and(eq(stories.id, story), existsFor(host))),
        ]),
  ])
  return updated.length > 0
}

/** Withdraws an item or brings it back; the revision from then on, or undefined if the key does not fit. */
export async function updateCorrection(
  db: Db,
  host: HostQuery,
  { item, withdrawn }: { readonly item: string; readonly withdrawn: boolean },
): Promise<number | undefined> {
  const correction = JSON.stringify({ [item]: { withdrawn } })
  const [updated] = await db
    .update(games)
    .set({
      corrections: sql`json_patch(${games.corrections}, ${correction})`,
      revision: sql`${games.revision} + 1`,
    })
    .where(and(eq(games.code, host.code), eq(games.hostKeyHash, host.hostKeyHash)))
    .returning({ revision: games.revision })
  return updated?.revision
}

/**
 * Deletes a game with its players, responses and reports, and remembers the code until then; false if there
 * is none or the key does not fit.
 */
export async function deleteGameRows(
  db: Db,
  host: HostQuery & { readonly forgetAt: number },
): Promise<boolean> {
  const { code } = host
  const fits = and(eq(games.code, code), eq(games.hostKeyHash, host.hostKeyHash))
  const isTheirs = existsFor(host)
  const [, , , , deleted] = await db.batch([
    db.delete(responses).where(and(eq(responses.game, code), isTheirs)),
    db.delete(players).where(and(eq(players.game, code), isTheirs)),
    db.delete(gameReports).where(and(eq(gameReports.game, code), isTheirs)),
    db
      .insert(pastGames)
      .select(sql`SELECT ${code}, 'deleted', ${host.forgetAt} WHERE ${isTheirs}`)
      .onConflictDoUpdate({
        target: pastGames.code,
        set: { how: 'deleted', forgetAt: host.forgetAt },
      }),
    // Last: the others ask for it.
    db.delete(games).where(fits).returning({ code: games.code }),
  ])
  return deleted.length > 0
}
