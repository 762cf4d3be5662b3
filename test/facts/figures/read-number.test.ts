import { test } from 'vitest'
import { qualifierBefore, readNumber } from '../../../src/facts/figures/read-number.ts'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'

test.for([
  ['90,000', 90_000],
  ['3.5 million', 3_500_000],
  ['40m', 40_000_000],
  ['5k', 5000],
  ['two', 2],
  ['twenty-five', 25],
  ['two hundred thousand', 200_000],
  ['one hundred', 100],
] as const)('“%s” is %d', ([text, value], { expect }) => {
  expect(readNumber(tokenize(text, 0), 0)?.value).toBe(value)
})

test('“a dozen” is 12, “several dozen” is no number', ({ expect }) => {
  expect(readNumber(tokenize('a dozen', 0), 1)?.value).toBe(12)
  expect(readNumber(tokenize('several dozen', 0), 1)).toBeUndefined()
})

test.for(['1980s', '3rd', '10:15', 'harbour', 'thousands', 'dozen', 'm', 'ten-year-old', 'to', ''])(
  '“%s” is no number',
  (text, { expect }) => {
    expect(readNumber(tokenize(text, 0), 0)).toBeUndefined()
  },
)

test.for([
  ['more than 30', 'more than'],
  ['no more than 30', 'at most'],
  ['no fewer than 30', 'at least'],
  ['some 30', 'about'],
  ['up to 30', 'at most'],
  // Near words that say nothing of the number.
  ['of 30', 'exact'],
  ['same 30', 'exact'],
  ['than 30', 'exact'],
  ['least 30', 'exact'],
] as const)('“%s” is %s', ([text, qualifier], { expect }) => {
  const tokens = tokenize(text, 0)
  expect(qualifierBefore(tokens, tokens.length - 1).qualifier).toBe(qualifier)
})
