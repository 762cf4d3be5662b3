import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { checkItem, GATE } from '../../../src/items/gate/index.ts'
import type { ChoiceItem, Item, VerdictItem } from '../../../src/items/item.ts'
import { viewStory } from '../../../src/items/story-view.ts'
import { writeItems } from '../../../src/items/write-items.ts'
import { readStory, TOLLS, TUNNEL } from '../../support/a-fact.ts'
import { anOption } from '../../support/an-item.ts'

const RUMOUR = `${TOLLS}

Sven Holm, a neighbour, said the works kept the street awake.`
const story = readStory(TUNNEL, RUMOUR)
const items = writeItems(story)

function choice(type: Item['type'], key: string): ChoiceItem {
  const item = items.find(
    (one): one is ChoiceItem =>
      one.response === 'choice' &&
      one.type === type &&
      one.options.some(({ id, text }) => id === one.key && text === key),
  )
  if (!item) throw new Error(`there is no ${type} item with the key ${key}`)
  return item
}

function check(key: VerdictItem['key']): VerdictItem {
  const item = items.find(
    (one): one is VerdictItem => one.response === 'verdict' && one.key === key,
  )
  if (!item) throw new Error(`there is no ${key} statement`)
  return item
}

const whoSaid = choice('who-said', 'Petra Lund')
const figure = choice('figure', 'about 2,500')
const figureSource = choice('figure-source', 'Erik Sand')
const refuted = check('refuted')
const missing = check('not-stated')

/** The item with other texts as options, the first one being the key. */
const withTexts = (item: ChoiceItem, ...texts: readonly string[]): ChoiceItem => ({
  ...item,
  options: texts.map(anOption),
  key: anOption(texts[0] ?? '').id,
})

const withProof = <T extends Item>(item: T, change: Partial<T['evidence'][number]>): T => ({
  ...item,
  evidence: item.evidence.map((entry, at) => (at === 0 ? { ...entry, ...change } : entry)),
})

const [proof] = whoSaid.evidence
const CASES: readonly (readonly [rule: string, why: string, item: Item])[] = [
  ['1 evidence-stands', 'there is no evidence', { ...whoSaid, evidence: [] }],
  ['1 evidence-stands', 'the sentence stands elsewhere', withProof(whoSaid, { span: [0, 40] })],
  ['1 evidence-stands', 'the report is not in the story', withProof(whoSaid, { articleId: 'a0' })],
  [
    '1 evidence-stands',
    'a mark lies outside the sentence',
    withProof(whoSaid, { marks: [{ role: 'cue', span: [0, 3] }] }),
  ],
  [
    '1 key-derived',
    'the evidence names somebody else',
    withProof(whoSaid, { source: 'Ida Fenwick' }),
  ],
  [
    '1 key-derived',
    'the stem says what the evidence does not',
    { ...whoSaid, stem: whoSaid.stem.replace('unsafe', 'haunted') },
  ],
  [
    '1 key-derived',
    'the cue says nothing',
    withProof(whoSaid, {
      marks: [{ role: 'cue', span: [proof?.span[0] ?? 0, (proof?.span[0] ?? 0) + 9] }],
    }),
  ],
  [
    '3 real-distractors',
    'an option is no source of the story',
    withTexts(whoSaid, 'Petra Lund', 'Olga Stern', 'Nils Aho'),
  ],
  [
    '3 real-distractors',
    'a number is no figure of the story',
    withTexts(figure, 'about 2,500', 'about 6,500', 'about 7,777'),
  ],
  [
    '4 figure-logic',
    'the key is not the figure of the evidence',
    withTexts(figure, 'about 9,000', 'about 2,500', 'about 6,500'),
  ],
  [
    '4 figure-logic',
    'the qualifier is another one',
    withTexts(figure, 'more than 2,500', 'more than 6,500', 'more than 9,000'),
  ],
  ['6 stands-alone', 'it does not ask', { ...whoSaid, stem: whoSaid.stem.replace('?', '.') }],
  [
    '6 stands-alone',
    'it names no report',
    { ...whoSaid, stem: 'Who denied that the tunnel was unsafe?' },
  ],
  [
    '6 stands-alone',
    'it is too long',
    { ...whoSaid, stem: `${"In the Tidewater Post's report, who denied ".repeat(4)}it?` },
  ],
  [
    '6 stands-alone',
    'it turns a quotation into a clause',
    { ...whoSaid, stem: "In the Tidewater Post's report, who said that “We are ready” at noon?" },
  ],
  [
    '9 private-details',
    'the stem gives an address',
    { ...whoSaid, stem: "In the Tidewater Post's report, who denied living at 21 Caldwell Place?" },
  ],
  [
    '9 private-details',
    'the evidence speaks of a minor',
    withProof(whoSaid, { sentence: 'Petra Lund, 17, denied that the tunnel was unsafe.' }),
  ],
  [
    '9 private-details',
    'the figure is an age',
    withProof(withTexts(figure, '47', '65', '90'), {
      sentence: 'Ylva Kall, 47, said that visitors were expected.',
    }),
  ],
  [
    '3 real-distractors',
    'two options are from outside the story',
    withTexts(whoSaid, 'Petra Lund', 'The UN', 'The EU'),
  ],
  [
    '10 alteration',
    'the evidence speaks of a crime',
    withProof(refuted, { sentence: 'The robbers had confessed, Erik Sand said.' }),
  ],
  [
    '7 no-give-away',
    'one option is much longer',
    withTexts(whoSaid, 'Petra Lund', 'The harbour union leader', 'Nils Aho'),
  ],
  [
    '7 no-give-away',
    'the stem names one option alone',
    { ...whoSaid, stem: "In the Tidewater Post's report, who denied that Lund was unsafe?" },
  ],
  [
    '7 no-give-away',
    'one option has another format',
    withTexts(whoSaid, 'Petra Lund', 'Olaf, Brandt', 'Nils Aho'),
  ],
  [
    '9 public-only',
    'a private person is an option',
    withTexts(whoSaid, 'Petra Lund', 'Sven Holm', 'Nils Aho'),
  ],
  [
    '2 one-right-option',
    'a number lies too close',
    withTexts(figure, 'about 2,500', 'about 2,600', 'about 6,500'),
  ],
  ['10 alteration', 'nothing says what was altered', { ...refuted, alteration: null }],
  [
    '10 alteration',
    'two things were altered',
    { ...refuted, stem: refuted.stem.replace(/\.$/, ' again.') },
  ],
  [
    '10 alteration',
    'a supported statement was altered',
    { ...check('supported'), alteration: { original: 'a', from: 'a', to: 'b' } },
  ],
  [
    '10 silent-report',
    'it is asked of the report that states it',
    {
      ...missing,
      asks: [missing.evidence[0]?.articleId ?? ''],
      stem: missing.stem.replace(/^In .*? report,/, `In ${missing.evidence[0]?.reportName},`),
    },
  ],
  ['11 option-count', 'one wrong option is too few', withTexts(whoSaid, 'Petra Lund', 'Nils Aho')],
  [
    '11 option-count',
    'five options are too many',
    withTexts(whoSaid, 'Petra Lund', 'Nils Aho', 'Ida Fenwick', 'Erik Sand', 'Olaf Brandt'),
  ],
  ['11 option-count', 'the key is no option', { ...whoSaid, key: 'o0' }],
]

describe('the gate refuses', () => {
  for (const [rule, why, item] of CASES)
    test(`${rule}: ${why}`, ({ expect }) => {
      expect(checkItem(item, story)).not.toBeNull()
      // Another rule may speak up before the one meant: it is asked by itself as well.
      const meant = GATE.find(({ id }) => id === rule)
      expect(meant?.refuses(item, viewStory(story))).toEqual(expect.any(String))
    })
})

test('the gate lets every written item through, also when it is asked again', ({ expect }) => {
  for (const item of items) expect(checkItem(item, story), item.stem).toBeNull()
  expect(figureSource.options.length).toBeGreaterThanOrEqual(3)
})

test('every file of a rule is in the list', ({ expect }) => {
  const files = readdirSync(join(import.meta.dirname, '../../../src/items/gate')).filter(
    (file) => file !== 'index.ts' && file !== 'rule.ts',
  )
  expect(GATE.length).toBe(files.length)
})

describe('private people', () => {
  for (const [sentence, because] of [
    ['Doctor Ida Fenwick said that Mary Hunt, a patient, had a cold.', 'a private person'],
    ['Mayor Ida Fenwick said that Olaf Brandt had cancer.', 'health'],
    ['Mayor Ida Fenwick said that the pupil Mary Hunt was late.', 'a private person'],
    ['Mayor Ida Fenwick said that Mary Hunt attacked a guard.', 'may be a private person'],
  ] as const)
    test(`“${sentence}”`, ({ expect }) => {
      const reasons: string[] = []
      const written = writeItems(readStory(`${TUNNEL}\n\n${sentence}`, TOLLS), (event) => {
        if (event.rule?.startsWith('9 ')) reasons.push(event.because ?? '')
      })
      expect(reasons.join()).toContain(because)
      for (const { stem } of written) expect(stem).not.toMatch(/Mary Hunt|cancer/)
    })
})
