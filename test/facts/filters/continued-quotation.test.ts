import { test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const CASES = [
  {
    text: '“We will wait,” Ann Lee said. “We have time.”',
    contents: ['“We will wait,” … “We have time.”'],
  },
  {
    text: '“We will wait,” Ann Lee said. “We have time. We have boats.”',
    contents: ['“We will wait,” … “We have time. We have boats.”'],
  },
  // Words of the report's own end it.
  {
    text: '“We will wait,” Ann Lee said. Then it rained. “We have time.”',
    contents: ['“We will wait,”'],
  },
  // The next quotation has a cue of its own.
  {
    text: '“We will wait,” Ann Lee said. “We have time,” said Bo Roe.',
    contents: ['“We will wait,”', '“We have time,”'],
  },
  // The quotation bears out what was reported.
  {
    text: 'Ann Lee said the ferry was late. “We have time.”',
    contents: ['the ferry was late … “We have time.”'],
  },
  // An agency's report is not the speaker of the next quotation, and neither is a firm that denied something.
  {
    text: 'The ferry was late, according to the harbour office. “We have time.”',
    contents: ['The ferry was late'],
  },
  {
    text: 'The firm denied the charge. “We have time.”',
    contents: ['the charge'],
  },
  // Paragraphs that hold nothing but quotation.
  {
    text: 'The ferry was late, Ann Lee said.\n\n“We have time. We have boats.”\n\n“We will wait.”',
    contents: ['The ferry was late … “We have time. We have boats.” … “We will wait.”'],
  },
  // The next paragraph has words or a speaker of its own.
  {
    text: '“We will wait,” Ann Lee said.\n\n“We have time.” Then it rained.',
    contents: ['“We will wait,”'],
  },
  {
    text: '“We will wait,” Ann Lee said.\n\n“We have time,” said Bo Roe.',
    contents: ['“We will wait,”', '“We have time,”'],
  },
  // Her paragraph went on with words of the report.
  {
    text: '“We will wait,” Ann Lee said. Then it rained.\n\n“We have time.”',
    contents: ['“We will wait,”'],
  },
]

test.for(CASES)('“$text” holds $contents', ({ text, contents }, { expect }) => {
  const { claims, trace } = claimsOf(text)
  expect(
    claims.map(({ content }) => content.text),
    trace,
  ).toEqual(contents)
})

test('the trace says what was joined', ({ expect }) => {
  expect(claimsOf('“We will wait,” Ann Lee said. “We have time.”').trace).toContain(
    'joined by continued-quotation: “We have time.” (the quotation goes on',
  )
})
