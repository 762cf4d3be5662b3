import { test } from 'vitest'
import type { RemovedKind } from '../../src/text/document.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { HEADLINE, PARAGRAPHS } from './samples.ts'

/** What becomes of one line between the paragraphs of a report: its kind, or null if it stays. */
function fateOf(line: string, at = 2): RemovedKind | null | undefined {
  const lines = [HEADLINE, ...PARAGRAPHS.slice(0, at), line, ...PARAGRAPHS.slice(at)]
  const body = lines.join('\n\n')
  const start = body.indexOf(`\n\n${line}`) + 2
  const { removed, paragraphs } = readArticle({ text: body })
  const hit = removed.find(({ span }) => span[0] === start && span[1] === start + line.length)
  if (hit) return hit.kind
  return paragraphs.some(({ span }) => span[0] === start) ? null : undefined
}

const REMOVED: readonly (readonly [line: string, kind: RemovedKind])[] = [
  ['43 mins ago (09:15 GMT)', 'timestamp'],
  ['LAST UPDATE: March 17th, 2019 02:20 pm', 'timestamp'],
  ['By Anna Lind and Bo Ek', 'metadata'],
  ['By: Anna Lind      Published: 09:50 PM, 12 Mar, 2019', 'metadata'],
  ['The ferry Havsang in harbour last year. © Anna Lind, AFP', 'caption'],
  ['HANDOUT - The ferry Havsang leaves Vessby. Photo: A. Lind/Lund Lines/dpa', 'caption'],
  ['Photo: Anna Lind', 'caption'],
  ['Image caption The harbour of Vessby', 'caption'],
  ['FILE - In this March 3, 2018, file photo, the ferry Havsang leaves Vessby.', 'caption'],
  ['Rescuers at the harbour of Vessby on Tuesday. (Anna Lind/Getty Images)', 'caption'],
  ['(Lund Harbour Co.)', 'caption'],
  ['(The Hilltop Gazette with AFP, REUTERS)', 'credit'],
  ['The Hilltop Gazette and news agencies', 'credit'],
  ['Compiled from wire services', 'credit'],
  ['Reporting by Anna Lind; editing by Bo Ek', 'credit'],
  ['Associated Press writer Bo Ek contributed to this report.', 'credit'],
  [
    'We use cookies on this website to give you a better experience. By clicking “Accept” you agree.',
    'notice',
  ],
  ['Sign up to read this article', 'notice'],
  ['Already have an account? Log in.', 'notice'],
  ['We and our partners use cookies to store and access personal data.', 'notice'],
  ['The Gazette is not responsible for the content of external sites.', 'notice'],
  ['You have 2 free articles left.', 'notice'],
  ['This article is for subscribers only.', 'notice'],
  ['© Provided by The Hilltop Gazette', 'credit'],
  ['This article first appeared in the Gazette.', 'credit'],
  ['10.15am', 'timestamp'],
  ['Posted 2h ago', 'timestamp'],
  ['Updated at 10.19am GMT', 'timestamp'],
  ['This article was amended on 4 March 2019 to correct a number.', 'credit'],
  ['This is a breaking news story. Check back for updates.', 'credit'],
  ['(This story has not been edited by Gazette staff.)', 'credit'],
  ['Already a subscriber? Log in here', 'notice'],
  ['Download the app', 'notice'],
  ['© 2019 Hilltop Media. All rights reserved.', 'notice'],
  ['Divers wait for daylight', 'subheading'],
  ['‘Nobody waited for orders’', 'subheading'],
  ['A question that ‘still has no answer’', 'subheading'],
  ['Here are the latest updates:', 'subheading'],
  ['Read More', 'navigation'],
  ['Advertisement', 'navigation'],
  ['Facebook Twitter Email Print', 'navigation'],
  ['Related: How ferries are checked', 'navigation'],
  ['WATCH HOW THE FERRY SANK BEFORE SUNRISE', 'navigation'],
]

for (const [line, kind] of REMOVED) {
  test(`${kind}: ${line}`, ({ expect }) => {
    expect(fateOf(line)).toBe(kind)
  })
}

const KEPT: readonly string[] = [
  'The ministry denies it.',
  'Divers have warned again and again that the wreck could move, saying this would be a danger to them',
  'The harbour master warned in an interview on Sunday of “delays” if the wreck lies “deep” off Vessby',
  'The ministry said: “We will publish the report.”',
  'Ms Roe said:',
  '“We use cookies,” a spokesman for Lund Lines said, “as every website does.”',
  'Regulators fined Lund Lines over its privacy policy, the ministry said.',
  'A photo of the ferry was shared thousands of times, the coast guard said.',
  'By Tuesday evening, the wreck had not been found.',
  'Related cases are before the court, the ministry said.',
  'He told Reuters that the ferry was overloaded.',
  'Two years ago the ferry was repaired.',
  'Cracks first appeared in the pillars of the harbour in March.',
  'Sailors wrote letters to the editor of the Gazette.',
  'Those who sign up are told where the wreck lies, by radio and by post, and may visit it later.',
  'Who was on the bridge?',
  'Lund Lines changed its terms of service on Monday.',
  'The wreck had become a clichÃ© of the trade, and nobody took notice of it.',
  'Most people would close the harbour, the latest Gazette/Norland Radio poll of February shows.',
  'The ministry shares what it finds with the coast guard and agencies of other countries.',
  'Sources close to the inquiry said the pump was old.',
  'A book about ferries, edited by Ada Roe, was banned, the ministry said.',
  'Copyright law does not cover the photos, a court said.',
  '(He told Reuters that he had slept.)',
  '(Laughter.) Nobody slept.',
  'Bo Ek is a reporter who was on board.',
]

for (const line of KEPT) {
  test(`stays: ${line}`, ({ expect }) => {
    expect(fateOf(line)).toBe(null)
  })
}

const BELOW_THE_TEXT: readonly (readonly [line: string, kind: RemovedKind | null])[] = [
  ['Anna Lind is a reporter who covers ports.', 'credit'],
  ['Anna Lind writes about ports for the Gazette.', 'credit'],
  ['The author was editor of the Gazette for 30 years.', 'credit'],
  ['Lind writes that other ferries were older.', null],
  ['Four years ago she was a fellow of the Lund Institute.', null],
  ['“Anna Lind is a reporter of the old kind,” Roe said.', null],
]

for (const [line, kind] of BELOW_THE_TEXT) {
  test(`below the text, ${kind ?? 'stays'}: ${line}`, ({ expect }) => {
    expect(fateOf(line, PARAGRAPHS.length)).toBe(kind)
  })
}

test('menus before a report and lists of other stories after it go', ({ expect }) => {
  const text = [
    'Home\nNews\nSport\nOur apps\nGet all your news in one place.\nStart reading',
    HEADLINE,
    ...PARAGRAPHS,
    'Related Stories',
    'Bridge closed for a week',
    'Drivers face long detours around the valley.',
    'Mayor to step down',
    'She has led the town since 2008.',
    'About us',
    'Privacy Policy',
  ].join('\n')
  const { paragraphs, headline } = readArticle({ text })
  expect(paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))).toEqual(
    readArticle({ text: PARAGRAPHS.join('\n') }).paragraphs.flatMap(({ sentences }) =>
      sentences.map((sentence) => sentence.text),
    ),
  )
  expect(headline).toBe(HEADLINE)
})

test('readers’ comments go, the word “Comments” in a share bar does not end the report', ({
  expect,
}) => {
  const text = [
    HEADLINE,
    PARAGRAPHS[0],
    'Comments',
    ...PARAGRAPHS.slice(1),
    '3 Comments',
    'sailor99 says:',
    'March 12, 2019 at 3:17 pm',
    'I have always said that this old ferry was not safe at all.',
    'Reply',
  ].join('\n')
  const { paragraphs, body } = readArticle({ text })
  const kept = paragraphs.map(({ span }) => body.slice(...span))
  expect(kept).toEqual(PARAGRAPHS)
})

test('a standfirst that comes back in the text goes, its sentence in the text stays', ({
  expect,
}) => {
  const standfirst = PARAGRAPHS[1] ?? ''
  const text = [HEADLINE, standfirst, ...PARAGRAPHS].join('\n\n')
  const { removed, paragraphs, body } = readArticle({ text })
  expect(removed.map(({ span, kind }) => [kind, body.slice(...span)])).toEqual([
    ['headline', HEADLINE],
    ['duplicate', standfirst],
  ])
  expect(paragraphs.map(({ span }) => body.slice(...span))).toEqual(PARAGRAPHS)
})

test('a headline that stands twice is removed twice', ({ expect }) => {
  const { removed } = readArticle({ text: `${HEADLINE}\n\n${REPORT_WITHOUT_BLANKS}` })
  expect(removed.map(({ kind }) => kind)).toEqual(['headline', 'duplicate'])
})

const REPORT_WITHOUT_BLANKS = [HEADLINE, ...PARAGRAPHS].join('\n')

test('a sentence without a stop above a bare credit is a caption', ({ expect }) => {
  const caption = 'Ada Roe, the harbour master of Vessby who saw the ferry sink at four'
  const text = [...PARAGRAPHS.slice(0, 2), caption, '(Lund Harbour Co.)', ...PARAGRAPHS.slice(2)]
  const { removed, body } = readArticle({ text: text.join('\n') })
  expect(removed.map(({ span, kind }) => [kind, body.slice(...span)])).toEqual([
    ['caption', caption],
    ['caption', '(Lund Harbour Co.)'],
  ])
})

test('a credit at the end, or above its own caption, makes no caption of the sentence above', ({
  expect,
}) => {
  const credit = '(Photo by Anna Lind / Lund Pictures)'
  for (const text of [
    [HEADLINE, ...PARAGRAPHS, credit],
    [
      HEADLINE,
      ...PARAGRAPHS.slice(0, 2),
      credit,
      'Image caption The harbour',
      ...PARAGRAPHS.slice(2),
    ],
  ]) {
    const { paragraphs, body } = readArticle({ text: text.join('\n') })
    expect(paragraphs.map(({ span }) => body.slice(...span))).toEqual(PARAGRAPHS)
  }
})

test('a film or a captioned picture makes no caption of the sentence above', ({ expect }) => {
  for (const line of ['Watch: The ferry in harbour', 'Image caption The harbour of Vessby']) {
    expect(
      readArticle({
        text: [HEADLINE, ...PARAGRAPHS.slice(0, 2), line, ...PARAGRAPHS.slice(2)].join('\n'),
      }).paragraphs,
    ).toHaveLength(PARAGRAPHS.length)
  }
})

test('a count of comments in a share bar does not end the report', ({ expect }) => {
  const text = [HEADLINE, ...PARAGRAPHS.slice(0, 2), '12 Comments', ...PARAGRAPHS.slice(2)]
  expect(readArticle({ text: text.join('\n') }).paragraphs).toHaveLength(PARAGRAPHS.length)
})

test('the signature of a post that a report shows opens no other report', ({ expect }) => {
  const post = ['Divers go down at nine and not before', '— Ada Roe (@adaroe) March 3, 2019']
  const text = [HEADLINE, ...PARAGRAPHS.slice(0, 2), ...post, ...PARAGRAPHS.slice(2), ...MORE]
  const { paragraphs, body } = readArticle({ text: text.join('\n') })
  expect(body.slice(...(paragraphs[0]?.span ?? [0, 0]))).toBe(PARAGRAPHS[0])
})

test('who wrote it and a heading of other stories end a report', ({ expect }) => {
  const teasers = [
    'More From the Gazette',
    'Bridge closed for a week',
    'Drivers face long detours around the valley while engineers look for cracks in the four pillars that carry the old bridge, which was opened by the mayor of Lund in the year 1931.',
    'Lund',
    'Mayor to step down',
    'She has led the town since 2008.',
    'Lund',
    'Fares to rise',
    'Travellers who bought a ticket for the whole year will not have to pay more until the summer, but all others will from the first of next month.',
  ]
  const biography = 'Anna Lind is a reporter at the Gazette, covering ports and ferries.'
  const { paragraphs, body } = readArticle({
    text: [HEADLINE, ...PARAGRAPHS, biography, ...teasers].join('\n'),
  })
  expect(paragraphs.map(({ span }) => body.slice(...span))).toEqual(PARAGRAPHS)
})

const sayOfHour = (at: number): string =>
  `In the ${at + 2}nd hour of the search the coast guard said that its boats had found nothing but a lifebelt and a box of tools, and that the sea was calm.`

/** Enough text for a report of its own. */
const MORE = [1, 2, 3, 4].map(sayOfHour)

test('a long report without a date is not given up for dated teasers below it', ({ expect }) => {
  const report = Array.from({ length: 40 }, (_, at) => sayOfHour(at))
  const teasers = Array.from({ length: 9 }, (_, at) => [
    `Bridge number ${at} of Lund closed for a week`,
    `June ${at + 1}, 2010`,
    `Drivers face long detours around the ${at}th valley while the engineers look for cracks in all of the four old pillars that were put up in the reign of the last king.`,
  ])
  const { paragraphs, body } = readArticle({
    text: [HEADLINE, '2 hours ago', ...report, ...teasers.flat()].join('\n'),
  })
  expect(paragraphs.map(({ span }) => body.slice(...span))).toEqual(report)
})

test('a lead-in above a quotation stays', ({ expect }) => {
  const lines = [...PARAGRAPHS.slice(0, 2), 'The Vessby Post reports:', ...PARAGRAPHS.slice(2)]
  const { paragraphs } = readArticle({ text: [HEADLINE, ...lines].join('\n') })
  expect(paragraphs).toHaveLength(lines.length)
})

test('short lines under a line that ends in a colon are a list and stay', ({ expect }) => {
  const list = ['The ministry named three causes:', 'A broken pump', 'An open door', 'A late alarm']
  const text = [...PARAGRAPHS.slice(0, 4), ...list, ...PARAGRAPHS.slice(4)].join('\n')
  const { paragraphs, body } = readArticle({ text })
  expect(paragraphs.map(({ span }) => body.slice(...span)).slice(4, 8)).toEqual(list)
})
