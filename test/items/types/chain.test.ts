import { test } from 'vitest'
import { checkItem } from '../../../src/items/gate/index.ts'
import { chain } from '../../../src/items/types/chain.ts'
import { writeItems } from '../../../src/items/write-items.ts'
import { readStory } from '../../support/a-fact.ts'
import { testItemType } from '../../support/test-item-type.ts'

const OWN = `Ravensport Mayor Ida Fenwick said that the tunnel would cost 115 million crowns, according to Reuters.

Police chief Nils Aho urged drivers to avoid the old bridge, according to Reuters.

Museum director Erik Sand said that more than 9,000 visitors had come.`
const WIRED = {
  outlet: 'The Marsh Courier',
  agency: 'Fen Wire',
  byline: 'Fen Wire',
  text: 'Engineer Lotta Quist said that the ground under the harbour was stable.',
}
const TOLD = {
  outlet: 'Radio Ravensport',
  agency: 'Fen Wire',
  text: `Engineer Lotta Quist told Fen Wire that the old quay was full of holes.

Transport Minister Petra Lund said that the tunnel was safe.`,
}
const COST =
  'How did the claim that the tunnel would cost 115 million crowns travel from its source to the report?'
const POST_REPORT = "The Tidewater Post's report"

testItemType(chain, {
  writes: [
    { reports: [OWN, WIRED], stem: COST, key: ['Ida Fenwick', 'Reuters', POST_REPORT] },
    {
      reports: [OWN, WIRED],
      stem: 'How did the claim that the ground under the harbour was stable travel from its source to the report?',
      key: ['Lotta Quist', 'Fen Wire', "The Marsh Courier's report"],
    },
    {
      reports: [OWN, TOLD],
      stem: 'How did the claim that the old quay was full of holes travel from its source to the report?',
      key: ['Lotta Quist', 'Fen Wire', "Radio Ravensport's report"],
    },
  ],
  skips: [
    { reports: [OWN], because: 'it is no statement' },
    // Nobody passed it on; and of a report with an agency beside its own words, nothing says whose a claim is.
    { reports: [OWN, TOLD], because: 'the chain has fewer than three links' },
    // A song is no medium.
    {
      reports: [
        'Mayor Ida Fenwick said that the stars were named from the harbour, according to the Fenlied.',
      ],
      because: 'the chain has fewer than three links',
    },
  ],
  scores: [
    { response: ['Ida Fenwick', 'Reuters', POST_REPORT], score: 1 },
    { response: ['Reuters', 'Ida Fenwick', POST_REPORT], score: 2 / 3 },
    { response: [POST_REPORT, 'Reuters', 'Ida Fenwick'], score: 0 },
    { response: ['Ida Fenwick', 'Reuters'], score: 'refused' },
  ],
})

test('in another order it is refused, and its id does not tell the order', ({ expect }) => {
  const story = readStory(OWN, WIRED)
  const [item] = writeItems(story, undefined, [chain])
  if (item?.response !== 'order') throw new Error('there is no chain')
  expect(checkItem(item, story)).toBeNull()
  expect(checkItem({ ...item, key: item.key.toReversed() }, story)?.rule).toBe('1 key-derived')
  expect(checkItem({ ...item, key: item.key.slice(1) }, story)?.because).toBe(
    'not all have a place',
  )
})

test('of one way to one report there is one chain', ({ expect }) => {
  const more = `${WIRED.text}\n\nLotta Quist said that the new pumps were ready.`
  const items = writeItems(readStory(OWN, { ...WIRED, text: more }), undefined, [chain])
  expect(
    items.filter(({ options }) => options.some(({ text }) => text === 'Fen Wire')),
  ).toHaveLength(1)
})
