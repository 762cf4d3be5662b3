import { describe, test } from 'vitest'
import { findFigures } from '../../../src/facts/figures/find-figures.ts'
import { viewDocument } from '../../../src/facts/grammar/tokens.ts'
import { documentOf } from '../document-of.ts'

const figuresOf = (text: string) =>
  viewDocument(documentOf(text))
    .flatMap(({ sentences }) => sentences)
    .flatMap(findFigures)

const FOUND = [
  [
    'More than 90,000 troops stood there.',
    { value: 90_000, qualifier: 'more than', unit: 'troops', unitClass: 'people' },
  ],
  [
    'The ferry carried 48 passengers.',
    { value: 48, qualifier: 'exact', unit: 'passengers', text: '48 passengers' },
  ],
  ['Some 20 boats sank.', { value: 20, qualifier: 'about', unit: 'boats', unitClass: 'thing' }],
  [
    'At least two people were killed.',
    { value: 2, qualifier: 'at least', unit: 'people', casualties: true },
  ],
  ['A Ruritanian soldier was killed.', { value: 1, unit: 'soldier', casualties: true }],
  ['No fewer than 30 homes burned.', { value: 30, qualifier: 'at least' }],
  ['Up to 30 homes burned.', { value: 30, qualifier: 'at most' }],
  ['Fewer than 30 homes burned.', { value: 30, qualifier: 'less than' }],
  [
    'About 26 percent of voters agreed.',
    { value: 26, qualifier: 'about', unit: '%', unitClass: 'percent' },
  ],
  ['Prices rose by 3.5% in Elmford.', { value: 3.5, unit: '%' }],
  ['Prices rose 3 per cent.', { value: 3, unit: '%' }],
  ['The dam cost $3.5 million.', { value: 3_500_000, unit: 'USD', unitClass: 'money' }],
  ['The dam cost £40m.', { value: 40_000_000, unit: 'GBP' }],
  ['The dam cost two million euros.', { value: 2_000_000, unit: 'EUR' }],
  ['Twenty-five boats sank.', { value: 25, unit: 'boats' }],
  ['The fire burned 1,200 hectares.', { value: 1200, unit: 'hectares', unitClass: 'distance' }],
  ['A dozen boats sank.', { value: 12, unit: 'boats' }],
  ['Thousands of people marched.', { value: null, unit: 'people' }],
  ['The storm killed 30 Norwegian sailors.', { value: 30, of: 'Norway', casualties: true }],
  ['The club sold 30,000 or more tickets.', { value: 30_000 }],
] as const

test.for(FOUND)('%s', ([text, expected], { expect }) => {
  expect(figuresOf(text)).toMatchObject([expected])
})

const NOT_FIGURES = [
  ['The dam was built in 1962.', 'a year'],
  ['They met on May 5.', 'a date'],
  ['They met on 5 May.', 'a date'],
  ['The Nov. 9 loss hurt.', 'a date'],
  ['They met on Dec. 2.', 'a date'],
  ['They met on Sept 11.', 'a date'],
  ['The ferry left at 10:15.', 'a time'],
  ['Ann Lee, 45, runs the ferry.', 'an age'],
  ['A 45-year-old captain spoke.', 'an age'],
  ['She came 3rd.', 'an ordinal'],
  ['The Group of 7 met.', 'a name'],
  ['Channel 24 reported.', 'a name'],
  ['Flight 20 was late.', 'a name'],
  ['The two men left.', 'people spoken of before'],
  ['One of the boats sank.', 'one of several'],
  ['A soldier was late.', 'nobody counts'],
  ['A boat was injured by the storm.', 'a boat is nobody'],
  ['It happened three years ago.', 'when, not how many'],
  ['Music of the 1970s played.', 'a decade'],
] as const

test.for(NOT_FIGURES)('%s — no figure: %s', ([text], { expect }) => {
  expect(figuresOf(text)).toEqual([])
})

describe('spans', () => {
  test('hold the figure with its qualifier and unit, as written', ({ expect }) => {
    const text = 'The firm lost more than 90,000 crates, and 12 boats.'
    for (const { span, text: words } of figuresOf(text)) expect(text.slice(...span)).toBe(words)
    expect(figuresOf(text).map((figure) => figure.text)).toEqual([
      'more than 90,000 crates',
      '12 boats',
    ])
  })
})
