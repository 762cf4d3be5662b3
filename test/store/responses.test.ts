import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { openDb } from '../../src/store/db.ts'
import { insertGame, readPlay } from '../../src/store/games.ts'
import { type ResponseToSave, saveResponse } from '../../src/store/responses.ts'
import { someItems } from '../support/a-story.ts'
import { countRows } from '../support/count-rows.ts'

const NOW = Date.parse('2026-03-01T09:00:00Z')
const ITEMS = someItems().slice(0, 10)
const idAt = (at: number) => ITEMS[at]?.id ?? ''

/** A game of ten items with one player in it, and what a right answer to the item at a place would save. */
async function aGame(code: string) {
  const db = openDb(env.DB)
  await insertGame(
    db,
    {
      code,
      story: 'harbour-town',
      storyVersion: '1',
      title: 'A harbour town',
      mode: 'solo',
      hostKeyHash: 'host',
      quiz: { seed: '1', items: ITEMS, articleIds: [] },
      createdAt: NOW,
      opensAt: NOW,
      closesAt: NOW + 1000,
      deletesAt: NOW + 2000,
    },
    { id: 'p1', keyHash: 'hash', nickname: 'Oak 12', joinedAt: NOW },
  )
  const answer = (at: number, change: Partial<ResponseToSave> = {}): ResponseToSave => ({
    game: code,
    revision: 1,
    player: 'p1',
    keyHash: 'hash',
    item: idAt(at),
    previousItem: at === 0 ? null : idAt(at - 1),
    scored: { itemId: idAt(at), response: 'right', correct: true, score: 1, points: 1000 },
    now: NOW,
    ...change,
  })
  const rows = async () => {
    const play = await readPlay(db, { code, id: 'p1', keyHash: 'hash' }, 1)
    return play.responses
  }
  return { db, answer, rows }
}

test('each answer of a round of ten is one trip that writes one row and reads at most fifteen', async ({
  expect,
}) => {
  const { answer } = await aGame('COST')
  const { binding, rows, reset } = countRows(env.DB)
  const db = openDb(binding)
  for (let at = 0; at < 10; at++) {
    reset()
    const saved = await saveResponse(db, answer(at))
    expect(saved).toMatchObject({ player: { removedAt: null }, stored: { score: 1 } })
    expect(rows, `answer ${at + 1}`).toMatchObject({ trips: 1, written: 1 })
    expect(rows.read, `answer ${at + 1}`).toBeLessThanOrEqual(15)
  }
})

test('a repeated answer writes nothing', async ({ expect }) => {
  const { answer } = await aGame('REPEAT')
  const { binding, rows, reset } = countRows(env.DB)
  const db = openDb(binding)
  await saveResponse(db, answer(0))
  reset()
  await saveResponse(db, answer(0))
  expect(rows).toMatchObject({ trips: 1, written: 0 })
})

test('the first response counts, and a later one is answered with it', async ({ expect }) => {
  const { db, answer, rows } = await aGame('FIRST')
  await saveResponse(db, answer(0))
  const wrong = { itemId: idAt(0), response: 'wrong', correct: false, score: 0, points: 0 }
  const saved = await saveResponse(db, answer(0, { scored: wrong }))
  expect(saved.stored).toEqual({ response: 'right', score: 1, points: 1000 })
  expect(await rows()).toHaveLength(1)
})

test('fifty responses at once leave one row, and all are told the same', async ({ expect }) => {
  const { db, answer, rows } = await aGame('FIFTY')
  const saved = await Promise.all(
    Array.from({ length: 50 }, (_, at) => {
      const score = at % 2
      const scored = {
        itemId: idAt(0),
        response: `${at}`,
        correct: score === 1,
        score,
        points: score * 1000,
      }
      return saveResponse(db, answer(0, { scored }))
    }),
  )
  const [row] = await rows()
  expect(await rows()).toHaveLength(1)
  expect(new Set(saved.map(({ stored }) => stored?.response))).toEqual(new Set([row?.response]))
})

test('nothing is stored for another key, another game, an item out of turn or an old revision', async ({
  expect,
}) => {
  const { db, answer, rows } = await aGame('NOTHING')
  for (const stranger of [{ keyHash: 'other' }, { player: 'p2' }])
    expect(await saveResponse(db, answer(0, stranger))).toMatchObject({ player: undefined })
  expect(await saveResponse(db, answer(0, { game: 'NONE' }))).toMatchObject({ revision: undefined })
  expect(await saveResponse(db, answer(1))).toMatchObject({
    player: { removedAt: null },
    stored: undefined,
  })
  expect(await saveResponse(db, answer(0, { revision: 7 }))).toMatchObject({ revision: 1 })
  expect(await saveResponse(db, answer(0, { scored: undefined }))).toMatchObject({
    stored: undefined,
  })
  expect(await rows()).toEqual([])
})
