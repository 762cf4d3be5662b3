import { test } from 'vitest'
import { isBalanced, lowerFirst, tidy, wordCount } from '../../../src/items/wording/text.ts'

for (const [given, expected] of [
  ['a  "wide"\u00A0bridge', 'a “wide” bridge'],
  ['the port’s ‘old’ gate', "the port's ‘old’ gate"],
  ['open -- and shut', 'open – and shut'],
  ['open , shut', 'open, shut'],
] as const)
  test(`tidies “${given}”`, ({ expect }) => {
    expect(tidy(given)).toBe(expected)
  })

test('quotation marks come in pairs', ({ expect }) => {
  expect(isBalanced('a “b” c')).toBe(true)
  expect(isBalanced('a “b c')).toBe(false)
  expect(isBalanced('a b” c')).toBe(false)
})

test('names keep their capital', ({ expect }) => {
  const names = new Set(['Ravensport'])
  expect(lowerFirst('The bridge', names)).toBe('the bridge')
  expect(lowerFirst('Ravensport traders', names)).toBe('Ravensport traders')
  expect(lowerFirst('NATO troops', names)).toBe('NATO troops')
  expect(lowerFirst('Prime Minister Lee', names)).toBe('Prime Minister Lee')
  expect(lowerFirst('I agree', names)).toBe('I agree')
})

test('dashes are no words', ({ expect }) => {
  expect(wordCount('open – and shut')).toBe(3)
})
