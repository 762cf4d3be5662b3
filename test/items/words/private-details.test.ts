import { describe, test } from 'vitest'
import { ADDRESS, isAge, MINOR } from '../../../src/items/words/private-details.ts'

describe('a street address', () => {
  for (const [text, is] of [
    ['who resides at 21 Caldwell Place', true],
    ['Ann Lee, of 12 Oak Street, said', true],
    ['living at 7', true],
    ['a fire at 4b Old Mill Road', true],
    ['a spokesman for 10 Downing Street', false],
    ['some 40 Wall Street banks', false],
    ['12 members of the Oak Street council', false],
    ['21 people in Elmford', false],
  ] as const)
    test(`“${text}”: ${is}`, ({ expect }) => {
      expect(ADDRESS.test(text)).toBe(is)
    })
})

describe('a minor', () => {
  for (const [text, is] of [
    ['Ann Lee, 17, said', true],
    ['a 15-year-old from Elmford', true],
    ['a nine-year-old girl', true],
    ['Bo Roe, aged 9', true],
    ['at the age of twelve', true],
    ['a six-month-old baby', true],
    ['Ann Lee, 47, said', false],
    ['a 15-year-old treaty', false],
    ['a 21-year-old from Elmford', false],
    ['In Elmford, 17 boats sank', false],
    ['aged 70', false],
  ] as const)
    test(`“${text}”: ${is}`, ({ expect }) => {
      expect(MINOR.test(text)).toBe(is)
    })
})

for (const [number, sentence, is] of [
  ['47', 'Ann Lee, 47, said it rained.', true],
  ['47', 'The 47-year-old said it rained.', true],
  ['47', 'Some 47 boats sank.', false],
  ['47', 'In Elmford, 47,000 boats sank.', false],
] as const)
  test(`${number} in “${sentence}” is an age: ${is}`, ({ expect }) => {
    expect(isAge(number, sentence)).toBe(is)
  })
