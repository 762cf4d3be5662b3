import { test } from 'vitest'
import { insertGame } from '../../src/store/games.ts'
import { en } from '../../src/web/strings/en.ts'
import { aChoicesItem, anOrderItem } from '../support/a-story.ts'
import { aWeb } from './support/a-web.ts'
import { bridgeStory } from './support/bridge-story.ts'

const [{ asks, evidence } = { asks: [], evidence: [] }] = bridgeStory.items
const choices = { ...aChoicesItem(1), asks, evidence }
const order = { ...anOrderItem(2), asks, evidence }
const [first = '', second = '', third = ''] = choices.options.map(({ id }) => id)
const [bid = '', vote = '', visit = ''] = order.key

let games = 0

/** A game that asks for several choices, then for an order, with the player at its first question. */
async function aGame() {
  const site = aWeb()
  const { browser, deps } = site
  const code = `LSTS${22 + games++}`
  const now = deps.now()
  await insertGame(deps.db, {
    code,
    mode: 'assignment',
    story: bridgeStory.id,
    storyVersion: '1',
    title: 'Lists',
    hostKeyHash: await deps.hashKey('h'),
    quiz: { seed: '1', items: [choices, order], articleIds: [...asks] },
    createdAt: now,
    opensAt: now,
    closesAt: now + 1e8,
    deletesAt: now + 1e9,
  })
  await browser.submit(await browser.get(`/g/${code}`))
  return { browser, code, at: (number: number) => browser.get(`/g/${code}/q/${number}`) }
}

const chosen = (...ids: string[]) => ids.map((id): [string, string] => ['chosen', id])
const places = (...values: string[]) => values.map((value): [string, string] => ['place', value])

test('several choices: boxes, a slip asks again, and the answer tells what was left out', async ({
  expect,
}) => {
  const { browser, at } = await aGame()
  const question = await at(1)
  expect(question.text).toContain(en.question.choicesPrompt)
  expect(question.html.match(/type="checkbox" name="chosen"/g)).toHaveLength(4)
  const slip = await browser.submit(question)
  expect(slip.text).toContain(en.question.chooseFirst.choices)

  const answered = await browser.submit(question, chosen(first, third))
  expect(answered.title).toContain(en.answer.wrong)
  for (const tag of [en.answer.tagRightYours, en.answer.tagMissed, en.answer.tagYours])
    expect(answered.text).toContain(tag)
  // The same boxes in another order are the same answer.
  const again = await browser.submit(question, chosen(third, first))
  expect(again.text).not.toContain(en.answer.kept)
  expect((await browser.submit(question, chosen(first, second))).text).toContain(en.answer.kept)
})

test('an order: a place each, a slip keeps what was given, and the answer stands in the right order', async ({
  expect,
}) => {
  const { browser, code, at } = await aGame()
  await browser.submit(await at(1), chosen(first, second))
  const question = await at(2)
  expect(question.text).toContain(en.question.orderPrompt)
  expect(question.html.match(/<select name="place"/g)).toHaveLength(3)

  for (const slip of [
    [`1 ${bid}`, `1 ${vote}`, `3 ${visit}`],
    [`1 ${bid}`, '', `3 ${visit}`],
    ['x'],
  ]) {
    const page = await browser.submit(question, places(...slip))
    expect(page.text).toContain(en.question.chooseFirst.order)
    const kept = [...page.html.matchAll(/<option value="(\d) \w+" selected/g)].map(([, n]) => n)
    expect(kept).toEqual(slip.flatMap((place) => /^\d/.exec(place) ?? []))
  }

  const answered = await browser.submit(question, places(`2 ${bid}`, `1 ${vote}`, `3 ${visit}`))
  expect(answered.title).toContain(en.answer.wrong)
  expect(answered.text).toContain(en.answer.orderBelow)
  const [, list = ''] = /<ol class="options"[^>]*>(.*?)<\/ol>/s.exec(answered.html) ?? []
  const shown = [...list.matchAll(/There was a (\w+) 2/g)].map(([, event]) => event)
  expect(shown).toEqual(['bid', 'vote', 'visit'])
  expect(list).toContain(en.answer.tagYourPlace(1))
  expect(list).toContain(en.answer.tagPlace)

  const result = await browser.get(`/g/${code}/result`)
  expect(result.title).toContain('1 of 2')
  expect(result.text).toContain('There was a vote 2, then There was a bid 2, then')
})
