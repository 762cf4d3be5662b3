import { test } from 'vitest'
import { readArticle } from '../../src/text/read-article.ts'
import { HEADLINE, PARAGRAPHS } from './samples.ts'

const STANDFIRST =
  'The coast guard of Norland brought all passengers of the ferry Havsang ashore in Vessby.'
const SUBTITLE = 'All 48 passengers of the ferry Havsang were brought ashore in Vessby'

const HEADS: readonly (readonly [why: string, head: readonly string[]])[] = [
  ['a standfirst above the byline', [HEADLINE, STANDFIRST, 'By Anna Lind', '12 March 2019']],
  ['a standfirst below nothing else', [HEADLINE, STANDFIRST]],
  ['a second title', [HEADLINE, SUBTITLE, 'By Anna Lind']],
  [
    'a caption below the date',
    [
      HEADLINE,
      'Published 12 March 2019',
      'Ferry passengers in Vessby',
      'Anna Lind, Associated Press',
    ],
  ],
  [
    'titles of other reports below the byline',
    [HEADLINE, 'By Anna Lind', 'Norland ferry passengers fear for the Vessby harbour'],
  ],
  [
    'a standfirst of two sentences above the date',
    [HEADLINE, 'Nobody was hurt.', 'The crew waits.', '12/03/2019'],
  ],
  ['a path of sections', [HEADLINE, 'News > Norland > Ferry passengers', 'By Anna Lind']],
  ['a path stuck to the title', [`Home News Norland ${HEADLINE}`, HEADLINE, '12 March 2019']],
]

for (const [why, head] of HEADS) {
  test(`headline with ${why}`, ({ expect }) => {
    expect(readArticle({ text: [...head, ...PARAGRAPHS].join('\n') }).headline).toBe(HEADLINE)
  })
}

test('a share bar proves a headline', ({ expect }) => {
  const head = [HEADLINE, SUBTITLE, `Share all options for: ${HEADLINE}`]
  expect(readArticle({ text: [...head, ...PARAGRAPHS].join('\n') }).headline).toBe(HEADLINE)
})

test('a hard-wrapped headline is one line', ({ expect }) => {
  const long = `${HEADLINE} after cold night on board`
  const text = [long, ...PARAGRAPHS]
    .map((part) => part.replaceAll(/(.{50,64}) /g, '$1\n'))
    .join('\n\n')
  const { headline, removed, body } = readArticle({ text })
  expect(headline).toBe(long)
  expect(removed.map(({ span, kind }) => [kind, body.slice(...span)])).toEqual([
    ['headline', text.slice(0, text.indexOf('\n\n'))],
  ])
})

const reads = (...lines: readonly string[]) => readArticle({ text: lines.join('\n') })

test.for([
  ['Norland ferry sinks', 'it is short, and opens the text'],
  ['Will the ferries of Norland sail again?', 'it is a question, and opens the text'],
] as const)('“%s” is a headline: %s', ([first], { expect }) => {
  const { headline, paragraphs } = reads(first, ...PARAGRAPHS)
  expect(headline).toBe(first)
  expect(paragraphs).toHaveLength(PARAGRAPHS.length)
})

test.for([
  'Who pays? Nobody in the harbour of Vessby knows.',
  'It rained. Who will pay for the ferry?',
  '“Who will pay for the ferry?”',
])('“%s” is no headline', (first, { expect }) => {
  expect(reads(first, ...PARAGRAPHS).headline).toBe(null)
})

test('a question alone is a text', ({ expect }) => {
  expect(reads('Who will pay for the ferry?').paragraphs).toHaveLength(1)
})

test.for([
  [`${HEADLINE} | The Vessby Courier`, HEADLINE, 'The Vessby Courier'],
  [`${HEADLINE} - BBC News`, HEADLINE, 'BBC News'],
  [`${HEADLINE} – The Guardian`, HEADLINE, 'The Guardian'],
  [`${HEADLINE} - Ferries - BBC News`, `${HEADLINE} - Ferries`, 'BBC News'],
  [`${HEADLINE} | Ferries`, `${HEADLINE} | Ferries`, null],
  [`${HEADLINE} - the Courier`, `${HEADLINE} - the Courier`, null],
] as const)(
  '“%s” has the headline “%s” and the outlet %s',
  ([title, headline, outlet], { expect }) => {
    const document = reads(title, '12 March 2019', ...PARAGRAPHS)
    expect(document).toMatchObject({ headline, outlet })
    expect(document.removed[0]).toMatchObject({ span: [0, title.length], kind: 'headline' })
  },
)
