import { array, assert, constantFrom, nat, oneof, property, record, string } from 'fast-check'
import { test } from 'vitest'
import { findBreaches } from '../eval/find-breaches.ts'
import { HEADLINE, PARAGRAPHS, REPORT } from './samples.ts'

/** A page as it is pasted: menus, a report with all that trips readers up, comments, other stories. */
const DUMP = [
  'Home\nNews\nSport\nSign in',
  HEADLINE,
  'By Anna Lind | 12 March 2019, 10:15 am GMT\nUpdated 2 hours ago',
  'The ferry Havsang leaves Vessby. (Anna Lind/Lund Pictures)',
  `VESSBY, Norland — ${PARAGRAPHS.slice(0, 2).join('\n\n')}`,
  '“It was dark,” said Bo Ek, 43, the captain. “We were told that the pump worked.',
  '“It did not,” he told reporters, according to the Vessby Post.',
  'Read more: How ferries are checked',
  'Some 1,200 to 1,500 people, or 26% of the village, signed a letter that Lund Lines called “unfair.”',
  PARAGRAPHS.slice(2).join('\n\n'),
  '(The Hilltop Gazette with agencies)\n© 2019 Hilltop Media. All rights reserved.',
  '2 Comments\nsailor99 says:\nMarch 12, 2019 at 3:17 pm\nI have always said that it was not safe.',
  'More stories\nBridge closed for a week\nDrivers face long detours around the valley.',
].join('\n\n')

const WRAPPED = PARAGRAPHS.map((paragraph) => paragraph.replaceAll(/(.{40,60}) /g, '$1\n')).join(
  '\n\n',
)
const PAGE = `<html><head><title>${HEADLINE}</title><meta property="og:site_name" content="Vessby Post"></head>
<body><nav><a href="/">Home</a></nav><h1>${HEADLINE}</h1><time datetime="2019-03-12T10:15Z">12 March</time>
<article>${PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article>
<footer>&copy; 2019</footer></body></html>`

/** What goes into a text at a place or takes a place: white space and what is invisible, marks, letters, words. */
const PIECES = [
  '\n|\n\n|\r\n|\u2028|\u00a0|\u200b|\ufeff|\u00ad|\u202e|\0|\t|\n\nTags\n\n|\ud800|\udc00',
  "“|”|\"|''|’|(|)|[|—|…|...|.|?!|:|;|,|-|@|©|%|<p>|</p>|&amp;|&#0;|<b|-->|<!--",
  'é|ﬁ|Ж|漢|👩‍🚒|０|$5 million|12/03/2019|3 hours ago|Photo: |By | — Reuters',
  ' said | that | who | according to | Mr. | he ',
].flatMap((list) => list.split('|'))

const change = record({
  at: nat(10_000),
  how: constantFrom('add', 'add', 'replace', 'double', 'cut', 'end', 'raise'),
  piece: oneof(
    { weight: 4, arbitrary: constantFrom(...PIECES) },
    string({ unit: 'grapheme', maxLength: 6 }),
  ),
  length: nat(120),
})

type Change = { at: number; how: string; piece: string; length: number }

function mutate(text: string, { at, how, piece, length }: Change): string {
  const from = Math.floor((at / 10_000) * text.length)
  const part = text.slice(from, from + length)
  const [before, after] = [text.slice(0, from), text.slice(from + length)]
  switch (how) {
    case 'add':
      return before + piece + part + after
    case 'replace':
      return before + piece + after
    case 'double':
      return before + part + part + after
    case 'cut':
      return before + after
    case 'raise':
      return before + part.toUpperCase() + after
    default:
      return before + part
  }
}

const RUNS_OF_TEXT = 9000
const RUNS_OF_HTML = 1000
const changes = array(change, { minLength: 1, maxLength: 8 })

test('what must hold of every text holds of mutated ones', { timeout: 60_000 }, ({ expect }) => {
  assert(
    property(constantFrom(REPORT, DUMP, WRAPPED), changes, (sample, list) => {
      expect(findBreaches({ text: list.reduce(mutate, sample) })).toEqual([])
    }),
    { numRuns: RUNS_OF_TEXT },
  )
})

test('and of mutated pages', { timeout: 60_000 }, ({ expect }) => {
  assert(
    property(changes, (list) => {
      expect(findBreaches({ html: list.reduce(mutate, PAGE) })).toEqual([])
    }),
    { numRuns: RUNS_OF_HTML },
  )
})
