import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { builtIn } from '../../questions/index.ts'
import { builtInStories } from '../../src/app/built-in-story.ts'
import { openGame, openGameInput } from '../../src/app/open-game.ts'
import { parseInput } from '../../src/app/parse-input.ts'
import { readGameArticles } from '../../src/app/read-game-articles.ts'
import { readPlayerGame } from '../../src/app/read-player-game.ts'
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

test('a round that two reports fill draws on no more, and gives those to read', async ({
  expect,
}) => {
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

test('a code that is taken is drawn again, and nothing is left in the other game', async ({
  expect,
}) => {
  const { deps } = aSite()
  const codes = ['PQRSTVWXZ2345678', 'PQRSTVWXZ2345678', 'PQRSTVWXZ2345679']
  const newCode = (length: number) => (length === 16 ? (codes.shift() ?? '') : deps.newCode(length))
  const [one, two] = [
    await startRound({ ...deps, newCode }, PLAY),
    await startRound({ ...deps, newCode }, PLAY),
  ]
  expect([one.code, two.code]).toEqual(['PQRSTVWXZ2345678', 'PQRSTVWXZ2345679'])
  const { results } = await env.DB.prepare(
    "SELECT game, id FROM players WHERE game LIKE 'PQRSTVWXZ%' ORDER BY game",
  ).all()
  expect(results).toEqual([
    { game: one.code, id: one.playerId },
    { game: two.code, id: two.playerId },
  ])
})

test('when no code is free nothing is written, and a story lives no longer for it', async ({
  expect,
}) => {
  const site = aSite()
  const { code } = await startRound(site.deps, PLAY)
  const { id, editKey } = await aPastedStory(site)
  const deps = { ...site.deps, newCode: () => code }
  const input = parseInput(openGameInput, { story: id, editKey, mode: 'assignment' })
  await expect(openGame(deps, input)).rejects.toThrow('No free game code')
  await expect(startRound(deps, PLAY)).rejects.toThrow('No free game code')
  const rows = await env.DB.prepare(
    `SELECT (SELECT count(*) FROM players WHERE game = ?1) AS players,
      (SELECT count(*) FROM game_reports WHERE game = ?1) AS reports,
      (SELECT expires_at FROM stories WHERE id = ?2) AS expires`,
  )
    .bind(code, id)
    .first()
  expect(rows).toEqual({ players: 1, reports: 0, expires: site.clock.now + 30 * 86_400_000 })
})

for (const { id } of builtIn)
  test(`${id} fills a round of ten, whatever the seed`, async ({ expect }) => {
    const { deps } = aSite()
    const shipped = { ...deps, stories: builtInStories(builtIn) }
    for (const seed of ['a', 'b', 'c']) {
      const { code, playerKey } = await startRound(shipped, {
        story: id,
        n: 10,
        seed,
        casualties: false,
      })
      expect((await readPlayerGame(shipped, { code, playerKey })).of).toBe(10)
    }
  })
