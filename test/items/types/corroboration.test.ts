import { test } from 'vitest'
import { checkItem } from '../../../src/items/gate/index.ts'
import { corroboration } from '../../../src/items/types/corroboration.ts'
import { writeItems } from '../../../src/items/write-items.ts'
import { readStory } from '../../support/a-fact.ts'
import { testItemType } from '../../support/test-item-type.ts'

const POST = {
  outlet: 'The Tidewater Post',
  text: `The police of Ravensport said that about 7,000 people had watched the regatta in the old harbour.

Mayor Ida Fenwick said that the quay was "a disgrace to the whole coast".`,
}
const WIRE_TEXT =
  'The police of Ravensport said that about 7,000 people had watched the regatta on Sunday.'
const COURIER = {
  outlet: 'The Marsh Courier',
  agency: 'Fen Wire',
  text: `${WIRE_TEXT}

Mayor Ida Fenwick said that the quay was "a disgrace to the whole coast".`,
}
const RADIO = {
  outlet: 'Radio Ravensport',
  agency: 'Fen Wire',
  text: `${WIRE_TEXT}

Transport Minister Petra Lund denied that the tunnel was unsafe.`,
}
const HERALD = {
  outlet: 'The Quay Herald',
  text: `Engineer Lotta Quist said that the ground below the tunnel was stable.

Police chief Nils Aho urged drivers to avoid the bridge.`,
}

const POST_REPORT = "The Tidewater Post's report"
const COURIER_REPORT = "The Marsh Courier's report"
const RADIO_REPORT = "Radio Ravensport's report"
const HERALD_REPORT = "The Quay Herald's report"
const FIGURE =
  'Which of these reports give the figure of about 7,000 people who had watched the regatta?'

testItemType(corroboration, {
  writes: [
    {
      reports: [POST, COURIER, RADIO, HERALD],
      stem: FIGURE,
      key: [POST_REPORT, COURIER_REPORT, RADIO_REPORT],
    },
    {
      reports: [POST, COURIER, RADIO, HERALD],
      stem: 'Which of these reports state that Ida Fenwick said that the quay was “a disgrace to the whole coast”?',
      key: [POST_REPORT, COURIER_REPORT],
    },
  ],
  skips: [
    // Two papers print one text: that is one report of it.
    { reports: [COURIER, RADIO, HERALD], because: 'no two texts are sure to hold it' },
    { reports: [POST, COURIER, RADIO], because: 'no report is silent on it' },
    {
      reports: [
        `${POST.text}\n\nSven Holm, a neighbour, said that the noise had been bad.`,
        COURIER,
        HERALD,
      ],
      because: 'the source is no public person',
    },
  ],
  scores: [
    { response: [POST_REPORT, COURIER_REPORT, RADIO_REPORT], score: 1 },
    { response: [RADIO_REPORT, POST_REPORT, COURIER_REPORT], score: 1 },
    { response: [POST_REPORT, COURIER_REPORT], score: 0.75 },
    { response: [HERALD_REPORT], score: 0 },
    { response: POST_REPORT, score: 'refused' },
    { response: [], score: 'refused' },
  ],
})

const story = readStory(POST, COURIER, RADIO, HERALD)
const [item] = writeItems(story, undefined, [corroboration])

test('the reveal says which reports print one text of an agency', ({ expect }) => {
  expect(item?.explanation).toContain(
    "The Marsh Courier's report and Radio Ravensport's report print one text of Fen Wire: they confirm it once.",
  )
})

test('every right report has a sentence that proves it, and no wrong one', ({ expect }) => {
  expect(item?.evidence.map(({ outlet }) => outlet)).toEqual([
    'The Tidewater Post',
    'The Marsh Courier',
    'Radio Ravensport',
  ])
})

test('two reports are too few', ({ expect }) => {
  expect(writeItems(readStory(POST, HERALD), undefined, [corroboration])).toEqual([])
})

test('with another key it is refused', ({ expect }) => {
  if (item?.response !== 'choices') throw new Error('there is no question for several reports')
  expect(checkItem(item, story)).toBeNull()
  const ids = item.options.map(({ id }) => id)
  for (const key of [ids, ids.slice(0, 1), ids.slice(1), [...item.key, item.key[0] ?? '']])
    expect(checkItem({ ...item, key }, story), key.join()).not.toBeNull()
})
