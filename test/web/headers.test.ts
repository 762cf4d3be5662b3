import { test } from 'vitest'
import { en } from '../../src/web/strings/en.ts'
import { aWeb } from './support/a-web.ts'
import { choicesOf, elementsOf, linkTo, type Page } from './support/browse.ts'
import { codeOf, pathOf, share, toDesk } from './support/paste.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }

async function everyPage(): Promise<{ open: Page[]; ofGame: Page[] }> {
  const { browser } = aWeb()
  const open = await Promise.all(
    ['/', '/stories', '/stories/bridge', '/stories/bridge/claims', '/about'].map(browser.get),
  )
  const reading = await browser.submit(await browser.get('/'))
  const question = await browser.get(linkTo(reading, en.reading.start))
  const answer = await browser.submit(question, { response: choicesOf(question)[0] ?? '' })
  const result = await browser.get(question.path.replace(/q\/1$/, 'result'))
  const early = await browser.get(question.path.replace(/1$/, '3'))
  const desk = await toDesk(browser)
  const host = await share(browser, desk)
  const ofTeacher = [
    await browser.get('/new'),
    desk,
    ...(await Promise.all(
      [`${pathOf(desk)}/add`, `${pathOf(desk)}/share`, `${pathOf(desk)}/delete`].map(browser.get),
    )),
    host,
    ...(await Promise.all(['qr', 'delete'].map((name) => browser.get(`${pathOf(host)}/${name}`)))),
    await browser.get(`/g/${codeOf(host)}`),
    await browser.get('/join?code=x'),
  ]
  return { open, ofGame: [reading, question, answer, result, early, ...ofTeacher] }
}

test('every page has the strict policy, and nothing inline that it would block', async ({
  expect,
}) => {
  const { open, ofGame } = await everyPage()
  const missing = await aWeb().browser.get('/nothing-here')
  for (const page of [...open, ...ofGame, missing]) {
    expect(page.headers.get('Content-Security-Policy'), page.path).toBe(POLICY)
    expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(page.headers.get('Referrer-Policy')).toBe('same-origin')
    expect(page.headers.get('X-Frame-Options')).toBe('DENY')
    expect(page.html).toMatch(/^<!doctype html><html lang="en">/)
    const isDesk = /^\/s\/[\w-]+\?/.test(page.path)
    expect(page.html.length, page.path).toBeLessThan(isDesk ? 120_000 : 50_000)
    for (const { name, attribs, children } of elementsOf(page)) {
      expect(Object.keys(attribs).filter((key) => key === 'style' || key.startsWith('on'))).toEqual(
        [],
      )
      if (name === 'script') expect(children).toEqual([])
      expect(name).not.toBe('style')
    }
  }
})

test('pages of a game are kept by nobody and found by no search engine', async ({ expect }) => {
  const { open, ofGame } = await everyPage()
  for (const page of ofGame) {
    expect(page.headers.get('Cache-Control')).toBe('no-store')
    expect(page.headers.get('X-Robots-Tag')).toBe('noindex')
  }
  for (const page of open) {
    expect(page.headers.get('Cache-Control')).toBe('public, max-age=300')
    expect(page.headers.get('Set-Cookie')).toBeNull()
    expect(page.html).not.toContain('noindex')
  }
})

test('the cookie is out of reach of script, sent to its game only, and Secure over https alone', async ({
  expect,
}) => {
  for (const [origin, isSecure] of [
    ['http://localhost:8787', false],
    ['http://quiz.school.example', false],
    ['https://quiz.example', true],
  ] as const) {
    const { browser } = aWeb({ origin })
    const response = await browser.send('/play', {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'story=bridge',
    })
    expect(response.status).toBe(303)
    const place = response.headers.get('Location') ?? ''
    const [line = ''] = response.headers.getSetCookie()
    expect(line).toMatch(new RegExp(`^player-${place.slice(3)}=`))
    expect(line).toContain(`; Path=${place};`)
    expect(line).toContain('; HttpOnly')
    expect(line).toContain('; SameSite=Lax')
    expect(line).toMatch(/; Expires=/)
    expect(line.includes('; Secure')).toBe(isSecure)
  }
})

test('a teacher’s cookies are kept from script and from other games, and work over plain http', async ({
  expect,
}) => {
  for (const origin of ['http://10.0.0.7:8787', 'https://quiz.example']) {
    const { browser } = aWeb({ origin })
    const headers = { ...FORM, Origin: origin }
    const made = await browser.send('/new/sample', { method: 'POST', headers })
    const desk = (made.headers.get('Location') ?? '').replace(/\?.*/, '')
    const body = 'n=3&types=who-said&types=fact-check&closes=2026-03-20'
    const shared = await browser.send(`${desk}/share`, { method: 'POST', headers, body })
    const host = shared.headers.get('Location') ?? ''
    for (const [response, name, path] of [
      [made, `edit-${desk.slice(3)}`, desk],
      [shared, `host-${host.slice(3)}`, host],
    ] as const) {
      expect(response.status).toBe(303)
      const [line = ''] = response.headers.getSetCookie()
      expect(line.startsWith(`${name}=`)).toBe(true)
      expect(line).toContain(`; Path=${path};`)
      expect(line).toContain('; HttpOnly')
      expect(line.includes('; Secure')).toBe(origin.startsWith('https'))
    }
  }
})

const ORIGINS: readonly [string, Record<string, string>, number][] = [
  ['our own page, told by Origin', { ...FORM, Origin: 'http://localhost' }, 303],
  ['our own page, told by Sec-Fetch-Site', { ...FORM, 'Sec-Fetch-Site': 'same-origin' }, 303],
  [
    'another site',
    { ...FORM, Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
    403,
  ],
  ['another port of our host', { ...FORM, Origin: 'http://localhost:9999' }, 403],
  ['a page without origin', { ...FORM, Origin: 'null' }, 403],
  ['nobody knows where', FORM, 403],
  [
    'another site, as plain text',
    { 'Content-Type': 'text/plain', Origin: 'https://evil.example' },
    403,
  ],
]

test.for(ORIGINS)('a form from %s', async ([, headers, status], { expect }) => {
  const { browser } = aWeb()
  const response = await browser.send('/play', { method: 'POST', headers, body: 'story=bridge' })
  expect(response.status).toBe(status)
  if (status === 403) expect(await response.text()).toContain(en.errors.kinds.forbidden.title)
})
