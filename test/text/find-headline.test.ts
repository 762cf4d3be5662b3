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
