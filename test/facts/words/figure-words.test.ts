import { test } from 'vitest'
import * as words from '../../../src/facts/words/figure-words.ts'
import { testWordLists } from '../../support/test-word-lists.ts'

testWordLists([
  ['verbs of weighing', words.WEIGHING, 'weighed lifted', 'cost lost'],
  ['dimensions', words.DIMENSIONS, 'tall deep', 'boat feet'],
  ['fractions', words.FRACTIONS, 'thirds halves', 'third seconds'],
  ['casualties', words.CASUALTY_WORDS, 'killed toll injuries', 'lost lives missing shot'],
  ['what takes lives', words.LIFE_TAKING, 'claimed cost', 'saved lived'],
  ['tolls', words.TOLLS, 'toll deaths', 'tolls dead'],
  ['parts', words.PARTS, 'half quarter', 'halves second'],
  ['what is numbered', words.NUMBERED, 'page flight aged', 'boats year'],
  ['points in time', words.DISTANCES_IN_TIME, 'ago later', 'soon now'],
  ['whiles', words.WHILES, 'for past', 'at on'],
  ['what one does not count', words.UNCOUNTED, 'day more', 'boat soldier'],
  ['callings and things', words.THINGS_TOO, 'chairs guide', 'teachers mayor'],
  ['who can be lost', words.MORTALS, 'soldiers sailors people', 'workers fans players boats'],
])

test('longer qualifiers come first', ({ expect }) => {
  const lengths = words.QUALIFIERS.map(([qualifier]) => qualifier.length)
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
})

test('each currency of a country is a code of three letters', ({ expect }) => {
  expect(words.CURRENCY_OF.get('canadian dollars')).toBe('CAD')
  expect(words.CURRENCY_OF.get('c $')).toBe('CAD')
  for (const [name, code] of words.CURRENCY_OF) {
    expect(name).toMatch(/^[a-z.]+(?: [a-z]+)? (?:\$|[a-z]+)$/)
    expect(code).toMatch(/^[A-Z]{3}$/)
  }
})
