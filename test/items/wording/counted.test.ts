import { describe, test } from 'vitest'
import {
  countedPhrase,
  holdsFigure,
  howMany,
  isBareToll,
  splitAt,
  withGap,
} from '../../../src/items/wording/counted.ts'
import { aFigure } from '../../support/a-fact.ts'

const saying = (phrase: string) => ({ phrase, clause: null, self: null })

describe('a clause taken apart at its figure', () => {
  for (const [clause, text, unit, counted, asked] of [
    [
      'Norway had moved about 400 boats to Elmford',
      'about 400 boats',
      'boats',
      'about 400 boats that Norway had moved to Elmford',
      'how many boats had Norway moved to Elmford',
    ],
    [
      'about 400 boats were damaged in the storm',
      'about 400 boats',
      'boats',
      'about 400 boats damaged in the storm',
      'how many boats were damaged in the storm',
    ],
    [
      'flooding around Elmford has left more than 40 people dead',
      'more than 40 people',
      'people',
      'more than 40 people dead in flooding around Elmford',
      'how many people were left dead in flooding around Elmford',
    ],
    [
      'a storm between the northern islands of Elmford and the quay in the old town has seen 40 people hurt',
      '40 people',
      'people',
      '40 people hurt in a storm between the northern islands of Elmford and the quay',
      'how many people were hurt in a storm between the northern islands of Elmford and the quay',
    ],
    [
      'a storm left 40 people homeless',
      '40 people',
      'people',
      '40 people homeless in a storm',
      'how many people were left homeless in a storm',
    ],
    [
      'a fire killed about 40 people at the quay',
      'about 40 people',
      'people',
      'about 40 people killed by a fire at the quay',
      'how many people were killed by a fire at the quay',
    ],
    // An amount without a clause.
    ['about 400 Norwegian boats', 'about 400 boats', 'boats', undefined, undefined],
    // No participle behind which the noun could stand.
    ['Elmford owns about 400 boats', 'about 400 boats', 'boats', undefined, undefined],
  ] as const)
    test(`“${clause}”`, ({ expect }) => {
      const split = splitAt(clause, aFigure({ text, unit }))
      expect(split && countedPhrase(split)).toBe(counted)
      expect(split && howMany(split)).toBe(asked)
    })

  test('not where the number stands twice or not at all', ({ expect }) => {
    expect(splitAt('400 boats and 400 boats', aFigure({ text: '400 boats' }))).toBeUndefined()
    expect(splitAt('40 boats were damaged', aFigure({ text: '400 boats' }))).toBeUndefined()
  })
})

test('a gap takes the place of qualifier and number', ({ expect }) => {
  expect(withGap('spoke of about 400 Norwegian boats', aFigure())).toBe(
    'spoke of ___ Norwegian boats',
  )
  expect(withGap('spoke of boats', aFigure())).toBeUndefined()
  expect(holdsFigure(saying('spoke of about 400 Norwegian boats'), aFigure())).toBe(true)
})

describe('a toll that nothing explains', () => {
  const toll = aFigure({ text: 'two people', unit: 'people', value: 2, casualties: true })
  for (const [phrase, is] of [
    ['said that two people were killed', true],
    ['reported two people dead', true],
    ['said that two people died', true],
    ['said that two people were missing', true],
    ['said that two people were killed this year', false],
    ['said that two people were killed in Elmford', false],
    ['said that two people died in a fire at the quay', false],
  ] as const)
    test(`“${phrase}”: ${is}`, ({ expect }) => {
      expect(isBareToll(saying(phrase), toll)).toBe(is)
      expect(isBareToll(saying(phrase), { ...toll, casualties: false })).toBe(false)
    })
})
