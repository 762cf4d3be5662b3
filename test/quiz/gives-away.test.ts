import { test } from 'vitest'
import { givesAway } from '../../src/quiz/gives-away.ts'
import { aCheck, aChoice, anOption } from '../support/an-item.ts'
import { aChoicesItem, anOrderItem } from '../support/a-story.ts'

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

const says = (report: string, what: string) =>
  aCheck(1, { stem: `In the ${report} report, ${what}.` })

test('one of several right reports is told by a stem of the same matter that names it', ({
  expect,
}) => {
  const options = ['The Marsh report', 'The Moor report', 'The Fen report'].map(anOption)
  const key = options.slice(0, 2).map(({ id }) => id)
  const stem = 'Which of these reports state that the gate of the quay was open?'
  const asked = { ...aChoicesItem(1), stem, options, key }
  expect(givesAway(says('Moor', 'the gate of the quay was open'), asked)).toBe(true)
  expect(givesAway(says('Fen', 'the gate of the quay was open'), asked)).toBe(false)
  expect(givesAway(says('Moor', 'apples were sold'), asked)).toBe(false)
})

test('an event is told by a stem that gives its year', ({ expect }) => {
  const options = ['The gate of the quay was opened', 'Apples were sold', 'A ship sank'].map(
    anOption,
  )
  const asked = { ...anOrderItem(1), options, key: options.map(({ id }) => id) }
  expect(givesAway(aCheck(1, { stem: 'The gate of the quay was opened in 1994.' }), asked)).toBe(
    true,
  )
  expect(givesAway(aCheck(1, { stem: 'The gate of the quay was opened.' }), asked)).toBe(false)
  expect(givesAway(aCheck(1, { stem: 'The mayor was elected in 1994.' }), asked)).toBe(false)
})
