import { test } from 'vitest'
import { en } from '../../src/web/strings/en.ts'
import { aWeb } from './support/a-web.ts'
import { browse, choicesOf, linkTo, type Page } from './support/browse.ts'
import { codeOf, keyUrlOf, pathOf, share, toDesk } from './support/paste.ts'

/** A shared game, its host's browser, and pupils to come. */
async function aGame() {
  const site = aWeb()
  const host = await share(site.browser, await toDesk(site.browser))
  const code = codeOf(host)
  async function pupil() {
    const browser = browse(site.web)
    const reading = await browser.submit(await browser.get(`/g/${code}`))
    const answer = async (number: number) => {
      const question = await browser.get(`/g/${code}/q/${number}`)
      return browser.submit(question, { response: choicesOf(question)[0] ?? '' })
    }
    return { ...browser, reading, answer }
  }
  return { ...site, host, code, pupil }
}

const nameOf = (page: Page) => /You are (\w+ \d+)/.exec(page.text)?.[1] ?? ''

/** Numbers of the boxes that show a round at a glance. */
const boxesOf = ({ html }: Page) =>
  [...(/<ul class="tally">.*?<\/ul>/s.exec(html)?.[0] ?? '').matchAll(/<span>(\d+)</g)].map(
    ([, number]) => Number(number),
  )

test('numbers of questions stay what they are when some are withdrawn', async ({ expect }) => {
  const { browser, host, code, pupil } = await aGame()
  const one = await pupil()
  await one.answer(1)
  await one.answer(2)
  const items = [...host.html.matchAll(/action="(\/h\/\w+\/items\/\w+)"/g)].map(([, path]) => path)
  for (const at of [0, 2]) await browser.post(items[at] ?? '', { act: 'withdraw' })

  const withdrawn = await one.get(`/g/${code}/q/1`)
  expect(withdrawn.title).toContain('Question 1 of 10')
  expect(withdrawn.text).toContain(en.answer.withdrawn)
  // The one that counts, of two that are answered.
  expect(withdrawn.text).toMatch(/[01] of 1 right so far/)
  const next = await one.get(`/g/${code}/next`)
  expect(next.title).toContain('Question 4 of 10')
  const result = await one.get(`/g/${code}/result`)
  expect(result.title).toMatch(/^[01] of 8/)
  expect(boxesOf(result)).toEqual([2, 4, 5, 6, 7, 8, 9, 10])
})

test('a game whose questions are all withdrawn praises nobody', async ({ expect }) => {
  const { browser, host, code, pupil, web } = await aGame()
  const one = await pupil()
  for (const [, path] of host.html.matchAll(/action="(\/h\/\w+\/items\/\w+)"/g)) {
    await browser.post(path ?? '', { act: 'withdraw' })
  }
  const result = await one.get(`/g/${code}/next`)
  expect(result.text).toContain(en.result.lines.none)
  expect(result.text).not.toContain(en.result.lines.all)
  expect((await browse(web).get(`/g/${code}`)).text).toContain(en.join.lede(0))
})

test('a link to resume asks before it puts somebody else out of a browser', async ({ expect }) => {
  const { code, pupil, web } = await aGame()
  const [one, two] = [await pupil(), await pupil()]
  await two.answer(1)
  const [name, other] = [nameOf(one.reading), nameOf(two.reading)]
  const link = new URL(keyUrlOf(two.reading)).pathname

  const asked = await one.get(link)
  expect(asked.text).toContain(en.join.resume(other))
  expect(asked.text).toContain(en.join.resumeText(name))
  expect(nameOf(await one.get(`/g/${code}/read`))).toBe(name)
  expect((await one.get(linkTo(asked, en.join.stay(name)))).text).toContain(en.join.who(name))
  const resumed = await one.press(asked, en.join.goOn(other))
  expect(resumed.path).toBe(`/g/${code}/q/2`)
  expect(nameOf(await one.get(`/g/${code}/read`))).toBe(other)

  // The same player, or a browser that nobody plays in, is asked nothing.
  for (const browser of [one, browse(web)]) {
    expect((await browser.get(link)).path).toBe(`/g/${code}/q/2`)
  }
  const foreign = await web.request(link, {
    method: 'POST',
    headers: { Origin: 'http://evil.example' },
  })
  expect(foreign.status).toBe(403)
})

test('a link to resume takes the place of a player who is no longer in the game', async ({
  expect,
}) => {
  const { browser, code, host, pupil } = await aGame()
  const [one, two] = [await pupil(), await pupil()]
  const player = await browser.get(linkTo(await browser.get(pathOf(host)), nameOf(one.reading)))
  await browser.press(player, en.host.remove)
  const resumed = await one.get(new URL(keyUrlOf(two.reading)).pathname)
  expect(resumed.path).toBe(`/g/${code}/q/1`)
})

test('a closed game sends its players to their result, and promises strangers nothing', async ({
  expect,
}) => {
  const { browser, host, code, pupil, web } = await aGame()
  const one = await pupil()
  await one.answer(1)
  await browser.press(host, en.host.end)
  const who = await one.get(`/g/${code}`)
  const result = await one.get(linkTo(who, en.join.goOn(nameOf(one.reading))))
  expect(result.path).toBe(`/g/${code}/result`)
  const reading = await one.get(`/g/${code}/read`)
  expect(linkTo(reading, en.reading.toResult)).toBe(`/g/${code}/result`)
  const stranger = await browse(web).get(`/g/${code}`)
  expect(stranger.status).toBe(409)
  expect(stranger.text).toContain(en.errors.kinds.closed.title)
  expect(stranger.text).not.toContain(en.errors.kept)
})

test('whoever is not known at a game is led to its door, and a wrong code to the field for it', async ({
  expect,
}) => {
  const { code, web } = await aGame()
  for (const path of ['q/1', 'read', 'result', 'resume/p123.456']) {
    const refused = await browse(web).get(`/g/${code}/${path}`)
    expect([401, 403], path).toContain(refused.status)
    const door = await browse(web).get(linkTo(refused, en.join.button))
    expect(door.text, path).toContain(en.join.kicker)
  }
  const unknown = await browse(web).get('/g/ZZZZZZ')
  expect(unknown.status).toBe(404)
  expect(linkTo(unknown, en.join.class)).toBe('/join')
})
