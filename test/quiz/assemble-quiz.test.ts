import * as fc from 'fast-check'
import { test } from 'vitest'
import { VERDICTS, type Item } from '../../src/items/item.ts'
import { assembleQuiz } from '../../src/quiz/assemble-quiz.ts'
import { givesAway } from '../../src/quiz/gives-away.ts'
import type { Blueprint } from '../../src/quiz/quiz.ts'
import { aCheck, aChoice, anEvidence } from '../support/an-item.ts'

/** Sixty items on thirty sentences of three reports: two of three ask for a source or a figure. */
const ITEMS: readonly Item[] = Array.from({ length: 60 }, (_, at) => {
  const articleId = `a${at % 3}`
  const evidence = [
    anEvidence(at, { articleId, span: [Math.floor(at / 6) * 100, Math.floor(at / 6) * 100 + 50] }),
  ]
  const base = { asks: [articleId], evidence, tags: at % 10 === 9 ? (['casualties'] as const) : [] }
  if (at % 3 === 2)
    return aCheck(at, { ...base, key: VERDICTS[Math.floor(at / 3) % 3] ?? 'supported' })
  return at % 2 === 0
    ? aChoice(at, base)
    : aChoice(at, { ...base, type: 'figure', difficulty: 'hard' }, [
        `${at + 100}`,
        '200',
        '300',
        '400',
      ])
})

const blueprints: fc.Arbitrary<Blueprint> = fc.record({
  n: fc.integer({ min: 1, max: 50 }),
  seed: fc.string({ maxLength: 8 }),
  distractors: fc.constantFrom(undefined, 2 as const, 3 as const),
  maxReports: fc.constantFrom(undefined, 1, 2),
  casualties: fc.constantFrom(undefined, true),
})

test('the same items and blueprint give the same quiz, in whatever order the items come', ({
  expect,
}) => {
  fc.assert(
    fc.property(
      blueprints,
      fc.shuffledSubarray([...ITEMS], { minLength: ITEMS.length }),
      (blueprint, items) => {
        const ids = (list: readonly Item[]) =>
          assembleQuiz(list, blueprint).items.map(({ id }) => id)
        expect(ids(items)).toEqual(ids(ITEMS))
      },
    ),
    { numRuns: 60 },
  )
})

test('a quiz keeps what its blueprint asks for', ({ expect }) => {
  fc.assert(
    fc.property(blueprints, (blueprint) => {
      const { items, articleIds } = assembleQuiz(ITEMS, blueprint)
      expect(items.length).toBeLessThanOrEqual(blueprint.n)
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
      if (blueprint.maxReports !== undefined)
        expect(articleIds.length).toBeLessThanOrEqual(blueprint.maxReports)
      for (const item of items) {
        expect(item.asks.every((id) => articleIds.includes(id))).toBe(true)
        if (!blueprint.casualties) expect(item.tags).not.toContain('casualties')
        if (item.response !== 'choice') continue
        expect(item.options.length).toBe((blueprint.distractors ?? 2) + 1)
        expect(item.options.some(({ id }) => id === item.key)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('types are mixed, fact checks at most half, their verdicts about even', ({ expect }) => {
  const totals = VERDICTS.map(() => 0)
  for (let seed = 0; seed < 100; seed++) {
    const { items } = assembleQuiz(ITEMS, { n: 12, seed: `${seed}`, casualties: true })
    const checks = items.filter(({ type }) => type === 'fact-check')
    expect(items.length).toBe(12)
    expect(new Set(items.map(({ type }) => type)).size).toBe(3)
    expect(checks.length).toBeLessThanOrEqual(6)
    for (const [at, verdict] of VERDICTS.entries())
      totals[at] = (totals[at] ?? 0) + checks.filter(({ key }) => key === verdict).length
  }
  const all = totals.reduce((sum, count) => sum + count, 0)
  for (const count of totals) expect(Math.abs(count / all - 1 / 3)).toBeLessThan(0.08)
})

test('whoever has met all verdicts but the last of a round does not know that one', ({
  expect,
}) => {
  const last = new Map<string, Set<string>>()
  for (let seed = 0; seed < 200; seed++) {
    const checks = assembleQuiz(ITEMS, { n: 9, seed: `${seed}`, casualties: true }).items.filter(
      ({ type }) => type === 'fact-check',
    )
    const met = checks.slice(0, -1).map(({ key }) => key)
    const counts = VERDICTS.map((verdict) => met.filter((key) => key === verdict).length).join()
    last.set(counts, (last.get(counts) ?? new Set()).add(String(checks.at(-1)?.key)))
  }
  for (const [counts, keys] of last) expect(keys.size, counts).toBeGreaterThan(1)
})

test('the order shown depends on ids, types and the seed, not on keys or evidence', ({
  expect,
}) => {
  const few = ITEMS.slice(0, 12)
  const twins = few.map((item, at) => {
    const evidence = [
      anEvidence(at, {
        articleId: item.asks[0] ?? '',
        factId: `g${at}`,
        span: [at * 1000, at * 1000 + 40],
      }),
    ]
    return item.response === 'verdict'
      ? {
          ...item,
          evidence,
          key: VERDICTS[(VERDICTS.indexOf(item.key) + (at % 2) + 1) % 3] ?? item.key,
        }
      : item.response === 'choice'
        ? { ...item, evidence, key: item.options[1]?.id ?? item.key }
        : { ...item, evidence, key: item.key.toReversed() }
  })
  const all = { n: 12, seed: 'a', casualties: true, distractors: 3 } as const
  const ids = (items: readonly Item[]) => assembleQuiz(items, all).items.map(({ id }) => id)
  expect(ids(twins)).toEqual(ids(few))
})

test('at most two items share a sentence, none a fact, and no stem tells another key', ({
  expect,
}) => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), (seed) => {
      const { items } = assembleQuiz(ITEMS, { n: 30, seed, casualties: true })
      const sentences = new Map<string, number>()
      for (const { evidence } of items) {
        const key = `${evidence[0]?.articleId}:${evidence[0]?.span[0]}`
        sentences.set(key, (sentences.get(key) ?? 0) + 1)
      }
      expect(Math.max(...sentences.values())).toBeLessThanOrEqual(2)
      expect(new Set(items.map(({ evidence }) => evidence[0]?.factId)).size).toBe(items.length)
      for (const one of items)
        for (const other of items) if (one !== other) expect(givesAway(one, other)).toBe(false)
    }),
    { numRuns: 40 },
  )
})

test('of one sentence in the report’s own voice one question is enough', ({ expect }) => {
  const evidence = [anEvidence(0, { factId: null, source: null })]
  const items = [aChoice(0, { asks: ['a0'], evidence }), aCheck(1, { asks: ['a0'], evidence })]
  expect(assembleQuiz(items, { n: 10, seed: 's' }).items).toHaveLength(1)
})

test('another seed chooses other items', ({ expect }) => {
  const quizzes = new Set(
    Array.from({ length: 20 }, (_, seed) =>
      assembleQuiz(ITEMS, { n: 6, seed: `${seed}` })
        .items.map(({ id }) => id)
        .join(),
    ),
  )
  expect(quizzes.size).toBeGreaterThan(15)
})

test('items left out, of other types or of another difficulty do not come', ({ expect }) => {
  const first = assembleQuiz(ITEMS, { n: 5, seed: 'a' }).items.map(({ id }) => id)
  const again = assembleQuiz(ITEMS, { n: 5, seed: 'a', exclude: first }).items
  expect(again.some(({ id }) => first.includes(id))).toBe(false)
  const figures = assembleQuiz(ITEMS, { n: 5, seed: 'a', types: ['figure'] }).items
  expect(figures.map(({ type }) => type)).toEqual(Array.from({ length: 5 }, () => 'figure'))
  const hard = assembleQuiz(ITEMS, { n: 5, seed: 'a', difficulty: 'hard' }).items
  expect(hard.every(({ difficulty }) => difficulty === 'hard')).toBe(true)
})

test('the reports to read come in the order of the story', ({ expect }) => {
  expect(assembleQuiz(ITEMS, { n: 20, seed: 'a' }).articleIds).toEqual(['a0', 'a1', 'a2'])
})

test('no items give an empty quiz', ({ expect }) => {
  expect(assembleQuiz([], { n: 5, seed: 'a', maxReports: 2 })).toEqual({
    seed: 'a',
    items: [],
    articleIds: [],
  })
})
