import { test } from 'vitest'
import { contentHash } from '../../src/lib/content-hash.ts'

test('the same parts give the same 14 characters', ({ expect }) => {
  expect(contentHash('a', 'b')).toBe(contentHash('a', 'b'))
  expect(contentHash('a', 'b')).toMatch(/^[0-9a-v]{14}$/)
})

test('where one part ends matters', ({ expect }) => {
  expect(contentHash('ab', 'c')).not.toBe(contentHash('a', 'bc'))
  expect(contentHash('a')).not.toBe(contentHash('a', ''))
})

test('no two of 50,000 neighbouring texts share a hash', ({ expect }) => {
  const hashes = new Set(
    Array.from({ length: 50_000 }, (_, number) => contentHash(`item ${number}`)),
  )
  expect(hashes.size).toBe(50_000)
})

const bits = (hash: string): boolean[] =>
  Array.from({ length: 70 }, (_, at) => {
    const digit = Number.parseInt(hash.charAt(Math.floor(at / 5)), 32)
    return ((digit >> (at % 5)) & 1) === 1
  })

test('changing one letter changes about half of the bits', ({ expect }) => {
  const [one, two] = [bits(contentHash('the ferry')), bits(contentHash('the ferrz'))]
  const changed = one.filter((bit, at) => bit !== two[at]).length
  expect(changed).toBeGreaterThan(16)
  expect(changed).toBeLessThan(54)
})
