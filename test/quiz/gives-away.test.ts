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

test('a verdict is told by no stem', ({ expect }) => {
  expect(givesAway(aChoice(1), aCheck(2))).toBe(false)
})
