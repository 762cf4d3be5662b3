import { env } from 'cloudflare:workers'
import { test } from 'vitest'

async function tables(): Promise<{ name: string; sql: string }[]> {
  const { results } = await env.DB.prepare(
    `SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'`,
  ).all<{ name: string; sql: string }>()
  return results
}

test.for(['articles', 'items', 'players', 'responses', 'game_reports', 'past_games'])(
  'an insert into %s writes one row, because the table has no rowid',
  async (name, { expect }) => {
    const table = (await tables()).find((each) => each.name === name)
    expect(table?.sql).toMatch(/\)\s*WITHOUT ROWID$/)
  },
)

test('a response is one of its game, player and item', async ({ expect }) => {
  const { results } = await env.DB.prepare(
    `SELECT name FROM pragma_table_info('responses') WHERE pk > 0 ORDER BY pk`,
  ).all<{ name: string }>()
  expect(results.map(({ name }) => name)).toEqual(['game', 'player', 'item'])
})

test('no table has what D1 makes dear or dangerous: AUTOINCREMENT, foreign keys, cascades', async ({
  expect,
}) => {
  for (const { name, sql } of await tables()) {
    if (name === 'd1_migrations') continue
    expect(sql, name).not.toMatch(/AUTOINCREMENT|REFERENCES|CASCADE/i)
  }
})

test('a score outside 0 to 1 is refused by the table itself', async ({ expect }) => {
  const insert = env.DB.prepare(`INSERT INTO responses VALUES ('G', 'p', 'i', 'o', 1.5, 1000, 0)`)
  await expect(insert.run()).rejects.toThrow(/responses_score/)
})
