import { describe, test } from 'vitest'
import { baseOf, gistReader } from '../../src/facts/likeness.ts'
import type { Party } from '../../src/facts/story.ts'
import { SAME_IN_THIS_FORM, SAME_MEANING } from '../../src/facts/words/same-meaning.ts'

const PARTIES: readonly Party[] = [
  { name: 'Ann Lee', variants: ['Ann Lee'], roles: [], side: null },
  {
    name: 'Sergei Kowalski',
    variants: ['Sergei Kowalski', 'Sergey Kowalskij'],
    roles: [],
    side: null,
  },
]

const wordsOf = (text: string): string[] => [...gistReader(PARTIES)(text).words].toSorted()

/** Words of one key, and words of others. */
test.for([
  ['closed closes closing close', 'clothes'],
  ['plan plans planned planning', 'plane planes planed planing planet'],
  ['car cars', 'care cares cared caring'],
  ['win wins winning', 'wine wines'],
  ['fire fires fired firing', 'fir firs firm'],
  ['stop stopped stopping stops', 'stoop'],
  ['visit visited visiting visits', 'visor'],
  ['country countries', 'county counties'],
  ['carry carries carried carrying', 'car cared'],
  ['call called calling calls', 'cal'],
  ['use used uses using', 'us'],
  ['case cases', 'cash cashes'],
  ['tax taxes taxed taxing', 'taxi'],
  ['class classes', 'clash clashes'],
  ['die dies died', 'dice'],
  ['agree agrees agreeing', 'agrarian'],
  ['Crimea Crimean', 'crime crimes'],
  ['Siberia Siberian', 'Serbia'],
  ['string strings', 'strings-and-all strung'],
  ['need needs needed', 'knead'],
  ['crisis', 'crises'],
  ["crew crew's crews crews'", 'crewed-up'],
] as const)('one base form: %s; not %s', ([one, others], { expect }) => {
  const bases = new Set(one.split(' ').map((word) => baseOf(word.toLowerCase())))
  expect([...bases]).toHaveLength(1)
  const shared = others.split(' ').filter((word) => bases.has(baseOf(word.toLowerCase())))
  expect(shared).toEqual([])
})

/** Two texts that come down to the same words. */
test.for([
  ['the United States', 'the US'],
  ['the European Union', 'the EU'],
  ['North Korea', "Pyongyang's"],
  ['the White House', 'Washington'],
  ['the harbour of the United States', 'the US harbour'],
  ['Hospitals closed', 'hospitals close'],
  ['the Peninsula', 'the peninsula'],
  ['annexed Crimea', 'annexed Crimean'],
  ['more than 1,300 lives', 'more than 1,300 dead'],
  ['building up an army', 'a buildup of troops'],
  ['heading to the town', 'visiting a city'],
  ['a meeting', 'meeting with'],
  ['Mayor Ann Lee', "Lee's"],
  ['Sergey Kowalskij', 'Mr Kowalski'],
  ['rallies in the towns', 'a protest in town'],
] as const)('“%s” and “%s” have one gist', ([one, other], { expect }) => {
  expect(wordsOf(one)).toEqual(wordsOf(other))
})

/** Two texts of which no word is the same. */
test.for([
  ['died', 'live lived living lives'],
  ['North Korea', 'South Korea'],
  ['the United States', 'the United Kingdom'],
  ['plans', 'the plane'],
  ['vehicles', 'care'],
  ['victory', 'wine'],
  ['a blaze', 'fired'],
  ['a visit', 'head of the agency'],
  ['troops', 'arms'],
  ['troops', 'forced'],
  ['police', 'officers'],
  ['talks', 'meet the demand'],
  ['support', 'an aide'],
  ['a treaty', 'according'],
  ['prisoners freed', 'the report was released'],
  ['a protest', 'in March'],
  ['a fall', 'declined'],
  ['hospitable', 'hospitals'],
] as const)('“%s” and “%s” have nothing in common', ([one, other], { expect }) => {
  const words = wordsOf(one)
  expect(words).not.toEqual([])
  expect(wordsOf(other).filter((word) => words.includes(word))).toEqual([])
})

describe('what a text does with its matter', () => {
  test.for([
    ['the dam leaks', false, null],
    ['the dam does not leak', true, null],
    ["the dam doesn't leak", true, null],
    ['they refused to pay', true, null],
    ['it hopes to stop them from growing', true, null],
    ['they stopped 300 lorries', false, null],
    ['from the harbour they stopped lorries', false, null],
    ['no fewer than 300 came', false, null],
    ['not only the mayor came', false, null],
    ['no ferry runs', true, null],
    ['it has not leaked since 2014', true, 'never'],
    ['it leaks since 2014', false, null],
    ['it was higher than at any time since 2014', false, 'record'],
    ['the largest crowd since 2014', false, 'record'],
    ['it has not been so high since 2014', false, 'record'],
    ['since 2014 it has not leaked', true, null],
  ] as const)('“%s”: denies %s, since %s', ([text, denies, since], { expect }) => {
    expect(gistReader([])(text)).toMatchObject({ denies, since })
  })

  test('years and days are told apart from words', ({ expect }) => {
    const { years, days } = gistReader([])('In March 2021 and on Friday the May march began')
    expect([[...years], [...days]]).toEqual([['2021'], ['march', 'friday']])
  })
})

/** Whole words and forms, each with the first word of its line. */
const listed = [...SAME_MEANING, ...SAME_IN_THIS_FORM].flatMap((line) => {
  const words = line.split(' ')
  return words.map((word) => ({ word, meaning: baseOf(words[0] ?? '') }))
})

test('no two lines share a base form, and every listed word has its own line’s meaning', ({
  expect,
}) => {
  const read = gistReader([])
  expect(listed.filter(({ word, meaning }) => !read(word).words.has(meaning))).toEqual([])
})

test('no line holds two forms of one word', ({ expect }) => {
  const bases = SAME_MEANING.flatMap((line) => line.split(' ').map(baseOf))
  expect(bases.filter((base, at) => bases.indexOf(base) !== at)).toEqual([])
})
