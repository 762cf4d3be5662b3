import { test } from 'vitest'
import { checkItem } from '../../../src/items/gate/index.ts'
import { outlet } from '../../../src/items/types/outlet.ts'
import { figureSource } from '../../../src/items/types/figure-source.ts'
import { whoSaid } from '../../../src/items/types/who-said.ts'
import { writeItems } from '../../../src/items/write-items.ts'
import { readStory, TOLLS, TUNNEL } from '../../support/a-fact.ts'
import { testItemType } from '../../support/test-item-type.ts'

const FERRY = `The Ravensport Ferry Company said the last boat would sail in June.

Transport Minister Petra Lund denied that the tunnel was unsafe.

Museum director Erik Sand said the ferry would be shown in the old dock.`

testItemType(outlet, {
  writes: [
    {
      reports: [TUNNEL, TOLLS, FERRY],
      stem: 'Which report states that Pavel Rusk accused the government of hiding the cost of the tunnel?',
      key: "The Marsh Courier's report",
      evidence:
        'Opposition leader Pavel Rusk accused the government of hiding the cost of the tunnel.',
    },
    {
      reports: [TUNNEL, TOLLS, FERRY],
      stem: 'Which report states that Nils Aho urged drivers to avoid the old bridge?',
      key: "The Tidewater Post's report",
    },
  ],
  skips: [
    // Two reports state it.
    { reports: [TUNNEL, TOLLS, FERRY], because: 'no two other reports are silent on it' },
    {
      reports: [`${TUNNEL}\n\nSven Holm, a neighbour, said the noise was bad.`, TOLLS, FERRY],
      because: 'the source is no public person',
    },
    {
      reports: [`${TUNNEL}\n\nThe company said that it would move the crates.`, TOLLS, FERRY],
      because: 'the source is nobody in particular',
    },
    {
      reports: [`${TUNNEL}\n\nIda Fenwick said this would help the quay.`, TOLLS, FERRY],
      because: 'points outside the claim',
    },
    {
      reports: [`${TUNNEL}\n\nNorway and Iceland said that fish was dear.`, TOLLS, FERRY],
      because: 'the source is several parties at once',
    },
  ],
  scores: [
    { response: "The Marsh Courier's report", score: 1 },
    { response: "The Tidewater Post's report", score: 0 },
  ],
})

test('two reports are too few', ({ expect }) => {
  expect(writeItems(readStory(TUNNEL, TOLLS), undefined, [outlet])).toEqual([])
})

test('the id tells nothing of the report: the same words in another report give the same one', ({
  expect,
}) => {
  const said = 'Police chief Nils Aho said that the dock was full of mud.'
  const ids = [TUNNEL, TOLLS, FERRY].map((_, at) => {
    const reports = [TUNNEL, TOLLS, FERRY].map((report, other) =>
      other === at ? `${report}\n\n${said}` : report,
    )
    return writeItems(readStory(...reports), undefined, [outlet]).find(({ stem }) =>
      stem.includes('was full of mud'),
    )
  })
  expect(new Set(ids.map((item) => item?.id)).size).toBe(1)
  expect(ids[0]?.id).toBeDefined()
  expect(new Set(ids.map((item) => item?.key)).size).toBe(3)
})

test('with another report for its key it is refused', ({ expect }) => {
  const story = readStory(TUNNEL, TOLLS, FERRY)
  const [item] = writeItems(story, undefined, [outlet])
  if (item?.response !== 'choice') throw new Error('there is no question for a report')
  expect(checkItem(item, story)).toBeNull()
  for (const { id } of item.options.filter((option) => option.id !== item.key))
    expect(checkItem({ ...item, key: id }, story)?.because).toBe(
      'the evidence is of another report',
    )
})

test('no more of them than of other questions with options', ({ expect }) => {
  const items = writeItems(readStory(TUNNEL, TOLLS, FERRY), undefined, [
    figureSource,
    whoSaid,
    outlet,
  ])
  const outlets = items.filter(({ type }) => type === 'outlet')
  expect(outlets.length).toBeGreaterThan(0)
  expect(outlets.length).toBeLessThanOrEqual(items.length - outlets.length)
})
