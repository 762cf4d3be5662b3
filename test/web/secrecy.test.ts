import { test } from 'vitest'
import { insertGame } from '../../src/store/games.ts'
import { seededRandom } from '../../src/lib/seeded-random.ts'
import { aChoicesItem, anOrderItem, twinsOf } from '../support/a-story.ts'
import { aWeb } from './support/a-web.ts'
import { bridgeStory } from './support/bridge-story.ts'
import { anyAnswer, choicesOf, linkTo, type Page } from './support/browse.ts'

let games = 0

/** The story with two questions more, whose keys are lists. */
const blindStory = {
  ...bridgeStory,
  items: [
    ...bridgeStory.items,
    ...[aChoicesItem(1), anOrderItem(2)].map((item) => ({
      ...item,
      asks: bridgeStory.items[0]?.asks ?? [],
      evidence: bridgeStory.items[0]?.evidence ?? [],
    })),
  ],
}
const twinStory = { ...blindStory, items: twinsOf(blindStory.items) }

/** A page with its headers, its random code put aside. */
function bytesOf({ status, headers, html }: Page, code: string): string {
  const lines = [...headers]
    .filter(([name]) => name !== 'set-cookie')
    .map((pair) => pair.join(': '))
  return [status, ...lines, html].join('\n').replaceAll(code, 'CODE')
}

/**
 * Everything a player can see before an answer, question after question. The game is stored as it is:
 * which items a round asks, and in which order, depends on their keys by design, to balance its verdicts.
 */
async function playBlind(
  story: typeof bridgeStory,
  mode: 'solo' | 'assignment' = 'solo',
): Promise<string[]> {
  const { browser, call, deps } = aWeb({ stories: [story], chance: seededRandom('twins') })
  const n = story.items.length
  // The games of this file share a database.
  const code = `${mode === 'solo' ? 'SHRTPLYDGM' : ''}BCD${222 + games++}`
  const now = deps.now()
  const articleIds = story.documents.slice(0, 2).map(({ id }) => id)
  await insertGame(deps.db, {
    code,
    mode,
    story: story.id,
    storyVersion: '1',
    title: story.title,
    hostKeyHash: await deps.hashKey(deps.newKey()),
    quiz: { seed: 'twins', items: story.items, articleIds },
    createdAt: now,
    opensAt: now,
    closesAt: now + 1e8,
    deletesAt: now + 1e9,
    ranks: true,
  })
  const seen: Page[] = []
  for (const path of ['/', '/stories', '/stories/bridge', '/about', `/g/${code}`]) {
    seen.push(await browser.get(path))
  }
  const join = seen.at(-1)
  if (join) seen.push(await browser.submit(join))
  // Another player's link, which asks before it is followed.
  const other = await call('POST', `/games/${code}/players`, { body: {} })
  const { resumeUrl } = await other.json<{ resumeUrl: string }>()
  seen.push(await browser.get(new URL(resumeUrl).pathname))
  // What a shared game has beside its questions, and what is the teacher's alone.
  for (const path of ['', '/read', '/ranks', '/result']) {
    seen.push(await browser.get(`/g/${code}${path}`))
  }
  for (const path of ['', '/qr', '/report.csv', '/ranks', '/delete', '/players/p']) {
    seen.push(await browser.get(`/h/${code}${path}`))
  }
  seen.push(await browser.get(`/join?code=${code}`), await browser.get('/stories/bridge/share'))

  for (let number = 1; number <= n; number++) {
    const path = `/g/${code}/q/${number}`
    const question = await browser.get(`/g/${code}/next`)
    seen.push(question, await browser.get(path), await browser.get(`${path}?choose`))
    seen.push(await browser.submit(question), await browser.submit(question, { response: 'o' }))
    seen.push(await browser.get(`/g/${code}/q/${number + 1}`))
    if (number === 1) seen.push(await browser.get(`/g/${code}/result`))
    // A place twice, and none: what was given comes back, and nothing else.
    seen.push(
      await browser.submit(question, [
        ['place', '1 o'],
        ['place', ''],
      ]),
    )
    await browser.submit(question, anyAnswer(question))
  }
  return seen.map((page) => bytesOf(page, code))
}

test.for(['solo', 'assignment'] as const)(
  'twin items give the same pages, byte for byte, before they are answered: %s',
  { timeout: 20_000 },
  async (mode, { expect }) => {
    const [one, other] = await Promise.all([
      playBlind(blindStory, mode),
      playBlind(twinStory, mode),
    ])
    expect(one.length).toBeGreaterThan(70)
    expect(other.length).toBe(one.length)
    // Named by their place: whole pages would drown the message.
    expect(one.flatMap((bytes, at) => (bytes === other[at] ? [] : [at]))).toEqual([])
  },
)

test('after the answer twins do differ, so that the comparison can see a difference', async ({
  expect,
}) => {
  const shown = await Promise.all(
    [bridgeStory, twinStory].map(async (story) => {
      const { browser } = aWeb({ stories: [{ ...story, items: story.items.slice(0, 1) }] })
      const reading = await browser.submit(await browser.get('/'))
      const question = await browser.get(linkTo(reading, 'Start the questions'))
      return (await browser.submit(question, { response: choicesOf(question)[0] ?? '' })).text
    }),
  )
  expect(shown[0]).not.toBe(shown[1])
})

test('no page before the answer holds an explanation or an evidence card', async ({ expect }) => {
  const pages = await playBlind(blindStory, 'assignment')
  for (const page of pages) {
    expect(page.includes('class="evidence"')).toBe(false)
    const told = bridgeStory.items.filter(({ explanation }) => page.includes(explanation))
    expect(told).toEqual([])
  }
})
