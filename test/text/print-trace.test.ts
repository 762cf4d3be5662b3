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
  expect(trace).toMatch(/· The ferry Havsang sank .*\n    found by postposed: said\n    claim /)
  expect(trace).toContain('the coast guard [')
  expect(trace).toContain('he [pronoun: Bo Ek, inferred')
})

test('a trace of some words is about the sentences and lines that hold them', ({ expect }) => {
  expect(printTrace({ text }, 'Lund Lines').split('\n')[0]).toBe(`· ${PARAGRAPHS[4]}`)
  expect(printTrace({ text }, 'AFP')).toBe('– metadata: By: AFP')
  expect(printTrace({ text }, 'no such words')).toBe('')
})
