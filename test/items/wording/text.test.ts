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

const cases = {
  names: new Set(['Ravensport', 'Physicians']),
  lower: new Set(['bridge', 'schools', 'republicans', 'physicians', 'customs']),
}

for (const [given, expected] of [
  ['The bridge', 'the bridge'],
  ['Schools would open', 'schools would open'],
  ['Police were there', 'police were there'],
  ['Recently, it rained', 'recently, it rained'],
  ['Ravensport traders', 'Ravensport traders'],
  ['NATO troops', 'NATO troops'],
  ['Prime Minister Lee', 'Prime Minister Lee'],
  ['I agree', 'I agree'],
  ['G.K. Berg', 'G.K. Berg'],
  ['Leonard E. Burman', 'Leonard E. Burman'],
  ['Nordbrew would close', 'Nordbrew would close'],
  ['Physicians left', 'Physicians left'],
  ['Customs and Border Guard staff', 'Customs and Border Guard staff'],
  ['Republicans left', 'Republicans left'],
  ['Elmlandians left', 'Elmlandians left'],
] as const)
  test(`“${given}” goes on as “${expected}”`, ({ expect }) => {
    expect(lowerFirst(given, cases)).toBe(expected)
  })

test('dashes are no words', ({ expect }) => {
  expect(wordCount('open – and shut')).toBe(3)
})
