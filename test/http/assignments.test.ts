import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import type { Revealed } from '../../src/app/answer-item.ts'
import { MOST_PLAYERS } from '../../src/app/join-game.ts'
import type { NextQuestion } from '../../src/app/next-question.ts'
import type { Leaderboard } from '../../src/app/read-leaderboard.ts'
import type { Result } from '../../src/app/read-result.ts'
import { readPlayerGame } from '../../src/app/read-player-game.ts'
import { readHostGame } from '../../src/app/read-host-game.ts'
import { aClass } from '../support/a-class.ts'
import { openGame } from '../support/a-round.ts'
import { aPastedStory, aSite, type Site } from '../support/a-site.ts'
import { aDocument, someItems } from '../support/a-story.ts'
import { countRows } from '../support/count-rows.ts'
import { expectProblem } from '../support/expect-problem.ts'

const DAY = 86_400_000
const ITEMS = someItems()
const idAt = (at: number) => ITEMS[at]?.id ?? ''

const resultOf = async ({ call }: Site, code: string, key: string) =>
  (await call('GET', `/games/${code}/result`, { key })).json<Result>()

test('a game asks the items that are named, in that order, whatever the blueprint says', async ({
  expect,
}) => {
  const site = aSite()
  const items = [idAt(5), idAt(0), idAt(3)]
  const { pupil, game } = await aClass(site, { items, n: 9, types: ['fact-check'] })
  expect(game.questions).toBe(3)
  const { answer } = await pupil()
  for (const itemId of items) expect(await answer()).toMatchObject({ itemId })
})

test.for([
  [['i0'], 'field_invalid'],
  [[idAt(0), idAt(0)], 'field_invalid'],
  [[], 'field_out_of_range'],
  [Array.from({ length: 51 }, (_, at) => `i${at}`), 'field_out_of_range'],
] as const)('a game of the items %j is refused', async ([items, code], { expect }) => {
  const body = { story: 'harbour-town', mode: 'assignment', items }
  const refusal = await expectProblem(await aSite().call('POST', '/games', { body }), code)
  expect(refusal.issues[0]?.path).toMatch(/^items/)
})

test('a game asks no item that its story’s owner dropped', async () => {
  const site = aSite()
  const { id, editKey } = await aPastedStory(site)
  const item = someItems(aDocument('The Private Post'))[0]?.id ?? ''
  await site.call('DELETE', `/stories/${id}/items/${item}`, { key: editKey })
  const body = { story: id, editKey, mode: 'assignment', items: [item] }
  await expectProblem(await site.call('POST', '/games', { body }), 'field_invalid')
})

test('a game has a title of its own if its host gives one, and says how it is played', async ({
  expect,
}) => {
  const site = aSite()
  const fields = { title: 'Class 7, Friday', ranks: true, nicknames: 'free' }
  const { code } = await aClass(site, fields)
  expect(await (await site.call('GET', `/games/${code}`)).json()).toMatchObject(fields)
})

test('the host is given a link of their own', async ({ expect }) => {
  const body = { story: 'harbour-town', mode: 'assignment' }
  const game = await (
    await aSite().call('POST', '/games', { body })
  ).json<{ code: string; hostKey: string; hostUrl: string }>()
  expect(game.hostUrl).toBe(`http://localhost/h/${game.code}/key/${game.hostKey}`)
})

test('sixty pupils who join at once all get in, each under another nickname', async ({
  expect,
}) => {
  const { pupil, report } = await aClass(aSite())
  const joined = await Promise.all(Array.from({ length: 60 }, () => pupil()))
  expect(new Set(joined.map(({ nickname }) => nickname)).size).toBe(60)
  for (const { nickname } of joined) expect(nickname).toMatch(/^[A-Z][a-z]+ \d{2,}$/)
  expect((await report()).players).toHaveLength(60)
})

test('joining writes two rows, and an answer one', async ({ expect }) => {
  const { binding, rows, reset } = countRows(env.DB)
  const { pupil } = await aClass(aSite({ binding }))
  reset()
  await pupil()
  expect(rows).toMatchObject({ trips: 2, written: 2 })
})

test('a nickname of one’s own is taken only if the host allows it, and by one player', async ({
  expect,
}) => {
  const site = aSite()
  const join = (code: string, nickname: string) =>
    site.call('POST', `/games/${code}/players`, { body: { nickname } })
  const named = await openGame(site, { mode: 'assignment', nicknames: 'free' })
  expect(await (await join(named.code, ' Class 7, no 12 ')).json()).toMatchObject({
    nickname: 'Class 7, no 12',
  })
  const taken = await expectProblem(await join(named.code, 'Class 7, no 12'), 'nickname_taken')
  expect(taken.issues[0]?.path).toBe('nickname')

  const { code } = await openGame(site, { mode: 'assignment' })
  await expectProblem(await join(code, 'Class 7, no 12'), 'nickname_not_free')
})

test.for([
  'می\u200Cخواهم',
  'क्\u200Dष',
  'ශ්\u200Dරී',
  'Ann 👩\u200D🚀',
  'Ann 👩🏽\u200D🚀',
  'Ann ❤\uFE0F\u200D🔥',
  'Ann ✌\uFE0E',
  'Ann 1\uFE0F\u20E3',
  '🏳\uFE0F\u200D🌈 7',
])(
  'a nickname with joiners that its script or its emoji needs is taken: %s',
  async (nickname, { expect }) => {
    const { pupil } = await aClass(aSite(), { nicknames: 'free' })
    expect(await pupil({ nickname })).toMatchObject({ nickname })
  },
)

test('names that look the same are the same name in a game, in another game they are not', async ({
  expect,
}) => {
  const site = aSite()
  const join = (code: string, nickname: string) =>
    site.call('POST', `/games/${code}/players`, { body: { nickname } })
  const { code, pupil, asHost } = await aClass(site, { nicknames: 'free' })
  for (const nickname of ['Ann', 'Élise', 'Straße', 'Zoe ✌', 'میخواهم'])
    expect((await join(code, nickname)).status, nickname).toBe(201)
  for (const nickname of [
    'ann',
    'ANN',
    'Ａｎｎ',
    'élise',
    'E\u0301LISE',
    'ﬆraße',
    'Zoe ✌\uFE0F',
    'می\u200Cخواهم',
  ])
    await expectProblem(await join(code, nickname), 'nickname_taken')
  expect((await join((await openGame(site, { nicknames: 'free' })).code, 'ann')).status).toBe(201)

  // A host cannot make two the same either, but can write a name otherwise; whoever leaves frees theirs.
  const { playerId } = await pupil({ nickname: 'Bo' })
  const rename = (nickname: string) => asHost('PATCH', `/players/${playerId}`, { nickname })
  await expectProblem(await rename('ANN'), 'nickname_taken')
  expect(await (await rename('BO')).json()).toMatchObject({ nickname: 'BO' })
  await expectProblem(await join(code, 'bo'), 'nickname_taken')
  await asHost('DELETE', `/players/${playerId}`)
  expect((await join(code, 'bo')).status).toBe(201)
})

test('pupils who join at once under names that look the same are one and refusals', async ({
  expect,
}) => {
  const site = aSite()
  const { code } = await openGame(site, { mode: 'assignment', nicknames: 'free' })
  const joined = await Promise.all(
    ['Ann', 'ann', 'ANN', 'aNN', 'Ａnn'].map((nickname) =>
      site.call('POST', `/games/${code}/players`, { body: { nickname } }),
    ),
  )
  expect(joined.filter(({ status }) => status === 201)).toHaveLength(1)
})

test('a full game says so, and has room again once a player is taken out', async ({ expect }) => {
  const site = aSite()
  const { code, pupil, asHost } = await aClass(site)
  const { playerId } = await pupil()
  await env.DB.prepare(
    `INSERT INTO players (game, id, key_hash, nickname, joined_at)
     WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
     SELECT ?, 'q' || i, 'none', 'Seat ' || i, 0 FROM n`,
  )
    .bind(MOST_PLAYERS - 1, code)
    .run()
  await expectProblem(await site.call('POST', `/games/${code}/players`, { body: {} }), 'game_full')
  expect((await asHost('DELETE', `/players/${playerId}`)).status).toBe(204)
  await pupil()
})

test('a late pupil starts at the first question', async ({ expect }) => {
  const { pupil } = await aClass(aSite(), { n: 3 })
  const early = await pupil()
  await early.answer()
  await early.answer()
  expect(await (await pupil()).next()).toMatchObject({ number: 1, of: 3 })
})

test('a player comes back to where they were', async ({ expect }) => {
  const site = aSite()
  const { code, pupil } = await aClass(site, { n: 3 })
  const { playerKey, playerId, nickname, answer } = await pupil()
  await answer()
  expect(await readPlayerGame(site.deps, { code, playerKey })).toMatchObject({
    code,
    playerId,
    nickname,
    state: 'open',
    answered: 1,
    of: 3,
    done: false,
  })
  await answer()
  await answer()
  expect(await readPlayerGame(site.deps, { code, playerKey })).toMatchObject({ done: true })
})

test('a renamed player plays on under the other name', async ({ expect }) => {
  const site = aSite()
  const { code, pupil, asHost } = await aClass(site)
  const [one, two] = [await pupil(), await pupil()]
  const renamed = await asHost('PATCH', `/players/${one.playerId}`, { nickname: 'Seat 12' })
  expect(await renamed.json()).toEqual({ playerId: one.playerId, nickname: 'Seat 12' })
  expect((await resultOf(site, code, one.playerKey)).nickname).toBe('Seat 12')
  await expectProblem(
    await asHost('PATCH', `/players/${two.playerId}`, { nickname: 'Seat 12' }),
    'nickname_taken',
  )
  // The own name is nobody else’s.
  const again = await asHost('PATCH', `/players/${one.playerId}`, { nickname: 'Seat 12' })
  expect(again.status).toBe(200)
  await expectProblem(
    await asHost('PATCH', '/players/pnobody', { nickname: 'Seat 13' }),
    'player_unknown',
  )
})

test('a removed player is told so, what they answered is gone, and they may join again', async ({
  expect,
}) => {
  const site = aSite()
  const { code, pupil, asHost, report } = await aClass(site, { n: 3, nicknames: 'free' })
  const { playerId, playerKey: key, answer } = await pupil({ nickname: 'Seat 12' })
  const { itemId, response } = await answer()
  expect((await asHost('DELETE', `/players/${playerId}`)).status).toBe(204)

  for (const what of ['question', 'result', 'articles'])
    await expectProblem(await site.call('GET', `/games/${code}/${what}`, { key }), 'player_removed')
  const body = { itemId, response }
  await expectProblem(
    await site.call('POST', `/games/${code}/answers`, { key, body }),
    'player_removed',
  )
  const { players, items } = await report()
  expect(players).toEqual([])
  expect(items[0]).toMatchObject({ answered: 0, percentRight: null })
  await expectProblem(await asHost('DELETE', `/players/${playerId}`), 'player_unknown')
  expect(await pupil({ nickname: 'Seat 12' })).toMatchObject({ nickname: 'Seat 12' })
})

test('an answer on its way while its player is taken out is not stored', async ({ expect }) => {
  const site = aSite()
  const { code, pupil, asHost } = await aClass(site)
  const players = await Promise.all(Array.from({ length: 8 }, () => pupil()))
  await Promise.all(
    players.flatMap(({ playerId, answer }) => [
      answer().catch(() => undefined),
      asHost('DELETE', `/players/${playerId}`),
    ]),
  )
  const left = await env.DB.prepare('SELECT count(*) AS n FROM responses WHERE game = ?')
    .bind(code)
    .first<number>('n')
  expect(left).toBe(0)
})

test('a withdrawn question is skipped by those who have not answered it, and counts for nobody', async ({
  expect,
}) => {
  const site = aSite()
  const items = [idAt(0), idAt(1), idAt(3)]
  const { code, pupil, asHost } = await aClass(site, { items })
  const [before, after] = [await pupil(), await pupil()]
  await before.answer()
  const second = await before.answer()
  await after.answer()

  const withdrawn = await asHost('PATCH', `/items/${idAt(1)}`, { withdrawn: true })
  expect(await withdrawn.json()).toEqual({ itemId: idAt(1), withdrawn: true, revision: 2 })

  expect(await after.next()).toMatchObject({ number: 3, question: { itemId: idAt(3) } })
  const send = (key: string, itemId: string, response: unknown) =>
    site.call('POST', `/games/${code}/answers`, { key, body: { itemId, response } })
  await expectProblem(await send(after.playerKey, idAt(1), second.response), 'item_withdrawn')
  const repeat = await send(before.playerKey, idAt(1), second.response)
  expect(await repeat.json<Revealed>()).toMatchObject({ withdrawn: true, next: { number: 3 } })

  await after.answer()
  const result = await resultOf(site, code, after.playerKey)
  expect(result).toMatchObject({ done: true, of: 2, answers: [{ number: 1 }, { number: 3 }] })
  const earlier = await resultOf(site, code, before.playerKey)
  expect(earlier).toMatchObject({ done: false, of: 2 })
  expect(earlier.answers.map((answer) => answer.withdrawn)).toEqual([false, true])
  expect(earlier.score).toBe(earlier.answers[0]?.reveal.score)
  expect(await (await site.call('GET', `/games/${code}`)).json()).toMatchObject({ questions: 2 })
})

test('a question that comes back is asked of those who went past it, and counts again', async ({
  expect,
}) => {
  const site = aSite()
  const items = [idAt(0), idAt(1), idAt(3)]
  const { code, pupil, asHost } = await aClass(site, { items })
  const player = await pupil()
  await asHost('PATCH', `/items/${idAt(0)}`, { withdrawn: true })
  await player.answer()
  await asHost('PATCH', `/items/${idAt(0)}`, { withdrawn: false })

  const open = await player.next()
  expect(open).toMatchObject({ number: 1, question: { itemId: idAt(0) } })
  if (open.done) return
  const { itemId, options } = open.question
  const body = { itemId, response: options[0]?.id }
  const answered = await site.call('POST', `/games/${code}/answers`, {
    key: player.playerKey,
    body,
  })
  // Behind it comes the third: the second is answered.
  expect((await answered.json<Revealed>()).next).toMatchObject({ number: 3 })
  await player.answer()
  expect(await resultOf(site, code, player.playerKey)).toMatchObject({ done: true, of: 3 })
})

test('with a question that came back an answer still costs a row written and at most fifteen read', async ({
  expect,
}) => {
  const { binding, rows, reset } = countRows(env.DB)
  const site = aSite({ binding })
  const { code, pupil, asHost } = await aClass(site, { n: 10 })
  const { playerKey: key, answer, next } = await pupil()
  await answer()
  const second = await next()
  if (second.done) return
  await asHost('PATCH', `/items/${second.question.itemId}`, { withdrawn: true })
  await answer()
  await asHost('PATCH', `/items/${second.question.itemId}`, { withdrawn: false })
  const order: number[] = []
  for (let open = await next(); !open.done; open = await next()) {
    const { itemId, options } = open.question
    reset()
    const body = { itemId, response: options[0]?.id }
    const answered = await site.call('POST', `/games/${code}/answers`, { key, body })
    expect(rows).toMatchObject({ trips: 1, written: 1 })
    expect(rows.read).toBeLessThanOrEqual(15)
    const following = (await answered.json<Revealed>()).next
    expect(following).toMatchObject(await next().then(({ done }) => ({ done })))
    if (!following.done) order.push(following.number)
  }
  expect(order).toEqual([4, 5, 6, 7, 8, 9, 10])
})

test('a question can be withdrawn after the game, and a game without any question is over', async ({
  expect,
}) => {
  const site = aSite()
  const { code, pupil, asHost, report } = await aClass(site, { items: [idAt(0), idAt(1)] })
  const { answer, next, playerKey } = await pupil()
  await answer()
  site.clock.now += 14 * DAY
  await asHost('PATCH', `/items/${idAt(0)}`, { withdrawn: true })
  expect((await report()).players[0]).toMatchObject({ answered: 0, of: 1, score: 0 })
  await asHost('PATCH', `/items/${idAt(1)}`, { withdrawn: true })
  expect(await next()).toEqual({ done: true, score: 0, of: 0 })
  expect(await resultOf(site, code, playerKey)).toMatchObject({ done: true, of: 0 })
})

test('an item of another game cannot be withdrawn', async () => {
  const { asHost } = await aClass(aSite(), { items: [idAt(0)] })
  await expectProblem(
    await asHost('PATCH', `/items/${idAt(1)}`, { withdrawn: true }),
    'item_unknown',
  )
})

test('an isolate that has read the game before hears of the withdrawal with the next answer', async ({
  expect,
}) => {
  const [here, there] = [aSite(), aSite()]
  const { code, hostKey, pupil } = await aClass(here, { items: [idAt(0), idAt(1), idAt(3)] })
  const player = await pupil()
  await player.answer()
  const key = hostKey
  await there.call('PATCH', `/games/${code}/items/${idAt(1)}`, { key, body: { withdrawn: true } })
  const body = { itemId: idAt(1), response: ITEMS[1]?.options[0]?.id }
  await expectProblem(
    await here.call('POST', `/games/${code}/answers`, { key: player.playerKey, body }),
    'item_withdrawn',
  )
  expect(await player.next()).toMatchObject({ number: 3 })
})

test('a game is ended now, and its date of deletion moves with it', async ({ expect }) => {
  const site = aSite()
  const { code, pupil, asHost } = await aClass(site)
  const { next } = await pupil()
  site.clock.now += DAY
  const ended = await asHost('PATCH', '', { closesAt: 'now' })
  expect(await ended.json()).toMatchObject({
    state: 'closed',
    closesAt: new Date(site.clock.now).toISOString(),
    deletesAt: new Date(site.clock.now + 30 * DAY).toISOString(),
    joined: 1,
  })
  expect(await next()).toMatchObject({ code: 'game_closed' })
  await expectProblem(await site.call('POST', `/games/${code}/players`), 'game_closed')

  // Pressed again later, it stays ended when it was; and it can be opened again.
  site.clock.now += DAY
  const again = await asHost('PATCH', '', { closesAt: 'now' })
  expect(await again.json()).toMatchObject({
    closesAt: new Date(site.clock.now - DAY).toISOString(),
  })
  const closesAt = new Date(site.clock.now + DAY).toISOString()
  expect(await (await asHost('PATCH', '', { closesAt })).json()).toMatchObject({
    state: 'open',
    closesAt,
  })
  expect(await next()).toMatchObject({ number: 1 })
})

test('a game that is ended before it opens is closed', async ({ expect }) => {
  const { asHost, code } = await aClass(aSite(), { opensAt: '2026-03-02T09:00:00Z' })
  expect(await (await asHost('PATCH', '', { closesAt: 'now' })).json()).toMatchObject({
    code,
    state: 'closed',
  })
})

test.for(['2026-02-28T00:00:00Z', '2027-03-01T00:00:00Z', 'soon', 5])(
  'a game cannot be made to close at %j',
  async (closesAt, { expect }) => {
    const { asHost } = await aClass(aSite())
    const response = await asHost('PATCH', '', { closesAt })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ issues: [{ path: 'closesAt' }] })
  },
)

test('a game that is not open yet says when it opens', async ({ expect }) => {
  const site = aSite()
  const { code } = await aClass(site, { opensAt: '2026-03-02T09:00:00Z' })
  const refusal = await expectProblem(
    await site.call('POST', `/games/${code}/players`, { body: {} }),
    'game_not_open',
  )
  expect(refusal.detail).toContain('2026-03-02T09:00:00.000Z')
})

test('a longer game keeps its story, and the story of another is left alone', async ({
  expect,
}) => {
  const site = aSite()
  const { id, editKey } = await aPastedStory(site)
  const { asHost } = await aClass(site, { story: id, editKey })
  await asHost('PATCH', '', { closesAt: '2026-06-01T00:00:00Z' })
  const story = await site.call('GET', `/stories/${id}`, { key: editKey })
  expect(await story.json()).toMatchObject({ deletesAt: '2026-07-01T00:00:00.000Z' })
})

test('the report has every answer, once', async ({ expect }) => {
  const site = aSite()
  const items = [idAt(0), idAt(2), idAt(5)]
  const { code, hostKey, pupil, report, asHost } = await aClass(site, { items })
  const [one, two, three] = [await pupil(), await pupil(), await pupil()]
  const sent = [
    [await one.answer(0), await one.answer(0), await one.answer(0)],
    [await two.answer(1), await two.answer(1)],
    [],
  ]
  const { game, players, items: asked, factChecks } = await report()
  expect(game).toMatchObject({ code, joined: 3, questions: 3 })
  expect(await readHostGame(site.deps, { code, hostKey })).toEqual(game)

  for (const [at, { playerId }] of [one, two, three].entries()) {
    const row = players.find((player) => player.playerId === playerId)
    expect(row?.answers.map((answer) => answer?.response ?? null)).toEqual(
      items.map((_, place) => sent[at]?.[place]?.response ?? null),
    )
    expect(row?.answered).toBe(sent[at]?.length)
    expect(row?.done).toBe(sent[at]?.length === 3)
    expect(row?.score).toBe(row?.answers.filter((answer) => answer?.correct).length)
    const { score } = await resultOf(site, code, [one, two, three][at]?.playerKey ?? '')
    expect(row?.score).toBe(score)
  }
  for (const [place, item] of asked.entries()) {
    const given = sent.flatMap((each) => each[place] ?? [])
    expect(item).toMatchObject({ itemId: items[place], number: place + 1, answered: given.length })
    for (const { id, count, isKey } of item.options) {
      expect(count).toBe(given.filter(({ response }) => response === id).length)
      expect(isKey).toBe(id === item.key)
    }
    expect(item.percentRight).toBe(Math.round((100 * item.right) / given.length))
  }
  // Two fact checks: both said “supported” or “refuted” by place.
  expect(factChecks.answered).toBe(3)
  expect(factChecks.right).toBe(
    factChecks.rows.reduce((total, { key, said }) => total + said[key], 0),
  )

  await asHost('PATCH', `/items/${idAt(2)}`, { withdrawn: true })
  const corrected = await report()
  expect(corrected.items[1]).toMatchObject({ withdrawn: true, answered: 2 })
  expect(corrected.factChecks.answered).toBe(1)
  expect(corrected.players.find(({ playerId }) => playerId === one.playerId)).toMatchObject({
    of: 2,
    answered: 2,
    done: true,
  })
})

test('the report as CSV has a row a player and a column an item', async ({ expect }) => {
  const site = aSite()
  const { code, pupil, asHost } = await aClass(site, {
    items: [idAt(0), idAt(2)],
    nicknames: 'free',
  })
  const { answer } = await pupil({ nickname: '=HYPERLINK("http://x","y")' })
  await answer(0)
  await pupil({ nickname: 'Kovel, "Ana"' })
  const csv = await asHost('GET', '/report?format=csv')
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(csv.headers.get('content-disposition')).toBe(`attachment; filename="says-who-${code}.csv"`)
  expect(csv.headers.get('cache-control')).toBe('no-store')
  const bytes = new Uint8Array(await csv.clone().arrayBuffer())
  expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  const [header, ...rows] = (await csv.text()).replace('\uFEFF', '').split('\r\n')
  expect(header).toMatch(/^Player,Joined,Answered,Right,Of,"1\. In .*","?2\. In /)
  expect(rows[0]).toMatch(
    /^"'=HYPERLINK\(""http:\/\/x"",""y""\)",2026-03-01T09:00:00\.000Z,1,[01],2,[✓✗] [A-Z][a-z]+ [A-Z][a-z]+,$/,
  )
  expect(rows[1]).toBe('"Kovel, ""Ana""",2026-03-01T09:00:00.000Z,0,0,2,,')
  expect(rows.slice(2)).toEqual([''])
})

test.for([
  ['?format=json', 'text/csv', 'application/json'],
  ['?format=csv', 'application/json', 'text/csv; charset=utf-8'],
  ['', 'text/csv', 'text/csv; charset=utf-8'],
  ['', 'text/csv, application/json', 'application/json'],
  ['', '*/*', 'application/json'],
] as const)('report%s, accepting %s, is %s', async ([query, accept, type], { expect }) => {
  const site = aSite()
  const { code, hostKey } = await aClass(site)
  const headers = { Accept: accept }
  const report = await site.call('GET', `/games/${code}/report${query}`, { key: hostKey, headers })
  expect(report.headers.get('content-type')).toBe(type)
})

test('a report in another format is refused', async () => {
  const { asHost } = await aClass(aSite())
  await expectProblem(await asHost('GET', '/report?format=xlsx'), 'field_invalid')
})

test('the report of three hundred pupils reads each row once, in three trips', async ({
  expect,
}) => {
  const { binding, rows, reset } = countRows(env.DB)
  const site = aSite({ binding })
  const { code, report } = await aClass(site, { n: 10 })
  const asked = (await report()).items
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO players (game, id, key_hash, nickname, joined_at)
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
       SELECT ?, 'q' || i, 'none', 'Seat ' || i, 0 FROM n`,
    ).bind(code),
    env.DB.prepare(
      `INSERT INTO responses
       SELECT game, players.id, value ->> 'itemId', value ->> 'key', 1, 1000, 0 FROM players, json_each(?)
       WHERE game = ?`,
    ).bind(JSON.stringify(asked.map(({ itemId, key }) => ({ itemId, key }))), code),
  ])
  reset()
  const { players } = await report()
  expect(players).toHaveLength(300)
  expect(players.every(({ done, score }) => done && score === 10)).toBe(true)
  expect(rows.written).toBe(0)
  // The players, their responses, and a few for the game and its key.
  expect(rows.read).toBeLessThanOrEqual(300 + 3_000 + 6)
  expect(rows.trips).toBeLessThanOrEqual(3)
})

const leaderboardOf = async ({ call }: Site, code: string, key: string) =>
  (await call('GET', `/games/${code}/leaderboard`, { key })).json<Leaderboard>()

test('ranks are off unless the host switches them on', async ({ expect }) => {
  const site = aSite()
  const { code, hostKey, pupil, asHost } = await aClass(site)
  const { playerKey } = await pupil()
  for (const key of [hostKey, playerKey])
    await expectProblem(await site.call('GET', `/games/${code}/leaderboard`, { key }), 'ranks_off')
  await asHost('PATCH', '', { ranks: true })
  expect(await leaderboardOf(site, code, playerKey)).toMatchObject({ of: 0, joined: 1 })
  await asHost('PATCH', '', { ranks: false })
  await expectProblem(
    await site.call('GET', `/games/${code}/leaderboard`, { key: playerKey }),
    'ranks_off',
  )
})

test('equal scores share a rank, and the next one leaves as many out', async ({ expect }) => {
  const site = aSite()
  const items = [idAt(0), idAt(1)]
  const { code, hostKey, pupil, report } = await aClass(site, { items, ranks: true })
  const pupils = await Promise.all(Array.from({ length: 5 }, () => pupil()))
  const { items: asked } = await report()
  const right = async (player: (typeof pupils)[number], count: number) => {
    for (let at = 0; at < 2; at++) {
      const open = await player.next()
      if (open.done) return
      const { options } = open.question
      const key = options.findIndex(({ id }) => id === asked[at]?.key)
      await player.answer(at < count ? key : (key + 1) % options.length)
    }
  }
  for (const [at, player] of pupils.entries()) await right(player, [1, 2, 0, 1, 2][at] ?? 0)
  const { rows, of } = await leaderboardOf(site, code, hostKey)
  expect(of).toBe(2)
  expect(rows.map(({ rank, score }) => [rank, score])).toEqual([
    [1, 2],
    [1, 2],
    [3, 1],
    [3, 1],
    [5, 0],
  ])
  const mine = await leaderboardOf(site, code, pupils[2]?.playerKey ?? '')
  expect(mine.rows.filter(({ isYou }) => isYou)).toEqual([
    { rank: 5, nickname: pupils[2]?.nickname, score: 0, isYou: true },
  ])
})

test('a player sees the first ten ranks and themselves, the host everybody', async ({ expect }) => {
  const site = aSite()
  const { code, hostKey, pupil, report } = await aClass(site, { items: [idAt(0)], ranks: true })
  const pupils = await Promise.all(Array.from({ length: 13 }, () => pupil()))
  const key = (await report()).items[0]?.key
  for (const [at, player] of pupils.entries()) {
    const open = await player.next()
    if (open.done) continue
    const options = open.question.options.map(({ id }) => id)
    // The last two are not right, so that they are twelfth.
    await player.answer(options.findIndex((id) => (id === key) === at < 11))
  }
  expect((await leaderboardOf(site, code, hostKey)).rows).toHaveLength(13)
  const last = await leaderboardOf(site, code, pupils[12]?.playerKey ?? '')
  expect(last.joined).toBe(13)
  expect(last.rows.map(({ rank, isYou }) => [rank, isYou])).toEqual([
    ...Array.from({ length: 11 }, () => [1, false]),
    [12, true],
  ])
})

test('a class of thirty plays at once: nothing is lost, doubled or refused', async ({ expect }) => {
  const { binding, rows, reset } = countRows(env.DB)
  const site = aSite({ binding })
  const { code, pupil, report } = await aClass(site, { n: 10 })
  const pupils = await Promise.all(Array.from({ length: 30 }, () => pupil()))
  reset()
  await Promise.all(
    pupils.map(async ({ playerKey: key }, place) => {
      const first = await site.call('GET', `/games/${code}/question`, { key })
      let open: NextQuestion | Revealed['next'] = await first.json<NextQuestion>()
      while (!open.done) {
        const { itemId, options } = open.question
        const body = { itemId, response: options[place % options.length]?.id }
        const answered = await site.call('POST', `/games/${code}/answers`, { key, body })
        expect(answered.status).toBe(200)
        open = (await answered.json<Revealed>()).next
      }
    }),
  )
  expect(rows.written).toBe(300)
  const { players, items } = await report()
  expect(players.every(({ answered, done }) => done && answered === 10)).toBe(true)
  expect(items.map(({ answered }) => answered)).toEqual(Array.from({ length: 10 }, () => 30))
})
