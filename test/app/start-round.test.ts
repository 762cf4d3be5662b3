import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { readGameArticles } from '../../src/app/read-game-articles.ts'
import { readGame } from '../../src/app/read-game.ts'
import { startRound } from '../../src/app/start-round.ts'
import { aBuiltInStory, aDocument, someItems } from '../support/a-story.ts'
import { aPastedStory, aSite } from '../support/a-site.ts'
import { nextQuestion } from '../support/a-round.ts'
import { countRows } from '../support/count-rows.ts'

const PLAY = { story: 'harbour-town', n: 10, casualties: false }

test('Play gives a round and its player in one trip', async ({ expect }) => {
  const { binding, rows } = countRows(env.DB)
  const site = aSite({ binding })
  const { code, playerKey } = await startRound(site.deps, PLAY)
  expect(rows.trips).toBe(1)
  expect(await nextQuestion(site, code, playerKey)).toMatchObject({
    done: false,
    number: 1,
    of: 10,
  })
  expect(await readGame(site.deps, { code })).toMatchObject({ mode: 'solo', state: 'open' })
})

test('a round draws on two reports at most, and gives those to read', async ({ expect }) => {
  const documents = ['The Gazette', 'The Courier', 'The Post', 'The Echo'].map((name) =>
    aDocument(name),
  )
  const items = documents.flatMap((document) => someItems(document))
  const { deps } = aSite({ stories: [{ ...aBuiltInStory(items), documents }] })
  for (const seed of ['1', '2', '3']) {
    const access = await startRound(deps, { ...PLAY, seed })
    const { articles } = await readGameArticles(deps, access)
    expect(articles.length).toBeGreaterThan(0)
    expect(articles.length).toBeLessThanOrEqual(2)
  }
})

test('each press of Play is another round with a code of its own', async ({ expect }) => {
  const { deps } = aSite()
  const [one, two] = [await startRound(deps, PLAY), await startRound(deps, PLAY)]
  expect(one.code).not.toBe(two.code)
  await expect(readGameArticles(deps, { ...one, playerKey: two.playerKey })).rejects.toMatchObject({
    code: 'key_wrong',
  })
})

test('a round cannot be played on a pasted story, or on none', async ({ expect }) => {
  const site = aSite()
  const { id } = await aPastedStory(site)
  for (const story of [id, 'nowhere']) {
    await expect(startRound(site.deps, { ...PLAY, story })).rejects.toMatchObject({
      code: 'story_unknown',
    })
  }
})
