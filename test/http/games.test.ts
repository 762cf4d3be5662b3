import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import type { GameView } from '../../src/app/game-view.ts'
import type { OpenedGame } from '../../src/app/open-game.ts'
import type { GameArticles } from '../../src/app/read-game-articles.ts'
import type { Result } from '../../src/app/read-result.ts'
import { aBuiltInStory, aDocument } from '../support/a-story.ts'
import { aPastedStory, aSite } from '../support/a-site.ts'
import { aRound, join, lastOption, openGame, openQuestion } from '../support/a-round.ts'
import { expectProblem } from '../support/expect-problem.ts'

const DAY = 86_400_000
const HOUR = DAY / 24

test('a game on a built-in story is opened, joined, played and read back', async ({ expect }) => {
  const site = aSite()
  const { call } = site
  const round = await aRound(site, { n: 10 })
  const { code, playerKey } = round

  const game = await (await call('GET', `/games/${code}`)).json<GameView>()
  expect(game).toMatchObject({
    code,
    title: 'A harbour town and its plans',
    state: 'open',
    questions: 10,
  })
  const { articles } = await (
    await call('GET', `/games/${code}/articles`, { key: playerKey })
  ).json<GameArticles>()
  expect(articles.map(({ body }) => body)).toEqual([aDocument().body])

  let right = 0
  for (let number = 1; number <= 10; number++) {
    const next = await round.next()
    expect(next).toMatchObject({ done: false, number, of: 10 })
    if (next.done) break
    expect(Object.keys(next.question).toSorted()).toEqual([
      'itemId',
      'options',
      'response',
      'stem',
      'type',
    ])
    const revealed = await round.answer(next.question)
    right += revealed.score
    expect(revealed.evidence[0]?.sentence).toContain('would open')
    expect(revealed.correct).toBe(revealed.response === revealed.key)
    expect(revealed.next.done).toBe(number === 10)
  }
  expect(await round.next()).toEqual({ done: true, score: right, of: 10 })

  const result = await (
    await call('GET', `/games/${code}/result`, { key: playerKey })
  ).json<Result>()
  expect(result).toMatchObject({ done: true, score: right, of: 10, points: right * 1000 })
  expect(result.answers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

test('the question that comes with a reveal is the one that is open then', async ({ expect }) => {
  const round = await aRound(aSite(), { n: 3 })
  const revealed = await round.answer(await openQuestion(round))
  expect(revealed.next).toEqual(await round.next())
})

test('a game states its dates: open for fourteen days, deleted thirty days later', async ({
  expect,
}) => {
  const site = aSite()
  const game = await openGame(site)
  expect(Date.parse(game.closesAt)).toBe(site.clock.now + 14 * DAY)
  expect(Date.parse(game.deletesAt)).toBe(site.clock.now + 44 * DAY)
})

test('a host sets until when a game is open', async ({ expect }) => {
  const game = await openGame(aSite(), { closesAt: '2026-03-02T12:00:00+02:00' })
  expect(game).toMatchObject({
    closesAt: '2026-03-02T10:00:00.000Z',
    deletesAt: '2026-04-01T10:00:00.000Z',
  })
})

test.for(['2026-02-28T00:00:00Z', '2027-03-01T00:00:00Z'])(
  'a game cannot close at %s',
  async (closesAt, { expect }) => {
    const body = { story: 'harbour-town', mode: 'solo', closesAt }
    const refusal = await expectProblem(
      await aSite().call('POST', '/games', { body }),
      'field_out_of_range',
    )
    expect(refusal.issues[0]?.path).toBe('closesAt')
  },
)

test('a game that opens too late is refused at the field that was sent', async ({ expect }) => {
  const body = { story: 'harbour-town', mode: 'solo', opensAt: '2026-08-20T09:00:00Z' }
  const refusal = await expectProblem(
    await aSite().call('POST', '/games', { body }),
    'field_out_of_range',
  )
  expect(refusal.issues).toEqual([
    { path: 'opensAt', message: expect.stringContaining('“opensAt” is too far away') },
  ])
})

test.for(['2026-02-30T09:00:00Z', '2026-04-31T09:00:00+02:00', '2026-03-04T24:01:00Z'])(
  '%s is no date to close at',
  async (closesAt, { expect }) => {
    const body = { story: 'harbour-town', mode: 'solo', closesAt }
    const refusal = await expectProblem(
      await aSite().call('POST', '/games', { body }),
      'field_invalid',
    )
    expect(refusal.issues).toEqual([{ path: 'closesAt', message: 'There is no such date.' }])
  },
)

test('an assignment has a short code without vowels or look-alikes, typed in any case with spaces', async ({
  expect,
}) => {
  const site = aSite()
  const { code } = await openGame(site, { mode: 'assignment' })
  expect(code).toMatch(/^[2-9BCDFGHJKMNPQRSTVWXZ]{6}$/)
  const typed = encodeURIComponent(` ${code.slice(0, 3).toLowerCase()} - ${code.slice(3)}`)
  expect(await (await site.call('GET', `/games/${typed}`)).json()).toMatchObject({ code })
})

test('the code of a solo game is too long to guess', async ({ expect }) => {
  expect((await openGame(aSite())).code).toMatch(/^[2-9BCDFGHJKMNPQRSTVWXZ]{16}$/)
})

test('a game draws another code if its first one is in use', async ({ expect }) => {
  const first = await openGame(aSite({ chance: () => 0 }), { mode: 'assignment' })
  expect(first.code).toBe('222222')
  // The next site's first twelve draws of chance give the seed nothing and the same code again.
  let draws = 0
  const again = aSite({ chance: () => (draws++ < 40 ? 0 : 0.5) })
  expect((await openGame(again, { mode: 'assignment' })).code).not.toBe(first.code)
})

test('the same seed gives the same questions in the same order with the same options', async ({
  expect,
}) => {
  const site = aSite()
  const rounds = [await aRound(site, { seed: 'one' }), await aRound(site, { seed: 'one' })] as const
  for (let number = 1; number <= 10; number++) {
    const [left, right] = [await openQuestion(rounds[0]), await openQuestion(rounds[1])]
    expect(left).toEqual(right)
    await rounds[0].answer(left)
    await rounds[1].answer(right)
  }
})

test('players get a friendly nickname', async ({ expect }) => {
  const site = aSite()
  const { code } = await openGame(site, { mode: 'assignment' })
  expect((await join(site, code)).nickname).toMatch(/^[A-Z][a-z]+ \d\d$/)
})

const HOSTILE = [
  'two\nlines',
  'evil \u202E name',
  'next\u2028line',
  'zero\u200Bwidth',
  'half \uD83D',
  'a\u0335\u0336\u0337\u0338',
  '…',
  '\u200B\u2060',
  '\u3164',
  '\u00AD',
  'soft\u00ADhyphen',
  'filler \u3164',
  'An\u200Dn',
  'An\u200Cn',
  'Ann\uFE0E',
  'Ann\uFE0F',
  '1\uFE0F',
  'Ann \u200D🚀',
  '🚀\u200D Ann',
  'م\u200C',
  '\u200Dक',
  'ن\u200Cn',
  '\uD800',
  '\uDC00 half',
]

test.for(['', '   ', 'a'.repeat(31), ...HOSTILE])(
  'the nickname %j is refused',
  async (nickname) => {
    const site = aSite()
    const { code } = await openGame(site, { nicknames: 'free' })
    const response = await site.call('POST', `/games/${code}/players`, { body: { nickname } })
    await expectProblem(
      response,
      nickname.length > 30 || nickname.trim() === '' ? 'field_out_of_range' : 'field_invalid',
    )
  },
)

test('a player joins without any body', async ({ expect }) => {
  const site = aSite()
  const { code } = await openGame(site)
  expect((await site.call('POST', `/games/${code}/players`)).status).toBe(201)
})

test('links lead to the site as the caller reached it', async ({ expect }) => {
  const site = aSite()
  const body = { story: 'harbour-town', mode: 'assignment' }
  const opened = await site.call('POST', '/games', { body })
  const game = await opened.json<OpenedGame & { joinUrl: string }>()
  expect(game.joinUrl).toBe(`http://localhost/g/${game.code}`)
  expect(opened.headers.get('location')).toBe(`/api/v1/games/${game.code}`)
})

test('questions open in order: an item behind the open one is refused and nothing is stored', async ({
  expect,
}) => {
  const round = await aRound(aSite())
  const first = await openQuestion(round)
  const revealed = await round.answer(first)
  if (revealed.next.done) throw new Error('The round is over')
  const second = revealed.next.question

  const other = await aRound(aSite())
  await expectProblem(
    await other.send({ itemId: second.itemId, response: lastOption(second) }),
    'item_not_open',
  )
  // Whatever is sent: which options it has is not said either.
  for (const response of ['o', 'supported', 1, ...second.options.map(({ id }) => id)]) {
    await expectProblem(await other.send({ itemId: second.itemId, response }), 'item_not_open')
  }
  expect(await other.next()).toMatchObject({ number: 1 })
})

test.for([
  ['another item’s option', 'ozzzzzzzzzzzzzz'],
  ['a number', 1],
  ['nothing', null],
  ['a list', ['supported']],
  ['an object', { key: true }],
  ['text of a megabyte’s beginning', 'x'.repeat(10_000)],
])('a response that is %s cannot be scored', async ([, response], { expect }) => {
  const round = await aRound(aSite())
  const { itemId } = await openQuestion(round)
  await expectProblem(await round.send({ itemId, response }), 'response_invalid')
  expect(await round.next()).toMatchObject({ number: 1 })
})

test('an answer without a response is refused by name', async ({ expect }) => {
  const round = await aRound(aSite())
  const { itemId } = await openQuestion(round)
  const refusal = await expectProblem(await round.send({ itemId }), 'field_missing')
  expect(refusal.issues).toEqual([{ path: 'response', message: 'This field is missing.' }])
})

test('an item of no game is unknown', async () => {
  const round = await aRound(aSite())
  await expectProblem(await round.send({ itemId: 'i0', response: 'supported' }), 'item_unknown')
})

test('a code of no game is unknown, whatever is asked of it', async () => {
  const { call } = aSite()
  const key = 'p234.secret'
  await expectProblem(await call('GET', '/games/ZZZZZZ'), 'game_unknown')
  await expectProblem(await call('POST', '/games/ZZZZZZ/players', { body: {} }), 'game_unknown')
  for (const what of ['question', 'articles', 'result']) {
    await expectProblem(await call('GET', `/games/ZZZZZZ/${what}`, { key }), 'game_unknown')
  }
  const body = { itemId: 'i0', response: 'x' }
  await expectProblem(await call('POST', '/games/ZZZZZZ/answers', { key, body }), 'game_unknown')
  await expectProblem(await call('DELETE', '/games/ZZZZZZ', { key }), 'game_unknown')
})

test('a game that is not open yet says so', async ({ expect }) => {
  const site = aSite()
  const { code } = await openGame(site, { opensAt: '2026-03-02T09:00:00Z' })
  expect(await (await site.call('GET', `/games/${code}`)).json()).toMatchObject({
    state: 'not-open',
  })
  await expectProblem(
    await site.call('POST', `/games/${code}/players`, { body: {} }),
    'game_not_open',
  )
  site.clock.now += 24 * HOUR
  expect(await join(site, code)).toMatchObject({ playerId: expect.stringMatching(/^p/) })
})

test('a closed game takes no player and no answer, but shows results and repeats', async ({
  expect,
}) => {
  const site = aSite()
  const round = await aRound(site)
  const { code, playerKey } = round
  const question = await openQuestion(round)
  const revealed = await round.answer(question)
  const second = await openQuestion(round)
  site.clock.now += 14 * DAY

  expect(await (await site.call('GET', `/games/${code}`)).json()).toMatchObject({ state: 'closed' })
  await expectProblem(
    await site.call('POST', `/games/${code}/players`, { body: {} }),
    'game_closed',
  )
  await expectProblem(
    await site.call('GET', `/games/${code}/question`, { key: playerKey }),
    'game_closed',
  )
  await expectProblem(
    await round.send({ itemId: second.itemId, response: lastOption(second) }),
    'game_closed',
  )
  expect(await round.answer(question)).toEqual(revealed)
  const result = await site.call('GET', `/games/${code}/result`, { key: playerKey })
  expect(await result.json()).toMatchObject({
    state: 'closed',
    done: false,
    answers: [{ number: 1 }],
  })
})

test('a game past its date is expired, whatever is asked of it', async () => {
  const site = aSite()
  const round = await aRound(site)
  const { code, playerKey } = round
  const { itemId } = await openQuestion(round)
  site.clock.now += 44 * DAY

  await expectProblem(await site.call('GET', `/games/${code}`), 'game_expired')
  await expectProblem(
    await site.call('POST', `/games/${code}/players`, { body: {} }),
    'game_expired',
  )
  for (const what of ['question', 'articles', 'result']) {
    await expectProblem(
      await site.call('GET', `/games/${code}/${what}`, { key: playerKey }),
      'game_expired',
    )
  }
  await expectProblem(await round.send({ itemId, response: 'x' }), 'game_expired')
})

test('a deleted game is gone at once, also where it was just played', async () => {
  const site = aSite()
  const round = await aRound(site)
  const { itemId } = await openQuestion(round)
  const deleted = await site.call('DELETE', `/games/${round.code}`, { key: round.hostKey })
  if (deleted.status !== 204) throw new Error(await deleted.text())

  await expectProblem(await site.call('GET', `/games/${round.code}`), 'game_deleted')
  await expectProblem(await round.send({ itemId, response: 'x' }), 'game_deleted')
})

test('a game deleted by another isolate is gone here too', async () => {
  const here = aSite()
  const there = aSite()
  const round = await aRound(here)
  const { itemId } = await openQuestion(round)
  await there.call('DELETE', `/games/${round.code}`, { key: round.hostKey })
  await expectProblem(await round.send({ itemId, response: 'x' }), 'game_deleted')
})

test('a game goes on when its story is deleted, with the reports it asks about', async ({
  expect,
}) => {
  const site = aSite()
  const { id, editKey } = await aPastedStory(site)
  const round = await aRound(site, { story: id, editKey })
  const question = await openQuestion(round)
  const reports = () => site.call('GET', `/games/${round.code}/articles`, { key: round.playerKey })
  const before = await (await reports()).json<GameArticles>()
  await site.call('DELETE', `/stories/${id}`, { key: editKey })

  expect(before.articles.map(({ outlet }) => outlet)).toEqual(['The Private Post'])
  expect(await (await reports()).json()).toEqual(before)
  expect(await round.answer(question)).toMatchObject({ response: expect.any(String) })
})

test('a game from before there were copies reads its story, and says so once that is gone', async ({
  expect,
}) => {
  const site = aSite()
  const { id, editKey } = await aPastedStory(site)
  const { code, playerKey } = await aRound(site, { story: id, editKey })
  await env.DB.prepare('DELETE FROM game_reports WHERE game = ?').bind(code).run()
  const reports = () => site.call('GET', `/games/${code}/articles`, { key: playerKey })
  expect((await (await reports()).json<GameArticles>()).articles).toHaveLength(1)
  await site.call('DELETE', `/stories/${id}`, { key: editKey })
  await expectProblem(await reports(), 'reports_gone')
})

test('a game cannot be opened on a story of which nothing can be asked', async () => {
  const empty = aSite({ stories: [aBuiltInStory([])] })
  const body = { story: 'harbour-town', mode: 'solo' }
  await expectProblem(await empty.call('POST', '/games', { body }), 'nothing_to_ask')
  const types = ['figure']
  await expectProblem(
    await aSite().call('POST', '/games', { body: { ...body, types } }),
    'nothing_to_ask',
  )
})

test.for([
  [{ n: 0 }, 'field_out_of_range'],
  [{ n: 51 }, 'field_out_of_range'],
  [{ n: 2.5 }, 'field_invalid'],
  [{ n: '10' }, 'field_type'],
  [{ mode: 'race' }, 'field_invalid'],
  [{ types: [] }, 'field_out_of_range'],
  [{ types: ['riddle'] }, 'field_invalid'],
  [{ difficulty: 'fiendish' }, 'field_invalid'],
  [{ closesAt: 'tomorrow' }, 'field_invalid'],
  [{ prize: 'gold' }, 'field_unknown'],
  [{ story: 7 }, 'field_type'],
  [{ story: undefined }, 'field_missing'],
  [{ story: 'nowhere' }, 'story_unknown'],
] as const)('a game with %j is refused', async ([fields, code], { expect }) => {
  const body = { story: 'harbour-town', mode: 'solo', ...fields }
  const refusal = await expectProblem(await aSite().call('POST', '/games', { body }), code)
  if (code !== 'story_unknown') expect(refusal.issues[0]?.path).toContain(Object.keys(fields)[0])
})
