import { test } from 'vitest'
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

const mudIn = (said: string): string | undefined =>
  writeItems(readStory(`${TUNNEL}\n\n${said}`, TOLLS, FERRY), undefined, [outlet]).find(
    ({ stem }) => stem.includes('was full of mud'),
  )?.id

test('the id is of the question and the reports asked, not of the sentence that settles it', ({
  expect,
}) => {
  const id = mudIn('Police chief Nils Aho said that the dock was full of mud.')
  expect(id).toBeDefined()
  expect(id).not.toBe(mudIn('Museum director Erik Sand said that the dock was full of mud.'))
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
