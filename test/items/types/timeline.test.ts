import { test } from 'vitest'
import { checkItem } from '../../../src/items/gate/index.ts'
import { timeline } from '../../../src/items/types/timeline.ts'
import { writeItems } from '../../../src/items/write-items.ts'
import { readStory } from '../../support/a-fact.ts'
import { testItemType } from '../../support/test-item-type.ts'

const FERRY = `The last ferry sailed to the island on 30 June 2021.

In 1994, the town of Ravensport bought the old ferry.

The harbour tunnel opened in March 2019 with a parade.

Mayor Ida Fenwick said that the quay had been built in 1950.`
const STEM =
  "In the Tidewater Post's report, in which order did these events happen, from the first to the last?"
const [BOUGHT, TUNNEL, SAILED] = [
  'The town of Ravensport bought the old ferry',
  'The harbour tunnel opened with a parade',
  'The last ferry sailed to the island',
]
const without = (sentence: string) => FERRY.replace(sentence, '')

testItemType(timeline, {
  writes: [{ reports: [FERRY], stem: STEM, key: [BOUGHT, TUNNEL, SAILED] }],
  skips: [
    // Two events, and what somebody says is no event of the report's.
    ...[
      without('In 1994, the town of Ravensport bought the old ferry.'),
      // No whole date, or none that is the verb's.
      FERRY.replace('In 1994,', 'In early 1994,'),
      FERRY.replace('in March 2019', 'in the spring of 2019'),
      FERRY.replace('opened in', 'was closed for works that began in'),
      FERRY.replace('opened in March', 'will open in March'),
      FERRY.replace('opened in March', 'opened again in March'),
      FERRY.replace('The harbour tunnel opened', 'It opened'),
      // A day of a year that another event may fall on as well.
      FERRY.replace('in March 2019', 'in 2021'),
      // Two years in one sentence.
      FERRY.replace('with a parade', 'with the parade of 1994'),
      // Another date for the same, elsewhere.
      `${FERRY}\n\nA parade was held when the harbour tunnel opened in April 2018.`,
    ].map((report) => ({ reports: [report], because: 'fewer than three dated events' })),
    {
      reports: [FERRY, 'The harbour tunnel opened with a parade in May 2017, a year too late.'],
      because: 'fewer than three dated events',
    },
  ],
  scores: [
    { response: [BOUGHT, TUNNEL, SAILED], score: 1 },
    { response: [TUNNEL, BOUGHT, SAILED], score: 2 / 3 },
    { response: [SAILED, TUNNEL, BOUGHT], score: 0 },
    { response: [BOUGHT, TUNNEL], score: 'refused' },
    { response: BOUGHT, score: 'refused' },
  ],
})

test('neither the stem nor an option shows a date', ({ expect }) => {
  const [item] = writeItems(readStory(FERRY), undefined, [timeline])
  expect(item?.options).toHaveLength(3)
  for (const text of [item?.stem, ...(item?.options ?? []).map((option) => option.text)])
    expect(text).not.toMatch(/\d/)
})

test('in another order it is refused', ({ expect }) => {
  const story = readStory(FERRY)
  const [item] = writeItems(story, undefined, [timeline])
  if (item?.response !== 'order') throw new Error('there is no timeline')
  expect(checkItem(item, story)).toBeNull()
  expect(checkItem({ ...item, key: item.key.toReversed() }, story)?.rule).toBe('1 key-derived')
})

test('the same events in another order of telling have the same id', ({ expect }) => {
  const other = FERRY.split('\n\n').toReversed().join('\n\n')
  const ids = [FERRY, other].map(
    (report) => writeItems(readStory(report), undefined, [timeline])[0]?.id,
  )
  expect(ids[0]).toBeDefined()
  expect(ids[1]).toBe(ids[0])
})
