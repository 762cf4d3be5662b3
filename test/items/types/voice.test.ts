import { test } from 'vitest'
import { voice } from '../../../src/items/types/voice.ts'
import { writeItems } from '../../../src/items/write-items.ts'
import { contentHash } from '../../../src/lib/content-hash.ts'
import { readStory, TOLLS, TUNNEL } from '../../support/a-fact.ts'
import { testItemType } from '../../support/test-item-type.ts'

/** What the report says itself, in a paragraph of its own at some distance from anybody's words. */
const OWN = 'The harbour of Ravensport was built by Danish engineers in 1874.'
const FAR = `The market was full at noon.

${OWN}

The market was empty at night.`

const IN_VOICES = [
  'As its own statement',
  'Through a named source',
  'Through an unnamed source',
] as const

testItemType(voice, {
  writes: [
    {
      reports: [`${TUNNEL}\n\n${FAR}`],
      stem: "How does the Tidewater Post's report tell readers that the harbour of Ravensport was built by Danish engineers in 1874?",
      key: 'As its own statement',
      evidence: OWN,
    },
    {
      reports: [TUNNEL],
      stem: "How does the Tidewater Post's report tell readers that the harbour tunnel would cost about 115 million crowns?",
      key: 'Through a named source',
      evidence:
        'Ravensport Mayor Ida Fenwick said on Monday that the harbour tunnel would cost about 115 million crowns.',
    },
    {
      reports: [
        `${TUNNEL}\n\nThe old cranes of the western quay were sold for scrap in spring, according to a source close to the council.`,
      ],
      stem: "How does the Tidewater Post's report tell readers that the old cranes of the western quay were sold for scrap in spring?",
      key: 'Through an unnamed source',
    },
    {
      reports: [`${TUNNEL}\n\nExperts said the western quay was sinking by two inches a year.`],
      stem: "How does the Tidewater Post's report tell readers that the western quay was sinking by two inches a year?",
      key: 'Through an unnamed source',
    },
    {
      reports: [
        `Transport Minister Petra Lund said she had met Pavel Rusk on Marsh Island twice.\n\n${TUNNEL}`,
      ],
      stem: "How does the Tidewater Post's report tell readers that Petra Lund had met Pavel Rusk on Marsh Island twice?",
      key: 'Through a named source',
    },
    {
      reports: [TUNNEL, TOLLS],
      stem: "How does the Marsh Courier's report tell readers that the ground under the harbour was stable?",
      key: 'Through a named source',
    },
  ],
  skips: [
    ...[
      // Officials of a body are neither named nor without a name.
      'Port officials said the western quay was sinking by two inches a year.',
      "Petra Lund's spokesman said the western quay was sinking by two inches a year.",
      'Petra Lund, citing two aides, said the western quay was sinking by two inches a year.',
      // One source through another, and words that state nothing.
      'Petra Lund urged the port to close the western quay for two years.',
      'Petra Lund said the western quay was sinking, according to Radio Ravensport.',
      // The same once more, in the report's own voice.
      'The western quay was sinking fast. Petra Lund said the western quay was sinking fast.',
    ].map((sentence) => ({
      reports: [`${TUNNEL}\n\n${sentence}`],
      because: 'its voice could be argued about',
    })),
    {
      reports: [`${TUNNEL}\n\nPetra Lund said the western quay was “sinking very fast” this year.`],
      because: 'its words are those of a speaker',
    },
    {
      reports: [`${TUNNEL}\n\n"The western quay is sinking fast," Petra Lund said.`],
      because: 'it is no statement',
    },
    {
      reports: [`${TUNNEL}\n\nPetra Lund said the quay was sinking.`],
      because: 'it says too little',
    },
  ],
  scores: [
    { response: 'As its own statement', score: 1 },
    { response: 'Through a named source', score: 0 },
    { response: 'Through an unnamed source', score: 0 },
  ],
})

const ownIn = (text: string): string[] =>
  writeItems(readStory(`${TUNNEL}\n\n${text}`), undefined, [voice])
    .filter(({ evidence }) => evidence[0]?.factId === null)
    .flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence))

test('three voices, in one order, behind the proof', ({ expect }) => {
  const items = writeItems(readStory(`${TUNNEL}\n\n${FAR}`), undefined, [voice])
  for (const { options, id, type, asks, stem, evidence } of items) {
    expect(options.map(({ text }) => text).toSorted()).toEqual(IN_VOICES)
    // Nothing of the key goes into the id.
    expect(id).toBe(`i${contentHash(type, ...asks, stem)}`)
    expect(evidence.length).toBeGreaterThan(0)
  }
})

for (const [why, text] of [
  ['behind somebody’s claim', `Petra Lund said the ferry was late. ${OWN}`],
  [
    'between two claims of one speaker',
    `Petra Lund said the ferry was late.\n\n${OWN}\n\nPetra Lund said the bus was late.`,
  ],
  ['beside a quotation', `${OWN} It is called “the old lady”.`],
  ['in a transcript', `LUND: ${OWN}`],
  [
    'that somebody is held to',
    `${FAR}\n\nPetra Lund said Danish engineers built the harbour of Ravensport.`,
  ],
  [
    'that is told twice',
    `${FAR}\n\nThe town is old. Danish engineers built the harbour of Ravensport.`,
  ],
  ['of a poll', `A survey was held in May. ${OWN}`],
  ['with a modal', FAR.replace('was built', 'may have been built')],
  ['with hearsay', FAR.replace('was built', 'was reportedly built')],
  ['with a verb of reporting', FAR.replace('in 1874', 'in 1874, records show')],
  ['with a pronoun', FAR.replace('Danish engineers', 'them')],
  ['that opens with a link', FAR.replace('The harbour', 'But the harbour')],
  ['with an age', FAR.replace('Danish engineers', 'Sven Holm, 57,')],
  [
    'with nothing to look for',
    FAR.replace('Ravensport was built by Danish engineers in 1874', 'old was built by hand'),
  ],
] as const)
  test(`no own voice: a sentence ${why}`, ({ expect }) => {
    expect(ownIn(text).filter((sentence) => sentence.includes('built'))).toEqual([])
  })

test('a summary of ours has no voice of its own', ({ expect }) => {
  const brief = readStory({
    text: `${TUNNEL}\n\n${FAR}`,
    outlet: 'The Tidewater Post',
    kind: 'brief',
  })
  expect(writeItems(brief, undefined, [voice])).toEqual([])
})

test('the outlet is no source of its own report', ({ expect }) => {
  const said = 'The Tidewater Post reported that the ground under the western quay was stable.'
  const stems = writeItems(readStory(`${TUNNEL}\n\n${said}`), undefined, [voice])
  expect(stems.filter(({ stem }) => stem.includes('western quay'))).toEqual([])
})
