import { test } from 'vitest'
import { readArticle } from '../../src/text/read-article.ts'
import { HEADLINE, PARAGRAPHS } from './samples.ts'

type Row = readonly [
  why: string,
  head: readonly string[],
  tail: readonly string[],
  origin: {
    outlet: string | null
    agency: string | null
    byline: string | null
    reportName: string | null
  },
]

const nobody = { outlet: null, agency: null, byline: null, reportName: null }
const CASES: readonly Row[] = [
  ['nothing says it', [], [], nobody],
  [
    'an agency’s byline',
    ['By: AFP'],
    [],
    { outlet: null, agency: 'AFP', byline: 'AFP', reportName: 'the AFP report' },
  ],
  [
    'an agency in full',
    ['By Anadolu Agency'],
    [],
    {
      outlet: null,
      agency: 'Anadolu Agency',
      byline: 'Anadolu Agency',
      reportName: 'the Anadolu Agency report',
    },
  ],
  [
    'people',
    ['By Anna Lind and Bo Ek | 3 March 2019'],
    [],
    { ...nobody, byline: 'Anna Lind and Bo Ek' },
  ],
  [
    'a name above an outlet',
    ['Anna Lind', 'BBC News'],
    [],
    { outlet: 'BBC News', agency: null, byline: 'Anna Lind', reportName: 'the BBC News report' },
  ],
  [
    'names above an agency',
    ['Anna Lind and Bo Ek', 'Reuters'],
    [],
    {
      outlet: null,
      agency: 'Reuters',
      byline: 'Anna Lind and Bo Ek',
      reportName: 'the Reuters report',
    },
  ],
  [
    'a name above a job',
    ['Anna Lind', 'Harbour correspondent'],
    [],
    { ...nobody, byline: 'Anna Lind' },
  ],
  ['a name alone', ['Anna Lind'], [], nobody],
  [
    'a section above an outlet',
    ['World Politics', 'BBC News'],
    [],
    { ...nobody, outlet: 'BBC News', reportName: 'the BBC News report' },
  ],
  [
    'an outlet above an agency',
    ['Sky News', 'Reuters'],
    [],
    { outlet: 'Sky News', agency: 'Reuters', byline: null, reportName: 'the Sky News report' },
  ],
  [
    'a role after the name',
    ['By Anna Lind - Harbour Reporter'],
    [],
    { ...nobody, byline: 'Anna Lind' },
  ],
  [
    'a credit line',
    [],
    ['(FRANCE 24 with AFP, REUTERS)'],
    { outlet: 'France 24', agency: 'AFP, Reuters', byline: null, reportName: "France 24's report" },
  ],
  [
    'an outlet nobody knows',
    [],
    ['(The Hilltop Gazette with agencies)'],
    { ...nobody, outlet: 'The Hilltop Gazette', reportName: "the Hilltop Gazette's report" },
  ],
  [
    'unnamed agencies',
    [],
    ['Al Jazeera and news agencies'],
    { ...nobody, outlet: 'Al Jazeera', reportName: "Al Jazeera's report" },
  ],
  [
    'an outlet on a line of its own',
    ['Sky News'],
    [],
    { ...nobody, outlet: 'Sky News', reportName: 'the Sky News report' },
  ],
  [
    'a signature',
    [],
    ['— Reuters'],
    { ...nobody, agency: 'Reuters', reportName: 'the Reuters report' },
  ],
  ['a photo credit is no origin', ['Rescuers in Vessby. (Anna Lind/AP)'], [], nobody],
  [
    'a wire caption shows a wire feed',
    [
      'HANDOUT - 3 March 2019, Vessby: The ferry. Photo: A. Lind/dpa - ATTENTION: editorial use only',
    ],
    [],
    { ...nobody, agency: 'dpa', reportName: 'the dpa report' },
  ],
  [
    'an outlet in a byline',
    ['March 12, 2019 / 1:07 AM / CBS News'],
    [],
    { ...nobody, outlet: 'CBS News', reportName: 'the CBS News report' },
  ],
  ['a job stuck to a name', ['By Anna LindStaff Writer'], [], { ...nobody, byline: 'Anna Lind' }],
  [
    'a date after a name',
    ['By Anna Lind, Tuesday, 12 March 2019 08:05 GMT'],
    [],
    { ...nobody, byline: 'Anna Lind' },
  ],
  ['an account is no author', ['By admin', 'By subject'], [], nobody],
  ['a bracketed photo credit is no origin', ['(Anna Lind / Associated Press)'], [], nobody],
  ['a photo credit below the text is no origin', [], ['[Anna Lind/Reuters]'], nobody],
  [
    'a name like an agency’s',
    ['By Nan Roe and Ani Ek'],
    [],
    { ...nobody, byline: 'Nan Roe and Ani Ek' },
  ],
  ['a writer like an agency', [], ['Additional reporting by Ria Roe'], nobody],
  ['whoever ships the page', [], ['© 2019 Hilltop Media, a partner of AFP'], nobody],
  ['“told Reuters” is no origin', [], ['Ada Roe told Reuters that she had slept.'], nobody],
]

for (const [why, head, tail, origin] of CASES) {
  test(`origin: ${why}`, ({ expect }) => {
    const document = readArticle({ text: [HEADLINE, ...head, ...PARAGRAPHS, ...tail].join('\n') })
    expect(document).toMatchObject(origin)
  })
}

const SEVERAL: readonly (readonly [
  head: readonly string[],
  tail: readonly string[],
  agency: string,
])[] = [
  [['By Reuters and AFP'], [], 'Reuters, AFP'],
  [['AFP/Reuters'], [], 'AFP, Reuters'],
  [['Reuters Staff'], [], 'Reuters'],
  [['The Associated Press'], [], 'AP'],
  [['Anna Lind, Associated Press'], [], 'AP'],
  [['Anna Lind | AFP'], [], 'AFP'],
  [['By Anna Lind for AFP'], [], 'AFP'],
  [['By ANNA LIND Associated Press'], [], 'AP'],
  [[], ['SOURCE: AFP AND REUTERS'], 'AFP, Reuters'],
  [[], ['(AFP, Reuters and AP)'], 'AFP, Reuters, AP'],
  [[], ['— AFP and Reuters'], 'AFP, Reuters'],
  [[], ['AFP, Reuters'], 'AFP, Reuters'],
  [[], ['ab/cd (AFP, Reuters, dpa)'], 'AFP, Reuters, dpa'],
  [[], ['With inputs from ANI and PTI'], 'ANI, PTI'],
  [[], ['The Associated Press and Reuters contributed to this report.'], 'AP, Reuters'],
  [[], ['Reporting by Anna Lind in Vessby for Reuters; Editing by Bo Ek'], 'Reuters'],
  [['© Provided by AFP'], [], 'AFP'],
  [[], ['Copyright 2019 The Associated Press. All rights reserved.'], 'AP'],
]

for (const [head, tail, agency] of SEVERAL) {
  test(`wire services: ${[...head, ...tail].join(' / ')}`, ({ expect }) => {
    const document = readArticle({ text: [HEADLINE, ...head, ...PARAGRAPHS, ...tail].join('\n') })
    expect(document.agency).toBe(agency)
    expect(document.paragraphs).toHaveLength(PARAGRAPHS.length)
  })
}

test('a byline that is given or tagged names wire services too', ({ expect }) => {
  const text = PARAGRAPHS.join('\n')
  expect(readArticle({ text, byline: 'AFP and Reuters' }).agency).toBe('AFP, Reuters')
  const html = `<meta name="author" content="Anna Lind, Associated Press">${text}`
  expect(readArticle({ html }).agency).toBe('AP')
  expect(readArticle({ text, byline: 'Ani Roe' }).agency).toBe(null)
})

const DATELINES: readonly (readonly [prefix: string, agency: string | null])[] = [
  ['VESSBY (AP) — ', 'AP'],
  ['Vessby, Norland (Reuters) - ', 'Reuters'],
  ['(AFP) – ', 'AFP'],
  ['VESSBY -- ', null],
  ['LUND, Norland — ', null],
  ['Vessby, March 3 (Reuters) - ', 'Reuters'],
  ['VESSBY, March 3, 2022 (AFP) - ', 'AFP'],
  ['VESSBY, Norland, March 3, 2022 /AFP/ -- ', 'AFP'],
  ['Vessby, March 3 (PTI) ', 'PTI'],
  ['VESSBY (AFP/Reuters) — ', 'AFP, Reuters'],
  ['VESSBY: ', null],
  ['NEW LUND: ', null],
  ['New Lund: ', null],
  ['VESSBY, Norland: ', null],
]

for (const [prefix, agency] of DATELINES) {
  test(`dateline: ${prefix}`, ({ expect }) => {
    const document = readArticle({ text: [HEADLINE, prefix + PARAGRAPHS.join('\n')].join('\n') })
    expect(document.agency).toBe(agency)
    expect(document.paragraphs[0]?.sentences[0]?.text).toBe(PARAGRAPHS[0])
  })
}

test('an aside after a dash is not taken for a dateline', ({ expect }) => {
  const first =
    'Norland - a country of ferries - lost another one on Tuesday, the coast guard said.'
  const document = readArticle({ text: [first, ...PARAGRAPHS].join('\n') })
  expect(document.paragraphs[0]?.sentences[0]?.text).toBe(first)
})

test.for([
  ['“It sank,” Ada Roe: “We will wait,” they said.', 'a quotation'],
  ['Ada Roe: “We will wait for the divers,” she said of it.', 'a name before a quotation'],
  ['Vessby (Norland) lost another ferry on Tuesday, the coast guard said.', 'a place in brackets'],
  ['The result: Ferries stay in the harbour for a week, the owners said.', 'a lead-in'],
])('no dateline: %s (%s)', ([first], { expect }) => {
  const document = readArticle({ text: [first, ...PARAGRAPHS].join('\n') })
  expect(document.paragraphs[0]?.sentences[0]?.text).toBe(first)
})

test('the first speaker of a transcript is no dateline', ({ expect }) => {
  const [one, two, ...rest] = PARAGRAPHS
  const turns = [`ROE: ${one}`, `LIND: ${two}`]
  const document = readArticle({ text: [...turns, ...rest].join('\n') })
  expect(document.paragraphs[0]?.sentences[0]?.text).toBe(turns[0])
})

for (const [signature, names] of [
  ['— Reuters', 'Reuters'],
  ['(AFP, Reuters)', 'AFP, Reuters'],
  ['– dpa/AFP', 'dpa, AFP'],
]) {
  test(`a signature of the last paragraph is cut off and credited: ${signature}`, ({ expect }) => {
    const text = `${[HEADLINE, ...PARAGRAPHS].join('\n')} ${signature}`
    const { agency, paragraphs, removed } = readArticle({ text })
    expect(agency).toBe(names)
    expect(paragraphs.at(-1)?.sentences.at(-1)?.text).toBe(PARAGRAPHS.at(-1))
    expect(removed.at(-1)?.kind).toBe('credit')
  })
}

test('what the caller knows wins', ({ expect }) => {
  const text = [HEADLINE, 'By: AFP', ...PARAGRAPHS].join('\n')
  const given = { outlet: 'The Hilltop Gazette', byline: 'Anna Lind', headline: 'Ferry down' }
  expect(readArticle({ text, ...given })).toMatchObject({ ...given, agency: 'AFP' })
  expect(readArticle({ text, reportName: 'our summary' }).reportName).toBe('our summary')
  expect(readArticle({ text, outlet: ' ' }).outlet).toBe(null)
})

test('an outlet in a menu is no credit', ({ expect }) => {
  const menu = ['Home', 'MSNBC', 'Weather', 'CNBC', 'New York Post', 'Shows', 'Search']
  const { outlet } = readArticle({ text: [...menu, HEADLINE, ...PARAGRAPHS].join('\n') })
  expect(outlet).toBe(null)
})

const REPORT_NAMES: readonly (readonly [outlet: string, reportName: string])[] = [
  ['France 24', "France 24's report"],
  ['Al Jazeera', "Al Jazeera's report"],
  ['CTV News', 'the CTV News report'],
  ['Los Angeles Times', 'the Los Angeles Times report'],
  ['Times Union', 'the Times Union report'],
  ['New York Post', 'the New York Post report'],
  ['Deccan Herald', 'the Deccan Herald report'],
  ['The Guardian', "the Guardian's report"],
  ['the Guardian', "the Guardian's report"],
  ['The New York Times', 'the New York Times report'],
  ['Forbes', 'the Forbes report'],
  ['Theatre Today', "Theatre Today's report"],
]

for (const [outlet, reportName] of REPORT_NAMES) {
  test(`${outlet}: ${reportName}`, ({ expect }) => {
    expect(readArticle({ text: PARAGRAPHS.join('\n'), outlet }).reportName).toBe(reportName)
  })
}
