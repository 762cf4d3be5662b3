import { describe, test } from 'vitest'
import { en } from '../../src/web/strings/en.ts'
import { aWeb } from './support/a-web.ts'
import { browse, choicesOf, linkTo, type Page } from './support/browse.ts'
import { codeOf, keyUrlOf, pathOf, share, toDesk } from './support/paste.ts'

const DAY = 86_400_000

async function aClass(fields: Record<string, string> = {}) {
  const site = aWeb()
  const desk = await toDesk(site.browser)
  const host = await share(site.browser, desk, fields)
  return { ...site, desk, host, code: codeOf(host), pupil: () => browse(site.web) }
}

const youAre = (page: Page) => /You are (\w+ \d+)/.exec(page.text)?.[1] ?? ''

describe('sharing', () => {
  test('a desk becomes a game with code, link and QR, on the address it was asked at', async ({
    expect,
  }) => {
    const { host, code } = await aClass()
    expect(code).toMatch(/^[2-9B-DF-HJ-NP-TV-XZ]{6}$/)
    expect(host.text).toContain(`${code.slice(0, 3)} ${code.slice(3)}`)
    expect(linkTo(host, `localhost/g/${code}`)).toBe(`http://localhost/g/${code}`)
    expect(host.html).toContain('class="qr"')
    expect(host.text).toContain(en.host.local)
    expect(host.text).toContain('10 questions')
    expect(host.text).toContain('Open until the end of 14 March 2026.')
  })

  test('a built-in story is shared as well, and says that its answers can be had', async ({
    expect,
  }) => {
    const { browser } = aWeb({ origin: 'http://10.0.0.7:8787' })
    const story = await browser.get('/stories/bridge')
    const form = await browser.get(linkTo(story, en.share.link))
    expect(form.text).toContain(en.share.openKeys)
    const host = await browser.press(form, en.share.button, { n: '4', seed: 'spring' })
    expect(host.text).toContain('4 questions')
    expect(host.text).toContain(en.host.openKeys)
    expect(host.html).toContain('http://10.0.0.7:8787/g/')
    expect(host.text).not.toContain(en.host.local)
  })

  test('a game opened by the API has its teacher’s page under the link that was answered', async ({
    expect,
  }) => {
    const { browser, call } = aWeb()
    const opened = await call('POST', '/games', { body: { story: 'bridge', mode: 'assignment' } })
    const { code, hostUrl } = await opened.json<{ code: string; hostUrl: string }>()
    const host = await browser.get(new URL(hostUrl).pathname)
    expect([host.status, host.path]).toEqual([200, `/h/${code}`])
  })

  test('while it stands open the page asks for what changes, and for nothing else', async ({
    expect,
  }) => {
    const { browser, host, code, pupil } = await aClass()
    const one = pupil()
    const reading = await one.submit(await one.get(`/g/${code}`))
    const update = await browser.get(`${pathOf(host)}?update`)
    expect(update.html).toContain('data-live')
    expect(update.html).toContain(youAre(reading))
    expect(update.html).not.toMatch(/class="qr"|\/key\//)
    expect((await pupil().get(`/h/${code}?update`)).status).toBe(401)
  })

  test('a closed game asks for a day to open it again, not for one that is past', async ({
    expect,
  }) => {
    const { browser, host } = await aClass()
    expect(host.html).toContain('value="2026-03-14"')
    const ended = await browser.press(host, en.host.end)
    expect(ended.text).toContain(en.host.reopen)
    expect(ended.html).toMatch(/id="closes"[^>]* value=""/)
  })

  test('a desk that was cleared is shared as a draw from the whole story', async ({ expect }) => {
    const { browser } = aWeb()
    let desk = await toDesk(browser)
    for (let left = 10; left > 0; left--) desk = await browser.press(desk, en.desk.acts.drop)
    expect(desk.text).toContain(en.desk.chosen(0))
    const form = await browser.get(`${pathOf(desk)}/share`)
    expect(form.text).not.toContain('on your desk')
    expect((await browser.press(form, en.share.button, { n: '3' })).text).toContain('3 questions')
  })

  const SLIPS: readonly [Record<string, string>, string][] = [
    [{ n: '0' }, en.share.badNumber],
    [{ n: 'ten' }, en.share.badNumber],
    [{ n: '' }, en.share.badNumber],
    [{ closes: '2026-02-01' }, en.share.badDay],
    [{ closes: '2027-02-01' }, en.share.badDay],
    [{ closes: 'soon' }, en.share.badDay],
    [{ seed: 's'.repeat(65) }, 'at most 64 characters'],
  ]
  test.for(SLIPS)('%o comes back with what to put right', async ([fields, message], { expect }) => {
    const { browser } = aWeb()
    const form = await browser.get('/stories/bridge/share')
    const page = await browser.press(form, en.share.button, fields)
    expect(page.status).toBe(422)
    expect(page.text).toContain(message)
    for (const value of Object.values(fields)) expect(page.html).toContain(`value="${value}"`)
  })
})

describe('joining', () => {
  test('case, spaces and dashes in a code do not matter', async ({ expect }) => {
    const { code, pupil } = await aClass()
    const typed = [
      code.toLowerCase(),
      ` ${code.slice(0, 2)} ${code.slice(2)} `,
      code.replace(/^.../, '$&-'),
    ]
    for (const each of typed) {
      const page = await pupil().get(`/join?code=${encodeURIComponent(each)}`)
      expect(page.text).toContain(en.join.kicker)
    }
    const wrong = await pupil().get('/join?code=zzz%20%3Cb%3E')
    expect(wrong.status).toBe(404)
    expect(wrong.text).toContain(en.join.noGame)
    expect(wrong.html).toContain('value="zzz &lt;b&gt;"')
    expect((await pupil().get('/join?code=')).text).toContain(en.join.noCode)
  })

  test('a name is given, a reload changes nothing, a resume link works elsewhere', async ({
    expect,
  }) => {
    const { code, pupil } = await aClass()
    const one = pupil()
    const reading = await one.submit(await one.get(`/g/${code}`))
    const name = youAre(reading)
    expect(name).toMatch(/^[A-Z][a-z]+ \d+$/)
    expect(youAre(await one.get(reading.path))).toBe(name)
    const question = await one.get(linkTo(reading, en.reading.start))
    await one.submit(question, { response: choicesOf(question)[0] ?? '' })

    const elsewhere = pupil()
    const resume = await elsewhere.get(new URL(keyUrlOf(reading)).pathname)
    expect(resume.title).toContain('Question 2 of 10')
    expect(youAre(await elsewhere.get(reading.path))).toBe(name)

    const who = await one.get(`/g/${code}`)
    expect(who.text).toContain(`Are you ${name}?`)
    expect(who.text).toContain('1 of 10 answered')
    expect(youAre(await one.get(linkTo(who, `Continue as ${name}`)))).toBe(name)
    expect(youAre(await one.press(who, en.join.someoneNew))).not.toBe(name)
  })

  test('closed, expired, deleted and unknown games say so, each in its own words', async ({
    expect,
  }) => {
    const { code, pupil, clock, browser, host } = await aClass()
    const late = pupil()
    const reading = await late.submit(await late.get(`/g/${code}`))
    clock.now += 16 * DAY
    const closed = await pupil().get(`/g/${code}`)
    expect([closed.status, closed.text]).toEqual([
      409,
      expect.stringContaining(en.errors.kinds.closed.title),
    ])
    const who = await late.get(`/g/${code}`)
    expect(who.text).not.toContain(en.join.someoneNew)
    expect((await late.get(pathOf(reading).replace('read', 'next'))).text).toContain(
      en.errors.kinds.closed.title,
    )
    expect((await browser.get(pathOf(host))).text).toContain(en.host.closed)

    clock.now += 31 * DAY
    const expired = await pupil().get(`/join?code=${code}`)
    expect([expired.status, expired.title]).toEqual([
      410,
      `${en.errors.kinds.expired.title} · Says Who`,
    ])

    const other = await aClass()
    const confirm = await other.browser.get(linkTo(other.host, en.host.delete))
    await other.browser.press(confirm, en.host.confirmDeleteButton)
    const deleted = await other.pupil().get(`/g/${other.code}`)
    expect([deleted.status, deleted.title]).toEqual([
      410,
      `${en.errors.kinds.deleted.title} · Says Who`,
    ])
    const unknown = await other.pupil().get('/g/ZZZZZZ')
    expect(unknown.status).toBe(404)
  })

  test('a game that is not open yet says when it will be', async ({ expect }) => {
    const { call, browser } = aWeb()
    const opened = await call('POST', '/games', {
      body: { story: 'bridge', mode: 'assignment', opensAt: '2026-03-05T08:30:00Z' },
    })
    const { code } = await opened.json<{ code: string }>()
    const page = await browser.get(`/g/${code}`)
    expect(page.status).toBe(409)
    expect(page.text).toContain('It opens 5 March 2026, 08:30 UTC.')
  })

  test('a story deleted under a running game leaves it whole', async ({ expect }) => {
    const { browser, desk, code, pupil } = await aClass()
    const one = pupil()
    const reading = await one.submit(await one.get(`/g/${code}`))
    await browser.press(await browser.get(`${pathOf(desk)}/delete`), en.desk.confirmDeleteButton)
    expect((await one.get(reading.path)).text).toContain('Mill Bridge')
    const question = await one.get(linkTo(reading, en.reading.start))
    const answer = await one.submit(question, { response: choicesOf(question)[0] ?? '' })
    expect(answer.text).toContain(en.evidence.why)
  })
})

describe('the teacher’s page', () => {
  test('shows who is how far, question by question, and the table says the same', async ({
    expect,
  }) => {
    const { browser, host, code, pupil } = await aClass()
    expect(host.text).toContain(en.host.nobody)
    const one = pupil()
    const reading = await one.submit(await one.get(`/g/${code}`))
    const question = await one.get(linkTo(reading, en.reading.start))
    const answer = await one.submit(question, { response: choicesOf(question)[1] ?? '' })
    const right = answer.title.startsWith('Right') ? 1 : 0

    const now = await browser.get(pathOf(host))
    expect(now.text).toContain('1 player')
    expect(now.text).toContain(`1 of 10 answered, ${right} right`)
    expect(now.text).toContain(`${100 * right} % right (${right} of 1)`)
    const csv = await browser.send(`${pathOf(host)}/report.csv`)
    expect(csv.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(csv.headers.get('Content-Disposition')).toBe(
      `attachment; filename="says-who-${code}.csv"`,
    )
    expect(csv.headers.get('Cache-Control')).toBe('no-store')
    expect(await csv.text()).toContain(youAre(reading))
  })

  test('a withdrawn question counts for nobody, and comes back', async ({ expect }) => {
    const { browser, host, code, pupil } = await aClass()
    const withdrawn = await browser.press(host, en.host.withdraw)
    expect(withdrawn.text).toContain(en.host.withdrawn)
    expect(withdrawn.text).toContain('9 questions')
    const one = pupil()
    const reading = await one.submit(await one.get(`/g/${code}`))
    expect((await one.get(linkTo(reading, en.reading.start))).title).toContain('Question 2 of')
    const gone = await one.get(`/g/${code}/q/1`)
    expect(gone.status).toBe(410)
    expect((await one.get(linkTo(gone, en.reading.resume))).title).toContain('Question 2 of')
    expect((await browser.press(withdrawn, en.host.restore)).text).toContain('10 questions')
  })

  test('a player is renamed and removed, and can come again', async ({ expect }) => {
    const { browser, host, code, pupil } = await aClass()
    const [one, two] = [pupil(), pupil()]
    const reading = await one.submit(await one.get(`/g/${code}`))
    const other = youAre(await two.submit(await two.get(`/g/${code}`)))
    const player = await browser.get(linkTo(await browser.get(pathOf(host)), youAre(reading)))
    const taken = await browser.press(player, en.host.renameButton, { nickname: other })
    expect(taken.text).toContain(en.host.nameTaken)
    const bad = await browser.press(player, en.host.renameButton, { nickname: 'a\u202Eb' })
    expect(bad.status).toBe(422)
    await browser.press(player, en.host.renameButton, { nickname: 'Class 7a' })
    expect((await one.get(reading.path)).text).toContain('You are Class 7a')

    const list = await browser.press(player, en.host.remove)
    expect(list.text).not.toContain('Class 7a')
    const removed = await one.get(reading.path)
    expect(removed.text).toContain(en.errors.kinds.removed.title)
    const door = await one.get(linkTo(removed, en.join.button))
    expect(door.text).toContain(en.join.removed)
    expect(youAre(await one.press(door, en.join.button))).not.toBe('')
  })

  test('ranks are shown only while they are switched on', async ({ expect }) => {
    const { browser, host, code, pupil } = await aClass()
    const one = pupil()
    const reading = await one.submit(await one.get(`/g/${code}`))
    const question = await one.get(linkTo(reading, en.reading.start))
    await one.submit(question, { response: choicesOf(question)[0] ?? '' })
    expect((await one.get(`/g/${code}/result`)).text).not.toContain(en.ranks.see)
    expect((await one.get(`/g/${code}/ranks`)).status).toBe(403)
    const on = await browser.press(host, en.host.ranksOn)
    const ranks = await one.get(linkTo(await one.get(`/g/${code}/result`), en.ranks.see))
    expect(ranks.text).toContain(`${youAre(reading)} (${en.ranks.you})`)
    expect((await browser.get(linkTo(on, en.ranks.see))).text).toContain(youAre(reading))
    await browser.press(on, en.host.ranksOff)
    expect((await one.get(`/g/${code}/ranks`)).status).toBe(403)
  })

  test('a game is ended, and opened again by a later day', async ({ expect }) => {
    const { browser, host, code, pupil } = await aClass()
    const ended = await browser.press(host, en.host.end)
    expect(ended.text).toContain(en.host.closed)
    expect((await pupil().get(`/g/${code}`)).status).toBe(409)
    const bad = await browser.press(ended, en.host.move, { closes: '2026-01-01' })
    expect([bad.status, bad.text]).toEqual([422, expect.stringContaining(en.share.badDay)])
    const again = await browser.press(ended, en.host.move, { closes: '2026-03-20' })
    expect(again.text).toContain('Open until the end of 20 March 2026.')
    expect((await pupil().get(`/g/${code}`)).status).toBe(200)
  })

  test('no other key opens it: not a player’s, not that of another game', async ({ expect }) => {
    const { web, host, code, pupil } = await aClass({ ranks: 'on' })
    const one = pupil()
    await one.submit(await one.get(`/g/${code}`))
    const [playerKey = ''] = [...one.cookies.values()].map(({ value }) => value)
    const opened = await web.request(keyUrlOf(host))
    expect(opened.headers.get('Location')).toBe(`/h/${code}`)

    const other = await aClass()
    const otherKey = keyUrlOf(other.host).split('/').at(-1)
    for (const key of [undefined, playerKey, otherKey, '']) {
      for (const path of ['', '?update', '/qr', '/report.csv', '/ranks', '/delete', '/players/p']) {
        const headers =
          key === undefined ? {} : { Cookie: `host-${code}=${key}; player-${code}=${playerKey}` }
        const response = await web.request(`/h/${code}${path}`, { headers })
        expect([401, 403], `${key} ${path}`).toContain(response.status)
        expect(await response.text()).toContain(en.errors.kinds.notHost.title)
      }
    }
  })
})
