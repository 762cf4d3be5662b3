import { createScheduledController } from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import { STORIES } from '../../questions/stories.ts'
import { test } from 'vitest'
import site from '../../src/index.ts'
import type { DrawnQuiz } from '../../src/app/draw-quiz.ts'
import type { JoinedGame } from '../../src/app/join-game.ts'
import type { NextQuestion } from '../../src/app/next-question.ts'
import type { OpenedGame } from '../../src/app/open-game.ts'
import { expectProblem } from '../support/expect-problem.ts'

/** The Worker as it is deployed: with its own clock, keys and stories. */
const fetchSite = (path: string, init?: RequestInit) =>
  exports.default.fetch(`http://localhost${path}`, init)

const post = (path: string, body: object, key = '') =>
  fetchSite(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  })

test('the site answers pages and the API from one worker', async ({ expect }) => {
  const page = await fetchSite('/')
  expect(page.headers.get('content-type')).toContain('text/html')
  await page.text()
  const stories = await fetchSite('/api/v1/stories')
  expect(await stories.json()).toMatchObject({ stories: STORIES.map((id) => ({ id })) })
  await expectProblem(await fetchSite('/api/v2/stories'), 'route_unknown')
})

test('the built-in story gives ten practice questions', async ({ expect }) => {
  const { questions } = await (await fetchSite('/api/v1/quiz?n=10&seed=1')).json<DrawnQuiz>()
  expect(questions).toHaveLength(10)
})

test('keys and codes are random, long enough and of the promised letters', async ({ expect }) => {
  const games = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const body = { story: 'ukraine-2021', mode: 'assignment', n: 1 }
      return (await post('/api/v1/games', body)).json<OpenedGame>()
    }),
  )
  for (const { code, hostKey } of games) {
    expect(code).toMatch(/^[2-9BCDFGHJKMNPQRSTVWXZ]{6}$/)
    expect(hostKey).toMatch(/^[\w-]{22}$/)
  }
  expect(new Set(games.map(({ code }) => code)).size).toBe(20)
  expect(new Set(games.map(({ hostKey }) => hostKey)).size).toBe(20)
})

test('a game is opened, joined and asked by the worker as it is deployed', async ({ expect }) => {
  const game = await (
    await post('/api/v1/games', { story: 'ukraine-2021', mode: 'solo' })
  ).json<OpenedGame>()
  const { playerKey } = await (
    await post(`/api/v1/games/${game.code}/players`, {})
  ).json<JoinedGame>()
  const headers = { Authorization: `Bearer ${playerKey}` }
  const next = await (
    await fetchSite(`/api/v1/games/${game.code}/question`, { headers })
  ).json<NextQuestion>()
  expect(next).toMatchObject({ done: false, number: 1, of: 10 })
})

test('the purge runs by the clock of the worker', async ({ expect }) => {
  await env.DB.prepare(
    `INSERT INTO stories (id, title, version, edit_key_hash, created_at, expires_at)
     VALUES ('sOLD', 'Old', 1, 'x', 0, 1), ('sYOUNG', 'Young', 1, 'x', 0, 9e15)`,
  ).run()
  await site.scheduled(createScheduledController(), env)
  const { results } = await env.DB.prepare(
    `SELECT id FROM stories WHERE id IN ('sOLD', 'sYOUNG')`,
  ).all()
  expect(results).toEqual([{ id: 'sYOUNG' }])
})
