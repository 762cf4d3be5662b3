import { test } from 'vitest'
import {
  isCapitalised,
  isPossessive,
  tokenize,
  viewDocument,
} from '../../../src/facts/grammar/tokens.ts'
import { documentOf } from '../document-of.ts'

const wordsOf = (text: string) => tokenize(text, 0).map((token) => token.text)

test.for([
  ['The U.S. Senate met.', ['The', 'U.S.', 'Senate', 'met', '.']],
  ['Dr. Lee left.', ['Dr.', 'Lee', 'left', '.']],
  ['Ann K. Lee left.', ['Ann', 'K.', 'Lee', 'left', '.']],
  ['Elmford’s well-known dam', ['Elmford’s', 'well-known', 'dam']],
  ['It cost $3.5m.', ['It', 'cost', '$', '3.5m', '.']],
  ['90,000 troops', ['90,000', 'troops']],
  ['a 29-year-old keeper’s', ['a', '29-year-old', 'keeper’s']],
  ['a 1,300-page plan', ['a', '1,300-page', 'plan']],
  ['18-24-year-olds', ['18-24-year-olds']],
  ['a 3-0 win in 2019-20', ['a', '3', '-', '0', 'win', 'in', '2019', '-', '20']],
  ['on Feb. 9', ['on', 'Feb.', '9']],
  ['It closed in Feb. Boats sank.', ['It', 'closed', 'in', 'Feb', '.', 'Boats', 'sank', '.']],
  ['at 5 p.m. on Monday', ['at', '5', 'p.m.', 'on', 'Monday']],
  ['Rs. 6,000', ['Rs.', '6,000']],
  ["It doesn't leak", ['It', "doesn't", 'leak']],
  ['wait -- go', ['wait', '--', 'go']],
  ['', []],
] as const)('%s', ([text, expected], { expect }) => {
  expect(wordsOf(text)).toEqual(expected)
})

test('offsets are those of the body', ({ expect }) => {
  const text = 'It rained.\n\n“We will wait,” said Ann Lee.'
  const tokens = viewDocument(documentOf(text)).flatMap(({ sentences }) =>
    sentences.flatMap((view) => view.tokens),
  )
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  expect(tokens.filter(({ quote }) => quote >= 0).map((token) => token.text)).toEqual([
    '“',
    'We',
    'will',
    'wait',
    ',',
    '”',
  ])
})

test('a month and a clock time are looked up without their stop', ({ expect }) => {
  const lower = tokenize('Feb. 9, 5 p.m., Mr. Lee', 0).map((token) => token.lower)
  expect(lower).toEqual(['feb', '9', ',', '5', 'p.m', ',', 'mr.', 'lee'])
})

test('a number with a hyphen and a word is a word', ({ expect }) => {
  expect(tokenize('29 29-year-old 29th', 0).map(({ kind }) => kind)).toEqual([
    'number',
    'word',
    'number',
  ])
})

test('capitals and possessives', ({ expect }) => {
  const [town, dam, crew, , number] = tokenize("Elmford's dam crews' pay 20", 0)
  expect([town, dam, number].map(isCapitalised)).toEqual([true, false, false])
  expect([town, dam, crew].map(isPossessive)).toEqual([true, false, true])
})
