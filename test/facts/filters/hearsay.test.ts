import { test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

test('the agency that passed the words on is via, not a second source', ({ expect }) => {
  const { claims, trace } = claimsOf(
    'The dam is safe, Mayor Ann Lee said, according to the Elmford News Agency.',
  )
  expect(claims.length, trace).toBe(1)
  expect(claims[0]).toMatchObject({
    source: { name: 'Ann Lee' },
    content: { text: 'The dam is safe' },
    via: [{ text: 'the Elmford News Agency', name: 'Elmford News Agency' }],
  })
})

test('a source of its own stays a source', ({ expect }) => {
  const { claims, trace } = claimsOf('The dam leaks, according to the harbour office.')
  expect(
    claims.map(({ source, via }) => [source.text, via.length]),
    trace,
  ).toEqual([['the harbour office', 0]])
})

test('an office that tells of more than the words stays the source of the whole', ({ expect }) => {
  const { claims, trace } = claimsOf(
    'Ann Lee met the crews in the harbour and later warned that the dam leaks, according to her office.',
  )
  expect(
    claims.some(({ cue }) => cue.text === 'according to'),
    trace,
  ).toBe(true)
})
