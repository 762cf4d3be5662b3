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
  [
    'The club sold 30,000 or more tickets.',
    { value: 30_000, qualifier: 'at least', unit: 'tickets' },
  ],
  ['Two hundred and fifty people marched.', { value: 250, text: 'Two hundred and fifty people' }],
  [
    'Between 20 and 30 people marched.',
    { value: null, qualifier: 'about', text: 'Between 20 and 30 people' },
  ],
  ['Some 20 to 30 people marched.', { value: null, text: 'Some 20 to 30 people' }],
  ['It cost $5 to $10 million.', { value: null, unit: 'USD', text: '$5 to $10 million' }],
  ['It cost C$5 million.', { value: 5_000_000, unit: 'CAD', text: 'C$5 million' }],
  ['It cost A$5m.', { value: 5_000_000, unit: 'AUD' }],
  ['It cost US$5 million.', { unit: 'USD' }],
  ['It cost 5 million Canadian dollars.', { unit: 'CAD', unitClass: 'money' }],
  ['It cost 5 million Hong Kong dollars.', { unit: 'HKD' }],
  ['It cost 5 million US dollars.', { unit: 'USD' }],
  ['It cost 5 million Norwegian pounds.', { unit: 'pounds', unitClass: 'distance' }],
  ['The dam cost 4,000 pounds.', { unit: 'GBP' }],
  ['Donors gave 40 million pounds of aid.', { unit: 'GBP' }],
  ['They sold 4,000 pounds of fish.', { unit: 'pounds', unitClass: 'distance' }],
  ['The fish weighed 4,000 pounds.', { unit: 'pounds', unitClass: 'distance' }],
  ['He is 6 feet tall.', { value: 6, unit: 'feet', text: '6 feet', unitClass: 'distance' }],
  ['The storm left 20 dead.', { value: 20, unit: 'dead', unitClass: 'people' }],
  ['About 200 Norwegians came.', { value: 200, qualifier: 'about' }],
  ['One of six boats sank.', { value: 6, unit: 'boats' }],
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
  ['She won the Under 40 Award.', 'a name'],
  ['The two men left.', 'people spoken of before'],
  ['One of the boats sank.', 'one of several'],
  ['A soldier was late.', 'nobody counts'],
  ['A boat was injured by the storm.', 'a boat is nobody'],
  ['It happened three years ago.', 'when, not how many'],
  ['Music of the 1970s played.', 'a decade'],
  ['Half a million people marched.', 'a part'],
  ['One and a half million people marched.', 'a part'],
  ['One in five voters agreed.', 'a share'],
  ['Nine out of 10 voters agreed.', 'a share'],
  ['Three of four voters agreed.', 'a share'],
  ['One of every nine voters agreed.', 'a share'],
  ['Two thirds of voters agreed.', 'a share'],
  ['Elmford won 3-1.', 'a score'],
  ['A 3-1 victory followed.', 'a score'],
  ['Between 2010 and 2015 it rained.', 'years'],
  ['They met from 5 to 10 May.', 'a date'],
  ['Children under 18 stayed.', 'nothing is counted'],
  ['It sold 40,000.', 'nothing is counted'],
  ['It cost Q$5 million.', 'money of nobody knows whom'],
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

test.for([
  ['20 boats sank, compared with 40.', ['boats', 'boats']],
  ['20 boats sank, compared with 40 last year.', ['boats', 'boats']],
  ['20 boats sank, up from 15.', ['boats', 'boats']],
  ['The fleet grew to 40 boats from 20.', ['boats', 'boats']],
  ['The fleet grew from 20 boats to 40.', ['boats', 'boats']],
  ['20 boats sank and a total of 50 were late.', ['boats', 'boats']],
  ['Elmford’s toll rose from 20 to 30.', ['deaths', 'deaths']],
  ['20 boats in a storm that rated 40 were late.', ['boats']],
  ['20 boats came with 40.', ['boats']],
  ['20 boats came from Elmford at over 40.', ['boats']],
  ['20 boats sank, five of them new.', ['boats', 'boats']],
  ['20 people fled, at least three of whom were hurt.', ['people', 'people']],
  ['20 boats sank, which five saw.', ['boats']],
  ['It took 20 days, five of them wet.', ['days']],
  ['It took 20 days, up from 15.', ['days']],
] as const)('%s: %s', ([text, units], { expect }) => {
  expect(figuresOf(text).map(({ unit }) => unit)).toEqual(units)
})
