import { test } from 'vitest'
import type { Reveal } from '../../src/app/reveal.ts'
import { aBuiltInStory, aChoiceItem, aChoicesItem, anOrderItem } from '../support/a-story.ts'
import { aClass } from '../support/a-class.ts'
import { aSite } from '../support/a-site.ts'
import { expectProblem } from '../support/expect-problem.ts'

const choices = aChoicesItem(1)
const order = anOrderItem(2)
const [first = '', second = '', third = '', fourth = ''] = choices.options.map(({ id }) => id)
const [bid = '', vote = '', visit = ''] = order.key
const story = aBuiltInStory([choices, order, aChoiceItem(3)])
const all = { items: story.items.map(({ id }) => id) }

test('lists are answered with lists: key and response in one shape', async ({ expect }) => {
  const { call } = aSite({ stories: [story] })
  const check = async (itemId: string, response: unknown) =>
    (await call('POST', '/check', { body: { itemId, response } })).json<Reveal>()
  const key = [first, second]
  expect(await check(choices.id, [second, first])).toMatchObject({ correct: true, points: 1000 })
  const some = await check(choices.id, [first, third])
  expect(some).toMatchObject({ correct: false, score: 0.5, points: 0, key })
  expect(some.response).toEqual([first, third].toSorted())
  expect(await check(order.id, [vote, bid, visit])).toMatchObject({
    correct: false,
    score: 2 / 3,
    response: [vote, bid, visit],
    key: [bid, vote, visit],
  })
})

test.for([
  [choices.id, first],
  [choices.id, []],
  [choices.id, [first, first]],
  [choices.id, { 0: first }],
  [order.id, [bid, vote]],
  [order.id, bid],
  [story.items[2]?.id, [story.items[2]?.options[0]?.id]],
] as const)(
  '%s is not answered with %j, and a sentence says so',
  async ([itemId, response], { expect }) => {
    const { call } = aSite({ stories: [story] })
    const refused = await call('POST', '/check', { body: { itemId, response } })
    const { detail } = await expectProblem(refused, 'response_invalid')
    expect(detail).toMatch(/^Answer with (?:a list: the ids of all options|the id of one)/)
  },
)

test('the report counts each option, the table tells answers in words, and ranks count right ones', async ({
  expect,
}) => {
  const { pupil, asHost, report } = await aClass(aSite({ stories: [story] }), {
    ...all,
    ranks: true,
  })
  const [one, other] = [await pupil(), await pupil()]
  const sent: Record<string, [unknown, unknown]> = {
    [choices.id]: [
      [first, second],
      [second, fourth],
    ],
    [order.id]: [
      [bid, visit, vote],
      [bid, vote, visit],
    ],
  }
  for (const [at, { send, next }] of [one, other].entries())
    for (let open = await next(); !open.done && sent[open.question.itemId]; open = await next())
      await send(open.question.itemId, sent[open.question.itemId]?.[at])

  const { items, players } = await report()
  const counts = (itemId: string) =>
    items.find((item) => item.itemId === itemId)?.options.map(({ isKey, count }) => [isKey, count])
  expect(counts(choices.id)).toEqual([
    [true, 1],
    [true, 2],
    [false, 0],
    [false, 1],
  ])
  // Of an order: how many gave each its place.
  expect(counts(order.id)).toEqual([
    [true, 2],
    [true, 1],
    [true, 1],
  ])
  const totals = players.map(({ right, score }) => `${right} right, ${score}`)
  expect(totals.toSorted()).toEqual(['1 right, 1.5', '1 right, 1.67'])
  const csv = await (await asHost('GET', '/report?format=csv')).text()
  expect(csv).toContain('✗ There was a bid 2, then There was a visit 2, then There was a vote 2')
  expect(csv).toMatch(/✓ the [a-z ]+; the [a-z ]+/)
  const ranks = await asHost('GET', '/leaderboard')
  expect(await ranks.json()).toMatchObject({ rows: [{ score: 1 }, { score: 1 }] })
})
