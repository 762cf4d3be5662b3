import { test } from 'vitest'
import { givesAway } from '../../src/quiz/gives-away.ts'
import { aCheck, aChoice } from '../support/an-item.ts'

for (const [stem, key, expected] of [
  ['Ida Fenwick said that the gate was open.', 'Ida Fenwick', true],
  ['the harbour trust said that the gate was open.', 'The Harbour Trust', true],
  ['Russet apples were sold.', 'The US', false],
  ['more than 9,000 visitors came.', 'more than 9,000', true],
  ['about 19,000 visitors came.', '9,000', false],
] as const)
  test(`“${stem}” ${expected ? 'tells' : 'does not tell'} “${key}”`, ({ expect }) => {
    expect(givesAway(aCheck(1, { stem }), aChoice(2, {}, [key, 'Somebody', 'Nobody']))).toBe(
      expected,
    )
  })

test('a name that the other stem holds itself tells nothing more', ({ expect }) => {
  const other = aChoice(2, { stem: 'Who spoke about Ida Fenwick?' })
  expect(givesAway(aCheck(1, { stem: 'Ida Fenwick said so.' }), other)).toBe(false)
})

test('a report’s name tells which report it is only with the matter itself', ({ expect }) => {
  const asked = aChoice(
    2,
    { type: 'outlet', stem: 'Which report states that the gate of the quay was open?' },
    ['The Marsh report', 'The Moor report', 'The Fen report'],
  )
  expect(
    givesAway(aCheck(1, { stem: 'In the Marsh report, the gate of the quay was open.' }), asked),
  ).toBe(true)
  expect(givesAway(aCheck(1, { stem: 'In the Marsh report, apples were sold.' }), asked)).toBe(
    false,
  )
})

test('a verdict is told by no stem', ({ expect }) => {
  expect(givesAway(aChoice(1), aCheck(2))).toBe(false)
})
