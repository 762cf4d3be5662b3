import { test } from 'vitest'
import { addArticle } from '../../src/app/add-article.ts'
import { changeArticle } from '../../src/app/change-article.ts'
import {
  chooseAgain,
  chooseItems,
  dropItem,
  keepItem,
  restoreItem,
  swapItem,
} from '../../src/app/desk-items.ts'
import { dropArticle } from '../../src/app/drop-article.ts'
import { editItem } from '../../src/app/edit-item.ts'
import { makeStory } from '../../src/app/make-story.ts'
import { openGame, openGameInput } from '../../src/app/open-game.ts'
import { parseInput } from '../../src/app/parse-input.ts'
import { type DeskItem, readDesk } from '../../src/app/read-desk.ts'
import { readItems } from '../../src/app/read-items.ts'
import { loadGame } from '../../src/store/games.ts'
import { COURIER, GAZETTE, REPORTS } from '../support/a-report.ts'
import { aPastedStory, aSite } from '../support/a-site.ts'
import { aChoiceItem, aDocument, someItems } from '../support/a-story.ts'

const idsOf = (items: readonly DeskItem[]) => items.map(({ item }) => item.id)
const sentenceOf = ({ item }: DeskItem) => item.evidence[0]?.sentence

/** The desk of a story with hand-made items: eighteen, each of a sentence of its own. */
async function aDesk(items = someItems(aDocument('The Private Post'))) {
  const { deps, ...site } = aSite()
  const access = await aPastedStory({ deps, ...site }, items)
  const read = () => readDesk(deps, access)
  const at = (itemId: string) => ({ ...access, itemId })
  return { deps, access, read, at }
}

test('a desk opens on ten chosen items, the others behind them, and on the same each time', async ({
  expect,
}) => {
  const { read } = await aDesk()
  const desk = await read()
  expect(desk.chosen).toHaveLength(10)
  expect(desk.unused).toHaveLength(8)
  expect(desk.dropped).toEqual([])
  expect(new Set(idsOf([...desk.chosen, ...desk.unused])).size).toBe(18)
  expect(await read()).toEqual(desk)
  expect(desk.story.counts.items).toBe(18)
})

test('a dropped item leaves its place, and comes back to it', async ({ expect }) => {
  const { deps, read, at } = await aDesk()
  const before = idsOf((await read()).chosen)
  const out = before[3] ?? ''
  await dropItem(deps, at(out))
  const desk = await read()
  expect(idsOf(desk.chosen)).toEqual(before.toSpliced(3, 1))
  expect(idsOf(desk.dropped)).toEqual([out])
  expect(idsOf(desk.unused)).not.toContain(out)
  // Pressed twice, it is dropped once.
  await dropItem(deps, at(out))
  expect(await read()).toMatchObject({ dropped: desk.dropped, chosen: desk.chosen })
  await restoreItem(deps, at(out))
  expect(idsOf((await read()).chosen)).toEqual(before)
})

test('an unused item that is dropped comes back as unused', async ({ expect }) => {
  const { deps, read, at } = await aDesk()
  const { chosen, unused } = await read()
  const [out = ''] = idsOf(unused)
  await dropItem(deps, at(out))
  expect(idsOf((await read()).chosen)).toEqual(idsOf(chosen))
  await restoreItem(deps, at(out))
  expect(idsOf((await read()).unused).toSorted()).toEqual(idsOf(unused).toSorted())
})

test('a swap puts an unused item of another sentence in the same place, the same each time', async ({
  expect,
}) => {
  const [one, other] = [await aDesk(), await aDesk()]
  const { chosen, unused } = await one.read()
  const out = chosen[4]
  if (!out) throw new Error('Nothing is chosen')
  const { itemId } = await swapItem(one.deps, one.at(out.item.id))
  expect(idsOf(unused)).toContain(itemId)
  const desk = await one.read()
  expect(idsOf(desk.chosen)).toEqual(idsOf(chosen).with(4, itemId))
  expect(idsOf(desk.unused)).toContain(out.item.id)
  expect(new Set(desk.chosen.map(sentenceOf)).size).toBe(10)
  expect(await swapItem(other.deps, other.at(out.item.id))).toEqual({ itemId })
})

test('swapping again and again goes through all items before one comes back', async ({
  expect,
}) => {
  const { deps, read, at } = await aDesk()
  const { chosen, unused } = await read()
  const seen: string[] = []
  let { id } = chosen[0]?.item ?? { id: '' }
  const first = id
  for (let turn = 0; turn < unused.length; turn++) {
    const { itemId } = await swapItem(deps, at(id))
    seen.push(itemId)
    id = itemId
  }
  expect(seen.toSorted()).toEqual(idsOf(unused).toSorted())
  expect(await swapItem(deps, at(id))).toEqual({ itemId: first })
})

test('with nothing left to swap it says so, and nothing changes', async ({ expect }) => {
  const { deps, read, at } = await aDesk(someItems(aDocument('The Private Post')).slice(0, 4))
  const desk = await read()
  const [first = ''] = idsOf(desk.chosen)
  await expect(swapItem(deps, at(first))).rejects.toMatchObject({ code: 'nothing_to_swap' })
  expect(await read()).toEqual(desk)
})

test('an item of the same sentence is no swap', async ({ expect }) => {
  const document = aDocument('The Private Post')
  const twin = { ...aChoiceItem(0, document), id: 'itwin', stem: 'Who told the paper so?' }
  const { deps, read, at } = await aDesk([aChoiceItem(0, document), twin])
  const { chosen } = await read()
  await chooseItems(deps, { ...at(''), items: idsOf(chosen).slice(0, 1) })
  const [first = ''] = idsOf((await read()).chosen)
  await expect(swapItem(deps, at(first))).rejects.toMatchObject({ code: 'nothing_to_swap' })
})

test('what is kept stays when the rest is chosen anew, and dropped items stay away', async ({
  expect,
}) => {
  const { deps, access, read, at } = await aDesk()
  const { unused } = await read()
  const [added = '', gone = ''] = idsOf(unused)
  await keepItem(deps, at(added))
  await dropItem(deps, at(gone))
  const eleven = await read()
  expect(idsOf(eleven.chosen).at(-1)).toBe(added)
  expect(eleven.chosen).toHaveLength(11)
  expect(eleven.chosen.filter(({ kept }) => kept)).toHaveLength(1)
  await chooseAgain(deps, access)
  const desk = await read()
  expect(desk.chosen).toHaveLength(10)
  expect(idsOf(desk.chosen)).toContain(added)
  expect(idsOf(desk.chosen)).not.toContain(gone)
})

test('the owner can choose exactly, in their own order', async ({ expect }) => {
  const { deps, access, read, at } = await aDesk()
  const items = idsOf((await read()).unused).slice(0, 3)
  await chooseItems(deps, { ...access, items })
  expect(idsOf((await read()).chosen)).toEqual(items)
  await dropItem(deps, at(items[0] ?? ''))
  const again = chooseItems(deps, { ...access, items })
  await expect(again).rejects.toMatchObject({ code: 'item_unknown' })
})

test('five presses at once all count, or ask to be pressed again', async ({ expect }) => {
  const { deps, read, at } = await aDesk()
  const ids = idsOf((await read()).chosen).slice(0, 5)
  const done = await Promise.allSettled(ids.map((id) => dropItem(deps, at(id))))
  const dropped = ids.filter((_, place) => done[place]?.status === 'fulfilled')
  for (const each of done)
    if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'story_changed' })
  expect(idsOf((await read()).dropped).toSorted()).toEqual(dropped.toSorted())
})

test('an unknown item, story or key is refused by every act', async ({ expect }) => {
  const { deps, access, at } = await aDesk()
  for (const act of [keepItem, swapItem, dropItem, restoreItem, editItem]) {
    await expect(act(deps, at('i0'))).rejects.toMatchObject({ code: 'item_unknown' })
    for (const stranger of [{ id: 's0' }, { editKey: 'x' }, { editKey: undefined }]) {
      const refused = act(deps, { ...at('i0'), ...stranger })
      await expect(refused).rejects.toMatchObject({ code: 'story_unknown' })
    }
    const builtIn = act(deps, { ...at('i0'), id: 'harbour-town' })
    await expect(builtIn).rejects.toMatchObject({ code: 'story_read_only' })
  }
  await expect(readDesk(deps, { ...access, editKey: 'x' })).rejects.toMatchObject({
    code: 'story_unknown',
  })
})

test('a reworded item is asked in the owner’s words, with what to look at again', async ({
  expect,
}) => {
  const { deps, access, read, at } = await aDesk()
  const before = (await read()).chosen.find(({ item }) => item.response === 'choice')
  const { id = '', stem = '', explanation = '' } = before?.item ?? {}
  const { item } = await editItem(deps, { ...at(id), stem: 'Who promised the bridge.' })
  expect(item).toMatchObject({ id, stem: 'Who promised the bridge.', explanation })
  expect(item.warnings.join(' ')).toMatch(
    /end with “\?”.*which report.*was proven for the original/s,
  )

  const shown = (await read()).chosen.find((each) => each.item.id === id)
  expect(shown).toMatchObject({ item, edited: true, original: { stem, explanation } })
  const { items } = await readItems(deps, access)
  expect(items.find((each) => each.id === id)).toEqual(item)
  const input = { story: access.id, editKey: access.editKey, mode: 'assignment', items: [id] }
  const { code } = await openGame(deps, parseInput(openGameInput, input))
  const game = await loadGame(deps.db, code)
  expect(game?.quiz.items[0]?.stem).toBe('Who promised the bridge.')

  await editItem(deps, { ...at(id), stem })
  expect((await read()).chosen.find((each) => each.item.id === id)).toEqual(before)
})

const EDITS: readonly [what: string, stem: (key: string) => string, warning: RegExp][] = [
  ['too long', () => `In The Private Post's report, ${'who '.repeat(100)}said so?`, /is long/],
  ['without a question mark', () => "In The Private Post's report, who said so.", /end with “\?”/],
  [
    'that names its key',
    (key) => `In The Private Post's report, was it ${key}?`,
    /names its right/,
  ],
  ['that names no report', () => 'Who said so?', /which report/],
]

test.for(EDITS)(
  'a question %s is taken, with a warning',
  async ([, write, warning], { expect }) => {
    const document = aDocument('The Private Post')
    const original = aChoiceItem(0, document)
    const { deps, at } = await aDesk([original])
    const key = original.options.find(({ id }) => id === original.key)?.text ?? ''
    const { item } = await editItem(deps, { ...at(original.id), stem: write(key) })
    expect(item.warnings.join(' ')).toMatch(warning)
    expect(item.key).toBe(original.key)
  },
)

async function aPastedDesk(...reports: { readonly text: string; readonly outlet: string }[]) {
  const { deps } = aSite()
  const { id, editKey } = await makeStory(deps, { articles: reports })
  const access = { id, editKey }
  return { deps, access, read: () => readDesk(deps, access) }
}

test('a dropped item does not come back with another report, and the ten are filled up', async ({
  expect,
}) => {
  const { deps, access, read } = await aPastedDesk(REPORTS[0])
  const thin = await read()
  const [gone = '', swapped = ''] = idsOf(thin.chosen)
  await dropItem(deps, { ...access, itemId: gone })
  const kept = idsOf((await read()).chosen)
  const grown = await addArticle(deps, { ...access, article: REPORTS[1] })
  const refused = new Set(grown.dropped.map(({ itemId }) => itemId))
  const desk = await read()
  expect(idsOf(desk.dropped)).toEqual([gone])
  expect(idsOf(desk.chosen)).toEqual(expect.arrayContaining(kept.filter((id) => !refused.has(id))))
  expect(desk.chosen.length).toBeGreaterThanOrEqual(kept.length - refused.size)
  expect(grown.items.map(({ id }) => id)).not.toContain(gone)
  expect(swapped).not.toBe('')
})

test('a choice that nobody touched is made anew over all reports', async ({ expect }) => {
  const { deps, access, read } = await aPastedDesk(REPORTS[0])
  await addArticle(deps, { ...access, article: REPORTS[1] })
  const both = await aPastedDesk(...REPORTS)
  const sentences = (await read()).chosen.map(sentenceOf)
  // What the first report says itself is asked about only as long as it stands alone, and then kept.
  expect(sentences.length).toBeGreaterThanOrEqual((await both.read()).chosen.length)
})

test('an edited item is checked by its original words when a report is added', async ({
  expect,
}) => {
  const { deps, access, read } = await aPastedDesk(REPORTS[0])
  const plain = await aPastedDesk(REPORTS[0])
  const [id = ''] = idsOf((await read()).chosen)
  await editItem(deps, { ...access, itemId: id, stem: 'Whoever was it?' })
  const grown = await addArticle(deps, { ...access, article: REPORTS[1] })
  const same = await addArticle(plain.deps, { ...plain.access, article: REPORTS[1] })
  expect(grown.dropped).toEqual(same.dropped)
  expect(grown.items.map((item) => item.id)).toEqual(same.items.map((item) => item.id))
})

test('a corrected report is named and dated as it was corrected, its text untouched', async ({
  expect,
}) => {
  const { deps, access, read } = await aPastedDesk(...REPORTS)
  const [first, other] = (await read()).story.articles
  const articleId = first?.id ?? ''
  const changed = await changeArticle(deps, {
    ...access,
    articleId,
    outlet: 'The Evening Tide',
    agency: null,
    headline: 'Bridge to close',
    published: '2026-03-05',
  })
  expect(changed.articles[0]).toMatchObject({
    id: articleId,
    body: GAZETTE,
    outlet: 'The Evening Tide',
    agency: null,
    headline: 'Bridge to close',
    reportName: "the Evening Tide's report",
    published: { value: '2026-03-05', precision: 'day', explicit: true },
  })
  expect(changed.articles[1]).toEqual(other)
  const about = changed.items.filter(({ evidence }) => evidence[0]?.articleId === articleId)
  expect(about.length).toBeGreaterThan(0)
  for (const { evidence } of about) {
    expect(evidence[0]).toMatchObject({
      outlet: 'The Evening Tide',
      published: { value: '2026-03-05' },
    })
  }
  expect(JSON.stringify(changed.items)).not.toContain("The Harbour Gazette's report")
  const desk = await read()
  expect(desk.story.articles).toEqual(changed.articles)
  expect([...idsOf(desk.chosen), ...idsOf(desk.unused)].toSorted()).toEqual(
    changed.items.map(({ id }) => id).toSorted(),
  )
})

test('a correction of nothing changes no article', async ({ expect }) => {
  const { deps, access, read } = await aPastedDesk(...REPORTS)
  const before = (await read()).story.articles
  const changed = await changeArticle(deps, { ...access, articleId: before[0]?.id ?? '' })
  expect(changed.articles).toEqual(before)
})

test('a report that is taken out takes the items about it along, and the last one stays', async ({
  expect,
}) => {
  const { deps, access, read } = await aPastedDesk(...REPORTS)
  const [first, second] = (await read()).story.articles
  const changed = await dropArticle(deps, { ...access, articleId: first?.id ?? '' })
  expect(changed.articles.map(({ body }) => body)).toEqual([COURIER])
  for (const { asks, evidence } of changed.items) {
    expect(asks).toEqual([second?.id])
    for (const { articleId } of evidence) expect(articleId).toBe(second?.id)
  }
  expect(changed.dropped.some(({ rule }) => rule === 'report')).toBe(true)
  const desk = await read()
  expect(desk.story.articles).toHaveLength(1)
  await expect(dropArticle(deps, { ...access, articleId: second?.id ?? '' })).rejects.toMatchObject(
    { code: 'article_last' },
  )
  await expect(dropArticle(deps, { ...access, articleId: 'a0' })).rejects.toMatchObject({
    code: 'article_unknown',
  })
  // Its place is free: another report can go in.
  const grown = await addArticle(deps, { ...access, article: REPORTS[0] })
  expect(grown.articles.map(({ body }) => body)).toEqual([COURIER, GAZETTE])
})

const GERMAN =
  'Die Brücke am alten Hafen wird im Mai geschlossen, sagte die Bürgermeisterin Ana Kovel am Dienstag. ' +
  'Nach ihren Worten dauern die Arbeiten zwei Jahre und kosten 40 Millionen Kronen, sagte sie.'

test('a text that is not English is kept, nothing is asked about it, and the desk says so', async ({
  expect,
}) => {
  const { read } = await aPastedDesk(REPORTS[0], { text: GERMAN, outlet: 'Der Hafenbote' })
  const desk = await read()
  const [, german] = desk.story.articles
  expect(german).toMatchObject({ body: GERMAN, language: 'other' })
  expect(desk.notEnglish).toEqual([german?.id])
  expect(desk.warnings.join(' ')).toContain('Article 2 does not read as English')
  expect(desk.story.facts.filter(({ articleId }) => articleId === german?.id)).toEqual([])
  for (const { item } of [...desk.chosen, ...desk.unused]) {
    expect(item.asks).not.toContain(german?.id)
  }
})

test('a thin text opens a desk that says what was missing', async ({ expect }) => {
  const { read } = await aPastedDesk({
    text: 'The sea was calm. Nobody spoke.',
    outlet: 'The Tide',
  })
  const desk = await read()
  expect(desk.chosen).toEqual([])
  expect(desk.warnings.join(' ')).toMatch(/0 usable facts found.*No question can be made/s)
})
