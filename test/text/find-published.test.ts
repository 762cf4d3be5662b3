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
  [[HEADLINE, 'Tuesday 12 March 2019 11:42, UK'], '2019-03-12T11:42', 'minute'],
  [[HEADLINE, 'By Anna Lind', '12 Mar 2019 05:44 GMT'], '2019-03-12T05:44Z', 'minute'],
  [
    [HEADLINE, 'By Vessby Staff | March 12, 2019 at 2:26 PM HST - Updated March 13 at 4:46 PM'],
    '2019-03-12T14:26',
    'minute',
  ],
  [
    [HEADLINE, 'By Anna Lind on Tuesday, March 12th, 2019 at 11:04 a.m.'],
    '2019-03-12T11:04',
    'minute',
  ],
  [[HEADLINE, 'March 12, 2019 | by Anna'], '2019-03-12', 'day'],
  [
    ['Norland ferries in March 2018', HEADLINE, 'Tuesday 12 March 2019 11:42'],
    '2019-03-12T11:42',
    'minute',
  ],
  [[HEADLINE, 'Monday 04/03/2019'], '2019-03-04', 'day'],
  [[HEADLINE, '04/03/2019, Wed 9:15 am'], '2019-04-03T09:15', 'minute'],
  [
    [HEADLINE, 'Issued on: 12/03/2019 - 10:15', 'Modified: 14/03/2019 - 10:15'],
    '2019-03-12T10:15',
    'minute',
  ],
  [[HEADLINE, 'Published: 03/12/2019', 'Updated: 03/14/2019'], '2019-03-12', 'day'],
  [[HEADLINE, 'Sunday 04/03/2019'], '2019', 'year'],
  [[HEADLINE, 'Issued on: 12/03/2019 - 10:15'], '2019', 'year'],
  [[HEADLINE, '12-Mar-2019 10:15'], '2019-03-12T10:15', 'minute'],
  [[HEADLINE, 'Mar 12, 20195:45 AM'], '2019-03-12T05:45', 'minute'],
  [[HEADLINE, 'March 12, 2019Updated: March 13, 2019 1:35 a.m.'], '2019-03-12', 'day'],
  [['HomeNewsThursday, March 14, 2019', HEADLINE, 'Published 12 March 2019'], '2019-03-12', 'day'],
  [[HEADLINE, 'Nobody was hurt.', 'The crew waits.', '12 March 2019'], '2019-03-12', 'day'],
  [
    [
      HEADLINE,
      'The harbour of Vessby has been shut since a fire in December 2018.',
      '12 March 2019',
    ],
    '2019-03-12',
    'day',
  ],
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
  ['a photo’s day', [HEADLINE, 'Photo taken March 3, 2018. Anna Lind/Lund Pictures'], []],
  ['a photo’s place and day', [HEADLINE, 'Vessby, March 3, 2018. Anna Lind/Lund Pictures'], []],
  ['the day of an event', [HEADLINE, 'Event date: 20 April 2019'], []],
  ['the day a page was kept', [HEADLINE, 'Archived 20 April 2019'], []],
  ['an end', [HEADLINE, 'Expires 20 April 2020'], []],
  ['a page’s own update', [HEADLINE, 'Last Updated : Mar 14, 2019 09:30 PM IST'], []],
  ['an update told after the clock', [HEADLINE, 'Updated 9:30 PM ET, Tue March 12, 2019'], []],
  ['a month ago', [HEADLINE, '1 month ago'], []],
  ['“Published” and an age', [HEADLINE, 'Published 2 months ago'], []],
  ['how old it is', [HEADLINE, 'This article is more than 2 years old'], []],
  ['two days', [HEADLINE, '12 March 2019 to 14 March 2019'], []],
  ['an age', [HEADLINE, '2 months ago 17'], []],
  ['a live stamp', [HEADLINE, '43 mins ago (09:15 GMT)'], []],
  [
    'dates in the text',
    [HEADLINE, 'The ferry was built on 3 March 1999 in Lund, the ministry said.'],
    [],
  ],
  ['a day without a year', [HEADLINE, '12 March'], []],
  [
    'a standfirst that tells of a month',
    [HEADLINE, 'Vessby had been shut since the fire in December 2018'],
    [],
  ],
  [
    'a caption without a mark',
    [HEADLINE, 'The ferry leaves Vessby, on March 3, 2018. (AP)', 'By Anna Lind'],
    [],
  ],
  [
    'teasers of other articles below the text',
    [HEADLINE],
    [
      'RECENT CONTENT',
      'Bridge of Lund to shut for a week',
      'By',
      'Bo Ek',
      'Published March 13, 2019 at 6:56 PM',
    ],
  ],
  [
    'teasers of other articles above the text',
    [
      HEADLINE,
      'Ferry fares to rise in Vessby again',
      'June 15, 2010',
      'Lund opens its new ferry terminal',
      'May 27, 2014',
    ],
    [],
  ],
  ['a post shown in the text', [HEADLINE, '— Ada Roe (@adaroe) March 3, 2019'], []],
  ['the year 1', [HEADLINE, 'Published 0001-01-01T00:00:00Z'], []],
  ['a day that no month has', [HEADLINE, 'Published 31 April 2019'], []],
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

test.for([
  ['Updated 14 March 2019', 'updated on 2019-03-14, tells of a Tuesday'],
  ['Last Updated : Mar 14, 2019 09:30 PM IST', 'updated on 2019-03-14T21:30, tells of a Tuesday'],
  ['Expires 20 April 2020', 'tells of a Tuesday'],
  ['Archived 20 April 2019', 'tells of a Tuesday'],
] as const)(
  'the day of an update is known, not the one of publication: %s',
  ([line, known], { expect }) => {
    const text = [HEADLINE, line, ...PARAGRAPHS].join('\n')
    expect(readArticle({ text }).published).toMatchObject({ value: null, known })
  },
)

test('a dateline with its year says when it was published, unless a line above says so', ({
  expect,
}) => {
  const dated = [`VESSBY, March 3, 2022 (AFP) - ${PARAGRAPHS[0]}`, ...PARAGRAPHS.slice(1)]
  const { published, body } = readArticle({ text: [HEADLINE, ...dated].join('\n') })
  expect(published).toMatchObject({ value: '2022-03-03', precision: 'day', explicit: true })
  expect(body.slice(...(published.evidence?.span ?? [0, 0]))).toBe('March 3, 2022')
  const above = readArticle({ text: [HEADLINE, 'Published 4 March 2022', ...dated].join('\n') })
  expect(above.published.value).toBe('2022-03-04')
  const undated = PARAGRAPHS.with(0, `VESSBY, March 3 (AFP) - ${PARAGRAPHS[0]}`)
  expect(readArticle({ text: undated.join('\n') }).published.value).toBe(null)
})

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
    value: '2019-03-11T10:00+01:00',
    precision: 'minute',
    explicit: true,
  })
})

for (const published of [
  'soon',
  '0000',
  '0001-01-01',
  '1899',
  '2100-01-01',
  '2019-13-01',
  '2019-02-29',
  '2019-03-12T24:30',
  '2019-03-12T10:61',
  '20190312',
]) {
  test(`a caller’s date that is none is passed over: ${published}`, ({ expect }) => {
    const text = [HEADLINE, 'Published 12 March 2019', ...PARAGRAPHS].join('\n')
    expect(readArticle({ text, published }).published.value).toBe('2019-03-12')
    const html = `<meta property="article:published_time" content="2019-03-11">${text}`
    expect(readArticle({ html, published }).published.value).toBe('2019-03-11')
  })
}

const GIVEN: readonly (readonly [published: string, value: string, precision: string])[] = [
  ['2019', '2019', 'year'],
  ['2019-03', '2019-03', 'month'],
  [' 2020-02-29 ', '2020-02-29', 'day'],
  ['2019-03-12T06:07:01+0000', '2019-03-12T06:07Z', 'minute'],
  ['2019-03-12T06:07:01.387Z', '2019-03-12T06:07Z', 'minute'],
  ['2019-03-12 06:07:00 UTC', '2019-03-12T06:07Z', 'minute'],
  ['2019-03-12T11:06:01+05:30', '2019-03-12T11:06+05:30', 'minute'],
  ['2019-03-12T01:07:00-0500', '2019-03-12T01:07-05:00', 'minute'],
  ['2019-03-12T06:07', '2019-03-12T06:07', 'minute'],
  ['Tue Mar 12 2019 03:05:46 GMT+0000', '2019-03-12T03:05Z', 'minute'],
  ['Tue Mar 12 2019 03:05:46 GMT+0530', '2019-03-12T03:05+05:30', 'minute'],
  ['Tue, 12 Mar 2019 03:05:46 EST', '2019-03-12T03:05', 'minute'],
]

for (const [published, value, precision] of GIVEN) {
  test(`given: ${published}`, ({ expect }) => {
    const document = readArticle({ text: PARAGRAPHS.join('\n'), published })
    expect(document.published).toMatchObject({ value, precision, explicit: true, evidence: null })
  })
}
