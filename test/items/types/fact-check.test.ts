import { test } from 'vitest'
import { VERDICTS } from '../../../src/items/item.ts'
import { factCheck } from '../../../src/items/types/fact-check.ts'
import { writeItems } from '../../../src/items/write-items.ts'
import { readStory, TOLLS, TUNNEL } from '../../support/a-fact.ts'
import { testItemType } from '../../support/test-item-type.ts'

testItemType(factCheck, {
  writes: [
    {
      reports: [TUNNEL, TOLLS],
      stem: "In the Marsh Courier's report, it was Karin Moberg who said that the tunnel would be paid for by tolls.",
      key: 'In the report',
    },
    {
      reports: [TUNNEL, TOLLS],
      stem: "In the Tidewater Post's report, Erik Sand said that about 5,000 visitors had come in May.",
      key: 'The report says otherwise',
    },
    {
      reports: [TUNNEL, TOLLS],
      stem: "In the Tidewater Post's report, it was Pavel Rusk who accused the government of hiding the cost of the tunnel.",
      key: 'Not in the report',
    },
  ],
  skips: [
    {
      reports: [
        `${TUNNEL}\n\nSven Holm, a neighbour, said the noise of the works kept the street awake.`,
      ],
      because: 'the source is no public person',
    },
    {
      reports: ['Ravensport Mayor Ida Fenwick said this would help the harbour.'],
      because: 'points outside the claim',
    },
    // A “not” goes in only where others hold one too.
    { reports: [TUNNEL, TOLLS], because: 'a “not” would tell that it is refuted' },
    {
      reports: [`${TUNNEL}\n\nThe company said that it would move 50 crates to the new quay.`],
      because: 'the source is nobody in particular',
    },
  ],
  scores: [
    { response: 'In the report', score: 1 },
    { response: 'Not in the report', score: 0 },
  ],
})

const PEOPLE = ['Petra Lund', 'Nils Aho', 'Erik Sand', 'Olaf Brandt']

const items = writeItems(readStory(TUNNEL, TOLLS), undefined, [factCheck])

test('a refuted statement keeps its original, and differs from it in one place', ({ expect }) => {
  const refuted = items.filter(({ key }) => key === 'refuted')
  expect(refuted.length).toBeGreaterThan(0)
  for (const { alteration, stem, tags } of refuted) {
    expect(tags).toContain('altered')
    expect(alteration?.original.replace(alteration.from, () => alteration.to)).toBe(stem)
  }
})

test('all statements have one form, so the form does not tell the verdict', ({ expect }) => {
  expect(new Set(items.map(({ key }) => key)).size).toBe(VERDICTS.length)
  for (const { stem } of items)
    expect(stem).toMatch(/^In the [\w ]+'s report, (?:it was )?(?:the )?[A-Z].*\.$/)
})

test('a source is put in the place of another only where the words say that it was that one', ({
  expect,
}) => {
  const story = readStory(
    TUNNEL,
    TOLLS,
    `Museum director Erik Sand said that the dock was full of mud.

Police chief Nils Aho said that the fog would last all week.

Opposition leader Pavel Rusk said that the budget was “a leaking boat”.

Harbour union leader Olaf Brandt said that the cranes were old.

Transport Minister Petra Lund said that the signs were yellow.`,
  )
  const written = writeItems(story, undefined, [factCheck])
  const swapped = written.filter(
    ({ alteration }) => alteration !== null && /^[A-Z]/.test(alteration.from),
  )
  expect(swapped.length).toBeGreaterThan(0)
  for (const { stem } of swapped) expect(stem).toMatch(/report, it was [A-Z][\w ]+ (?:who|that) |“/)
  // Others say so too.
  expect(items.some(({ key, stem }) => key !== 'refuted' && stem.includes('report, it was '))).toBe(
    true,
  )
})

/** What a single report says itself, and nobody in it. */
const FERRY = `The ferry Aurora carried 310 passengers to Marsh Island in 2019.

The harbour of Ravensport was built by Danish engineers in 1874.

The Ravensport market is open on every day of the summer.`

test('a single report gives statements of its own too, as they are or with one thing changed', ({
  expect,
}) => {
  const own = writeItems(readStory(`${TUNNEL}\n\n${FERRY}`), undefined, [factCheck]).filter(
    ({ evidence }) => evidence[0]?.factId === null,
  )
  expect(own.length).toBeGreaterThan(0)
  for (const { stem, evidence, key, alteration } of own) {
    expect(stem).toMatch(/^According to the Tidewater Post's report, [tA-Z].*\.$/)
    expect(evidence[0]?.source).toBeNull()
    if (key === 'supported') expect(alteration).toBeNull()
  }
  const several = writeItems(readStory(`${TUNNEL}\n\n${FERRY}`, TOLLS), undefined, [factCheck])
  expect(several.filter(({ evidence }) => evidence[0]?.factId === null)).toEqual([])
})

for (const [why, sentence] of [
  ['a pronoun', 'He opened 12 shops in Ravensport in 2015.'],
  ['somebody’s words', 'The ferry carried 310 passengers, Erik Sand said.'],
  ['a quotation', 'The ferry “Aurora” carried 310 passengers to Marsh Island.'],
  ['a headline', 'Ravensport Ferry Carries 310 Passengers To Marsh Island.'],
  ['a private person’s age', 'Sven Holm, 67, opened 12 shops in Ravensport.'],
] as const)
  test(`no statement of its own from ${why}`, ({ expect }) => {
    const stems = writeItems(readStory(`${TUNNEL}\n\n${sentence}`), undefined, [factCheck])
    expect(stems.filter(({ stem }) => stem.startsWith('According to'))).toEqual([])
  })

/** Quotations that are put into another mouth. */
const swappedOf = (words: readonly string[]): string[] => {
  const text = words.map((quote, at) => `"${quote}," ${PEOPLE[at]} said.`).join('\n\n')
  return writeItems(readStory(`${TUNNEL}\n\n${text}`), undefined, [factCheck])
    .filter(({ key, stem }) => key === 'refuted' && /said: “(?!The tunnel)/.test(stem))
    .map(({ stem }) => stem)
}

test('a whole quotation is put into another mouth, unless it is in the first person or hostile', ({
  expect,
}) => {
  const quotes = [
    'The old crane has to go this winter',
    'The market needs a new roof by June',
    'The lighthouse keeps this town alive',
    'The island bus runs far too late',
  ]
  const swapped = swappedOf(quotes)
  expect(swapped.length).toBeGreaterThan(0)
  for (const stem of swapped) expect(stem).toMatch(/report, it was [A-Z][\w ]+ who said: “/)
  expect(swappedOf(quotes.map((quote) => quote.replace('The', 'Our')))).toEqual([])
  expect(swappedOf(quotes.map((quote) => `${quote} after the threats`))).toEqual([])
})

test('deaths and crimes are never altered', ({ expect }) => {
  const reports = [
    TUNNEL,
    'Police chief Nils Aho said that three people were killed in the harbour.',
    'Police chief Nils Aho said that the robbers had not been arrested.',
  ]
  const story = readStory(reports.join('\n\n'), TOLLS)
  const altered = writeItems(story, undefined, [factCheck]).filter(({ key }) => key === 'refuted')
  expect(altered.filter(({ stem }) => /killed|arrested/.test(stem))).toEqual([])
})

test('a single report has two verdicts', ({ expect }) => {
  const alone = writeItems(readStory(TUNNEL), undefined, [factCheck])
  expect(alone.length).toBeGreaterThan(0)
  for (const { options } of alone)
    expect(options.map(({ id }) => id)).toEqual(['supported', 'refuted'])
})
