import { ITEM_TYPES } from '../../src/app/fields.ts'
import { test } from 'vitest'
import { PROBLEMS } from '../../src/app/problems.ts'
import { ROUTES } from '../../src/http/routes.ts'
import { aSite } from '../support/a-site.ts'
import { expectProblem } from '../support/expect-problem.ts'

const ADDRESSES = ROUTES.map(
  ({ method, path }) => [method, path.replaceAll(/\{\w+\}/g, 'ZZZZZZ')] as const,
)

const takesBody = (method: string) => method === 'POST' || method === 'PATCH'

test.for(ADDRESSES)(
  '%s %s answers any page, and is inert if opened',
  async ([method, path], { expect }) => {
    const { headers } = await aSite().call(method, path, takesBody(method) ? { body: {} } : {})
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toBe(
      'Retry-After, RateLimit-Policy, ETag, Location',
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cache-control')).toMatch(/^(no-store|public, max-age=300)$/)
    expect(headers.has('set-cookie')).toBe(false)
  },
)

test.for(ADDRESSES)('a browser may ask before %s %s', async ([method, path], { expect }) => {
  const response = await aSite().call('OPTIONS', path, {
    headers: { Origin: 'https://school.example', 'Access-Control-Request-Method': method },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-methods')).toContain(method)
  expect(response.headers.get('access-control-allow-headers')).toContain('Authorization')
})

test.for(ROUTES.filter(({ body }) => body))(
  '$method $path refuses a body that is not JSON',
  async (route) => {
    const { call } = aSite()
    const path = route.path.replaceAll(/\{\w+\}/g, 'ZZZZZZ')
    const key = 'p2.x'
    const post = (body: string, type = 'application/json') =>
      call(route.method, path, { key, body, headers: { 'Content-Type': type } })

    await expectProblem(await post('{"a":'), 'body_malformed')
    await expectProblem(await post('{}', 'text/plain'), 'content_type_unsupported')
    await expectProblem(
      await post('a=b', 'application/x-www-form-urlencoded'),
      'content_type_unsupported',
    )
    await expectProblem(await post('{"surprise":1}'), 'field_unknown')
    await expectProblem(await post('{"__proto__":1}'), 'field_unknown')
    await expectProblem(await post('[]'), 'field_type')
    await expectProblem(await post('"text"'), 'field_type')
    await expectProblem(await post('null'), 'field_type')
    await expectProblem(await post(`"${'x'.repeat(route.longest)}"`), 'body_too_large')
  },
)

test('a body that does not say how long it is gets read up to the cap only', async ({ expect }) => {
  const { api } = aSite()
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 10_000
      controller.enqueue(new Uint8Array(10_000).fill(32))
    },
  })
  const response = await api.request('http://localhost/api/v1/check', {
    method: 'POST',
    body: endless,
  })
  await expectProblem(response, 'body_too_large')
  expect(sent).toBeLessThan(200_000)
})

test('bytes that are not UTF-8 are refused', async () => {
  const response = await aSite().api.request('http://localhost/api/v1/generate', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
  })
  await expectProblem(response, 'body_not_text')
})

test('an unknown field is named, wherever it stands', async ({ expect }) => {
  const body = { articles: [{ text: 'A report.', colour: 'blue' }] }
  const refusal = await expectProblem(
    await aSite().call('POST', '/generate', { body }),
    'field_unknown',
  )
  expect(refusal.issues).toEqual([
    { path: 'articles.0.colour', message: 'This field is not known here.' },
  ])
  expect(refusal.detail).toContain('articles.0.colour')
})

test('every field at fault is listed, and what was sent is not repeated', async ({ expect }) => {
  const body = { story: 5, mode: 'a secret of mine', n: 99 }
  const response = await aSite().call('POST', '/games', { body })
  const text = await response.clone().text()
  const refusal = await expectProblem(response, 'field_type')
  expect(refusal.issues.map(({ path }) => path)).toEqual(['story', 'mode', 'n'])
  expect(text).not.toContain('secret')
})

const TYPES = ITEM_TYPES.join(', ')

test.for([
  [{ types: 'figure' }, `“types” takes a list. Give one or more of: ${TYPES}.`],
  [{ types: ['riddle'] }, `“types.0” takes one of: ${TYPES}.`],
  [{ n: '5' }, '“n” takes a number.'],
  [{ seed: true }, '“seed” takes text or a number.'],
  [{ articles: 'text' }, '“articles” takes a list.'],
  [{ articles: ['text'] }, '“articles.0” takes an object with named fields.'],
  [{ articles: [{ text: 5 }] }, '“articles.0.text” takes text.'],
] as const)('%j is refused in words to act on', async ([fields, detail], { expect }) => {
  const body = { articles: [{ text: 'A report.' }], ...fields }
  const response = await aSite().call('POST', '/generate', { body })
  expect(await response.json()).toMatchObject({ status: 422, detail })
})

test('of many fields at fault twenty are listed and the rest is counted', async ({ expect }) => {
  const body = { articles: Array.from({ length: 500 }, () => 'text') }
  const refusal = await expectProblem(
    await aSite().call('POST', '/generate', { body }),
    'field_type',
  )
  expect(refusal.issues).toHaveLength(21)
  expect(refusal.issues.at(-1)).toEqual({ path: '', message: 'And 480 more.' })
})

test('an unknown address and an unknown version are refused', async () => {
  const { call, api } = aSite()
  await expectProblem(await call('GET', '/nowhere'), 'route_unknown')
  await expectProblem(await call('GET', ''), 'route_unknown')
  await expectProblem(await call('GET', '/games/ZZZZZZ/question/2'), 'route_unknown')
  await expectProblem(await api.request('http://localhost/api/v2/stories'), 'route_unknown')
})

test('an address says which methods it takes', async ({ expect }) => {
  const { call } = aSite()
  const allowed = async (method: string, path: string) => {
    const response = await call(method, path)
    await expectProblem(response.clone(), 'method_not_allowed')
    return response.headers.get('allow')
  }
  expect(await allowed('PUT', '/stories')).toBe('GET, HEAD, POST, OPTIONS')
  expect(await allowed('POST', '/stories/x')).toBe('GET, HEAD, DELETE, OPTIONS')
  expect(await allowed('GET', '/games')).toBe('POST, OPTIONS')
  expect(await allowed('GET', '/generate')).toBe('POST, OPTIONS')
})

test('HEAD answers what GET would, without the body', async ({ expect }) => {
  const { call } = aSite()
  for (const path of ['/stories', '/quiz?seed=1', '/games/ZZZZZZ']) {
    const [head, get] = [await call('HEAD', path), await call('GET', path)]
    expect(head.status).toBe(get.status)
    expect(await head.text()).toBe('')
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
    await get.text()
  }
})

test.for(['/stories', '/stories/harbour-town', '/stories/harbour-town/items', '/quiz?seed=1'])(
  'whoever holds %s is not sent it again',
  async (path, { expect }) => {
    const { call } = aSite()
    const first = await call('GET', path)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"\w+"$/)
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await call('GET', path, { headers: { 'If-None-Match': held } })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
      expect(again.headers.get('etag')).toBe(etag)
    }
    expect((await call('GET', path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
    await first.text()
  },
)

test('a bug is answered without telling anything about it, and kept for whoever runs the site', async ({
  expect,
}) => {
  const broken = aSite({ binding: failing('no such table: secret_table') })
  const response = await broken.call('GET', '/games/ZZZZZZ')
  const text = await response.clone().text()
  await expectProblem(response, 'internal_error')
  expect(text).not.toMatch(/secret_table|SELECT|select/)
  expect(broken.unexpected).toHaveLength(1)
})

test.for(['D1_ERROR: D1 DB is overloaded. Too many requests queued.', 'Network connection lost.'])(
  'when D1 answers “%s” the caller is told to wait',
  async (message, { expect }) => {
    const response = await aSite({ binding: failing(message) }).call('GET', '/games/ZZZZZZ')
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    await expectProblem(response, 'busy')
  },
)

test('every refusal that a route names is in the catalogue, and no status is a success', ({
  expect,
}) => {
  const codes = new Set(Object.keys(PROBLEMS))
  for (const { problems } of ROUTES) expect(problems.filter((code) => !codes.has(code))).toEqual([])
  for (const { status } of Object.values(PROBLEMS)) expect(status).toBeGreaterThanOrEqual(400)
})

/** A database that fails in one way. */
function failing(message: string): D1Database {
  const fail = () => Promise.reject(new Error(message))
  const statement = { bind: () => statement, run: fail, all: fail, raw: fail, first: fail }
  // The only stand-in for D1 in these tests: the real one cannot be made to fail.
  return { prepare: () => statement, batch: fail } as unknown as D1Database
}
