import { test } from 'vitest'
import { checkItem } from '../../src/items/gate/index.ts'
import { VERDICTS, type Item } from '../../src/items/item.ts'
import { writeItems, type ItemEvent } from '../../src/items/write-items.ts'
import { contentHash } from '../../src/lib/content-hash.ts'
import { readStory, TOLLS, TUNNEL } from '../support/a-fact.ts'

const story = readStory(TUNNEL, TOLLS)
const items = writeItems(story)
const NAMES_BY_HAND =
  'Alder Birch Cedar Dogwood Elder Fir Ginkgo Hazel Juniper Kapok Larch Maple'.split(' ')
const THIRD = `Museum director Erik Sand said that the old lighthouse would be painted red.

Weather office head Siv Moll warned of storms along the coast.`

test('the same story gives the same items', ({ expect }) => {
  expect(writeItems(readStory(TUNNEL, TOLLS))).toEqual(items)
})

test('a statement has the id of its report and words, so that no reader can work out where its evidence lies', ({
  expect,
}) => {
  const checks = items.filter(({ response }) => response === 'verdict')
  expect(checks.length).toBeGreaterThan(2)
  for (const { id, type, asks, stem } of checks)
    expect(id).toBe(`i${contentHash(type, ...asks, stem)}`)
})

test('the id of a figure item cannot be worked out from its options', ({ expect }) => {
  const figures = items.filter(({ type }) => type === 'figure')
  expect(figures.length).toBeGreaterThan(0)
  for (const { id, type, evidence, options } of figures)
    for (const { text } of options)
      expect(id).not.toBe(
        `i${contentHash(type, evidence[0]?.articleId ?? '', evidence[0]?.sentence ?? '', text)}`,
      )
})

test('ids are of the evidence and never of the key or the options', ({ expect }) => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  for (const { id, options, key, evidence } of items) {
    expect(id).toMatch(/^i[0-9a-v]{14}$/)
    // What a report says itself is no fact.
    if (evidence[0]?.source !== null) expect(evidence[0]?.factId).toEqual(expect.any(String))
    for (const option of options)
      if (option.id !== key && option.id.startsWith('o'))
        expect(option.id).toBe(`o${contentHash(option.text)}`)
  }
})

test('a report that joins keeps the ids; an item goes only if the gate says why', ({ expect }) => {
  const larger = readStory(TUNNEL, TOLLS, THIRD)
  const ids = new Set(writeItems(larger).map(({ id }) => id))
  const events: ItemEvent[] = []
  writeItems(larger, (event) => events.push(event))
  for (const item of items) {
    if (ids.has(item.id)) continue
    const isLeftOut = events.some(
      ({ outcome, stem }) => outcome !== 'written' && stem === item.stem,
    )
    expect(isLeftOut || checkItem(item, larger) !== null, item.stem).toBe(true)
  }
  expect(items.filter(({ id }) => ids.has(id)).length).toBeGreaterThan(items.length * 0.8)
})

test('fact checks are at most half, and no verdict is far more frequent than another', ({
  expect,
}) => {
  const checks = items.filter(({ type }) => type === 'fact-check')
  expect(checks.length).toBeLessThanOrEqual(items.length / 2)
  for (const verdict of ['supported', 'refuted', 'not-stated'])
    expect(checks.filter(({ key }) => key === verdict).length).toBeLessThanOrEqual(4)
})

const PUBLIC_TALK = Array.from(
  { length: 12 },
  (_, at) =>
    `Harbour warden Ann ${NAMES_BY_HAND[at]} said that quay ${NAMES_BY_HAND[at]} was ready for boats of ${NAMES_BY_HAND[(at + 5) % 12]}.`,
).join('\n\n')

test('a single report has some fact checks however few other items it gives', ({ expect }) => {
  const crowd = NAMES_BY_HAND.slice(0, 10).map(
    (name, at) =>
      `Warden Ann ${name} said that dock ${NAMES_BY_HAND[at + 1]} held ${(at + 3) * 70} boats.`,
  )
  const alone = writeItems(readStory(crowd.join('\n\n')))
  const checks = alone.filter(({ type }) => type === 'fact-check')
  expect(checks.length).toBeGreaterThan(2)
  expect(checks.length).toBeLessThanOrEqual(Math.max(6, alone.length / 2))
})

test('no voice is the key more than twice in one report', ({ expect }) => {
  const voices = writeItems(readStory(TUNNEL)).filter(({ type }) => type === 'voice')
  const counts = Map.groupBy(voices, ({ key }) => key)
  expect(voices.length).toBeGreaterThan(0)
  for (const same of counts.values()) expect(same.length).toBeLessThanOrEqual(2)
})

test('every item carries its evidence, verbatim and marked', ({ expect }) => {
  for (const { evidence } of items)
    for (const { articleId, sentence, span, marks } of evidence) {
      const document = story.documents.find(({ id }) => id === articleId)
      expect(document?.body.slice(...span)).toBe(sentence)
      for (const mark of marks) expect(document?.body.slice(...mark.span).trim()).not.toBe('')
    }
  for (const { evidence } of items.filter((item) => item.evidence[0]?.source !== null))
    expect(evidence[0]?.marks.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['source', 'cue', 'content']),
    )
})

test('the trace tells what became of every claim for every type', ({ expect }) => {
  const events: ItemEvent[] = []
  writeItems(story, (event) => events.push(event))
  const claims = story.facts.filter(({ kind }) => kind === 'claim')
  for (const { id } of claims) {
    expect(events.some((event) => event.factId === id && event.type === 'who-said')).toBe(true)
    expect(events.some((event) => event.factId === id && event.type === 'fact-check')).toBe(true)
  }
  for (const { outcome, because } of events) expect(because === null).toBe(outcome === 'written')
})

test('a brief is CC BY 4.0, the licence of a pasted text is not stated', ({ expect }) => {
  const brief = readStory({ text: TUNNEL, outlet: 'The Tidewater Post', kind: 'brief' })
  for (const { license, attribution } of writeItems(brief)) {
    expect(license).toBe('CC BY 4.0')
    expect(attribution).toBe("Says Who, our summary of the Tidewater Post's report")
  }
  for (const { license, attribution } of writeItems(readStory(TUNNEL))) {
    expect(license).toBe('not stated')
    expect(attribution).toBe('The Tidewater Post')
  }
})

test('items that count dead or injured people say so', ({ expect }) => {
  const reports = `${TUNNEL}

Hospital director Maj Rask said that 12 people were injured in the tunnel.`
  const counted = writeItems(readStory(reports, TOLLS)).filter(({ stem }) =>
    stem.includes('injured'),
  )
  expect(counted.length).toBeGreaterThan(0)
  for (const { tags } of counted) expect(tags).toContain('casualties')
})

test('reports without a name are told apart by author, headline, date or place', ({ expect }) => {
  const unnamed = readStory({ text: TUNNEL }, { text: TOLLS })
  const stems = writeItems(unnamed).map(({ stem }) => stem)
  expect(stems.some((stem) => stem.startsWith('In the first report,'))).toBe(true)
  expect(stems.some((stem) => stem.startsWith('In the second report,'))).toBe(true)
})

/** A refuted statement that got a “not”. */
const gained = ({ alteration, stem }: Item): boolean =>
  alteration !== null && / not /.test(stem) && !/ not /.test(alteration.original)

for (const [name, reports] of [
  ['one report', [PUBLIC_TALK]],
  [
    'one report with quotations',
    [`${TUNNEL}\n\nOlaf Brandt said that the port was “a sad place”.`],
  ],
  ['two reports', [PUBLIC_TALK, TOLLS]],
] as const)
  test(`${name}: no “not” and no quotation mark tells the verdict`, ({ expect }) => {
    const checks = writeItems(readStory(...reports)).filter(({ type }) => type === 'fact-check')
    const held = checks.filter(({ key, stem }) => key !== 'refuted' && / not /.test(stem))
    expect(checks.filter(gained).length).toBeLessThanOrEqual(held.length)
    // One or two are no pattern.
    const quoted = checks.filter(({ stem }) => stem.includes('“'))
    for (const verdict of VERDICTS) {
      const same = quoted.filter(({ key }) => key === verdict).length
      expect(same <= 2 || same <= quoted.length * 0.6).toBe(true)
    }
  })

test('a sentence with more than eight claims gives no items', ({ expect }) => {
  const crowd = NAMES_BY_HAND.slice(0, 9).map((name) => `Mayor Ann ${name} said that it rained`)
  const dense = writeItems(readStory(`${TUNNEL}\n\n${crowd.join(' and ')}.`))
  expect(dense.filter(({ evidence }) => evidence[0]?.sentence.includes(' rained'))).toEqual([])
})

for (const text of ['', 'Hello.', 'It rained all day. The ferry was late.', '“'.repeat(40)])
  test(`a text without claims gives no items: ${JSON.stringify(text.slice(0, 12))}`, ({
    expect,
  }) => {
    expect(writeItems(readStory(text))).toEqual([])
  })
