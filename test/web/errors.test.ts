import { test } from 'vitest'
import { PROBLEMS } from '../../src/app/problems.ts'
import { ERROR_KINDS } from '../../src/web/error-kind.ts'
import { en } from '../../src/web/strings/en.ts'
import { aWeb } from './support/a-web.ts'
import { choicesOf, linkTo } from './support/browse.ts'

const DAY = 86_400_000

test('every refusal of the catalogue has its page, in words that a child can read', ({
  expect,
}) => {
  expect(Object.keys(ERROR_KINDS).toSorted()).toEqual(Object.keys(PROBLEMS).toSorted())
  for (const kind of Object.values(ERROR_KINDS)) {
    const { title, text } = en.errors.kinds[kind]
    expect(title).toMatch(/^[A-Z].{5,40}[a-z]$/)
    expect(text).toMatch(/^[A-Z].{20,160}[.:]$/)
    expect(text).not.toMatch(/\b(error|invalid|request|server|session|token)\b/i)
  }
})

const NOWHERE: readonly [path: string, status: number, title: string][] = [
  ['/nothing', 404, en.errors.kinds.address.title],
  ['/stories/none', 404, en.errors.kinds.story.title],
  ['/stories/none/claims', 404, en.errors.kinds.story.title],
  ['/g/ABCDEF', 404, en.errors.kinds.game.title],
  ['/g/ABCDEF/q/1', 404, en.errors.kinds.game.title],
  ['/g/ABCDEF/result', 404, en.errors.kinds.game.title],
  ['/g/ABCDEF/q/x', 404, en.errors.kinds.address.title],
  ['/g/%C3%9F/q/1', 404, en.errors.kinds.game.title],
  ['/g/%20-/q/1', 404, en.errors.kinds.address.title],
  ['/g/%00%ff/q/1', 404, en.errors.kinds.game.title],
]

test.for(NOWHERE)('%s leads nowhere, kindly', async ([path, status, title], { expect }) => {
  const { browser, unexpected } = aWeb()
  const page = await browser.get(path)
  expect(page.status).toBe(status)
  expect(page.title).toBe(`${title} · Says Who`)
  expect(linkTo(page, en.errors.home)).toBe('/')
  expect(unexpected).toEqual([])
})

test('a stranger without the cookie sees nothing of a round', async ({ expect }) => {
  const { browser, web } = aWeb()
  const reading = await browser.submit(await browser.get('/'))
  const question = await browser.get(linkTo(reading, en.reading.start))
  for (const path of ['q/1', 'q/2', 'next', 'result']) {
    const response = await web.request(`${reading.path}/${path}`)
    expect(response.status).toBe(401)
    const html = await response.text()
    expect(html).toContain(en.errors.kinds.noKey.title)
    for (const choice of choicesOf(question)) expect(html).not.toContain(choice)
  }
})

test('a cookie of another player opens nothing', async ({ expect }) => {
  const { browser, web } = aWeb()
  const mine = await browser.submit(await browser.get('/'))
  const [name = '', { value } = { value: '' }] = [...browser.cookies][0] ?? []
  const theirs = await browser.submit(await browser.get('/'))
  const code = theirs.path.slice(3)
  const response = await web.request(`${theirs.path}/result`, {
    headers: { Cookie: `player-${code}=${value}` },
  })
  expect(name).toBe(`player-${mine.path.slice(3)}`)
  expect(response.status).toBe(403)
  expect(await response.text()).toContain(en.errors.kinds.noKey.title)
})

test('a closed round shows its result and takes no answer', async ({ expect }) => {
  const { browser, clock } = aWeb()
  const reading = await browser.submit(await browser.get('/'))
  const question = await browser.get(linkTo(reading, en.reading.start))
  clock.now += 3 * DAY
  const closed = await browser.submit(question, { response: choicesOf(question)[0] ?? '' })
  expect(closed.status).toBe(409)
  expect(closed.text).toContain(en.errors.kinds.closed.title)
  const result = await browser.get(linkTo(closed, en.reading.toResult))
  expect(closed.text).toContain(en.errors.kept)
  expect(result.title).toMatch(/^0 of \d+ · Says Who$/)
  expect(result.text).not.toContain(en.result.goOn)
})

test('an expired round says so', async ({ expect }) => {
  const { browser, clock } = aWeb()
  const reading = await browser.submit(await browser.get('/'))
  clock.now += 8 * DAY
  const expired = await browser.get(reading.path)
  expect(expired.status).toBe(410)
  expect(expired.text).toContain(en.errors.kinds.expired.title)
})

const FORMS: readonly [why: string, contentType: string, body: string, status: number][] = [
  ['no field', 'application/x-www-form-urlencoded', '', 422],
  ['another field type', 'application/x-www-form-urlencoded', 'story=a&story=b', 404],
  ['an unknown story', 'application/x-www-form-urlencoded', 'story=none', 404],
  ['not a form', 'application/json', '{"story":"bridge"}', 422],
  ['a broken form', 'multipart/form-data; boundary=x', 'nonsense', 400],
  ['an endless form', 'application/x-www-form-urlencoded', `story=${'a'.repeat(20_000)}`, 413],
]

test.for(FORMS)('a form with %s is refused', async ([, contentType, body, status], { expect }) => {
  const { browser, unexpected } = aWeb()
  const response = await browser.send('/play', {
    method: 'POST',
    headers: { Origin: 'http://localhost', 'Content-Type': contentType },
    body,
  })
  expect(response.status).toBe(status)
  expect(response.headers.get('Content-Type')).toContain('text/html')
  expect(unexpected).toEqual([])
})

test('a bug is logged under the number that the page tells, and nothing else is told', async ({
  expect,
}) => {
  const { web, deps, unexpected } = aWeb()
  const broken = { ...deps.stories, list: () => [{ id: 'x', title: 'x' }], load: () => fail() }
  Object.assign(deps, { stories: broken })
  const response = await web.request('/', { headers: { 'cf-ray': '8f00ba7' } })
  const html = await response.text()
  expect(response.status).toBe(500)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(html).toContain('8f00ba7')
  expect(html).not.toContain('secret detail')
  expect(unexpected).toHaveLength(1)
})

const fail = () => Promise.reject(new Error('secret detail'))
