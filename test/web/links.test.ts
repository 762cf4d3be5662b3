import { test } from 'vitest'
import { en } from '../../src/web/strings/en.ts'
import { aWeb } from './support/a-web.ts'
import { choicesOf, elementsOf, linkTo, type Page } from './support/browse.ts'

/** Addresses of our own that a page links to, and the places on it that links name. */
function linksOf(page: Page): string[] {
  return elementsOf(page).flatMap(({ name, attribs: { href } }) =>
    name === 'a' && href !== undefined && /^[/#]/.test(href) ? [href] : [],
  )
}

test('every link on every page leads to a page, and to a place that is there', async ({
  expect,
}) => {
  const { browser, web, call } = aWeb()
  const reading = await browser.submit(await browser.get('/'))
  const question = await browser.get(linkTo(reading, en.reading.start))
  const answer = await browser.submit(question, { response: choicesOf(question)[0] ?? '' })
  const result = await browser.get(question.path.replace(/q\/1$/, 'result'))

  const open: Page[] = [reading, question, answer, result]
  const seen = new Set<string>()
  const dead: string[] = []
  for (let page = open.shift(); page; page = open.shift()) {
    for (const link of linksOf(page)) {
      const [path = '', place] = link.split('#')
      if (seen.has(link)) continue
      seen.add(link)
      if (path.startsWith('/api/v1')) {
        if ((await call('GET', path.slice('/api/v1'.length))).status !== 200) dead.push(link)
        continue
      }
      const target: Page = path === '' ? page : await browser.get(path)
      if (target !== page) open.push(target)
      const hasPlace = elementsOf(target).some(({ attribs }) => attribs['id'] === place)
      if (target.status !== 200 || (place !== undefined && !hasPlace)) dead.push(link)
    }
  }
  expect(dead).toEqual([])
  expect(seen.size).toBeGreaterThan(15)
  expect((await web.request('/nothing')).status).toBe(404)
})

test('who reports what is a list a claim, with what each report makes of it', async ({
  expect,
}) => {
  const { browser } = aWeb()
  const claims = await browser.get('/stories/bridge/claims')
  expect(claims.text).toMatch(
    /Harbour Post.*said .*Northern News Agency (has something close|quotes the same source)/s,
  )
  expect(claims.text).toContain('We found nothing close to it in: Coast Daily')
  expect(claims.text).toContain('For 1 other claim we found nothing to compare')
  expect(claims.text).not.toMatch(/ reports it\.|does not mention/)
  expect(claims.html).toContain(
    '<span class="m-source">The harbour office</span> <span class="m-cue">said</span> on Monday that <span class="m-content">the old bridge would stay shut until May</span>.',
  )
  expect((await browser.get('/stories/bridge')).html).not.toMatch(/m-(source|cue|content)/)
})

test('the page of the claims says how sure each field is, and the page to read does not', async ({
  expect,
}) => {
  const { browser } = aWeb()
  const claims = await browser.get('/stories/bridge/claims')
  expect(claims.text).toContain('How sure we are')
  expect(claims.text).toMatch(/Outlet: found\s*News agency: not stated\s*By: not stated/)
  expect(claims.text).toMatch(/The harbour office: found/)
  expect((await browser.get('/stories/bridge')).text).not.toContain('How sure we are')
})

test('after the last answer the way to the claims is open', async ({ expect }) => {
  const { browser } = aWeb()
  const reading = await browser.submit(await browser.get('/'))
  let page = await browser.get(linkTo(reading, en.reading.start))
  const of = Number(/of (\d+)/.exec(page.title)?.[1])
  for (let number = 1; number <= of; number++) {
    const answer = await browser.submit(page, { response: choicesOf(page)[0] ?? '' })
    const claims = linkTo(answer, en.answer.moreClaims)
    expect(claims).toMatch(number < of ? /^\/stories\/bridge#a/ : /^\/stories\/bridge\/claims#a/)
    page = await browser.get(linkTo(answer, number < of ? en.answer.next : en.answer.result))
  }
})
