import { test } from 'vitest'
import { findQuotes } from '../../../src/facts/grammar/quotes.ts'

const quotesOf = (text: string) =>
  findQuotes(text, [0, text.length]).map(({ span, closed }) => [text.slice(...span), closed])

test.for([
  ['She said “no”.', [['“no”', true]]],
  [
    'She said "no" and "yes".',
    [
      ['"no"', true],
      ['"yes"', true],
    ],
  ],
  ['She said ‘no’.', [['‘no’', true]]],
  ["She said 'no'.", [["'no'", true]]],
  ["She said ''no''.", [["''no''", true]]],
  ["She said ``no''.", [["``no''", true]]],
  ['She said «no».', [['«no»', true]]],
  ['“He told me ‘no’,” she said.', [['“He told me ‘no’,”', true]]],
  // A quotation that runs on into the next paragraph.
  ['“We will wait. We have time.', [['“We will wait. We have time.', false]]],
  ["The firm's boats and the crews' pay.", []],
  ['Boats of the ’90s.', []],
] as const)('%s', ([text, expected], { expect }) => {
  expect(quotesOf(text)).toEqual(expected)
})
