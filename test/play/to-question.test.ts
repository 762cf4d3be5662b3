import { test } from 'vitest'
import { VERDICTS } from '../../src/items/item.ts'
import { toQuestion } from '../../src/play/to-question.ts'
import { aCheck, aChoice, anEvidence } from '../support/an-item.ts'

test('a question shows the stem and the options, and nothing that settles it', ({ expect }) => {
  const item = aChoice(1)
  const question = toQuestion(item, 'seed')
  expect(Object.keys(question).toSorted()).toEqual([
    'itemId',
    'options',
    'response',
    'stem',
    'type',
  ])
  expect(question.options.map(({ text }) => text).toSorted()).toEqual(
    item.options.map(({ text }) => text).toSorted(),
  )
  for (const option of question.options)
    expect(Object.keys(option).toSorted()).toEqual(['id', 'text'])
})

test('twins that differ in key, evidence and explanation give the same question', ({ expect }) => {
  for (let at = 0; at < 50; at++) {
    const item = aChoice(at)
    const seen = JSON.stringify(toQuestion(item, 'seed'))
    for (const { id } of item.options) {
      // The key stands first in the stored item: the order stored must not show either.
      const options = item.options.toSorted((a, b) => Number(b.id === id) - Number(a.id === id))
      const twin = aChoice(at, {
        options,
        key: id,
        evidence: [anEvidence(at, { source: 'Somebody else' })],
        explanation: 'Another one.',
      })
      expect(JSON.stringify(toQuestion(twin, 'seed'))).toBe(seen)
    }
    const check = aCheck(at)
    const shown = JSON.stringify(toQuestion(check, 'seed'))
    for (const key of VERDICTS)
      expect(JSON.stringify(toQuestion(aCheck(at, { key }), 'seed'))).toBe(shown)
  }
})

test('over 1,200 items the key stands in every place about equally often', ({ expect }) => {
  const places = [0, 0, 0, 0]
  const items = 1_200
  for (let at = 0; at < items; at++) {
    const item = aChoice(at, {}, [`Key ${at}`, `Other ${at}`, `Third ${at}`, `Last ${at}`])
    const place = toQuestion(item, 'seed').options.findIndex(({ id }) => id === item.key)
    places[place] = (places[place] ?? 0) + 1
  }
  const expected = items / places.length
  const chiSquare = places.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  // 99 % of fair shuffles stay below this with three degrees of freedom.
  expect(chiSquare).toBeLessThan(11.34)
})

test('another seed gives another order, the same seed the same', ({ expect }) => {
  const orders = new Set<string>()
  for (let seed = 0; seed < 20; seed++)
    orders.add(JSON.stringify(toQuestion(aChoice(1), `${seed}`).options))
  expect(orders.size).toBeGreaterThan(5)
  expect(toQuestion(aChoice(1), 'a')).toEqual(toQuestion(aChoice(1), 'a'))
})

test('figures stand in order of size and verdicts in their one order', ({ expect }) => {
  const figures = ['more than 90,000', 'more than 9,500', 'more than 1.2 million', 'more than 800']
  const item = aChoice(1, { type: 'figure' }, figures)
  for (const seed of ['a', 'b', 'c']) {
    expect(toQuestion(item, seed).options.map(({ text }) => text)).toEqual([
      'more than 800',
      'more than 9,500',
      'more than 90,000',
      'more than 1.2 million',
    ])
    expect(toQuestion(aCheck(1), seed).options.map(({ id }) => id)).toEqual([...VERDICTS])
  }
})
