import { describe, test } from 'vitest'
import type { Qualifier } from '../../src/facts/fact.ts'
import {
  contradicts,
  implies,
  isNearMagnitude,
  mayBeSame,
  type Amount,
} from '../../src/items/intervals.ts'
import { aFigure } from '../support/a-fact.ts'

const amount = (text: string): Amount => {
  const [, qualifier = 'exact', number = ''] = /^(?:(\D+) )?([\d,]*)$/.exec(text) ?? []
  return {
    qualifier: qualifier as Qualifier,
    value: number === '' ? null : Number(number.replaceAll(',', '')),
  }
}

const vague: Amount = { value: null, qualifier: 'about' }

describe('implies', () => {
  for (const [given, other, expected] of [
    ['more than 13,000', 'at least 13,000', true],
    ['more than 13,000', 'more than 10,000', true],
    ['more than 13,000', 'more than 14,000', false],
    ['at least 13,000', 'more than 13,000', false],
    ['13,000', 'at least 13,000', true],
    ['13,000', 'more than 13,000', false],
    ['13,200', 'about 13,000', true],
    ['less than 500', 'at most 500', true],
    ['at most 500', 'less than 500', false],
    ['about 500', '500', false],
  ] as const)
    test(`“${given}” ${expected ? 'supports' : 'does not support'} “${other}”`, ({ expect }) => {
      expect(implies(amount(given), amount(other))).toBe(expected)
    })
  test('a vague amount supports nothing', ({ expect }) => {
    expect(implies(vague, amount('more than 1,000'))).toBe(false)
    expect(implies(amount('5,000'), vague)).toBe(false)
  })
})

describe('contradicts', () => {
  for (const [given, other, expected] of [
    ['more than 13,000', '14,000', false],
    ['more than 13,000', '12,000', true],
    ['more than 13,000', 'less than 13,000', true],
    ['at least 13,000', 'at most 13,000', false],
    ['more than 90,000', 'less than 50,000', true],
    ['about 115,000', 'about 120,000', false],
    ['about 115,000', 'about 40,000', true],
    ['61', '50', true],
    ['at least 24', '61', false],
  ] as const)
    test(`“${given}” ${expected ? 'rules out' : 'leaves room for'} “${other}”`, ({ expect }) => {
      expect(contradicts(amount(given), amount(other))).toBe(expected)
      expect(contradicts(amount(other), amount(given))).toBe(expected)
    })
  test('a vague amount is never refuted', ({ expect }) => {
    expect(contradicts(vague, amount('3'))).toBe(false)
  })
})

test('numbers as close as rounding may bring them may be the same, vague ones never', ({
  expect,
}) => {
  expect(mayBeSame(amount('about 90,000'), amount('95,000'))).toBe(true)
  expect(mayBeSame(amount('about 115,000'), amount('118,000'))).toBe(true)
  expect(mayBeSame(amount('about 115,000'), amount('125,000'))).toBe(false)
  expect(mayBeSame(amount('90,000'), amount('115,000'))).toBe(false)
  expect(mayBeSame(vague, vague)).toBe(false)
})

test('figures stand side by side within one class and ten to one', ({ expect }) => {
  const boats = aFigure({ value: 400 })
  expect(isNearMagnitude(boats, aFigure({ value: 3_900 }))).toBe(true)
  expect(isNearMagnitude(boats, aFigure({ value: 4_100 }))).toBe(false)
  expect(isNearMagnitude(boats, aFigure({ value: 400, unitClass: 'people' }))).toBe(false)
  expect(isNearMagnitude(boats, aFigure({ value: null }))).toBe(false)
})
