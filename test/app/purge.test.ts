import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { purge } from '../../src/app/purge.ts'
import { startRound } from '../../src/app/start-round.ts'
import { aPastedStory, aSite } from '../support/a-site.ts'
import { aRound, openQuestion } from '../support/a-round.ts'

const DAY = 86_400_000
const TABLES = ['stories', 'articles', 'items', 'games', 'players', 'responses'] as const

/** Rows of each table that hold that story or game. */
async function countRows(key: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of TABLES) {
    const column =
      { stories: 'id', articles: 'story', items: 'story', games: 'code' }[table as string] ?? 'game'
    const query = `SELECT count(*) AS count FROM ${table} WHERE ${column} = ?`
    counts[table] = (await env.DB.prepare(query).bind(key).first<number>('count')) ?? 0
  }
  return counts
}

test('a story lives thirty days, and then nothing of it is left', async ({ expect }) => {
  const site = aSite()
  const { id } = await aPastedStory(site)
  site.clock.now += 30 * DAY - 1
  await purge(site.deps)
  expect(await countRows(id)).toMatchObject({ stories: 1, articles: 1, items: 18 })
  site.clock.now += 1
  await purge(site.deps)
  expect(await countRows(id)).toMatchObject({ stories: 0, articles: 0, items: 0 })
})

test('a story is closed to its owner on its date, also before the purge has run', async ({
  expect,
}) => {
  const site = aSite()
  const { id, editKey } = await aPastedStory(site)
  site.clock.now += 30 * DAY
  expect((await site.call('GET', `/stories/${id}`, { key: editKey })).status).toBe(404)
})

test('a game goes on its date with its players and answers, and takes its story with it', async ({
  expect,
}) => {
  const site = aSite()
  const { id, editKey } = await aPastedStory(site)
  const round = await aRound(site, { story: id, editKey })
  await round.answer(await openQuestion(round))

  site.clock.now += 44 * DAY - 1
  await purge(site.deps)
  expect(await countRows(round.code)).toMatchObject({ games: 1, players: 1, responses: 1 })
  expect(await countRows(id)).toMatchObject({ stories: 1, articles: 1, items: 18 })
  site.clock.now += 1
  await purge(site.deps)
  expect(await countRows(round.code)).toMatchObject({ games: 0, players: 0, responses: 0 })
  expect(await countRows(id)).toMatchObject({ stories: 0, articles: 0, items: 0 })
})

test('what is not past its date stays as it is', async ({ expect }) => {
  const site = aSite()
  const old = await aRound(site)
  site.clock.now += 40 * DAY
  const young = await aRound(site)
  const question = await openQuestion(young)
  const revealed = await young.answer(question)
  site.clock.now += 4 * DAY
  await purge(site.deps)
  expect((await site.call('GET', `/games/${old.code}`)).status).toBe(404)
  expect(await young.answer(question)).toEqual(revealed)
})

test('a round from the Play button is gone after a week', async ({ expect }) => {
  const site = aSite()
  const { code } = await startRound(site.deps, { story: 'harbour-town', n: 10, casualties: false })
  site.clock.now += 7 * DAY - 1
  await purge(site.deps)
  expect(await countRows(code)).toMatchObject({ games: 1, players: 1 })
  site.clock.now += 1
  await purge(site.deps)
  expect(await countRows(code)).toMatchObject({ games: 0, players: 0 })
})

test('a purge without anything to delete deletes nothing', async ({ expect }) => {
  const site = aSite()
  const { id } = await aPastedStory(site)
  await purge(site.deps)
  await purge(site.deps)
  expect(await countRows(id)).toMatchObject({ stories: 1, articles: 1, items: 18 })
})
