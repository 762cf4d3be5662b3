import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import type { DrawnQuiz } from '../../src/app/draw-quiz.ts'
import type { Generated } from '../../src/app/generate-items.ts'
import type { Item } from '../../src/items/item.ts'
import {
  aBuiltInStory,
  aChoiceItem,
  aDocument,
  aVerdictItem,
  someItems,
} from '../support/a-story.ts'
import { COURIER, GAZETTE, REPORTS } from '../support/a-report.ts'
import { aSite } from '../support/a-site.ts'
import { countRows } from '../support/count-rows.ts'
import { expectProblem } from '../support/expect-problem.ts'

const draw = async (query: string) => {
  const response = await aSite().call('GET', `/quiz?${query}`)
  return { response, quiz: await response.json<DrawnQuiz>() }
}

test('the same seed gives the same quiz by the byte, another seed another one', async ({
  expect,
}) => {
  const texts = await Promise.all(
    ['one', 'one', 'two'].map(async (seed) =>
      (await aSite().call('GET', `/quiz?n=5&seed=${seed}`)).text(),
    ),
  )
  expect(texts[0]).toBe(texts[1])
  expect(texts[0]?.replaceAll('one', '')).not.toBe(texts[2]?.replaceAll('two', ''))
})

test('without a seed one is chosen and answered, so that the quiz can be had again', async ({
  expect,
}) => {
  const { response, quiz } = await draw('n=5')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.has('etag')).toBe(false)
  expect(quiz.seed).toMatch(/^\w+$/)
  expect((await draw(`n=5&seed=${quiz.seed}`)).quiz).toEqual(quiz)
})

test('a quiz says what it was made from, and each question whom to credit', async ({ expect }) => {
  const { quiz } = await draw('n=3&seed=1')
  expect(quiz).toMatchObject({ seed: '1', storyVersion: '1', generatorVersion: expect.any(String) })
  expect(quiz.questions).toHaveLength(3)
  for (const question of quiz.questions) {
    expect(Object.keys(question).toSorted()).toEqual([
      'attribution',
      'difficulty',
      'itemId',
      'license',
      'options',
      'response',
      'stem',
      'story',
      'type',
    ])
  }
})

test('before the answer a question credits all reports that it asks about, not the one that settles it', async ({
  expect,
}) => {
  const [gazette, courier] = [aDocument(), aDocument('The Northern Courier')]
  const both = [gazette.id, courier.id]
  const outlet: Item = { ...aChoiceItem(0, courier), type: 'outlet', asks: both }
  // A statement about the Gazette that stands in the Courier only.
  const check: Item = { ...aVerdictItem(2, gazette), evidence: aChoiceItem(2, courier).evidence }
  const items = [outlet, check].map((item) => ({ ...item, attribution: 'The Northern Courier' }))
  const story = { ...aBuiltInStory(items), documents: [gazette, courier] }
  const { call } = aSite({ stories: [story] })
  const credits = async (query: string) => {
    const { questions } = await (await call('GET', `/quiz?seed=1${query}`)).json<DrawnQuiz>()
    return Object.fromEntries(questions.map(({ type, attribution }) => [type, attribution]))
  }
  expect(await credits('')).toEqual({
    outlet: 'The Harbour Gazette; The Northern Courier',
    'fact-check': 'The Harbour Gazette',
  })
  expect(await credits('&keys=1')).toEqual({
    outlet: 'The Northern Courier',
    'fact-check': 'The Northern Courier',
  })
})

test('keys come only if they are asked for', async ({ expect }) => {
  const { quiz } = await draw('n=3&seed=1&keys=1')
  for (const { key, options, evidence, explanation } of quiz.questions) {
    expect(options.map(({ id }) => id)).toContain(key)
    expect(evidence?.[0]?.sentence).toContain('would open')
    expect(explanation).toMatch(/\S/)
  }
  expect((await draw('n=3&seed=1&keys=0')).quiz).toEqual((await draw('n=3&seed=1')).quiz)
})

test('types, difficulty and exclude choose', async ({ expect }) => {
  const { quiz } = await draw('n=50&seed=1&types=fact-check')
  expect(new Set(quiz.questions.map(({ type }) => type))).toEqual(new Set(['fact-check']))
  expect((await draw('seed=1&difficulty=hard')).quiz.questions).toEqual([])
  const [first, ...rest] = someItems().map(({ id }) => id)
  const { quiz: left } = await draw(`n=50&seed=1&exclude=${rest.join(',')}`)
  expect(left.questions.map(({ itemId }) => itemId)).toEqual([first])
})

test('a quiz draws on one story or on all', async ({ expect }) => {
  const second = { ...aBuiltInStory([]), id: 'second', version: '2' }
  const { call } = aSite({ stories: [aBuiltInStory(), second] })
  expect(await (await call('GET', '/quiz?seed=1')).json()).toMatchObject({ storyVersion: '1+2' })
  expect(await (await call('GET', '/quiz?seed=1&story=second')).json()).toMatchObject({
    storyVersion: '2',
    questions: [],
  })
})

test.for([
  ['n=0', 'field_out_of_range'],
  ['n=51', 'field_out_of_range'],
  ['n=-1', 'field_out_of_range'],
  ['n=ten', 'field_type'],
  ['n=', 'field_type'],
  ['n=1.5', 'field_invalid'],
  ['types=riddle', 'field_invalid'],
  ['types=', 'field_out_of_range'],
  ['difficulty=fiendish', 'field_invalid'],
  ['keys=perhaps', 'field_type'],
  ['seed=', 'field_out_of_range'],
  [`seed=${'x'.repeat(65)}`, 'field_out_of_range'],
  ['type=figure', 'field_unknown'],
  ['__proto__=1', 'field_unknown'],
  ['story=nowhere', 'story_unknown'],
] as const)('the query %s is refused', async ([query, code], { expect }) => {
  const refusal = await expectProblem(await aSite().call('GET', `/quiz?${query}`), code)
  if (code !== 'story_unknown')
    expect(refusal.issues[0]?.path).toMatch(new RegExp(`^${query.split('=')[0]}`))
})

test('a response to a practice question is scored without a game', async ({ expect }) => {
  const { call } = aSite()
  for (const item of someItems()) {
    for (const { id } of item.options) {
      const checked = await call('POST', '/check', { body: { itemId: item.id, response: id } })
      expect(await checked.json()).toMatchObject({
        correct: id === item.key,
        score: id === item.key ? 1 : 0,
        response: id,
        key: item.key,
        explanation: item.explanation,
      })
    }
  }
})

test('a response that is no option tells nothing of the key', async ({ expect }) => {
  const [item] = someItems()
  const body = { itemId: item?.id, response: 'o' }
  const refusal = await expectProblem(
    await aSite().call('POST', '/check', { body }),
    'response_invalid',
  )
  expect(JSON.stringify(refusal)).not.toContain(item?.key)
})

test('an item that no built-in story has is unknown', async () => {
  const body = { itemId: 'i00000000000000', response: 'supported' }
  await expectProblem(await aSite().call('POST', '/check', { body }), 'item_unknown')
})

test('items are generated from text in one call, and nothing is stored', async ({ expect }) => {
  const { binding, rows } = countRows(env.DB)
  const { call } = aSite({ binding })
  const body = { articles: REPORTS }
  const generated = await (await call('POST', '/generate', { body })).json<Generated>()
  expect(generated.items.length).toBeGreaterThan(0)
  expect(generated.articles.map(({ body: text }) => text)).toEqual([GAZETTE, COURIER])
  for (const { key, options, evidence } of generated.items) {
    expect(options.map(({ id }) => id)).toContain(key)
    for (const { articleId, span, sentence } of evidence) {
      const article = generated.articles.find(({ id }) => id === articleId)
      expect(article?.body.slice(...span)).toBe(sentence)
    }
  }
  expect(rows.trips).toBe(0)
})

test('generate chooses: so many, of these types, by seed', async ({ expect }) => {
  const { call } = aSite()
  const generate = async (fields: object) => {
    const response = await call('POST', '/generate', { body: { articles: REPORTS, ...fields } })
    return (await response.json<Generated>()).items
  }
  const all = await generate({})
  expect(await generate({ n: 3, seed: 'a' })).toHaveLength(Math.min(3, all.length))
  expect(await generate({ n: 3, seed: 7 })).toEqual(await generate({ n: 3, seed: '7' }))
  const [type] = all.map((item) => item.type)
  expect(await generate({ types: [type] })).toEqual(all.filter((item) => item.type === type))
})
