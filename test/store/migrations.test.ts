import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { openDb } from '../../src/store/db.ts'
import { findGame, findGameReports, loadGame, readPlay } from '../../src/store/games.ts'
import { insertPlayer } from '../../src/store/players.ts'
import { findStory } from '../../src/store/stories.ts'
import { aDocument, someItems } from '../support/a-story.ts'

const [FIRST] = env.MIGRATIONS

/** The database as it was after the first migration. */
async function firstSchema() {
  const { results } = await env.DB.prepare(
    `SELECT name FROM sqlite_master
     WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'`,
  ).all<{ name: string }>()
  for (const { name } of results) await env.DB.prepare(`DROP TABLE ${name}`).run()
  if (!FIRST) throw new Error('There is no migration')
  await applyD1Migrations(env.DB, [FIRST])
}

const run = (sql: string, ...values: unknown[]) =>
  env.DB.prepare(sql)
    .bind(...values)
    .run()

test('what was stored under the first schema is there under this one, and works', async ({
  expect,
}) => {
  await firstSchema()
  const document = aDocument()
  const items = someItems(document).slice(0, 3)
  const quiz = { seed: '1', items, articleIds: [document.id] }
  await run(`INSERT INTO stories VALUES ('s1', 'A town', 1, 'edit', 0, 5000)`)
  await run(`INSERT INTO articles VALUES ('s1', 0, ?, '[]')`, JSON.stringify(document))
  for (const [at, item] of items.entries())
    await run(`INSERT INTO items VALUES ('s1', ?, ?, ?)`, item.id, at, JSON.stringify(item))
  await run(
    `INSERT INTO games VALUES ('CODE22', 's1', '1', 'A town', 'assignment', 'host', 3, 1, 0, 0, 1000, 2000, ?)`,
    JSON.stringify(quiz),
  )
  // Nicknames were not unique then.
  for (const id of ['pa', 'pb', 'pc'])
    await run(`INSERT INTO players VALUES ('CODE22', ?, 'key', 'Oak 12', 0)`, id)
  await run(`INSERT INTO players VALUES ('OTHER2', 'pa', 'key', 'Oak 12', 0)`)
  await run(`INSERT INTO players VALUES ('OTHER2', 'pb', 'key', 'OAK 12', 0)`)
  await run(`INSERT INTO responses VALUES ('CODE22', 'pa', ?, 'o1', 1, 1000, 0)`, items[0]?.id)

  await applyD1Migrations(env.DB, env.MIGRATIONS)

  const db = openDb(env.DB)
  expect(await findGame(db, 'CODE22')).toMatchObject({
    title: 'A town',
    ranks: false,
    nicknames: 'generated',
    corrections: {},
    revision: 1,
  })
  expect((await loadGame(db, 'CODE22'))?.quiz).toEqual(quiz)
  const play = await readPlay(db, { code: 'CODE22', id: 'pa', keyHash: 'key' }, undefined)
  expect(play.player).toEqual({ nickname: 'Oak 12', removedAt: null })
  expect(play.responses).toHaveLength(1)
  const story = await findStory(db, { id: 's1', editKeyHash: 'edit', now: 0 })
  expect(story).toMatchObject({ items, desk: { quiz: null, dropped: [], edits: {} } })
  expect(await findGameReports(db, 'CODE22')).toEqual([])

  const { results } = await env.DB.prepare(
    'SELECT nickname, plain_name FROM players ORDER BY game, id',
  )
    .bind()
    .all()
  expect(results.map(Object.values)).toEqual([
    ['Oak 12', 'oak 12'],
    ['Oak 12 pb', 'oak 12 pb'],
    ['Oak 12 pc', 'oak 12 pc'],
    ['Oak 12', 'oak 12'],
    // Two that were taken for two then: both stay as they are.
    ['OAK 12', 'OAK 12'],
  ])
  // Whoever joins from now on cannot look like either.
  const player = { id: 'pz', keyHash: 'key', joinedAt: 0 }
  const outcome = await insertPlayer(db, 'CODE22', player, { nicknames: ['oak 12'], most: 9 })
  expect(outcome).toEqual({ joined: undefined, because: 'taken' })
})
