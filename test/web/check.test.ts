import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { builtIn } from '../../questions/index.ts'
import { builtInStories } from '../../src/app/built-in-story.ts'
import type { CheckedItem } from '../../src/app/check-item.ts'
import { GATE } from '../../src/items/gate/index.ts'
import { createWeb } from '../../src/web/create-web.tsx'
import { en } from '../../src/web/strings/en.ts'
import { aSite } from '../support/a-site.ts'
import { expectProblem } from '../support/expect-problem.ts'
import { aWeb } from './support/a-web.ts'
import { browse, elementsOf, type Page } from './support/browse.ts'
import { pathOf, toDesk } from './support/paste.ts'

/** The site with the stories that it ships. */
function shipped() {
  const { deps, ...site } = aSite()
  return { ...site, deps: { ...deps, stories: builtInStories(builtIn) } }
}

/** The first way to a question's check. */
const checkOf = (page: Page): string =>
  elementsOf(page)
    .map(({ attribs }) => attribs['href'] ?? '')
    .find((href) => href.endsWith('/check')) ?? ''

test('every rule has a name that a person can read', ({ expect }) => {
  expect(GATE.map(({ id }) => id).toSorted()).toEqual(Object.keys(en.check.ruleNames).toSorted())
})

test('a question of the desk can be checked again, by its owner alone', async ({ expect }) => {
  const { browser, web } = aWeb()
  const desk = await toDesk(browser)
  const page = await browser.get(checkOf(desk))
  expect(page.text).toContain(en.check.passed)
  for (const name of Object.values(en.check.ruleNames)) expect(page.text).toContain(name)
  const stranger = browse(web)
  expect((await stranger.get(checkOf(desk))).status).toBe(404)
  expect((await browser.get(`${pathOf(desk)}/items/inowhere/check`)).status).toBe(404)
})

test('a question of a built-in story can be checked again by anybody', async ({ expect }) => {
  const { deps } = shipped()
  const browser = browse(createWeb(deps))
  const [entry] = builtIn
  const story = await deps.stories.load(entry?.id ?? '')
  const [item] = story?.items ?? []
  const page = await browser.get(`/stories/${entry?.id}/items/${item?.id}`)
  expect(page.status).toBe(200)
  expect(page.text).toContain(item?.stem)
  expect(page.text).toContain(en.check.passed)
  for (const { sentence } of item?.evidence ?? []) expect(page.text).toContain(sentence)
  for (const { text } of item?.options ?? []) expect(page.text).toContain(text)
  expect((await browser.get(`/stories/${entry?.id}/items/inowhere`)).status).toBe(404)
})

test('the API tells rule by rule, and needs the key of a pasted story', async ({ expect }) => {
  expect(env.DB).toBeDefined()
  const site = aSite()
  const made = await (
    await site.call('POST', '/stories', { body: { articles: site.deps.samples } })
  ).json<{ id: string; editKey: string; items: { id: string }[] }>()
  const path = `/stories/${made.id}/items/${made.items[0]?.id}/check`
  const checked = await (await site.call('GET', path, { key: made.editKey })).json<CheckedItem>()
  expect(checked.passed).toBe(true)
  expect(checked.rules.map(({ rule }) => rule)).toEqual(GATE.map(({ id }) => id))
  await expectProblem(await site.call('GET', path), 'story_unknown')
})
