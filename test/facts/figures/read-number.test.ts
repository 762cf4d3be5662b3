import { test } from 'vitest'
import { qualifierBefore, readNumber } from '../../../src/facts/figures/read-number.ts'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'

/** What is read at the first word of a text that opens a number. */
function readFirst(text: string) {
  const tokens = tokenize(text, 0)
  for (const at of tokens.keys()) {
    const number = readNumber(tokens, at)
    if (number) return { value: number.value, last: tokens[number.last]?.text }
  }
  return undefined
}

test.for([
  ['20 boats', 20, '20'],
  ['90,000 boats', 90_000, '90,000'],
  ['3.5 million boats', 3_500_000, 'million'],
  ['40m boats', 40_000_000, '40m'],
  ['3bn boats', 3e9, '3bn'],
  ['5k boats', 5000, '5k'],
  ['twelve boats', 12, 'twelve'],
  ['twenty-five boats', 25, 'twenty-five'],
  ['twenty five boats', 25, 'five'],
  ['a dozen boats', 12, 'dozen'],
  ['two dozen boats', 24, 'dozen'],
  ['a hundred boats', 100, 'hundred'],
  ['a hundred and twenty boats', 120, 'twenty'],
  ['two hundred and fifty boats', 250, 'fifty'],
  ['two hundred fifty boats', 250, 'fifty'],
  ['one hundred twenty-five thousand boats', 125_000, 'thousand'],
  ['two thousand five hundred boats', 2500, 'hundred'],
  ['a thousand and one boats', 1001, 'one'],
  ['three million two hundred thousand boats', 3_200_000, 'thousand'],
  ['two boats and fifty men', 2, 'two'],
  ['two hundred boats and fifty men', 200, 'hundred'],
  ['20 and thirty', 20, '20'],
  ['twenty and five', 20, 'twenty'],
  ['nineteen five', 19, 'nineteen'],
  ['one two three', 1, 'one'],
  ['two dozen five', 24, 'dozen'],
] as const)('%s', ([text, value, last], { expect }) => {
  expect(readFirst(text)).toEqual({ value, last })
})

test.for([
  '20 to 30 boats',
  '20-30 boats',
  '20–30 boats',
  '20 or 30 boats',
  'five or six boats',
  'between 20 and 30 boats',
  '20% to 30%',
  'between 20 percent and 30 percent',
  '$5 to $10 million',
  '$5-10 million',
])('%s: a range, of no one value', (text, { expect }) => {
  expect(readFirst(text)?.value).toBeNull()
})

test.for([
  ['from 20 to 30 boats', 20, 'a change'],
  ['20 and 30 boats', 20, 'two counts'],
  ['3-1', 3, 'a score'],
  ['30 to 20', 30, 'a vote'],
  ['20 - 30', 20, 'a dash between two clauses'],
  ['$5 to 10 people', 5, 'money and people'],
  ['on May 5 to 30 boats', 5, 'a date'],
  ['20 or more', 20, 'no second number'],
] as const)('%s: no range but %s: %s', ([text, value], { expect }) => {
  expect(readFirst(text)?.value).toBe(value)
})

test.for([
  ['half a million boats', 'a part'],
  ['a quarter of a million boats', 'a part'],
  ['the 21st boat', 'an ordinal'],
  ['the 1970s', 'a decade'],
  ['10:15', 'a time'],
  ['several hundred boats', 'a vague amount'],
  ['boats', 'no number'],
  ['two-hour', 'no number alone'],
] as const)('%s — no number: %s', ([text], { expect }) => {
  expect(readFirst(text)).toBeUndefined()
})

test.for([
  ['no fewer than 20', 'at least'],
  ['at least 20', 'at least'],
  ['up to 20', 'at most'],
  ['more than 20', 'more than'],
  ['well over 20', 'more than'],
  ['just under 20', 'less than'],
  ['an estimated 20', 'about'],
  ['some 20', 'about'],
  ['the 20', 'exact'],
  ['with 20', 'exact'],
] as const)('%s: %s', ([text, qualifier], { expect }) => {
  const tokens = tokenize(text, 0)
  expect(qualifierBefore(tokens, tokens.length - 1).qualifier).toBe(qualifier)
})
