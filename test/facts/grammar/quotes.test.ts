import { test } from 'vitest'
import { findQuotes } from '../../../src/facts/grammar/quotes.ts'

const quotesOf = (text: string) =>
  findQuotes(text, [0, text.length]).map(({ span }) => text.slice(...span))

test.for([
  ['She said “no”.', ['“no”']],
  ['She said "no" and "yes".', ['"no"', '"yes"']],
  ['She said ‘no’.', ['‘no’']],
  ["She said 'no'.", ["'no'"]],
  ["She said ''no''.", ["''no''"]],
  ["She said ``no''.", ["``no''"]],
  ['She said «no».', ['«no»']],
  ['„No“, she said, and “yes”.', ['„No“', '“yes”']],
  ['„No,” she said.', ['„No,”']],
  ['“No, she said, and “yes”.', ['“No, she said, and “yes”']],
  ['“He told me ‘no’,” she said.', ['“He told me ‘no’,”']],
  // A quotation that runs on into the next paragraph ends with its own.
  ['“We will wait. We have time.', ['“We will wait. We have time.']],
  ["The firm's boats and the crews' pay.", []],
  ['Boats of the ’90s.', []],
] as const)('%s', ([text, expected], { expect }) => {
  expect(quotesOf(text)).toEqual(expected)
})
