import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { purge } from '../../src/app/purge.ts'
import type { GameView } from '../../src/app/game-view.ts'
import { startRound } from '../../src/app/start-round.ts'
import { aClass } from '../support/a-class.ts'
import { aPastedStory, aSite } from '../support/a-site.ts'
import { aRound, openQuestion } from '../support/a-round.ts'
import { expectProblem } from '../support/expect-problem.ts'

const DAY = 86_400_000
const TABLES = [
  'stories',
  'articles',
  'items',
  'games',
  'game_reports',
  'past_games',
  'players',
  'responses',
] as const

const COLUMNS: Readonly<Record<string, string>> = {
  stories: 'id',
  articles: 'story',
  items: 'story',
  games: 'code',
  past_games: 'code',
}

/** Rows of each table that hold that story or game. */
async function countRows(key: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of TABLES) {
    const column = COLUMNS[table] ?? 'game'
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

const nothingLeft = { games: 0, game_reports: 0, players: 0, responses: 0 }

/** An assignment on a pasted story that one pupil has begun. */
async function aBegunAssignment(site: ReturnType<typeof aSite>) {
  const { id, editKey } = await aPastedStory(site)
  const assignment = await aClass(site, { story: id, editKey })
  const { answer } = await assignment.pupil()
  await answer()
  return { ...assignment, id, editKey }
}

test('an assignment is gone on the date that it states, with its copy of the reports', async ({
  expect,
}) => {
  const site = aSite()
  const { code, game } = await aBegunAssignment(site)
  site.clock.now = Date.parse(game.deletesAt) - 1
  await purge(site.deps)
  expect(await countRows(code)).toMatchObject({
    games: 1,
    game_reports: 1,
    players: 1,
    responses: 1,
    past_games: 0,
  })
  site.clock.now += 1
  await purge(site.deps)
  expect(await countRows(code)).toMatchObject({ ...nothingLeft, past_games: 1 })
})

test('an expired code says so for ninety days, before the purge and after it, and then is unknown', async () => {
  const site = aSite()
  const { code } = await aBegunAssignment(site)
  const read = () => site.call('GET', `/games/${code}`)
  site.clock.now += 44 * DAY
  await expectProblem(await read(), 'game_expired')
  await purge(site.deps)
  await expectProblem(await read(), 'game_expired')
  site.clock.now += 90 * DAY - 1
  await purge(site.deps)
  await expectProblem(await read(), 'game_expired')
  site.clock.now += 1
  await purge(site.deps)
  await expectProblem(await read(), 'game_unknown')
})

test('a deleted game leaves nothing but its code, and that for ninety days', async ({ expect }) => {
  const site = aSite()
  const { code, asHost } = await aBegunAssignment(site)
  expect((await asHost('DELETE')).status).toBe(204)
  expect(await countRows(code)).toMatchObject({ ...nothingLeft, past_games: 1 })
  await expectProblem(await site.call('GET', `/games/${code}`), 'game_deleted')
  await expectProblem(await asHost('DELETE'), 'game_deleted')
  await expectProblem(await asHost('GET', '/report'), 'game_deleted')
  site.clock.now += 90 * DAY
  await purge(site.deps)
  await expectProblem(await site.call('GET', `/games/${code}`), 'game_unknown')
})

test('a game that is ended early is gone thirty days later, and one that is prolonged is not', async ({
  expect,
}) => {
  const site = aSite()
  const [ended, prolonged] = [await aBegunAssignment(site), await aBegunAssignment(site)]
  site.clock.now += DAY
  const early = await (await ended.asHost('PATCH', '', { closesAt: 'now' })).json<GameView>()
  const closesAt = new Date(site.clock.now + 60 * DAY).toISOString()
  const late = await (await prolonged.asHost('PATCH', '', { closesAt })).json<GameView>()
  site.clock.now = Date.parse(early.deletesAt)
  await purge(site.deps)
  expect(await countRows(ended.code)).toMatchObject(nothingLeft)
  expect(await countRows(prolonged.code)).toMatchObject({ games: 1, players: 1, responses: 1 })
  site.clock.now = Date.parse(late.deletesAt) - 1
  await purge(site.deps)
  expect(await countRows(prolonged.code)).toMatchObject({ games: 1, game_reports: 1 })
  // Its story lived as long, for its owner too.
  const story = { key: prolonged.editKey }
  expect((await site.call('GET', `/stories/${prolonged.id}`, story)).status).toBe(200)
  site.clock.now += 1
  await purge(site.deps)
  expect(await countRows(prolonged.code)).toMatchObject(nothingLeft)
  expect(await countRows(prolonged.id)).toMatchObject({ stories: 0, articles: 0, items: 0 })
})

test('a round from the Play button leaves not even its code', async ({ expect }) => {
  const site = aSite()
  const { code } = await startRound(site.deps, { story: 'harbour-town', n: 10, casualties: false })
  site.clock.now += 7 * DAY
  await purge(site.deps)
  expect(await countRows(code)).toMatchObject({ games: 0, past_games: 0 })
})

const oldStories = () =>
  env.DB.prepare("SELECT count(*) AS n FROM stories WHERE id LIKE 'old%'").first<number>('n')

test('a run takes more than one turn holds, and never more queries than a request may make', async ({
  expect,
}) => {
  const site = aSite()
  const past = site.clock.now - 1
  const fill = (count: number) =>
    env.DB.prepare(
      `WITH RECURSIVE place(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < ?2)
        INSERT INTO stories (id, title, version, edit_key_hash, created_at, expires_at)
        SELECT 'old' || n, 'Old', 1, 'none', 0, ?1 FROM place`,
    )
      .bind(past, count)
      .run()
  await fill(1200)
  await purge(site.deps)
  expect(await oldStories()).toBe(0)
  await fill(2600)
  await purge(site.deps)
  expect(await oldStories()).toBe(100)
  await purge(site.deps)
  expect(await oldStories()).toBe(0)
})
