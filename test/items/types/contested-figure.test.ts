import { test } from 'vitest'
import { checkItem } from '../../../src/items/gate/index.ts'
import { contestedFigure } from '../../../src/items/types/contested-figure.ts'
import { writeItems } from '../../../src/items/write-items.ts'
import { readStory } from '../../support/a-fact.ts'
import { testItemType } from '../../support/test-item-type.ts'

const POST = `Ravensport Mayor Ida Fenwick said that the repair of the old quay had cost 64 million crowns.

Transport Minister Petra Lund denied that the tunnel was unsafe.

Museum director Erik Sand said that more than 9,000 visitors had come in May.`
const COURIER = `Opposition leader Pavel Rusk said that the repair of the old quay would cost 41 million crowns.

Engineer Lotta Quist said that the ground below the tunnel was stable.

Harbour union leader Olaf Brandt warned of a strike.`
const STEM =
  'These reports give two figures for the repair of the old quay: 41 million crowns and 64 million crowns. Which statement fits them all?'
const KEY = 'Pavel Rusk gave 41 million crowns, and Ida Fenwick gave 64 million crowns'
const SWAPPED = 'Ida Fenwick gave 41 million crowns, and Pavel Rusk gave 64 million crowns'
const NOT_TWO = 'no two claims with one figure each, of two public sources'

testItemType(contestedFigure, {
  writes: [{ reports: [POST, COURIER], stem: STEM, key: KEY }],
  skips: [
    // Either gives the other's figure too.
    {
      reports: [
        POST,
        `${COURIER}\n\nPavel Rusk said that the new ferries had been bought for 64 million crowns.`,
      ],
      because: NOT_TWO,
    },
    // What is done with the buses differs, so that there are no two figures for one thing.
    {
      reports: [
        POST.replace(
          'the repair of the old quay had cost 64 million crowns',
          'the town council of Ravensport had bought 64 buses',
        ),
        COURIER.replace(
          'the repair of the old quay would cost 41 million crowns',
          'the town council of Ravensport had hired 41 buses',
        ),
      ],
      because: NOT_TWO,
    },
    // Rounded, both may be one number.
    { reports: [POST, COURIER.replace('41 million', '62 million')], because: NOT_TWO },
    {
      reports: [POST, COURIER.replace('Opposition leader Pavel Rusk', 'Sven Holm, a neighbour,')],
      because: NOT_TWO,
    },
  ],
  scores: [
    { response: KEY, score: 1 },
    { response: SWAPPED, score: 0 },
    { response: [KEY], score: 'refused' },
  ],
})

test('with another statement for its key it is refused', ({ expect }) => {
  const story = readStory(POST, COURIER)
  const [item] = writeItems(story, undefined, [contestedFigure])
  if (item?.response !== 'choice') throw new Error('there is no question for two figures')
  expect(checkItem(item, story)).toBeNull()
  for (const { id } of item.options.filter((option) => option.id !== item.key))
    expect(checkItem({ ...item, key: id }, story)).not.toBeNull()
})
