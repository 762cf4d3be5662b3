import { test } from 'vitest'
import { readArticle } from '../../src/text/read-article.ts'
import { HEADLINE, PARAGRAPHS } from './samples.ts'

const STATED: readonly (readonly [head: readonly string[], value: string, precision: string])[] = [
  [[HEADLINE, 'By: AFP  \u00a0 Published: 09:50 PM, 12 Mar, 2019'], '2019-03-12T21:50', 'minute'],
  [[HEADLINE, 'Published 12 March 2019', 'Updated 14 March 2019'], '2019-03-12', 'day'],
  [
    [HEADLINE, 'Updated: 14 Mar 2019 9:38 pm', 'Posted: 12 Mar 2019 8:11 pm'],
    '2019-03-12T20:11',
    'minute',
  ],
  [[HEADLINE, 'Publish date:', 'Mar 12, 2019'], '2019-03-12', 'day'],
  [[HEADLINE, '12 March 2019'], '2019-03-12', 'day'],
  [[HEADLINE, 'By Anna Lind | March 12, 2019 at 11:04 a.m.'], '2019-03-12T11:04', 'minute'],
  [['By Norland News Agency', 'March 12, 2019 12:27 amVESSBY D.C.'], '2019-03-12T00:27', 'minute'],
  [['14 March 2019', HEADLINE, 'By Anna Lind', '12 March 2019'], '2019-03-12', 'day'],
  [[HEADLINE, 'March 2019'], '2019-03', 'month'],
  [[HEADLINE, 'Published 04/05/2019'], '2019', 'year'],
]

for (const [head, value, precision] of STATED) {
  test(`stated: ${head.join(' / ')}`, ({ expect }) => {
    const { published, body } = readArticle({ text: [...head, ...PARAGRAPHS].join('\n') })
    expect(published).toMatchObject({ value, precision, explicit: true, known: null })
    const { text, span } = published.evidence ?? { text: '', span: [0, 0] as const }
    expect(text).not.toBe('')
    expect(body.slice(...span)).toBe(text)
  })
}

const NOT_STATED: readonly (readonly [
  why: string,
  head: readonly string[],
  tail: readonly string[],
])[] = [
  ['a page clock above the headline', ['Thursday 03/14/19', '', HEADLINE], []],
  ['a footer that tells of an update', [HEADLINE], ['LAST UPDATE: March 17th, 2019 02:20 pm']],
  ['an update alone', [HEADLINE, 'Updated 14 March 2019'], []],
  [
    'a photo of a certain day',
    [HEADLINE, 'HANDOUT - 3 March 2019, Vessby: The ferry. Photo: A. Lind/dpa'],
    [],
  ],
  ['an age', [HEADLINE, '2 months ago 17'], []],
  ['a live stamp', [HEADLINE, '43 mins ago (09:15 GMT)'], []],
  [
    'dates in the text',
    [HEADLINE, 'The ferry was built on 3 March 1999 in Lund, the ministry said.'],
    [],
  ],
  ['a day without a year', [HEADLINE, '12 March'], []],
]

for (const [why, head, tail] of NOT_STATED) {
  test(`not stated: ${why}`, ({ expect }) => {
    const { published } = readArticle({ text: [...head, '', ...PARAGRAPHS, ...tail].join('\n') })
    expect(published).toMatchObject({
      value: null,
      precision: 'none',
      explicit: false,
      evidence: null,
    })
    expect(published.known).toContain('a Tuesday')
  })
}

test('years that the text speaks of as past bound the date, planned years do not', ({ expect }) => {
  const text = [
    ...PARAGRAPHS,
    'The ship was repaired in 2017.',
    'A new ferry will come in 2031, the operator has said since 2016.',
  ].join('\n')
  expect(readArticle({ text }).published.known).toBe('tells of a Tuesday, not before 2017')
})

test('what the caller knows wins', ({ expect }) => {
  const text = [HEADLINE, 'Published 12 March 2019', ...PARAGRAPHS].join('\n')
  const { published } = readArticle({ text, published: '2019-03-11T10:00:00+01:00' })
  expect(published).toMatchObject({
    value: '2019-03-11T10:00',
    precision: 'minute',
    explicit: true,
  })
})

test('a caller’s date that is none is passed over', ({ expect }) => {
  const text = [HEADLINE, 'Published 12 March 2019', ...PARAGRAPHS].join('\n')
  expect(readArticle({ text, published: 'soon' }).published.value).toBe('2019-03-12')
})
