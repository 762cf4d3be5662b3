import { test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const CASES = [
  { text: '“The firm says the dam is safe,” the mayor said.', sources: ['the mayor'] },
  { text: '“We say the dam is safe,” the mayor said.', sources: ['the mayor'] },
  // A quotation that is never closed goes on to the end of its paragraph.
  { text: '“The dam is safe, the firm says, and I trust it.', sources: [] },
  // The report's own words between two quotations.
  { text: '“It is safe,” Ann Lee said, “as far as I know.”', sources: ['Ann Lee'] },
  // A word in quotation marks is no quotation round the cue.
  { text: 'The firm said the “old” dam was safe.', sources: ['The firm'] },
]

test.for(CASES)('the sources of “$text” are $sources', ({ text, sources }, { expect }) => {
  const { claims, trace } = claimsOf(text)
  expect(
    claims.map(({ source }) => source.text),
    trace,
  ).toEqual(sources)
})

test('the trace says what was dropped', ({ expect }) => {
  expect(claimsOf('“The firm says the dam is safe,” the mayor said.').trace).toContain(
    'dropped by in-quotation: says (it stands in',
  )
})
