import { test } from 'vitest'
import type { Mark } from '../../src/items/item.ts'
import { segmentsOf, wordsByRole } from '../../src/web/segments-of.ts'

const mark = (role: Mark['role'], start: number, end: number): Mark => ({
  role,
  span: [start, end],
})

const CASES: readonly [why: string, text: string, start: number, marks: Mark[], shown: string][] = [
  ['no mark', 'Ana said no.', 0, [], 'Ana said no.'],
  [
    'marks beside each other',
    'Ana said no.',
    0,
    [mark('source', 0, 3), mark('cue', 4, 8), mark('content', 9, 11)],
    '[source:Ana] [cue:said] [content:no].',
  ],
  [
    'offsets count in the body',
    'Ana said no.',
    100,
    [mark('source', 100, 103)],
    '[source:Ana] said no.',
  ],
  [
    'a mark inside another',
    'Bo said Ana left.',
    0,
    [mark('content', 8, 16), mark('source', 8, 11)],
    'Bo said [content+source:Ana][content: left].',
  ],
  [
    'marks that cross',
    'abcdef',
    0,
    [mark('content', 0, 4), mark('cue', 2, 6)],
    '[content:ab][content+cue:cd][cue:ef]',
  ],
  [
    'a mark in two parts',
    '“No,” Ana said, “never.”',
    0,
    [mark('content', 0, 5), mark('content', 16, 24), mark('source', 6, 9)],
    '[content:“No,”] [source:Ana] said, [content:“never.”]',
  ],
  ['a mark twice', 'abc', 0, [mark('cue', 0, 2), mark('cue', 0, 2)], '[cue:ab]c'],
  ['marks that touch are one', 'abc', 0, [mark('cue', 0, 1), mark('cue', 1, 2)], '[cue:ab]c'],
  [
    'beyond both ends',
    'abc',
    10,
    [mark('content', 5, 11), mark('source', 12, 99)],
    '[content:a]b[source:c]',
  ],
  ['wholly outside', 'abc', 10, [mark('content', 0, 10), mark('source', 13, 20)], 'abc'],
  ['empty', 'abc', 0, [mark('content', 1, 1)], 'abc'],
  ['an empty text', '', 0, [mark('content', 0, 5)], ''],
]

test.for(CASES)('%s', ([, text, start, marks, shown], { expect }) => {
  const segments = segmentsOf(text, [start, start + text.length], marks)
  const written = segments.map(({ text: piece, roles }) =>
    roles.length === 0 ? piece : `[${roles.join('+')}:${piece}]`,
  )
  expect(written.join('')).toBe(shown)
  expect(segments.map((segment) => segment.text).join('')).toBe(text)
})

test('the words of a role are told part by part, across other marks', ({ expect }) => {
  const marks = [mark('content', 0, 7), mark('source', 2, 4), mark('content', 9, 12)]
  const segments = segmentsOf('abcdefg--hij', [0, 12], marks)
  expect(wordsByRole(segments, 'content')).toEqual(['abcdefg', 'hij'])
  expect(wordsByRole(segments, 'source')).toEqual(['cd'])
  expect(wordsByRole(segments, 'cue')).toEqual([])
})
