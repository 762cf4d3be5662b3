import { expectTypeOf, test } from 'vitest'
import { compareArticles } from '../../src/facts/compare-articles.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import type { ItemType } from '../../src/items/item.ts'
import { ITEM_TYPES as DEFINITIONS, SWITCHED_OFF } from '../../src/items/types/index.ts'
import { writeItems } from '../../src/items/write-items.ts'
import { assembleQuiz } from '../../src/quiz/assemble-quiz.ts'
import {
  ITEM_TYPES,
  parseDocument,
  parseFacts,
  parseItem,
  parseQuiz,
} from '../../src/store/stored-json.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { REPORTS } from '../support/a-report.ts'

const documents = REPORTS.map((report) => readArticle(report))
const facts = documents.flatMap((document) => findFacts(document))
const items = writeItems(compareArticles(documents, facts))
const quiz = assembleQuiz(items, { n: 10, seed: '1' })

test('whatever the engine makes reads back from JSON as it was', ({ expect }) => {
  expect(items.length).toBeGreaterThan(5)
  for (const document of documents)
    expect(parseDocument(JSON.stringify(document))).toEqual(document)
  expect(parseFacts(JSON.stringify(facts))).toEqual(facts)
  for (const item of items) expect(parseItem(JSON.stringify(item))).toEqual(item)
  expect(parseQuiz(JSON.stringify(quiz))).toEqual(quiz)
})

test.for(['id', 'stem', 'options', 'key', 'evidence', 'response'])(
  'an item without its %s is an error where it is read',
  (field, { expect }) => {
    const { [field]: _, ...rest } = { ...items[0] } as Record<string, unknown>
    expect(() => parseItem(JSON.stringify(rest))).toThrow()
  },
)

test('what is no JSON is an error where it is read', ({ expect }) => {
  expect(() => parseQuiz('{"seed":')).toThrow(SyntaxError)
})

test('what is stored knows every type of item, and no other', ({ expect }) => {
  expectTypeOf<(typeof ITEM_TYPES)[number]>().toEqualTypeOf<ItemType>()
  expect(ITEM_TYPES.toSorted()).toEqual(
    [...DEFINITIONS, ...SWITCHED_OFF].map(({ type }) => type).toSorted(),
  )
})
