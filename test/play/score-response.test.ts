import { test } from 'vitest'
import { scoreResponse } from '../../src/play/score-response.ts'
import { aCheck, aChoice } from '../support/an-item.ts'

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
