import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { STORIES } from '../../questions/stories.ts'
import type { BuiltInStory } from '../../src/app/built-in-story.ts'
import type { ChoiceItem, Item, VerdictItem } from '../../src/items/item.ts'
import { ITEM_TYPES, SWITCHED_OFF } from '../../src/items/types/index.ts'
import { writeItems } from '../../src/items/write-items.ts'
import { toQuestion } from '../../src/play/to-question.ts'
import { checkItems, type Breach, type ItemRule } from '../eval/check-items.ts'
import { numbersIn, plain } from '../eval/check-words.ts'
import { readStory, TOLLS, TUNNEL } from '../support/a-fact.ts'
import { anOption } from '../support/an-item.ts'

const ROOT = join(import.meta.dirname, '../..')

const show = (item: Item): Item['options'] => toQuestion(item, item.id).options
const showTurned = (item: Item): Item['options'] => show(item).toReversed()
const print = ({ rule, because, item }: Breach): string => `${rule}: ${item?.stem ?? because}`

for (const id of STORIES)
  test(`${id}: every item holds what can be told from the text, by another checker than the gate`, ({
    expect,
  }) => {
    const file = join(ROOT, 'questions', id, 'generated.json')
    const { documents, items } = JSON.parse(readFileSync(file, 'utf8')) as BuiltInStory
    const breaches = checkItems({ documents, items, show }).map(print)
    expect(breaches).toEqual([])
  })

test('the checker shares nothing with the gate', ({ expect }) => {
  for (const file of ['check-items.ts', 'check-words.ts']) {
    const source = readFileSync(join(ROOT, 'test/eval', file), 'utf8')
    const imports = [...source.matchAll(/^import (type )?[^']*'([^']+)'/gm)]
    for (const [, isType, path = ''] of imports)
      expect(isType !== undefined || !path.includes('/src/'), path).toBe(true)
  }
})

const story = readStory(
  TUNNEL,
  `${TOLLS}

Coach Per Aune said: "We will row across the bay at night".`,
)
const { documents } = story
const items = writeItems(story)
// One report alone is asked for its voice too.
const more = [...items, ...writeItems(readStory(TUNNEL))]

function find<T extends Item>(isIt: (item: Item) => item is T): T {
  const item = more.find(isIt)
  if (!item) throw new Error('there is no such item')
  return item
}
const choice = (type: Item['type']): ChoiceItem =>
  find((item): item is ChoiceItem => item.response === 'choice' && item.type === type)
const check = (key: VerdictItem['key']): VerdictItem =>
  find((item): item is VerdictItem => item.response === 'verdict' && item.key === key)

const whoSaid = choice('who-said')
const figure = choice('figure')
const voice = choice('voice')
const refuted = check('refuted')
const missing = check('not-stated')
const [proof] = whoSaid.evidence
const keyOf = ({ options, key }: Item): string => options.find(({ id }) => id === key)?.text ?? ''

/** The item with other texts as options, the first one being the key. */
const withTexts = (item: ChoiceItem, ...texts: readonly string[]): ChoiceItem => ({
  ...item,
  options: texts.map(anOption),
  key: anOption(texts[0] ?? '').id,
})
const withStem = <T extends Item>(item: T, change: (stem: string) => string): T => ({
  ...item,
  stem: change(item.stem),
})
const withProof = <T extends Item>(item: T, change: Partial<T['evidence'][number]>): T => ({
  ...item,
  evidence: item.evidence.map((entry, at) => (at === 0 ? { ...entry, ...change } : entry)),
})
const report = "In the Tidewater Post's report,"

test('items of a story of two reports break nothing', ({ expect }) => {
  expect(checkItems({ documents, items, show }).map(print)).toEqual([])
})

const CASES: readonly (readonly [rule: ItemRule, because: string, item: Item])[] = [
  ['evidence', 'there is none', { ...whoSaid, evidence: [] }],
  ['evidence', 'its report is not in the story', withProof(whoSaid, { articleId: 'a0' })],
  ['evidence', 'it does not stand at its span', withProof(whoSaid, { span: [0, 20] })],
  [
    'evidence',
    'a mark lies outside',
    withProof(whoSaid, { marks: [{ role: 'cue', span: [0, 0] }] }),
  ],
  ['stem', 'words', withStem(whoSaid, (stem) => stem.replace('?', `${' on and on'.repeat(9)}?`))],
  ['stem', 'another mark', withStem(whoSaid, (stem) => stem.replace('?', '.'))],
  ['stem', 'another mark', withStem(refuted, (stem) => `${stem.slice(0, -1)}?`)],
  ['stem', 'stands alone', withStem(whoSaid, (stem) => stem.replace('?', '”?'))],
  ['stem', 'begins with “she”', withStem(refuted, () => `${report} she said the tunnel was safe.`)],
  [
    'stem',
    'begins with “they”',
    withStem(refuted, () => `${report} in May, they said the tunnel was safe.`),
  ],
  [
    'stem',
    'begins with “it”',
    withStem(voice, (stem) => stem.replace(/that .*\?/, 'that it cost 115 million crowns?')),
  ],
  [
    'stem',
    'points outside',
    withStem(whoSaid, () => `${report} who said that these plans were late?`),
  ],
  [
    'report named',
    'no report is named',
    withStem(whoSaid, (stem) => stem.replace(/In .*? report/, 'In the paper')),
  ],
  [
    'words of the report',
    'nobody says',
    withStem(whoSaid, (stem) => stem.replace('?', ' “by moonlight”?')),
  ],
  [
    'words of the report',
    'holds no 77',
    withStem(whoSaid, (stem) => stem.replace('?', ' for 77 crowns?')),
  ],
  ['options', 'there are 1', withTexts(whoSaid, keyOf(whoSaid))],
  [
    'options',
    'there are 5',
    withTexts(whoSaid, keyOf(whoSaid), 'Nils Ahola', 'Ida Fenw', 'Olaf Bran', 'Karl Rusk'),
  ],
  ['options', 'the key is none', { ...whoSaid, key: 'o0' }],
  [
    'options',
    'two are the same',
    withTexts(whoSaid, keyOf(whoSaid), 'The Kiev office', 'Kyiv Office'),
  ],
  [
    'options',
    'much longer',
    withTexts(whoSaid, keyOf(whoSaid), 'Nils Aho of the harbour police of the bay', 'Ida Fenw'),
  ],
  ['options', 'absolute', withTexts(whoSaid, keyOf(whoSaid), 'Everybody', 'Olaf Brandt')],
  ['options', 'comma', withTexts(whoSaid, keyOf(whoSaid), 'Aho, Nils', 'Olaf Brandt')],
  ['options', 'lower case', withTexts(whoSaid, keyOf(whoSaid), 'nils aho', 'Olaf Brandt')],
  [
    'options',
    'several formats',
    withTexts(figure, 'about 2,500', 'more than 6,500', 'about 9,000'),
  ],
  ['options', 'two are one number', withTexts(figure, 'about 2,500', 'about 2500', 'about 9,000')],
  [
    'options',
    'a report stands among',
    withTexts(whoSaid, keyOf(whoSaid), 'Olaf Brandt', "The Tidewater Post's report"),
  ],
  [
    'give-away',
    'the key alone',
    withStem(whoSaid, (stem) => stem.replace('?', ` to ${keyOf(whoSaid)}?`)),
  ],
  [
    'key',
    'does not hold the figure',
    withTexts(figure, 'about 8,123', 'about 6,500', 'about 9,000'),
  ],
  ['key', 'does not name', withTexts(whoSaid, 'Zdenko Quux', 'Olaf Brandt', 'Petra Lund')],
  [
    'key',
    'of another report',
    withProof(refuted, {
      articleId: documents.find(({ id }) => !refuted.asks.includes(id))?.id ?? '',
    }),
  ],
  ['alteration', 'not said', { ...refuted, alteration: null }],
  ['alteration', 'the tag is missing', { ...refuted, tags: [] }],
  ['alteration', 'the tag is missing or too much', { ...missing, tags: ['altered'] }],
  [
    'alteration',
    'more was altered',
    withStem(refuted, (stem) => stem.replace(/(\w+)\.$/, 'quietly $1.').replace('In ', 'At ')),
  ],
  ['alteration', 'nothing was altered', { ...refuted, stem: refuted.alteration?.original ?? '' }],
  [
    'silence',
    'the one of the evidence',
    { ...missing, asks: [missing.evidence[0]?.articleId ?? ''] },
  ],
  [
    'silence',
    'should be silent has',
    {
      ...withStem(missing, (stem) => stem.replace('.', ' “row across the bay at night”.')),
      asks: [documents[1]?.id ?? ''],
    },
  ],
  [
    'casualties',
    'not tagged',
    withStem({ ...whoSaid, tags: [] }, () => `${report} who said that 12 people were injured?`),
  ],
  ['private', 'an address', withStem(whoSaid, () => `${report} who lives at 21 Caldwell Street?`)],
  [
    'private',
    'a minor',
    withProof(whoSaid, { sentence: `${proof?.sentence} A 12-year-old boy was there.` }),
  ],
  ['private', 'an age', withStem(whoSaid, () => `${report} who met the 44-year-old captain?`)],
]

describe('an item that breaks a rule is found', () => {
  test.for(CASES)('%s: %s', ([rule, because, item], { expect }) => {
    const found = checkItems({ documents, items: [item], show })
    expect(
      found.some((one) => one.rule === rule && one.because.includes(because)),
      JSON.stringify(found.map((one) => [one.rule, one.because])),
    ).toBe(true)
  })
  test('figures that are shown out of order', ({ expect }) => {
    expect(
      checkItems({ documents, items: [figure], show: showTurned }).map(({ rule }) => rule),
    ).toContain('order')
  })
  test('two that ask the same, and a verdict that comes too often', ({ expect }) => {
    const same = Array.from({ length: 9 }, () => refuted)
    const rules = checkItems({ documents, items: same, show }).map(({ rule }) => rule)
    expect(rules).toContain('twins')
    expect(rules).toContain('balance')
  })
})

test('another key than the proven one is found, of several choices, orders and statements too', ({
  expect,
}) => {
  const file = join(ROOT, 'questions/practice-pellwick/generated.json')
  const practice = JSON.parse(readFileSync(file, 'utf8')) as BuiltInStory
  const rulesOf = (item: Item) =>
    checkItems({ documents: practice.documents, items: [item], show }).map(({ rule }) => rule)
  const all = writeItems(practice, undefined, [...ITEM_TYPES, ...SWITCHED_OFF])
  for (const type of ['corroboration', 'chain', 'timeline', 'contested-figure']) {
    const item = all.find((one) => one.type === type)
    if (!item) throw new Error(`there is no ${type}`)
    expect(rulesOf(item), type).toEqual([])
    const ids = item.options.map(({ id }) => id)
    const turned: Item =
      item.response === 'choices'
        ? { ...item, key: ids.slice(1) }
        : item.response === 'order'
          ? { ...item, key: item.key.toReversed() }
          : item.response === 'choice'
            ? { ...item, key: ids[1] ?? '' }
            : item
    expect(rulesOf(turned), type).toContain('key')
  }
})

test.for([
  ['about 2.5 million', [2_500_000]],
  ['more than thirteen thousand', [13_000]],
  ['twenty-one of 300', [21, 300]],
  ['two dozen', [24]],
  ['a hundred boats', [100]],
  ['$1.2bn', [1_200_000_000]],
  ['a boat', []],
] as const)('the numbers in “%s”', ([text, numbers], { expect }) => {
  expect(numbersIn(text)).toEqual(numbers)
})

test.for([
  ['Kiev', 'Kyiv'],
  ['the U.S. Navy', 'US Navy'],
  ['United Nations', 'The UN'],
  ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
  ['Müller’s Office', 'the Muller office'],
] as const)('“%s” and “%s” are one name', ([one, other], { expect }) => {
  expect(plain(one)).toBe(plain(other))
})
