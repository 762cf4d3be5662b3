import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { en } from '../../src/web/strings/en.ts'
import { aWeb } from './support/a-web.ts'
import { type Browser, choicesOf, linkTo, type Page } from './support/browse.ts'

/** Presses Play and goes to the first question. */
async function toFirstQuestion(browser: Browser): Promise<Page> {
  const reading = await browser.submit(await browser.get('/'))
  return browser.get(linkTo(reading, en.reading.start))
}

describe('a round without script', () => {
  test('one click on the home page leads to the reports, whole and unmarked', async ({
    expect,
  }) => {
    const { browser } = aWeb()
    const reading = await browser.submit(await browser.get('/'))
    expect(reading.status).toBe(200)
    expect(reading.title).toBe('Read first · Says Who')
    expect(reading.text).toContain('Our summary of the')
    expect(reading.text).toContain(en.reading.difference)
    expect(reading.html).not.toMatch(/m-(source|cue|content)/)
  })

  test('every question leads over its answer to the next one, and the last to the result', async ({
    expect,
  }) => {
    const { browser } = aWeb()
    let page = await toFirstQuestion(browser)
    const of = Number(/of (\d+)/.exec(page.title)?.[1])
    expect(of).toBeGreaterThan(3)

    for (let number = 1; number <= of; number++) {
      expect(page.title).toBe(`Question ${number} of ${of} · Says Who`)
      expect(page.html.length).toBeLessThan(50_000)
      const question = page
      page = await browser.submit(question, { response: choicesOf(question)[0] ?? '' })
      expect(page.path).toBe(question.path)
      expect(page.title).toMatch(
        new RegExp(`^(Right|Not this time) · Question ${number} of ${of} · Says Who$`),
      )
      expect(page.text).toContain(en.evidence.why)
      expect(page.html).toContain('role="status"')
      expect(page.html.length).toBeLessThan(50_000)
      page = await browser.get(linkTo(page, number === of ? en.answer.result : en.answer.next))
    }

    expect(page.title).toMatch(new RegExp(`^\\d+ of ${of} · Says Who$`))
    expect(page.text).toContain(en.result.meaning)
    expect(page.text).toContain('The bridge was opened again in June.')
    expect(page.text.split(en.result.youChose)).toHaveLength(of + 1)
    expect(page.html.length).toBeLessThan(50_000)
  })

  test('“Play again” starts another round and leaves the first as it is', async ({ expect }) => {
    const { browser } = aWeb()
    const question = await toFirstQuestion(browser)
    await browser.submit(question, { response: choicesOf(question)[0] ?? '' })
    const result = await browser.get(question.path.replace(/q\/1$/, 'result'))
    const again = await browser.submit(result)
    expect(again.title).toBe('Read first · Says Who')
    expect(again.path).not.toContain(question.path.split('/')[2])
    expect((await browser.get(result.path)).html).toBe(result.html)
  })
})

describe('what is answered stays', () => {
  test('a reload, a repeat and another choice show the stored answer', async ({ expect }) => {
    const { browser } = aWeb()
    const question = await toFirstQuestion(browser)
    const [first = '', second = ''] = choicesOf(question)
    const answered = await browser.submit(question, { response: first })
    const { html: result } = await browser.get(question.path.replace(/q\/1$/, 'result'))

    expect((await browser.get(question.path)).html).toBe(answered.html)
    expect((await browser.submit(question, { response: first })).html).toBe(answered.html)
    const other = await browser.submit(question, { response: second })
    expect(other.text).toContain(en.answer.kept)
    expect(other.text.replace(en.answer.kept, '').replaceAll(/\s+/g, ' ')).toBe(answered.text)
    expect((await browser.submit(question)).text).toContain(en.answer.kept)
    expect((await browser.get(question.path.replace(/q\/1$/, 'result'))).html).toBe(result)
  })

  test('twenty presses at once leave one answer', async ({ expect }) => {
    const { browser } = aWeb()
    const question = await toFirstQuestion(browser)
    const [first = '', second = ''] = choicesOf(question)
    const pages = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        browser.submit(question, { response: at % 2 === 0 ? first : second }),
      ),
    )
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(pages.map(({ title }) => title)).size).toBe(1)
    const result = await browser.get(question.path.replace(/q\/1$/, 'result'))
    expect(result.text.split(en.result.youChose)).toHaveLength(2)
  })

  test('the back button after the result shows answers, not forms', async ({ expect }) => {
    const { browser } = aWeb()
    const question = await toFirstQuestion(browser)
    await browser.submit(question, { response: choicesOf(question)[0] ?? '' })
    const back = await browser.get(question.path)
    expect(choicesOf(back)).toEqual([])
    expect(back.text).toContain(en.evidence.why)
  })
})

describe('slips', () => {
  test('an answer without a choice asks for one and stores nothing', async ({ expect }) => {
    const { browser } = aWeb()
    const question = await toFirstQuestion(browser)
    for (const response of [undefined, '', 'o-not-on-offer', 'constructor']) {
      const page = await browser.submit(question, response === undefined ? {} : { response })
      expect(page.text).toContain(en.question.chooseFirst.choice)
      expect(page.title).toBe(`Choose an answer · ${question.title}`)
      expect(choicesOf(page)).toEqual(choicesOf(question))
    }
    expect((await browser.get(question.path)).html).toBe(question.html)
  })

  test('a question out of turn sends back to the open one', async ({ expect }) => {
    const { browser } = aWeb()
    const question = await toFirstQuestion(browser)
    const later = await browser.get(question.path.replace(/1$/, '3'))
    expect(later.status).toBe(409)
    expect(later.text).toContain(en.errors.kinds.notYet.title)
    const back = await browser.get(linkTo(later, en.reading.resume))
    expect(back.path).toBe(question.path)
  })

  test('an answer sent to another question’s address leads to the question it answers', async ({
    expect,
  }) => {
    const { browser } = aWeb()
    const question = await toFirstQuestion(browser)
    const page = await browser.post(question.path.replace(/1$/, '3'), {
      item: /name="item" value="([^"]+)"/.exec(question.html)?.[1] ?? '',
      response: choicesOf(question)[0] ?? '',
    })
    expect(page.path).toBe(question.path)
    expect(page.title).toMatch(/^(Right|Not this time) · Question 1 of/)
  })

  test('a code typed in small letters leads to the round', async ({ expect }) => {
    const { browser } = aWeb()
    const question = await toFirstQuestion(browser)
    const [, , code = ''] = question.path.split('/')
    const typed = await browser.get(`/g/${code.toLowerCase()}`)
    expect(typed.title).toBe('Read first · Says Who')
  })

  test.for([
    ['small letters', (code: string) => code.toLowerCase()],
    ['a space behind', (code: string) => `${code}%20`],
    ['a line break behind', (code: string) => `${code}%0d%0a`],
    ['a dash before', (code: string) => `%E2%80%93${code}`],
    ['a dash inside', (code: string) => `${code.slice(0, 3)}-${code.slice(3)}`],
  ] as const)(
    'a form sent to a code with %s makes one player of the game',
    async ([, type], { expect }) => {
      const { browser, call, web, unexpected } = aWeb()
      const opened = await call('POST', '/games', { body: { story: 'bridge', mode: 'assignment' } })
      const { code } = await opened.json<{ code: string }>()
      const init = { method: 'POST', headers: { Origin: 'http://localhost' } }
      const playersOf = async () =>
        (
          await env.DB.prepare('SELECT count(*) AS n FROM players WHERE game = ?')
            .bind(code)
            .first<{ n: number }>()
        )?.n

      for (const path of ['join', 'q/1']) {
        const sent = await web.request(`/g/${type(code)}/${path}`, init)
        expect(sent.status).toBe(307)
        expect(sent.headers.get('Location')).toBe(`/g/${code}/${path}`)
        expect(sent.headers.getSetCookie()).toEqual([])
      }
      expect(await playersOf()).toBe(0)

      // 307: the browser sends the same form to the real address.
      const joined = await browser.send(`/g/${code}/join`, init)
      expect(joined.headers.getSetCookie()[0]).toContain(`Path=/g/${code};`)
      await browser.send(`/g/${code}/join`, init)
      expect(await playersOf()).toBe(1)
      expect(unexpected).toEqual([])
    },
  )

  test('two rounds in one browser keep out of each other’s way', async ({ expect }) => {
    const { browser } = aWeb()
    const one = await toFirstQuestion(browser)
    const two = await toFirstQuestion(browser)
    await browser.submit(two, { response: choicesOf(two)[0] ?? '' })
    expect((await browser.get(one.path)).html).toBe(one.html)
  })
})

describe('a game somebody else opened', () => {
  test('a join link takes part with one click; a second click is the same player', async ({
    expect,
  }) => {
    const { browser, deps, call } = aWeb()
    const opened = await call('POST', '/games', {
      body: { story: 'bridge', mode: 'assignment', n: 3 },
    })
    const { code } = await opened.json<{ code: string }>()
    const join = await browser.get(`/g/${code}`)
    expect(join.text).toContain('3 questions')
    const reading = await browser.submit(join)
    expect(reading.title).toBe('Read first · Says Who')
    const { size } = browser.cookies
    await browser.submit(join)
    expect(browser.cookies.size).toBe(size)
    expect(deps.stories.list()).toHaveLength(1)
  })

  test('a resume link goes on where the player was, on another device', async ({ expect }) => {
    const { browser, web, call } = aWeb()
    const opened = await call('POST', '/games', { body: { story: 'bridge', mode: 'solo' } })
    const { code } = await opened.json<{ code: string }>()
    const joined = await call('POST', `/games/${code}/players`, { body: {} })
    const { resumeUrl } = await joined.json<{ resumeUrl: string }>()
    const first = await browser.get(new URL(resumeUrl).pathname)
    expect(first.title).toMatch(/^Question 1 of \d+ · Says Who$/)
    expect(first.path).not.toContain('resume')
    expect((await web.request(`${resumeUrl}x`)).status).toBe(403)
  })
})
