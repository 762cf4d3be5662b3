import { test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const CASES = [
  { text: '“We say the dam is safe,” the mayor said.', sources: ['the mayor'] },
  { text: '“I told you that it leaks,” Ann Lee said.', sources: ['Ann Lee'] },
  // Somebody else inside the quotation stays.
  {
    text: '“The firm says the dam is safe,” the mayor said.',
    sources: ['The firm', 'the mayor'],
  },
  // “US” is no pronoun.
  { text: 'The US said the dam was safe.', sources: ['The US'] },
]

test.for(CASES)('the sources of “$text” are $sources', ({ text, sources }, { expect }) => {
  const { claims, trace } = claimsOf(text)
  expect(
    claims.map(({ source }) => source.text),
    trace,
  ).toEqual(sources)
})

test('the trace says who was dropped', ({ expect }) => {
  expect(claimsOf('“We say the dam is safe,” the mayor said.').trace).toContain(
    'dropped “say” at 4 by first-person',
  )
})
