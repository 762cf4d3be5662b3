import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import type { Revealed } from '../../src/app/answer-item.ts'
import type { Result } from '../../src/app/read-result.ts'
import type { Question } from '../../src/play/question.ts'
import { aSite } from '../support/a-site.ts'
import { aRound, firstOption, lastOption, openQuestion } from '../support/a-round.ts'
import { countRows } from '../support/count-rows.ts'

const rowsOf = async (code: string) => {
  const { results } = await env.DB.prepare('SELECT * FROM responses WHERE game = ?')
    .bind(code)
    .all()
  return results
}

test('fifty identical answers at once leave one row and one score', async ({ expect }) => {
  const site = aSite()
  const round = await aRound(site)
  const question = await openQuestion(round)
  const answers = await Promise.all(Array.from({ length: 50 }, () => round.answer(question)))

  expect(await rowsOf(round.code)).toHaveLength(1)
  for (const answer of answers) expect(answer).toEqual(answers[0])
  const result = await site.call('GET', `/games/${round.code}/result`, { key: round.playerKey })
  expect((await result.json<Result>()).score).toBe(answers[0]?.score)
})

test('of fifty differing answers at once the first counts, and all are told the same', async ({
  expect,
}) => {
  const round = await aRound(aSite())
  const question = await openQuestion(round)
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, at) =>
      round.answer(question, at % 2 ? firstOption(question) : lastOption(question)),
    ),
  )
  const rows = await rowsOf(round.code)
  expect(rows).toHaveLength(1)
  for (const answer of answers) {
    expect(answer).toEqual(answers[0])
    expect(answer.response).toBe(rows[0]?.['response'])
  }
})

const CHOICES: readonly [string, (question: Question) => unknown][] = [
  ['the same choice', firstOption],
  ['another choice', lastOption],
  ['something that is no choice', () => 42],
]

test.for(CHOICES)(
  'a repeat that sends %s is answered with what is stored',
  async ([, choose], { expect }) => {
    const round = await aRound(aSite())
    const question = await openQuestion(round)
    const first = await round.answer(question, firstOption(question))
    const repeat = await round.send({ itemId: question.itemId, response: choose(question) })
    expect(await repeat.json<Revealed>()).toEqual(first)
    expect(await rowsOf(round.code)).toHaveLength(1)
  },
)

test('two tabs play one round: each question counts once, and both end with the same result', async ({
  expect,
}) => {
  const site = aSite()
  const round = await aRound(site, { n: 5 })
  const first = await openQuestion(round)
  const fromLeft = await round.answer(first, firstOption(first))
  // The right tab still shows the first question.
  const fromRight = await round.answer(first, lastOption(first))
  expect(fromRight).toEqual(fromLeft)

  let score = fromLeft.score
  for (let next = await round.next(); !next.done; next = await round.next()) {
    const [left, right] = await Promise.all([
      round.answer(next.question, firstOption(next.question)),
      round.answer(next.question, lastOption(next.question)),
    ])
    expect(left).toEqual(right)
    score += left.score
  }
  expect(await rowsOf(round.code)).toHaveLength(5)
  expect(await round.next()).toEqual({ done: true, score, of: 5 })
})

test('an answer by the API costs one trip, one row written and at most fifteen read', async ({
  expect,
}) => {
  const { binding, rows, reset } = countRows(env.DB)
  const round = await aRound(aSite({ binding }), { n: 10 })
  let question = await openQuestion(round)
  for (let number = 1; number <= 10; number++) {
    reset()
    const { next } = await round.answer(question)
    expect(rows, `answer ${number}`).toMatchObject({ trips: 1, written: 1 })
    expect(rows.read, `answer ${number}`).toBeLessThanOrEqual(15)
    if (!next.done) question = next.question
  }
})

test('the first answer in a new isolate costs one trip more', async ({ expect }) => {
  const round = await aRound(aSite())
  const question = await openQuestion(round)
  const { binding, rows } = countRows(env.DB)
  const elsewhere = aSite({ binding })
  const body = { itemId: question.itemId, response: firstOption(question) }
  await elsewhere.call('POST', `/games/${round.code}/answers`, { key: round.playerKey, body })
  expect(rows).toMatchObject({ trips: 2, written: 1 })
})
