/**
 * All tables. No foreign keys and no cascades: a migration that rebuilds a table on D1 would delete the
 * children. Dates are milliseconds since 1970; keys are stored as hashes.
 *
 * Tables without rowid (one row written per insert, not two) say so in the migration: drizzle has no word
 * for it, and a test reads the tables back.
 *
 * @module
 */
import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'

/** Pasted stories; the built-in ones come with the bundle. */
export const stories = sqliteTable(
  'stories',
  {
    id: text().primaryKey(),
    title: text().notNull(),
    /** Counts up with each change. */
    version: integer().notNull(),
    editKeyHash: text('edit_key_hash').notNull(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    /** JSON of a `DeskState`: what its owner chose, dropped and reworded. */
    desk: text().notNull().default('{}'),
  },
  (table) => [index('stories_expires_at').on(table.expiresAt)],
)

/** WITHOUT ROWID. The reports of a pasted story, each with the facts found in it alone. */
export const articles = sqliteTable(
  'articles',
  {
    story: text().notNull(),
    /** Place in the story, from 0. */
    position: integer().notNull(),
    /** JSON of a `Document`. */
    document: text().notNull(),
    /** JSON of its facts. */
    facts: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.story, table.position] })],
)

/** WITHOUT ROWID. The items of a pasted story. */
export const items = sqliteTable(
  'items',
  {
    story: text().notNull(),
    id: text().notNull(),
    /** Place in the story, from 0. */
    position: integer().notNull(),
    /** JSON of an `Item`. */
    item: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.story, table.id] })],
)

/** One run of a quiz, with its items as they were when it was opened. */
export const games = sqliteTable(
  'games',
  {
    code: text().primaryKey(),
    /** Id of a built-in or a pasted story. */
    story: text().notNull(),
    storyVersion: text('story_version').notNull(),
    title: text().notNull(),
    mode: text({ enum: ['solo', 'assignment'] }).notNull(),
    hostKeyHash: text('host_key_hash').notNull(),
    /** How many items the quiz has. */
    questions: integer().notNull(),
    revision: integer().notNull(),
    createdAt: integer('created_at').notNull(),
    opensAt: integer('opens_at').notNull(),
    closesAt: integer('closes_at').notNull(),
    deletesAt: integer('deletes_at').notNull(),
    /** JSON of a `Quiz`: never changed without counting up `revision`. Behind the rest, which is read without it. */
    quiz: text().notNull(),
    /** Whether players see a leaderboard. */
    ranks: integer({ mode: 'boolean' }).notNull().default(false),
    nicknames: text({ enum: ['generated', 'free'] })
      .notNull()
      .default('generated'),
    /** JSON of `Corrections`: items withdrawn or brought back. */
    corrections: text().notNull().default('{}'),
  },
  (table) => [index('games_deletes_at').on(table.deletesAt)],
)

/**
 * WITHOUT ROWID. The reports that a game on a pasted story asks about, as they were when it was opened: the
 * game goes on if its story is changed or deleted, and takes them with it on its own date.
 */
export const gameReports = sqliteTable(
  'game_reports',
  {
    game: text().notNull(),
    position: integer().notNull(),
    /** JSON of a `Document`. */
    document: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.game, table.position] })],
)

/** WITHOUT ROWID. Codes of games that are gone, so that whoever follows an old link is told why. */
export const pastGames = sqliteTable(
  'past_games',
  {
    code: text().primaryKey(),
    how: text({ enum: ['expired', 'deleted'] }).notNull(),
    forgetAt: integer('forget_at').notNull(),
  },
  (table) => [index('past_games_forget_at').on(table.forgetAt)],
)

/** WITHOUT ROWID. */
export const players = sqliteTable(
  'players',
  {
    game: text().notNull(),
    id: text().notNull(),
    keyHash: text('key_hash').notNull(),
    nickname: text().notNull(),
    joinedAt: integer('joined_at').notNull(),
    /** When the host took them out; the nickname is then overwritten. Null for everybody else. */
    removedAt: integer('removed_at'),
    /** The nickname as names are compared, by which it is the only one in its game; null once it is free again. */
    plainName: text('plain_name'),
  },
  (table) => [
    primaryKey({ columns: [table.game, table.id] }),
    uniqueIndex('players_plain_name').on(table.game, table.plainName),
  ],
)

/** WITHOUT ROWID. One response per player and item: the key of this table is what makes it one. */
export const responses = sqliteTable(
  'responses',
  {
    game: text().notNull(),
    player: text().notNull(),
    item: text().notNull(),
    response: text().notNull(),
    score: real().notNull(),
    points: integer().notNull(),
    answeredAt: integer('answered_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.game, table.player, table.item] }),
    check('responses_score', sql`${table.score} BETWEEN 0 AND 1`),
  ],
)
