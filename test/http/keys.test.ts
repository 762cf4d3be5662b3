import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import type { ProblemCode } from '../../src/app/problems.ts'
import type { KeyRole } from '../../src/http/route.ts'
import { ROUTES } from '../../src/http/routes.ts'
import { aDocument, someItems } from '../support/a-story.ts'
import { aPastedStory, aSite } from '../support/a-site.ts'
import { aRound, openQuestion } from '../support/a-round.ts'
import { expectProblem } from '../support/expect-problem.ts'

/** A story and two games with a player each: what there is to be kept apart. */
async function aHouse() {
  const site = aSite()
  const story = await aPastedStory(site)
  const other = await aPastedStory(site)
  const mine = await aRound(site, { story: story.id, editKey: story.editKey, ranks: true })
  const theirs = await aRound(site, { story: story.id, editKey: story.editKey, mode: 'assignment' })
  return { site, story, other, mine, theirs }
}

/** Every call that takes a key, as its rightful owner would make it. */
async function calls() {
  const house = await aHouse()
  const { story, mine } = house
  const { itemId, options } = await openQuestion(mine)
  const game = `/games/${mine.code}`
  const article = { text: 'Mayor Ana Kovel said the harbour bridge would open.' }
  return {
    ...house,
    calls: [
      { method: 'GET', path: `/stories/${story.id}`, role: 'editKey' },
      { method: 'GET', path: `/stories/${story.id}/items`, role: 'editKey' },
      { method: 'GET', path: `/stories/${story.id}/items/${itemId}/check`, role: 'editKey' },
      { method: 'POST', path: `/stories/${story.id}/articles`, role: 'editKey', body: article },
      {
        method: 'PATCH',
        path: `/stories/${story.id}/articles/${aDocument('The Private Post').id}`,
        role: 'editKey',
        body: { outlet: 'The Private Post' },
      },
      {
        method: 'DELETE',
        path: `/stories/${story.id}/articles/${aDocument('The Private Post').id}`,
        role: 'editKey',
      },
      {
        method: 'PATCH',
        path: `/stories/${story.id}/items/${itemId}`,
        role: 'editKey',
        body: { explanation: 'It says so.' },
      },
      { method: 'DELETE', path: `/stories/${story.id}/items/${itemId}`, role: 'editKey' },
      { method: 'DELETE', path: `/stories/${story.id}`, role: 'editKey' },
      { method: 'POST', path: '/games', role: 'editKey', body: { story: story.id, mode: 'solo' } },
      { method: 'GET', path: `${game}/articles`, role: 'playerKey' },
      { method: 'GET', path: `${game}/question`, role: 'playerKey' },
      { method: 'GET', path: `${game}/result`, role: 'playerKey' },
      {
        method: 'POST',
        path: `${game}/answers`,
        role: 'playerKey',
        body: { itemId, response: options[0]?.id },
      },
      { method: 'GET', path: `${game}/leaderboard`, role: 'playerKey or hostKey' },
      { method: 'GET', path: `${game}/report`, role: 'hostKey' },
      { method: 'PATCH', path: game, role: 'hostKey', body: { ranks: true } },
      {
        method: 'PATCH',
        path: `${game}/items/${itemId}`,
        role: 'hostKey',
        body: { withdrawn: true },
      },
      {
        method: 'PATCH',
        path: `${game}/players/${mine.playerId}`,
        role: 'hostKey',
        body: { nickname: 'Ash 1' },
      },
      { method: 'DELETE', path: `${game}/players/${mine.playerId}`, role: 'hostKey' },
      { method: 'DELETE', path: game, role: 'hostKey' },
    ],
  } as const
}

const rightfulKeys = ({
  story,
  mine,
}: {
  story: { editKey: string }
  mine: { playerKey: string; hostKey: string }
}) =>
  ({
    editKey: [story.editKey],
    playerKey: [mine.playerKey],
    hostKey: [mine.hostKey],
    'playerKey or hostKey': [mine.playerKey, mine.hostKey],
  }) satisfies Record<KeyRole, [string, ...string[]]>

test('this page has every route that takes a key', async ({ expect }) => {
  const { calls: tried, story, mine } = await calls()
  const named = tried.map(
    ({ method, path }) =>
      `${method} ${path
        .replace(story.id, '{id}')
        .replace(mine.code, '{code}')
        .replace(mine.playerId, '{playerId}')
        .replace(/articles\/a\w+$/, 'articles/{articleId}')
        .replace(/items\/i\w+/, 'items/{itemId}')}`,
  )
  const keyed = ROUTES.filter(({ key }) => key).map(({ method, path }) => `${method} ${path}`)
  expect(named.toSorted()).toEqual(keyed.toSorted())
})

test('without a key, with a key of no shape or of another scheme nothing opens', async () => {
  const { site, calls: tried } = await calls()
  for (const { method, path, role, ...rest } of tried) {
    const code: ProblemCode = role === 'editKey' ? 'story_unknown' : 'key_missing'
    await expectProblem(await site.call(method, path, rest), code)
    for (const value of [
      'Bearer',
      'Bearer ',
      'Basic cDpx',
      'Bearer two words',
      'Bearer "quoted"',
    ]) {
      const headers = { Authorization: value }
      await expectProblem(await site.call(method, path, { ...rest, headers }), code)
    }
  }
})

test('someone else’s key opens nothing: of another game, another role, made up, cut or prolonged', async () => {
  const { site, story, other, mine, theirs, calls: tried } = await calls()
  const rightful = rightfulKeys({ story, mine })
  for (const { method, path, role, ...rest } of tried) {
    const [own] = rightful[role]
    const strangers = [
      ...[story.editKey, mine.playerKey, mine.hostKey].filter(
        (key) => !rightful[role].includes(key),
      ),
      other.editKey,
      theirs.playerKey,
      theirs.hostKey,
      'p234.AAAAAAAAAAAAAAAAAAAAAA',
      'x',
      own.slice(0, -1),
      `${own}A`,
      own.toLowerCase(),
      // The right id with another player's secret.
      `${mine.playerId}.${theirs.playerKey.split('.')[1]}`,
      `${theirs.playerId}.${mine.playerKey.split('.')[1]}`,
    ]
    for (const key of strangers) {
      const code: ProblemCode = role === 'editKey' ? 'story_unknown' : 'key_wrong'
      await expectProblem(await site.call(method, path, { ...rest, key }), code)
    }
  }
})

/** What deletes comes last, the smaller before the larger, and what rewrites the items just before. */
const LATE = [
  /^DELETE .*\/items\//,
  /^(POST|PATCH) .*\/articles/,
  /^DELETE .*\/articles\//,
  /^DELETE .*\/players\//,
  /^DELETE /,
]
const isLate = ({ method, path }: { method: string; path: string }) =>
  LATE.findIndex((late) => late.test(`${method} ${path}`)) + 1

test('the rightful key opens each', async ({ expect }) => {
  const { site, story, mine, calls: tried } = await calls()
  const rightful = rightfulKeys({ story, mine })
  const inOrder = [...tried].toSorted((a, b) => isLate(a) - isLate(b))
  for (const { method, path, role, ...rest } of inOrder) {
    const [key] = rightful[role]
    const response = await site.call(method, path, { ...rest, key })
    expect(response.status, `${method} ${path}: ${await response.clone().text()}`).toBeLessThan(300)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
  }
})

test('the edit key of a story may come in the body of a new game', async ({ expect }) => {
  const site = aSite()
  const { id, editKey } = await aPastedStory(site)
  const body = { story: id, editKey, mode: 'assignment' }
  expect((await site.call('POST', '/games', { body })).status).toBe(201)
})

test('an unknown story and one that is not open to the caller are refused alike', async ({
  expect,
}) => {
  const site = aSite()
  const { id } = await aPastedStory(site)
  const texts = await Promise.all(
    [id, 'sAAAAAAAAAAAAAAAAAAAAAA'].map(async (each) => {
      const response = await site.call('GET', `/stories/${each}`, { key: 'wrong' })
      return (await response.text()).replace(/"requestId":"[^"]*"/, '')
    }),
  )
  expect(texts[0]).toBe(texts[1])
})

test('no key is stored as it is', async ({ expect }) => {
  const { story, mine } = await aHouse()
  const { results: stories } = await env.DB.prepare('SELECT * FROM stories').all()
  const { results: games } = await env.DB.prepare('SELECT * FROM games').all()
  const { results: players } = await env.DB.prepare('SELECT * FROM players').all()
  const stored = JSON.stringify([stories, games, players])
  for (const secret of [
    story.editKey,
    mine.hostKey,
    mine.playerKey,
    mine.playerKey.split('.')[1] ?? '',
  ]) {
    expect(stored).not.toContain(secret)
  }
})

test('a stranger reaches no pasted text, item or game', async ({ expect }) => {
  const { site, story, mine } = await aHouse()
  const reached: string[] = []
  for (const { method, path } of ROUTES) {
    for (const [id, code] of [
      [story.id, mine.code],
      ['harbour-town', 'ZZZZZZ'],
    ]) {
      const address = path
        .replace('{id}', id ?? '')
        .replace('{code}', code ?? '')
        .replace('{playerId}', mine.playerId)
        .replace('{itemId}', someItems(aDocument('The Private Post'))[0]?.id ?? '')
        .replace('{articleId}', aDocument('The Private Post').id)
      const body = ['POST', 'PATCH'].includes(method) ? { body: {} } : {}
      // A player's key is what a code gives out: whoever has the code of a game may join it.
      if (address.endsWith(`${mine.code}/players`)) continue
      reached.push(await (await site.call(method, address, body)).text())
    }
  }
  const all = reached.join('\n')
  expect(all).not.toContain('The Private Post')
  expect(all).not.toContain(story.editKey)
  expect(await (await site.call('GET', '/stories')).text()).not.toContain(story.id)
})
