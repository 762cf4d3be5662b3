import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import type { Revealed } from '../../src/app/answer-item.ts'
import { readPlayerGame } from '../../src/app/read-player-game.ts'
import type { Item } from '../../src/items/item.ts'
import { seededRandom } from '../../src/lib/seeded-random.ts'
import type { Document } from '../../src/text/document.ts'
import { insertGame } from '../../src/store/games.ts'
import {
  aBuiltInStory,
  aChoicesItem,
  aDocument,
  anOrderItem,
  someItems,
  twinsOf,
} from '../support/a-story.ts'
import { aClass } from '../support/a-class.ts'
import { aPastedStory, aSite, type Site } from '../support/a-site.ts'
import { aRound, join, nextQuestion, responseAt } from '../support/a-round.ts'

/**
 * Metamorphic: two worlds that differ only in which option is right, in evidence and in explanations. All
 * keys, codes and ids are drawn from the same seed, so that whatever differs before the answer is a leak.
 */
type World = { readonly items: readonly Item[]; readonly pasted: readonly Item[] }

/** Items of every kind of response. */
const itemsOf = (document: Document): Item[] => [
  ...someItems(document).slice(0, 12),
  ...[12, 13, 14].map((at) => aChoicesItem(at, document)),
  ...[15, 16, 17].map((at) => anOrderItem(at, document)),
]
const PUBLIC = itemsOf(aDocument())
const PASTED = itemsOf(aDocument('The Private Post'))
const WORLDS: readonly [World, World] = [
  { items: PUBLIC, pasted: PASTED },
  { items: twinsOf(PUBLIC), pasted: twinsOf(PASTED) },
]

async function emptyTables() {
  for (const table of [
    'stories',
    'articles',
    'items',
    'games',
    'game_reports',
    'past_games',
    'players',
    'responses',
  ]) {
    await env.DB.prepare(`DELETE FROM ${table}`).run()
  }
}

/** Everything of an answer that can be seen: status, headers, body, and how long it is. */
async function seen(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  const body = await response.text()
  return `${response.status}\n${headers}\n${body.length}\n${body}`
}

/** What everybody may see of a world without answering anything. */
async function lookAround({ items, pasted }: World, visit: Visit): Promise<string[]> {
  await emptyTables()
  const site = aSite({ stories: [aBuiltInStory(items)], chance: seededRandom('the same for both') })
  const story = await aPastedStory(site, [...pasted])
  return Promise.all((await visit(site, story)).map(seen))
}

type Visit = (
  site: ReturnType<typeof aSite>,
  story: { readonly id: string; readonly editKey: string },
) => Promise<Response[]>

const stranger: Visit = async ({ call }) => [
  await call('GET', '/stories'),
  await call('GET', '/stories/harbour-town'),
  await call('HEAD', '/stories/harbour-town'),
  await call('GET', '/quiz?seed=1&n=12'),
  await call('GET', '/quiz?seed=2&n=5&types=fact-check'),
  await call('GET', '/quiz?seed=3&n=12&difficulty=easy'),
  ...(await Promise.all(
    [0, 12, 17].flatMap((at) =>
      ['none of them', ['none of them'], []].map((response) =>
        call('POST', '/check', { body: { itemId: PUBLIC[at]?.id, response } }),
      ),
    ),
  )),
]

const withKeys: Visit = async ({ call }) => [await call('GET', '/quiz?seed=1&n=12&keys=1')]

const visits: Record<string, Visit> = {
  'a stranger': stranger,
  'whoever opens a game': async (site, { id, editKey }) => [
    await site.call('POST', '/games', { body: { story: 'harbour-town', mode: 'solo', n: 12 } }),
    await site.call('POST', '/games', {
      body: { story: id, editKey, mode: 'assignment', seed: '7' },
    }),
    await site.call('POST', '/games', {
      body: { story: id, editKey, mode: 'solo', types: ['fact-check'] },
    }),
    await site.call('POST', '/games', {
      body: { story: id, editKey, mode: 'solo', types: ['figure'] },
    }),
    await site.call('POST', '/games', {
      body: {
        story: id,
        editKey,
        mode: 'assignment',
        ranks: true,
        items: PASTED.slice(0, 9).map((item) => item.id),
      },
    }),
    await site.call('POST', '/games', {
      body: { story: id, editKey, mode: 'assignment', items: ['i0'] },
    }),
  ],
  'a player of a pasted story': async (site, { id, editKey }) => {
    const round = await aRound(site, { story: id, editKey, n: 12 })
    const { code, playerKey: key } = round
    const first = await nextQuestion(site, code, key)
    const itemId = first.done ? '' : first.question.itemId
    const answer = (body: unknown) => site.call('POST', `/games/${code}/answers`, { key, body })
    const behind = PASTED.filter((item) => item.id !== itemId)
    return [
      await site.call('GET', `/games/${code}`),
      await site.call('GET', `/games/${code}/articles`, { key }),
      await site.call('GET', `/games/${code}/question`, { key }),
      await site.call('HEAD', `/games/${code}/question`, { key }),
      await site.call('GET', `/games/${code}/result`, { key }),
      await answer({ itemId, response: 'none of them' }),
      await answer({ itemId }),
      await answer({ itemId, response: 1, extra: true }),
      ...(await Promise.all(
        behind.flatMap((item) =>
          item.options.flatMap((option) => [
            answer({ itemId: item.id, response: option.id }),
            answer({ itemId: item.id, response: [option.id] }),
          ]),
        ),
      )),
    ]
  },
}

/** A game with ranks in which two others have answered everything, each with another option. */
async function aPlayedGame(site: Site, items: readonly Item[]) {
  const story = await aPastedStory(site, [...items])
  const assignment = await aClass(site, {
    story: story.id,
    editKey: story.editKey,
    seed: '1',
    items: items.map(({ id }) => id),
    ranks: true,
  })
  for (const option of [0, 1]) {
    const { answer } = await assignment.pupil()
    for (const _ of items) await answer(option)
  }
  return assignment
}

test.for(Object.keys(visits))(
  '%s sees the same whichever option is right',
  async (who, { expect }) => {
    const visit = visits[who]
    if (!visit) return
    const [one, other] = [await lookAround(WORLDS[0], visit), await lookAround(WORLDS[1], visit)]
    expect(one.length).toBeGreaterThan(3)
    expect(one).toEqual(other)
  },
)

test('what others have right tells nothing about a question that is still open', async ({
  expect,
}) => {
  const items = [...PASTED.slice(0, 4), ...PASTED.slice(14, 16)]
  const journeys: string[][] = []
  // The first item’s key is the same in all worlds: the visitor has answered that one.
  for (const turn of [() => 0, Math.sign, (at: number) => (at === 0 ? 0 : 2)]) {
    await emptyTables()
    const site = aSite({ chance: seededRandom('the same for all') })
    const world = twinsOf(items, turn)
    const { code, pupil, asHost } = await aPlayedGame(site, world)
    const { playerKey: key, answer } = await pupil()
    const look = async () => {
      const paths = ['leaderboard', 'question', '', 'articles'].map(
        (what) => `/games/${code}/${what}`,
      )
      const visit = async (path: string) =>
        seen(await site.call('GET', path.replace(/\/$/, ''), { key }))
      const pages = []
      for (const path of paths) pages.push(await visit(path))
      pages.push(JSON.stringify(await readPlayerGame(site.deps, { code, playerKey: key })))
      return pages
    }
    const journey = await look()
    await answer()
    journey.push(...(await look()))
    // A question that is withdrawn unanswered is never revealed, and tells nothing either.
    const withdrawn = { withdrawn: true }
    await asHost('PATCH', `/items/${items[1]?.id}`, withdrawn)
    const body = { itemId: items[1]?.id, response: items[1]?.options[0]?.id }
    journey.push(await seen(await site.call('POST', `/games/${code}/answers`, { key, body })))
    journey.push(...(await look()))
    journeys.push(journey)
  }
  expect(journeys[0]?.[0]).toContain('"of":0,"joined":3')
  expect(journeys[0]?.[5]).toContain('"of":1,"joined":3')
  expect(journeys[1]).toEqual(journeys[0])
  expect(journeys[2]).toEqual(journeys[0])
})

test('the host’s report does differ: the twins are told apart where they may be', async ({
  expect,
}) => {
  const reports = []
  for (const turn of [() => 0, () => 1]) {
    await emptyTables()
    const site = aSite({ chance: seededRandom('the same for all') })
    const { report } = await aPlayedGame(site, twinsOf(PASTED.slice(0, 6), turn))
    reports.push(await report())
  }
  expect(reports[0]?.players).not.toEqual(reports[1]?.players)
})

test('every question of a game looks the same whichever option is right, until it is answered', async ({
  expect,
}) => {
  const journeys = []
  for (const { items, pasted } of WORLDS) {
    await emptyTables()
    const site = aSite({
      stories: [aBuiltInStory(items)],
      chance: seededRandom('the same for both'),
    })
    const { id, editKey } = await aPastedStory(site, [...pasted])
    const round = await aRound(site, { story: id, editKey, n: 12 })
    const journey: string[] = []
    for (let next = await round.next(); !next.done; next = await round.next()) {
      const { code, playerKey: key } = round
      journey.push(await seen(await site.call('GET', `/games/${code}/question`, { key })))
      const revealed = await round.answer(next.question)
      journey.push(JSON.stringify(revealed.next))
    }
    journeys.push(journey)
  }
  expect(journeys[0]?.length).toBeGreaterThan(10)
  expect(journeys[0]).toEqual(journeys[1])
})

test('a game whose keys differ in no pattern looks the same, whatever is asked of it', async ({
  expect,
}) => {
  const quiz = { seed: '1', items: PASTED, articleIds: [] }
  const journeys: string[][] = []
  for (const items of [
    PASTED,
    twinsOf(PASTED, (at) => 1 + (at % 2)),
    twinsOf(PASTED, (at) => at % 3),
  ]) {
    await emptyTables()
    const site = aSite({ chance: seededRandom('the same for all') })
    const { deps, call } = site
    const now = deps.now()
    await insertGame(deps.db, {
      code: 'TWINS2',
      story: 'harbour-town',
      storyVersion: '1',
      title: 'Twins',
      mode: 'assignment',
      hostKeyHash: 'none',
      quiz: { ...quiz, items },
      createdAt: now,
      opensAt: now,
      closesAt: now + 1000,
      deletesAt: now + 2000,
    })
    const { playerKey: key } = await join(site, 'TWINS2')
    const journey: string[] = []
    for (const item of items) {
      journey.push(await seen(await call('GET', '/games/TWINS2/question', { key })))
      journey.push(await seen(await call('GET', '/games/TWINS2')))
      for (const response of [undefined, 'none of them', ['none of them'], 1]) {
        const body = { itemId: item.id, response }
        journey.push(await seen(await call('POST', '/games/TWINS2/answers', { key, body })))
      }
      const body = { itemId: item.id, response: responseAt(item) }
      const answered = await call('POST', '/games/TWINS2/answers', { key, body })
      journey.push(JSON.stringify((await answered.json<Revealed>()).next))
    }
    journeys.push(journey)
  }
  expect(journeys[0]?.length).toBe(PASTED.length * 7)
  expect(journeys[1]).toEqual(journeys[0])
  expect(journeys[2]).toEqual(journeys[0])
})

test('the twins do differ where the key may be seen', async ({ expect }) => {
  const [one, other] = [
    await lookAround(WORLDS[0], withKeys),
    await lookAround(WORLDS[1], withKeys),
  ]
  expect(one).not.toEqual(other)
})

test('a question has only what is meant for players: no key, evidence, explanation, tag or difficulty', async ({
  expect,
}) => {
  const round = await aRound(aSite())
  const next = await round.next()
  if (next.done) throw new Error('The round is over')
  expect(Object.keys(next).toSorted()).toEqual(['done', 'number', 'of', 'question'])
  expect(Object.keys(next.question).toSorted()).toEqual([
    'itemId',
    'options',
    'response',
    'stem',
    'type',
  ])
  for (const option of next.question.options) expect(Object.keys(option)).toEqual(['id', 'text'])
})
