import { test } from 'vitest'
import { readResponse, scoreResponse } from '../../src/play/score-response.ts'
import { aCheck, aChoice } from '../support/an-item.ts'
import { aChoicesItem, anOrderItem } from '../support/a-story.ts'

test('the key scores one, another option nothing', ({ expect }) => {
  const item = aChoice(1)
  const [key, other] = item.options
  expect(scoreResponse(item, key?.id, 'accuracy')).toEqual({
    itemId: item.id,
    response: key?.id,
    correct: true,
    score: 1,
    points: 1000,
  })
  expect(scoreResponse(item, other?.id, 'accuracy')).toMatchObject({
    correct: false,
    score: 0,
    points: 0,
  })
})

test('a verdict scores by its id', ({ expect }) => {
  const item = aCheck(1, { key: 'refuted' })
  expect(scoreResponse(item, 'refuted', 'accuracy')).toMatchObject({ score: 1 })
  expect(scoreResponse(item, 'supported', 'accuracy')).toMatchObject({ score: 0 })
})

for (const response of [
  undefined,
  null,
  '',
  0,
  1,
  true,
  [],
  {},
  'Ida Fenwick',
  'oxyz',
  ['o1'],
  NaN,
])
  test(`${JSON.stringify(response) ?? 'nothing'} is refused: it is the id of no option`, ({
    expect,
  }) => {
    expect(scoreResponse(aChoice(1), response, 'accuracy')).toMatchObject({
      refused: 'response_invalid',
    })
    expect(scoreResponse(aCheck(1), response, 'accuracy')).toMatchObject({
      refused: 'response_invalid',
    })
  })

test('several choices score the share of options judged rightly, and are right only all together', ({
  expect,
}) => {
  const item = aChoicesItem(1)
  const [a = '', b = '', c = '', d = ''] = item.options.map(({ id }) => id)
  for (const [response, score] of [
    [[a, b], 1],
    [[b, a], 1],
    [[a], 0.75],
    [[a, b, c], 0.75],
    [[a, c], 0.5],
    [[c, d], 0],
    [[a, b, c, d], 0.5],
  ] as const)
    expect(scoreResponse(item, response, 'accuracy')).toMatchObject({
      score,
      correct: score === 1,
      points: score === 1 ? 1000 : 0,
    })
})

test('an order scores the share of pairs in the right order', ({ expect }) => {
  const item = anOrderItem(1)
  const [a = '', b = '', c = ''] = item.options.map(({ id }) => id)
  for (const [response, score] of [
    [[a, b, c], 1],
    [[b, a, c], 2 / 3],
    [[c, a, b], 1 / 3],
    [[c, b, a], 0],
  ] as const)
    expect(scoreResponse(item, response, 'accuracy')).toMatchObject({ score })
})

test('a list is stored as one text and read back in its shape', ({ expect }) => {
  for (const item of [aChoicesItem(1), anOrderItem(1)]) {
    const ids = item.options.map(({ id }) => id).toSorted()
    const scored = scoreResponse(item, ids, 'accuracy')
    if ('refused' in scored) throw new Error(scored.message)
    expect(readResponse(item, scored.response)).toEqual(ids)
  }
  expect(readResponse(aChoice(1), 'o1')).toBe('o1')
})

test('a list that is no answer is refused, with what would be one', ({ expect }) => {
  const choices = aChoicesItem(1)
  const order = anOrderItem(1)
  const [first = '', second = '', third = ''] = order.options.map(({ id }) => id)
  for (const [item, response] of [
    [choices, []],
    [choices, choices.key[0]],
    [choices, [choices.key[0], choices.key[0]]],
    [choices, [choices.key[0], 'oxyz']],
    [choices, [[choices.key[0]]]],
    [choices, { 0: choices.key[0] }],
    [order, [first, second]],
    [order, [first, second, third, first]],
    [order, [first, second, 'oxyz']],
    [order, `${first} ${second} ${third}`],
  ] as const) {
    const refused = scoreResponse(item, response, 'accuracy')
    expect(refused).toMatchObject({ refused: 'response_invalid' })
    expect('refused' in refused && refused.message).toContain('Answer with a list')
  }
})
