import { test } from 'vitest'
import type { ChangedStory } from '../../src/app/rewrite-story.ts'
import type { MadeStory } from '../../src/app/make-story.ts'
import type { ProblemCode } from '../../src/app/problems.ts'
import type { ShownStory } from '../../src/app/shown-story.ts'
import type { Item } from '../../src/items/item.ts'
import { COURIER, GAZETTE, REPORTS } from '../support/a-report.ts'
import { aBuiltInStory } from '../support/a-story.ts'
import { aSite, type Site } from '../support/a-site.ts'
import { aRound } from '../support/a-round.ts'
import { expectProblem } from '../support/expect-problem.ts'

const post = async ({ call }: Site, ...articles: (string | { text: string; outlet: string })[]) => {
  const response = await call('POST', '/stories', {
    body: { articles: articles.map((each) => (typeof each === 'string' ? { text: each } : each)) },
  })
  if (response.status !== 201) throw new Error(await response.text())
  return response.json<MadeStory>()
}

test('pasted reports become a private story with facts, items that stand in the text, and a key', async ({
  expect,
}) => {
  const site = aSite()
  const response = await site.call('POST', '/stories', {
    body: { articles: REPORTS },
  })
  expect(response.status).toBe(201)
  const story = await response.json<MadeStory>()
  expect(response.headers.get('location')).toBe(`/api/v1/stories/${story.id}`)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(story).toMatchObject({
    version: '1',
    builtIn: false,
    title: 'Old harbour bridge to close for two years',
  })
  expect(story.editKey).toMatch(/^[\w-]{22,}$/)
  expect(story.articles.map(({ body }) => body)).toEqual([GAZETTE, COURIER])
  expect(story.articles[1]?.outlet).toBe('The Northern Courier')
  expect(story.counts).toMatchObject({ articles: 2, items: story.items.length })
  expect(story.items.length).toBeGreaterThan(0)

  const bodies = new Map(story.articles.map(({ id, body }) => [id, body]))
  for (const { evidence } of [
    ...story.facts.map((fact) => ({ evidence: [{ ...fact.evidence, articleId: fact.articleId }] })),
    ...story.items,
  ]) {
    for (const { articleId, span, sentence } of evidence) {
      expect(bodies.get(articleId)?.slice(...span)).toBe(sentence)
    }
  }
})

test('the answer says how sure each field is, and what ties the reports', async ({ expect }) => {
  const { articles, facts, grid } = await post(aSite(), ...REPORTS)
  for (const { outlet, byline, published, certainty } of articles) {
    expect(certainty.outlet === 'not-stated').toBe(outlet === null)
    expect(certainty.byline === 'not-stated').toBe(byline === null)
    expect(certainty.published).toBe(published.value === null ? 'not-stated' : 'found')
  }
  const sources = facts.flatMap((fact) =>
    fact.kind === 'claim' ? [{ status: fact.source.status, sure: fact.certainty?.source }] : [],
  )
  expect(sources).toContainEqual({ status: 'named', sure: 'found' })
  expect(
    sources.filter(({ status }) => status === 'pronoun').map(({ sure }) => sure),
  ).not.toContain('found')
  for (const { claim, reports } of grid) {
    for (const { factId, relation, by, evidence } of reports) {
      const isOther = relation !== 'silent' && factId !== claim
      expect(by === undefined).toBe(!isOther)
      expect(evidence === undefined).toBe(!isOther || factId !== null)
    }
  }
})

test('a pasted story reads back as it was made, and its items too', async ({ expect }) => {
  const site = aSite()
  const { editKey, items, warnings: _, ...made } = await post(site, ...REPORTS)
  const read = await site.call('GET', `/stories/${made.id}`, { key: editKey })
  expect(await read.json<ShownStory>()).toEqual(made)
  const readItems = await site.call('GET', `/stories/${made.id}/items`, { key: editKey })
  expect(await readItems.json()).toEqual({ items })
})

test('the same reports twice give the same facts and items, under other ids and keys', async ({
  expect,
}) => {
  const site = aSite()
  const one = await post(site, ...REPORTS)
  const two = await post(site, ...REPORTS)
  expect(two.facts).toEqual(one.facts)
  expect(two.items).toEqual(one.items)
  expect(two.id).not.toBe(one.id)
  expect(two.editKey).not.toBe(one.editKey)
})

test('a game on a pasted story gives its players the reports and questions of that story', async ({
  expect,
}) => {
  const site = aSite()
  const { id, editKey, items } = await post(site, ...REPORTS)
  const round = await aRound(site, { story: id, editKey, n: 5 })
  const ids = new Set(items.map((item) => item.id))
  for (let next = await round.next(); !next.done; next = await round.next()) {
    expect(ids.has(next.question.itemId)).toBe(true)
    await round.answer(next.question)
  }
})

test('a text without a single claim is kept, and the answer says what is missing', async ({
  expect,
}) => {
  const site = aSite()
  const story = await post(site, 'The sea was calm. The gulls slept on the pier. Nobody was about.')
  expect(story.items).toEqual([])
  expect(story.warnings.join(' ')).toMatch(/0 usable facts found.+No question can be made/s)
  const body = { story: story.id, editKey: story.editKey, mode: 'solo' }
  await expectProblem(await site.call('POST', '/games', { body }), 'nothing_to_ask')
})

test('several sources without a question are told what stood in the way', async ({ expect }) => {
  const story = await post(
    aSite(),
    'Mayor Ana Kovel said that this would close in May. Bram Ostrand, the head of the ferry union, warned that they would face a long winter.',
  )
  expect(story.items).toEqual([])
  const warnings = story.warnings.join(' ')
  expect(warnings).toMatch(
    /2 named sources.+No question can be made\. What stood in the way: .+\(\d facts?\)/s,
  )
  expect(warnings).not.toContain('two or more')
})

test('an article that gives no question is named', async ({ expect }) => {
  const calm =
    'It was calm at Port Linden. The ferries run every ten minutes while the harbour bridge is closed.'
  const { items, warnings } = await post(aSite(), ...REPORTS, { text: calm, outlet: 'The Gull' })
  expect(items.length).toBeGreaterThan(0)
  expect(warnings.filter((warning) => warning.includes('gives no question'))).toEqual([
    'Article 3 gives no question: 0 claims found in it, and none that can be asked about.',
  ])
})

test('a text that is not English is kept, and the answer says so', async ({ expect }) => {
  const story = await post(
    aSite(),
    'Die Brücke am alten Hafen wird im Mai geschlossen, sagte die Bürgermeisterin am Dienstag. ' +
      'Nach ihren Worten dauern die Arbeiten zwei Jahre und sind nicht zu vermeiden.',
  )
  expect(story.warnings.join(' ')).toContain('Article 1 does not read as English')
})

test('the text of an article comes back unchanged, with what is odd in it', async ({ expect }) => {
  const odd =
    '\uFEFFMayor Ana Kovel said “no”.\r\n\r\n\tIt cost €40 👩‍👩‍👧 – \u202Eright to left\u202C, e\u0301.\u00A0<b>bold</b>\n'
  const site = aSite()
  const { articles, id, editKey } = await post(site, odd)
  expect(articles[0]?.body).toBe(odd)
  const read = await (await site.call('GET', `/stories/${id}`, { key: editKey })).json<ShownStory>()
  expect(read.articles[0]?.body).toBe(odd)
})

test('exactly 50,000 characters are taken, and eight articles', async ({ expect }) => {
  const site = aSite()
  const long = `${GAZETTE} ${'The tide came in. '.repeat(3000)}`.slice(0, 50_000)
  expect((await post(site, long)).articles[0]?.body.length).toBe(50_000)
  const eight = Array.from({ length: 8 }, (_, at) => `${GAZETTE}\nEdition ${at}.`)
  expect((await post(site, ...eight)).articles).toHaveLength(8)
})

const REFUSED: readonly [name: string, articles: unknown, code: ProblemCode][] = [
  ['no article', [], 'articles_missing'],
  [
    'nine articles',
    Array.from({ length: 9 }, (_, at) => ({ text: `Report ${at}.` })),
    'articles_too_many',
  ],
  ['an empty text', [{ text: '' }], 'article_empty'],
  ['a blank text', [{ text: ' \n\t\u00A0 ' }], 'article_empty'],
  ['a text without width', [{ text: '\u200B\u2060\uFEFF\u00AD\u3164' }], 'article_empty'],
  ['a text of controls', [{ text: '\u0001\u0002\u0000\u001B' }], 'article_empty'],
  ['an empty html', [{ html: '' }], 'article_empty'],
  ['html without width', [{ html: '<p>&#8203;&#8288;</p>' }], 'article_unreadable'],
  ['50,001 characters', [{ text: 'x'.repeat(50_001) }], 'article_too_long'],
  [
    'html with 50,001 characters of text',
    [{ html: `<p>${'The tide came in. '.repeat(3000)}</p>` }],
    'article_too_long',
  ],
  ['html over 2 MB', [{ html: `<p>Text</p>${' '.repeat(2_000_000)}` }], 'article_html_too_long'],
  ['a NUL', [{ text: 'The mayor\0 said so.' }], 'article_not_text'],
  ['the bytes of a picture', [{ text: '\uFFFDPNG\r\n\u001a\n\0\0\0\rIHDR' }], 'article_not_text'],
  ['undecodable bytes', [{ text: '\uFFFD\uFFFD a \uFFFD\uFFFD' }], 'article_not_text'],
  ['lone surrogates', [{ text: '\uD800\uD800\uDC00 \uDC00' }], 'article_not_text'],
  [
    'html only of scripts',
    [{ html: '<html><script>let a = "text"</script><style>p{}</style></html>' }],
    'article_unreadable',
  ],
  ['html without any text', [{ html: '<div><img src="a.png"></div>' }], 'article_unreadable'],
  ['neither text nor html', [{ outlet: 'The Harbour Gazette' }], 'article_text_missing'],
  ['both text and html', [{ text: 'A', html: '<p>A</p>' }], 'article_text_twice'],
  [
    'the same text twice',
    [{ text: GAZETTE }, { text: COURIER }, { text: GAZETTE }],
    'article_duplicate',
  ],
  ['an unknown field', [{ text: GAZETTE, author: 'Nora' }], 'field_unknown'],
  ['a number for text', [{ text: 5 }], 'field_type'],
  ['null for text', [{ text: null }], 'field_type'],
  ['a list for an article', [[GAZETTE]], 'field_unknown'],
  ['text for the articles', GAZETTE, 'field_type'],
  ['a date that is none', [{ text: GAZETTE, published: '2026-02-30' }], 'field_invalid'],
  ['a year before news', [{ text: GAZETTE, published: '0021-04-12' }], 'field_invalid'],
  ['a year to come', [{ text: GAZETTE, published: '2100' }], 'field_invalid'],
  ['an hour that is none', [{ text: GAZETTE, published: '2026-03-03T25:00' }], 'field_invalid'],
  ['a date in words', [{ text: GAZETTE, published: 'yesterday' }], 'field_invalid'],
  ['an address that is none', [{ text: GAZETTE, url: 'javascript:alert(1)' }], 'field_invalid'],
  ['an outlet of two lines', [{ text: GAZETTE, outlet: 'The\nGazette' }], 'field_invalid'],
]

test.for(REFUSED)(
  '%s is refused, to store and to generate',
  async ([, articles, code], { expect }) => {
    const { call } = aSite()
    const stored = await expectProblem(await call('POST', '/stories', { body: { articles } }), code)
    const generated = await expectProblem(
      await call('POST', '/generate', { body: { articles } }),
      code,
    )
    expect(stored.detail).toBe(generated.detail)
  },
)

test('a refusal says which article it is about', async ({ expect }) => {
  const body = { articles: [{ text: GAZETTE }, { text: '' }] }
  const refusal = await expectProblem(
    await aSite().call('POST', '/stories', { body }),
    'article_empty',
  )
  expect(refusal.issues[0]?.path).toBe('articles.1.text')
  expect(refusal.detail).toMatch(/^Article 2:/)
})

test('a report can be added, and what still holds stays as it was', async ({ expect }) => {
  const site = aSite()
  const { id, editKey, items } = await post(site, REPORTS[0])
  const response = await site.call('POST', `/stories/${id}/articles`, {
    key: editKey,
    body: REPORTS[1],
  })
  expect(response.status).toBe(201)
  const grown = await response.json<ChangedStory>()
  expect(grown.version).toBe('2')
  expect(grown.articles.map(({ body }) => body)).toEqual([GAZETTE, COURIER])

  const now = new Map(grown.items.map((item) => [item.id, item]))
  const dropped = new Set(grown.dropped.map(({ itemId }) => itemId))
  for (const item of items) {
    if (dropped.has(item.id)) expect(now.has(item.id)).toBe(false)
    else expect(now.get(item.id)).toEqual(item)
  }
  const read = await site.call('GET', `/stories/${id}/items`, { key: editKey })
  expect((await read.json<{ items: Item[] }>()).items).toEqual(grown.items)
})

test('the ninth report and one that is there already are refused', async () => {
  const site = aSite()
  const { id, editKey } = await post(
    site,
    ...Array.from({ length: 8 }, (_, at) => `${GAZETTE}\nEdition ${at}.`),
  )
  const add = (text: string) =>
    site.call('POST', `/stories/${id}/articles`, { key: editKey, body: { text } })
  await expectProblem(await add(COURIER), 'articles_too_many')
  const other = await post(site, GAZETTE)
  await expectProblem(
    await site.call('POST', `/stories/${other.id}/articles`, {
      key: other.editKey,
      body: { text: GAZETTE },
    }),
    'article_duplicate',
  )
})

test('of two reports added at once both are kept, or one is told to try again', async ({
  expect,
}) => {
  const site = aSite()
  const { id, editKey } = await post(site, GAZETTE)
  const responses = await Promise.all(
    [COURIER, `${COURIER}\nSecond edition.`].map((text) =>
      site.call('POST', `/stories/${id}/articles`, { key: editKey, body: { text } }),
    ),
  )
  const added = responses.filter(({ status }) => status === 201).length
  for (const response of responses) {
    if (response.status !== 201) await expectProblem(response, 'story_changed')
  }
  const read = await (await site.call('GET', `/stories/${id}`, { key: editKey })).json<ShownStory>()
  expect(read.articles).toHaveLength(1 + added)
  expect(read.version).toBe(String(1 + added))
})

test('a deleted story is gone', async ({ expect }) => {
  const site = aSite()
  const { id, editKey } = await post(site, GAZETTE)
  expect((await site.call('DELETE', `/stories/${id}`, { key: editKey })).status).toBe(204)
  await expectProblem(await site.call('GET', `/stories/${id}`, { key: editKey }), 'story_unknown')
  await expectProblem(
    await site.call('DELETE', `/stories/${id}`, { key: editKey }),
    'story_unknown',
  )
})

test('built-in stories are listed and read by everybody, and changed by nobody', async ({
  expect,
}) => {
  const { call } = aSite()
  expect(await (await call('GET', '/stories')).json()).toEqual({
    stories: [{ id: 'harbour-town', title: 'A harbour town and its plans' }],
    next: null,
  })
  const story = await (await call('GET', '/stories/harbour-town')).json<ShownStory>()
  expect(story).toMatchObject({
    builtIn: true,
    deletesAt: null,
    counts: { articles: 1, items: 18 },
  })
  const { items } = await (
    await call('GET', '/stories/harbour-town/items')
  ).json<{ items: Item[] }>()
  expect(items).toEqual(aBuiltInStory().items)

  await expectProblem(
    await call('DELETE', '/stories/harbour-town', { key: 'x' }),
    'story_read_only',
  )
  await expectProblem(
    await call('POST', '/stories/harbour-town/articles', { key: 'x', body: { text: GAZETTE } }),
    'story_read_only',
  )
})

test('an item is reworded, dropped and brought back by the API', async ({ expect }) => {
  const site = aSite()
  const { id, editKey: key, items } = await post(site, ...REPORTS)
  const item = items.find(({ response }) => response === 'choice')
  const path = `/stories/${id}/items/${item?.id}`
  const list = async () =>
    (await (await site.call('GET', `/stories/${id}/items`, { key })).json<{ items: Item[] }>())
      .items

  const body = { stem: 'And who was that', explanation: 'The report names them.' }
  const edited = await (await site.call('PATCH', path, { key, body })).json<{ item: Item }>()
  expect(edited.item).toMatchObject({ ...body, id: item?.id, key: item?.key })
  expect(edited.item.warnings.length).toBeGreaterThan(1)
  expect(await list()).toContainEqual(edited.item)

  expect((await site.call('DELETE', path, { key })).status).toBe(204)
  expect((await list()).map((each) => each.id)).not.toContain(item?.id)
  const story = await (await site.call('GET', `/stories/${id}`, { key })).json<ShownStory>()
  expect(story.counts.items).toBe(items.length - 1)

  await site.call('PATCH', path, { key, body: { dropped: false } })
  expect(await list()).toContainEqual(edited.item)
})

test.for([
  [{ stem: '' }, 'field_out_of_range'],
  [{ stem: 'x'.repeat(1001) }, 'field_out_of_range'],
  [{ stem: 'two\nlines' }, 'field_invalid'],
  [{ explanation: 5 }, 'field_type'],
  [{ dropped: true }, 'field_type'],
  [{ key: 'o1' }, 'field_unknown'],
] as const)('an item cannot be changed to %j', async ([body, code]) => {
  const site = aSite()
  const { id, editKey: key, items } = await post(site, ...REPORTS)
  const path = `/stories/${id}/items/${items[0]?.id}`
  await expectProblem(await site.call('PATCH', path, { key, body }), code)
})

test('an article is corrected and taken out by the API', async ({ expect }) => {
  const site = aSite()
  const { id, editKey: key, articles } = await post(site, ...REPORTS)
  const path = `/stories/${id}/articles/${articles[0]?.id}`
  const body = { outlet: 'The Evening Tide', published: '2026-03-05' }
  const changed = await (await site.call('PATCH', path, { key, body })).json<ChangedStory>()
  expect(changed).toMatchObject({ version: '2', articles: [{ outlet: 'The Evening Tide' }, {}] })
  const rest = await (await site.call('DELETE', path, { key })).json<ChangedStory>()
  expect(rest).toMatchObject({ version: '3', counts: { articles: 1 } })
  await expectProblem(await site.call('DELETE', path, { key }), 'article_unknown')
  const last = `/stories/${id}/articles/${articles[1]?.id}`
  await expectProblem(await site.call('DELETE', last, { key }), 'article_last')
  await expectProblem(
    await site.call('PATCH', last, { key, body: { published: 'yesterday' } }),
    'field_invalid',
  )
})

test('hostile text comes back as it was sent, and stops nothing', async ({ expect }) => {
  const hostile = [
    `${GAZETTE}\n<script>alert(1)</script><img src=x onerror=alert(2)>\u202E desrever\n${'A'.repeat(10_000)}`,
    `Mayor Ana Kovel said "=HYPERLINK(1)" & '; DROP TABLE stories; --. ${'\u0301'.repeat(500)}`,
  ]
  const site = aSite()
  const { id, editKey, articles, items } = await post(site, ...hostile)
  expect(articles.map(({ body }) => body)).toEqual(hostile)
  const { code } = await aRound(site, { story: id, editKey })
  expect(code).not.toBe('')
  expect(items.length).toBeGreaterThan(0)
})
