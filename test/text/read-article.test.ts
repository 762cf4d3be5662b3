import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { test } from 'vitest'
import type { Document } from '../../src/text/document.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { HEADLINE, PARAGRAPHS, REPORT } from './samples.ts'

const paragraphsOf = ({ body, paragraphs }: Document): string[] =>
  paragraphs.map(({ span }) => body.slice(...span))

test('a report becomes a headline, paragraphs and sentences', ({ expect }) => {
  const document = readArticle({ text: REPORT })
  expect(document).toMatchObject({
    kind: 'article',
    language: 'en',
    headline: HEADLINE,
    body: REPORT,
  })
  expect(paragraphsOf(document)).toEqual(PARAGRAPHS)
  expect(document.paragraphs[2]?.sentences.map(({ index, text }) => [index, text])).toEqual([
    [2, '“We heard the alarm at four,” said Ada Roe, the harbour master.'],
    [3, '“Nobody waited for orders.”'],
  ])
})

test('lines without blank lines between them are paragraphs too', ({ expect }) => {
  expect(paragraphsOf(readArticle({ text: PARAGRAPHS.join('\r\n') }))).toEqual(PARAGRAPHS)
})

const wrap = (text: string): string => text.replaceAll(/(.{50,64}) /g, '$1\n')

test('text wrapped at a column is joined again', ({ expect }) => {
  const long = [PARAGRAPHS.slice(0, 2).join(' '), PARAGRAPHS.slice(2, 4).join(' ')]
  const document = readArticle({ text: long.map(wrap).join('\n\n') })
  expect(document.paragraphs).toHaveLength(2)
  expect(document.paragraphs[0]?.sentences.map(({ text }) => text.replaceAll('\n', ' '))).toEqual(
    PARAGRAPHS.slice(0, 2),
  )
})

const wrapAt = (text: string, column: number): string =>
  text
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1)
      return last !== undefined && last.length + word.length < column
        ? [...lines.slice(0, -1), `${last} ${word}`]
        : [...lines, word]
    }, [])
    .join('\n')

for (const column of [60, 72, 80, 100]) {
  test(`text wrapped at column ${column} has the same sentences`, ({ expect }) => {
    const long = [
      ...PARAGRAPHS,
      PARAGRAPHS.join(' '),
      'The ferry Havsang of Lund Lines left Vessby, Ada Roe and Bo Ek said.',
    ]
    const text = long.map((paragraph) => wrapAt(paragraph, column)).join('\n\n')
    const { paragraphs, body } = readArticle({ text })
    const flat = readArticle({ text: long.join('\n\n') })
    expect(
      paragraphs.map(({ sentences }) => sentences.map((one) => one.text.replaceAll('\n', ' '))),
    ).toEqual(flat.paragraphs.map(({ sentences }) => sentences.map((one) => one.text)))
    for (const { sentences } of paragraphs)
      for (const { span, text: sentence } of sentences) expect(body.slice(...span)).toBe(sentence)
  })
}

test('the body is the submitted text, whatever dashes, quotes and spaces it holds', ({
  expect,
}) => {
  const text = '\u00a0“It was -- late…”\u2009he said.\u00a0\n\n' + REPORT
  expect(readArticle({ text }).body).toBe(text)
})

test('the same text has the same id, another text another', ({ expect }) => {
  expect(readArticle({ text: REPORT, outlet: 'X' }).id).toBe(readArticle({ text: REPORT }).id)
  expect(readArticle({ text: REPORT }).id).not.toBe(readArticle({ text: `${REPORT} ` }).id)
})

test('other languages are told from English', ({ expect }) => {
  const languages = [
    [REPORT, 'en'],
    ['The ferry sank.', 'en'],
    [
      'Die Fähre sank am Dienstag vor der Küste von Norland, sagte die Küstenwache. Alle Passagiere wurden von Fischern aus dem Dorf Vessby an Land gebracht, sagte der Hafenmeister.',
      'other',
    ],
    [
      'El transbordador se hundió el martes frente a la costa de Norland, dijo la guardia costera. Todos los pasajeros fueron llevados a tierra por pescadores del pueblo de Vessby.',
      'other',
    ],
    ['渡轮周二在诺兰海岸附近沉没，海岸警卫队说。所有乘客都被渔民带上了岸。', 'other'],
    ['渡轮沉没', 'other'],
    ['Паром затонул во вторник у берегов Норланда, сообщила береговая охрана.', 'other'],
    ['غرقت العبارة يوم الثلاثاء قبالة سواحل نورلاند، حسبما قال خفر السواحل.', 'other'],
    [`Home\nNews\n${'Weather\nSport\nLocal\nVideo\n'.repeat(60)}${REPORT}`, 'en'],
    [`${REPORT} The ferry is known as 渡轮 in the port, Ms Roe said.`, 'en'],
    ['', 'en'],
  ] as const
  for (const [text, language] of languages)
    expect(readArticle({ text }).language, text).toBe(language)
})

test('text without prose gives a document without paragraphs', ({ expect }) => {
  for (const text of ['', ' \n\u00a0', 'Home\nNews\nSport', '12 March 2019', '...', '"', '(']) {
    expect(readArticle({ text }).paragraphs, JSON.stringify(text)).toEqual([])
  }
})

test('characters of no width are no text', ({ expect }) => {
  for (const text of [
    '\u200b',
    '\ufeff\u200c\n\u2060 \u200e',
    '\u202e\u2066\u2069\u00ad',
    '\u3164\u2800',
  ]) {
    const { body, paragraphs, removed } = readArticle({ text })
    expect({ body, paragraphs, removed }, JSON.stringify(text)).toEqual({
      body: text,
      paragraphs: [],
      removed: [],
    })
    expect(readArticle({ html: `<p>${text}</p>` }).paragraphs).toEqual([])
  }
})

test('characters of no width change nothing but the body', ({ expect }) => {
  const head = [HEADLINE, 'By Anna Lind | 12 March 2019', 'Photo: Bo Ek']
  const plain = [...head, ...PARAGRAPHS, 'Read More', '© 2019 Hilltop Media'].join('\n')
  for (const mark of '\u200b\u200d\u2060\ufeff\u00ad\u202e\u2067') {
    const marked = plain.replaceAll(/(?<=[a-z])(?=[a-z])|(?<=[.”])/g, mark)
    const bare = (text: string | null): string | undefined => text?.replaceAll(mark, '')
    const [one, other] = [readArticle({ text: plain }), readArticle({ text: marked })]
    expect(other.body).toBe(marked)
    expect(other.published.value).toBe('2019-03-12')
    expect(bare(other.headline)).toBe(HEADLINE)
    expect(other.byline).toBe('Anna Lind')
    expect(other.removed.map(({ kind }) => kind)).toEqual(one.removed.map(({ kind }) => kind))
    expect(
      other.paragraphs.map(({ sentences }) => sentences.map(({ text }) => bare(text))),
    ).toEqual(one.paragraphs.map(({ sentences }) => sentences.map(({ text }) => text)))
    for (const { sentences } of other.paragraphs)
      for (const { span, text } of sentences) expect(marked.slice(...span)).toBe(text)
  }
})

/** Pieces that make trouble, and pieces that make articles. */
const piece = oneof(
  constantFrom(
    ...PARAGRAPHS,
    HEADLINE,
    ...'\n|\n\n|\r\n|\t|\u00a0| |“|”|"|\'|(|…|...|. |? |!|—| -- |:|\ud83d|\ud83d\ude00'.split('|'),
    ...'By AFP|Published 12 March 2019|Photo: A/B|Comments|Related|© 2019 X|12 Mar. '.split('|'),
    ...'VESSBY (AP) — | — Reuters|Mr. |U.S. |5 p.m. '.split('|'),
  ),
  string({ maxLength: 20 }),
)
const anyText = array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

function check(
  document: Document,
  expect: (value: unknown, message?: string) => { toBe: (value: unknown) => void },
): void {
  const { body, paragraphs, removed } = document
  let index = 0
  let last = 0
  const spans = [...paragraphs, ...removed].map(({ span }) => span)
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    expect(start >= last && end > start && end <= body.length).toBe(true)
    last = end
  }
  for (const [at, paragraph] of paragraphs.entries()) {
    expect(paragraph.index).toBe(at)
    expect(paragraph.sentences.length > 0).toBe(true)
    let from = paragraph.span[0]
    for (const sentence of paragraph.sentences) {
      expect(sentence.index).toBe(index++)
      expect(sentence.paragraph).toBe(at)
      expect(body.slice(...sentence.span)).toBe(sentence.text)
      expect(sentence.text.trim()).toBe(sentence.text)
      expect(sentence.span[0] >= from && sentence.span[1] <= paragraph.span[1]).toBe(true)
      from = sentence.span[1]
    }
  }
  const { evidence } = document.published
  if (evidence) expect(body.slice(...evidence.span)).toBe(evidence.text)
}

test('spans are exact, ordered and apart for any text', ({ expect }) => {
  const isExact = (text: string): void => check(readArticle({ text }), expect)
  expect(() => assert(property(anyText, isExact), { numRuns: 500 })).not.toThrow()
})

test('spans are exact, ordered and apart for any page', ({ expect }) => {
  const tag = constantFrom(
    '<p>',
    '</p>',
    '<div class="comments">',
    '</div>',
    '<h2>',
    '<br>',
    '<a href=x>',
    '</a>',
    '<li>',
    '<script>',
    '</script>',
    '<form>',
  )
  const page = array(oneof(tag, piece), { maxLength: 60 }).map((pieces) => pieces.join(''))
  const isExact = (html: string): void => check(readArticle({ html }), expect)
  expect(() => assert(property(page, isExact), { numRuns: 300 })).not.toThrow()
})

test('white space at the end changes nothing but the body', ({ expect }) => {
  const space = array(constantFrom(' ', '\n', '\u00a0', '\t'), { maxLength: 5 })
  assert(
    property(anyText, space, (text, end) => {
      const { id: _, body: __, ...rest } = readArticle({ text: text.trimEnd() })
      const {
        id: ___,
        body: ____,
        ...spaced
      } = readArticle({ text: text.trimEnd() + end.join('') })
      expect(spaced).toEqual(rest)
    }),
  )
})

const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['unclosed quotes', '“a '],
  ['straight quotes', '"'],
  ['commas', 'a,'],
  ['one endless sentence', 'word '],
  ['one endless word', 'a'],
  ['stops', '. '],
  ['initials', 'A.'],
  ['names', 'Ada Roe '],
  ['blanks', ' '],
  ['line ends', '\n'],
  ['short lines', 'a\n'],
  ['sentences', 'The man said that it was so.\n'],
  ['titles', 'Six Men Held In Lund\n'],
  ['dates', '12 Mar 2019 '],
  ['credits', 'A/B '],
  ['brackets', '('],
  ['bylines', 'By Ann Lee\n'],
  ['comments', 'Comments\nThe man said so.\n'],
]

for (const [name, unit] of HOSTILE) {
  test(`work grows with the text, not with its square: ${name}`, ({ expect }) => {
    const short = unit.repeat(Math.ceil(6250 / unit.length))
    const long = unit.repeat(Math.ceil(50_000 / unit.length))
    const shortTime = fastest(() => readArticle({ text: short }))
    const longTime = fastest(() => readArticle({ text: long }))
    // Eight times the text; quadratic work would take 64 times as long.
    expect(longTime / Math.max(shortTime, 0.05)).toBeLessThan(40)
  })
}

test('a page nested without end is left', ({ expect }) => {
  const short = fastest(() => readArticle({ html: '<b>'.repeat(20_000) }))
  const long = fastest(() => readArticle({ html: '<b>'.repeat(320_000) }))
  expect(long / Math.max(short, 0.05)).toBeLessThan(80)
})

function fastest(run: () => unknown): number {
  let best = Infinity
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}
