import { test } from 'vitest'
import { answerItem } from '../../src/app/answer-item.ts'
import { readQuestion } from '../../src/app/read-question.ts'
import { startRound } from '../../src/app/start-round.ts'
import { aSite } from '../support/a-site.ts'

const DAY = 86_400_000

async function aRound() {
  const { deps, clock } = aSite()
  const access = await startRound(deps, { story: 'harbour-town', n: 5, casualties: false })
  const read = (number: number) => readQuestion(deps, { ...access, number })
  const answer = async (number: number) => {
    const { question } = await read(number)
    return answerItem(deps, {
      ...access,
      itemId: question.itemId,
      response: question.options[0]?.id,
    })
  }
  return { clock, read, answer }
}

test('the open question is shown without its reveal, an answered one with it', async ({
  expect,
}) => {
  const { read, answer } = await aRound()
  expect(await read(1)).toMatchObject({ number: 1, of: 5, answered: false, reveal: null })
  const { next: _, number: __, withdrawn, ...reveal } = await answer(1)
  expect(await read(1)).toMatchObject({ number: 1, answered: true, reveal, withdrawn, next: 2 })
  expect(await read(2)).toMatchObject({ number: 2, answered: false, reveal: null })
})

test('a question shows the same before and after its answer', async ({ expect }) => {
  const { read, answer } = await aRound()
  const before = await read(1)
  await answer(1)
  expect((await read(1)).question).toEqual(before.question)
})

test('a question behind the open one is not shown', async ({ expect }) => {
  const { read, answer } = await aRound()
  await expect(read(2)).rejects.toMatchObject({ code: 'item_not_open' })
  await answer(1)
  await expect(read(3)).rejects.toMatchObject({ code: 'item_not_open' })
})

test.for([0, 6, -1, 1.5, 1e9, Number.NaN])(
  'there is no question %s',
  async (number, { expect }) => {
    const { read } = await aRound()
    await expect(read(number)).rejects.toMatchObject({ code: 'question_unknown' })
  },
)

test('after closing, answered questions stay readable and the open one does not', async ({
  expect,
}) => {
  const { clock, read, answer } = await aRound()
  await answer(1)
  clock.now += 3 * DAY
  expect(await read(1)).toMatchObject({ answered: true })
  await expect(read(2)).rejects.toMatchObject({ code: 'game_closed' })
})
