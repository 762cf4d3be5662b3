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

test('several that passed the words on are all via, the outermost first', ({ expect }) => {
  const { claims, trace } = claimsOf(
    'The dam leaks, Ann Lee said, according to the Elmford Courier, according to the harbour office.',
  )
  expect(claims, trace).toMatchObject([
    {
      source: { name: 'Ann Lee' },
      content: { text: 'The dam leaks' },
      via: [{ text: 'the harbour office' }, { text: 'the Elmford Courier' }],
      nestedIn: null,
    },
  ])
  expect(trace.match(/joined by hearsay: according to \(it only passes/g)).toHaveLength(2)
})

test.for([
  ['Ann Lee denied the charge, according to her office.', 'denied'],
  ['Ann Lee announced a review, according to her office.', 'announced'],
] as const)('%s — “%s” is passed on', ([text, cue], { expect }) => {
  const { claims, trace } = claimsOf(text)
  expect(claims, trace).toMatchObject([
    { source: { name: 'Ann Lee' }, cue: { text: cue }, via: [{ text: 'her office' }] },
  ])
})

test('one that comes first leaves the content whole', ({ expect }) => {
  const { claims, trace } = claimsOf(
    'According to the Elmford Courier, Ann Lee said the dam leaks.',
  )
  expect(claims, trace).toMatchObject([
    { content: { text: 'the dam leaks' }, via: [{ name: 'Elmford Courier' }] },
  ])
})

test.for([
  ['Tests show that the dam leaks, according to the harbour office.', 'nobody speaks'],
  ['Ann Lee praised the crew, according to the harbour office.', 'a thing, not words'],
] as const)('%s — the office is a source of its own: %s', ([text], { expect }) => {
  const { claims, trace } = claimsOf(text)
  expect(claims.at(-1)?.source.text, trace).toBe('the harbour office')
})
