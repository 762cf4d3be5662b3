import { test } from 'vitest'
import { measureItems } from '../eval/measure-items.ts'
import { printItems } from '../eval/print-items.ts'
import { readStory, TOLLS, TUNNEL } from '../support/a-fact.ts'

const story = readStory(TUNNEL, TOLLS)
const [short, long] = [printItems(story), printItems(story, true)]

test('items are printed with the key marked, the evidence and what was altered', ({ expect }) => {
  expect(short).toMatch(/^Reports: the Tidewater Post's report; the Marsh Courier's report\n/)
  expect(short).toMatch(/who denied that the tunnel was unsafe\?\n(?: {5}.*\n)* {3}\* Petra Lund\n/)
  expect(short).toMatch(
    /\n {3}evidence: the Tidewater Post's report, \d+–\d+, Petra Lund: Transport/,
  )
  expect(short).toMatch(/\n {3}altered: “.+” became “.+”\n {3}as it was: In the /)
})

test('without the trace, reasons are counted', ({ expect }) => {
  expect(short).toMatch(/\nSkipped by a type: \d+\n +\d+ {2}\S/)
  expect(short).not.toContain('· claim:')
})

test('the trace tells fact by fact what each type made of it', ({ expect }) => {
  const [, told = ''] = long.split('· claim: Transport Minister Petra Lund | denied |')
  expect(told.split('\n· ')[0]).toMatch(/\n {4}who-said written\n {6}In the Tidewater/)
  expect(told.split('\n· ')[0]).toMatch(/\n {4}voice skipped \(its voice/)
})

test('nothing printed is wider than a hundred columns', ({ expect }) => {
  expect(long.split('\n').filter((line) => line.length > 100)).toEqual([])
})

test('a report on articles counts those of the length asked for', ({ expect }) => {
  const articles = [TUNNEL, TOLLS, 'It rained all day.'].map((text, at) => ({
    name: `${at}`,
    input: { text },
  }))
  const found = measureItems(articles)
  expect(found).toMatchObject({ articles: 3, none: 1 / 3, enough: 2 / 3 })
  expect(found.items).toBe(measureItems(articles, [20, 500]).items)
  const { counts, chiSquare, critical } = found.keyPositions
  const places = Object.values(counts).flat()
  const choices = Math.round(found.items * (1 - (found.types['fact-check'] ?? 0)))
  expect(places.reduce((sum, count) => sum + count, 0)).toBe(choices)
  expect(chiSquare).toBeLessThan(critical * 2)
  expect(found.reasons.length).toBeGreaterThan(3)
})
