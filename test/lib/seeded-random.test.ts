import { test } from 'vitest'
import { seededRandom, shuffle } from '../../src/lib/seeded-random.ts'

const drawThree = (...seed: string[]): number[] => {
  const random = seededRandom(...seed)
  return [random(), random(), random()]
}

test('one seed gives one sequence, another seed another', ({ expect }) => {
  expect(drawThree('item', 'game')).toEqual(drawThree('item', 'game'))
  expect(drawThree('item', 'game')).not.toEqual(drawThree('item', 'game 2'))
})

test('numbers lie in [0, 1) and fill it evenly', ({ expect }) => {
  const random = seededRandom('even')
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let draw = 0; draw < 10_000; draw++) {
    const number = random()
    expect(number).toBeGreaterThanOrEqual(0)
    expect(number).toBeLessThan(1)
    const tenth = Math.floor(number * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

test('a shuffle keeps every entry and leaves the list as it was', ({ expect }) => {
  const list = ['a', 'b', 'c', 'd']
  const shuffled = shuffle(list, seededRandom('s'))
  expect(shuffled.toSorted()).toEqual(list)
  expect(list).toEqual(['a', 'b', 'c', 'd'])
})

test('over many seeds each entry comes first equally often', ({ expect }) => {
  const first = new Map<string, number>()
  for (let seed = 0; seed < 3000; seed++) {
    const [entry = ''] = shuffle(['a', 'b', 'c'], seededRandom(`seed ${seed}`))
    first.set(entry, (first.get(entry) ?? 0) + 1)
  }
  for (const count of first.values()) expect(Math.abs(count - 1000)).toBeLessThan(120)
})
