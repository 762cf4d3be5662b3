import { test } from 'vitest'
import { isCountry, partiesIn, partyOf, sideOf } from '../../src/facts/gazetteer.ts'

test.for([
  ['Oslo', 'Norway', 'capital'],
  ['Norwegian', 'Norway', 'adjective'],
  ['the Netherlands', 'Netherlands', 'country'],
  ['Norway’s', 'Norway', 'country'],
  ['NATO', 'NATO', 'body'],
  ['Nato', 'NATO', 'body'],
  ['I.M.F.', 'International Monetary Fund', 'body'],
  ['the Kingdom of Norway', 'Norway', 'country'],
  ['Albanian', 'Albania', 'adjective'],
  ['St. Lucia', 'Saint Lucia', 'country'],
  ['St Kitts', 'Saint Kitts and Nevis', 'country'],
  ['Elysée Palace', 'France', 'seat'],
  ['Xinhua News Agency', 'Xinhua', 'agency'],
  ['The Associated Press', 'AP', 'agency'],
] as const)('%s stands for %s', ([name, side, as], { expect }) => {
  expect(partyOf(name)).toEqual({ side, as })
})

test.for(['us', 'Sana', 'Norwayn', 'Secretary of State', 'Elmford', 'norway', 'pro-Oslo', ''])(
  '“%s” names no party',
  (name, { expect }) => {
    expect(partyOf(name)).toBeUndefined()
  },
)

test('longest names come first, left to right', ({ expect }) => {
  expect(partiesIn('UN Security Council and Norway').map(({ party }) => party.side)).toEqual([
    'UN Security Council',
    'Norway',
  ])
})

test.for([
  ['Norwegian officials', 'Norway'],
  ['the foreign ministry in Oslo', 'Norway'],
  ['the Elmford council', null],
] as const)('“%s” speaks for %s', ([phrase, side], { expect }) => {
  expect(sideOf(phrase)).toBe(side)
})

test('a body is a side but no country', ({ expect }) => {
  expect([isCountry('Norway'), isCountry('NATO')]).toEqual([true, false])
})
