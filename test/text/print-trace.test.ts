import { test } from 'vitest'
import { printTrace } from '../eval/print-trace.ts'
import { HEADLINE, PARAGRAPHS } from './samples.ts'

const REPORT = [HEADLINE, 'By: AFP', ...PARAGRAPHS, 'Bo Ek said he waited. “We rowed,” he said.']
const text = REPORT.join('\n\n')

test('a trace tells what a text says of itself, what was left out and why', ({ expect }) => {
  const lines = printTrace({ text }).split('\n')
  expect(lines).toContain(`headline: ${HEADLINE}`)
  expect(lines).toContain('agency: AFP')
  expect(lines).toContain('outlet: not stated')
  expect(lines).toContain('published, as far as known: tells of a Tuesday')
  expect(lines).toContain('– metadata: By: AFP')
})

test('a trace tells which rule found what, and how sure the source is', ({ expect }) => {
  const trace = printTrace({ text })
  expect(trace).toMatch(
    /· The ferry Havsang sank .*\n    found by postposed: said\n    resolved as role: .*\n    claim /,
  )
  expect(trace).toContain('the coast guard [')
  expect(trace).toContain('he [pronoun: Bo Ek, inferred')
})

test.for([
  [
    '“The firm says it is safe,” Ann Lee said.',
    'dropped by in-quotation: says (it stands in a quotation',
  ],
  [
    'Ann Lee said she hoped the firm would pay.',
    'dropped by inner-claim: hoped (it stands in another claim',
  ],
  ['Bo Ek waited. He said it was late.', 'resolved as pronoun: He → '],
  ['The mayor said the road was shut.', 'resolved as role: The mayor → mayor (by the office'],
  ['The claims of the town are old.', 'rejected: claims (not a reporting verb here'],
  ['Ann Lee claimed victory and said no more.', 'rejected: said (no rule fits what follows'],
] as const)('a trace says why: %s', ([sentence, step], { expect }) => {
  expect(printTrace({ text: [HEADLINE, PARAGRAPHS[0], sentence].join('\n\n') })).toContain(step)
})

test('a pronoun that nobody fits is told as such', ({ expect }) => {
  const trace = printTrace({
    text: 'It is late in the town of Elmford. They said the road was shut.',
  })
  expect(trace).toContain('resolved as pronoun: They → null (nobody before it fits for certain)')
})

test('a trace of some words is about the sentences and lines that hold them', ({ expect }) => {
  expect(printTrace({ text }, 'Lund Lines').split('\n')[0]).toBe(`· ${PARAGRAPHS[4]}`)
  expect(printTrace({ text }, 'AFP')).toBe('– metadata: By: AFP')
  expect(printTrace({ text }, 'no such words')).toBe('')
})
