import * as fc from 'fast-check'
import { test } from 'vitest'
import { ROUTES } from '../../src/http/routes.ts'
import { COURIER } from '../support/a-report.ts'
import { aDocument, someItems } from '../support/a-story.ts'
import { aPastedStory, aSite } from '../support/a-site.ts'
import { aRound, openQuestion } from '../support/a-round.ts'

const RUNS = { numRuns: 120, seed: 20260301 }

/** Values that are nearly right are more dangerous than noise: real fields with odd contents. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\uD800',
    'harbour-town',
    COURIER,
    '<p>Mayor Ana Kovel said no.</p>',
    '1e999',
    '-1',
  ),
)
const value = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  fc.integer(),
  fc.constantFrom(0, -1, 1e308, 10, null, true, [], {}, ['figure'], '2026-03-02T00:00:00Z'),
)
const article = fc.record(
  {
    text: value,
    html: value,
    outlet: value,
    agency: value,
    published: value,
    url: value,
    __proto__: value,
  },
  { requiredKeys: [] },
)
/** A body that the route takes, with some of its fields replaced, or noise. */
function bodiesLike(valid: Record<string, unknown>): fc.Arbitrary<string> {
  const fields = [
    ...Object.keys(valid),
    'title',
    'n',
    'types',
    'seed',
    'closesAt',
    'editKey',
    'nickname',
    'items',
    'ranks',
    'opensAt',
  ]
  const change = fc.tuple(
    fc.constantFrom(...fields),
    fc.oneof(value, fc.array(fc.oneof(article, value), { maxLength: 3 })),
  )
  const changed = fc
    .array(change, { maxLength: 2 })
    .map((changes) => JSON.stringify({ ...valid, ...Object.fromEntries(changes) }))
  return fc.oneof(
    { weight: 6, arbitrary: changed },
    changed.chain((json) => fc.nat(json.length).map((end) => json.slice(0, end))),
    fc.jsonValue({ maxDepth: 6 }).map((each) => JSON.stringify(each)),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constant('['.repeat(30_000)),
  )
}

test.for(ROUTES)('$method $path never fails, whatever it is sent', async (route, { expect }) => {
  const site = aSite()
  const { id, editKey } = await aPastedStory(site)
  const round = await aRound(site, { story: id, editKey })
  const { itemId, options } = await openQuestion(round)
  const valid: Record<string, Record<string, unknown>> = {
    '/stories': { articles: [{ text: COURIER, outlet: 'The Northern Courier' }] },
    '/stories/{id}/articles': { text: COURIER, outlet: 'The Northern Courier' },
    '/generate': { articles: [{ html: `<p>${COURIER}</p>` }], n: 3 },
    '/check': { itemId: someItems()[0]?.id, response: 'supported' },
    '/games': { story: id, editKey, mode: 'solo', n: 3, items: [itemId], ranks: true, title: 'A' },
    '/games/{code}': { title: 'Another', ranks: true, closesAt: '2026-03-09T00:00:00Z' },
    '/games/{code}/answers': { itemId, response: options[0]?.id },
    '/games/{code}/players/{playerId}': { nickname: 'Ash 12' },
    '/games/{code}/items/{itemId}': { withdrawn: true },
    '/stories/{id}/articles/{articleId}': { outlet: 'The Tide', agency: null, published: '2026' },
    '/stories/{id}/items/{itemId}': { stem: 'Who said so?', dropped: false },
  }
  const sent = bodiesLike(valid[route.path] ?? {})
  const rightful = route.path
    .replace('{id}', id)
    .replace('{code}', round.code)
    .replace('{playerId}', round.playerId)
    .replace('{itemId}', itemId)
    .replace('{articleId}', aDocument('The Private Post').id)
  const path = fc.oneof(
    { weight: 6, arbitrary: fc.constant(rightful) },
    fc.webSegment({ size: 'small' }).map((segment) => route.path.replaceAll(/\{\w+\}/g, segment)),
    fc.webSegment({ size: 'small' }).map((segment) => `${rightful}/${segment}`),
  )
  const key = fc.constantFrom(
    undefined,
    editKey,
    round.playerKey,
    round.hostKey,
    `${round.playerId}.`,
    '.',
    '=',
  )
  const query = fc.oneof(
    fc.constant(''),
    fc.webQueryParameters().map((each) => `?${each}`),
    fc
      .tuple(
        fc.constantFrom('n', 'types', 'seed', 'keys', 'exclude', 'story', 'format'),
        fc.webQueryParameters({ size: 'small' }),
      )
      .map(([name, given]) => `?${name}=${given}`),
  )

  await fc.assert(
    fc.asyncProperty(path, query, key, sent, async (at, asked, held, json) => {
      const response = await site.call(route.method, at + asked, {
        // The rightful key of what would delete the ground under the other runs is left out.
        ...(held !== undefined && route.method !== 'DELETE' && { key: held }),
        ...((route.method === 'POST' || route.method === 'PATCH') && { body: json }),
      })
      const answer = await response.text()
      expect(response.status, answer).toBeLessThan(500)
      if (response.status >= 400) {
        expect(response.headers.get('content-type')).toBe('application/problem+json')
        expect(JSON.parse(answer)).toMatchObject({
          code: expect.any(String),
          status: response.status,
        })
      }
    }),
    RUNS,
  )
  expect(site.unexpected).toEqual([])
})

test('odd headers are no failure either', async ({ expect }) => {
  const site = aSite()
  const header = fc.string({ unit: 'grapheme-ascii', maxLength: 80 })
  await fc.assert(
    fc.asyncProperty(header, header, header, async (authorization, type, held) => {
      const response = await site.call('POST', '/check', {
        body: '{}',
        headers: { Authorization: authorization, 'Content-Type': type, 'If-None-Match': held },
      })
      expect(response.status).toBeLessThan(500)
      await response.text()
    }),
    RUNS,
  )
})
