import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check'
import { describe, test } from 'vitest'
import { compareArticles } from '../../src/facts/compare-articles.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import { documentOf } from './document-of.ts'
import { spansOf } from '../support/spans-of.ts'

/** Building blocks of reports: each way of attributing, and what trips it up. */
const SENTENCES = [
  '“The road is closed,” said Ann Lee, the mayor of Elmford.',
  'The firm has not denied that more than 90,000 crates were lost.',
  'Ann Lee, who runs the ferry, has repeatedly warned that the dam leaks.',
  'According to a tally based on harbour records, 30 boats were lost.',
  '“We will wait,” Lee told reporters in Elmford, “but not for long.”',
  'Elmford accused Ruritania of hiding the leak and called it “unfair.”',
  'He said it would sail; its press service said it would not.',
  "''We have time,'' she said on the show ''Good Day.''",
  'The Shopkeepers’ Association voiced concern about the $3.5 million dam.',
  'Bo Roe (Ind., Elmford) said 26 percent of voters, or some 3,000 people, agreed.',
  'LEE: We will wait. “Nobody waited.”',
  'The ferry, the captain said, was late, according to the harbour office.',
  'Oslo denies planning a strike, the Elmford Post reported.',
  'Drivers were told “no".',
]
const PIECES = [
  ...SENTENCES.flatMap((sentence) => sentence.split(/(?<= )/)),
  '“',
  '”',
  '"',
  "''",
  '(',
  ')',
  ',',
  ';',
  ':',
  '—',
  '\n\n',
  '\n',
  ' said ',
  ' that ',
  ' who ',
  '\u00a0',
  '👩‍🚒',
  '\ud800',
  'é',
  '０',
]

const report = oneof(
  array(constantFrom(...SENTENCES), { maxLength: 8 }).map((list) => list.join(' ')),
  array(tuple(constantFrom(...SENTENCES), constantFrom(' ', '\n\n')), { maxLength: 8 }).map(
    (list) => list.flat().join(''),
  ),
  array(constantFrom(...PIECES), { maxLength: 60 }).map((list) => list.join('')),
  array(constantFrom(...PIECES), { maxLength: 40 }).map((list) => list.join(' ')),
  string({ maxLength: 200, unit: 'grapheme' }),
)

/** All spans of a text's facts, with the words they must hold. */
const spansIn = (text: string) => findFacts(documentOf(text)).flatMap(spansOf)

/** Facts without their ids, which depend on the whole body. */
const bare = (text: string) =>
  findFacts(documentOf(text)).map(({ id: _id, articleId: _articleId, ...fact }) =>
    'nestedIn' in fact ? { ...fact, nestedIn: fact.nestedIn !== null } : fact,
  )

describe('whatever the text', () => {
  test('nothing is thrown and every span is exact', ({ expect }) => {
    assert(
      property(report, (text) => {
        for (const { span, words } of spansIn(text)) {
          expect(span[0]).toBeLessThan(span[1])
          if (words !== undefined) expect(text.slice(...span)).toBe(words)
        }
      }),
      { numRuns: 600 },
    )
  })

  test('no span crosses a paragraph', ({ expect }) => {
    assert(
      property(report, (text) => {
        const { paragraphs } = documentOf(text)
        const crossing = spansIn(text).filter(
          ({ span }) => !paragraphs.some((one) => one.span[0] <= span[0] && span[1] <= one.span[1]),
        )
        expect(crossing).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  test('content is the joined text of its spans but for “that”, in order and apart', ({
    expect,
  }) => {
    assert(
      property(report, (text) => {
        for (const fact of findFacts(documentOf(text))) {
          if (fact.kind !== 'claim') continue
          const { spans, text: words } = fact.content
          const joined = spans.map((span) => text.slice(...span)).join(' … ')
          expect([joined, joined.replace(/^that\s+/i, '')]).toContain(words)
          spans.reduce((end, span) => {
            expect(span[0]).toBeGreaterThanOrEqual(end)
            return span[1]
          }, 0)
        }
      }),
      { numRuns: 600 },
    )
  })

  test('a claim is nested in a claim of the same report, never in itself', ({ expect }) => {
    assert(
      property(report, (text) => {
        const facts = findFacts(documentOf(text))
        const ids = new Set(facts.map(({ id }) => id))
        expect(ids.size).toBe(facts.length)
        for (const fact of facts) {
          if (fact.kind !== 'claim' || fact.nestedIn === null) continue
          expect(fact.nestedIn).not.toBe(fact.id)
          expect(ids.has(fact.nestedIn)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('trailing white space changes nothing but the article id', ({ expect }) => {
    assert(
      property(report, constantFrom('\n', ' ', '\n\n\n', '\t \n'), (text, space) => {
        expect(bare(text.trimEnd() + space)).toEqual(bare(text.trimEnd()))
      }),
      { numRuns: 300 },
    )
  })

  test('reports compare without a throw, each report once in each row', ({ expect }) => {
    assert(
      property(array(report, { maxLength: 4 }), (texts) => {
        const documents = [...new Set(texts)].map(documentOf)
        const story = compareArticles(
          documents,
          documents.flatMap((document) => findFacts(document)),
        )
        const ids = documents.map(({ id }) => id)
        for (const { reports } of story.grid)
          expect(reports.map(({ articleId }) => articleId)).toEqual(ids)
      }),
      { numRuns: 150 },
    )
  })
})
