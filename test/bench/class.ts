/**
 * A whole year of a school plays at once, from one address: who is lost, doubled or refused?
 *
 *     node test/bench/class.ts                           the product as it is deployed, on a free port
 *     node test/bench/class.ts http://127.0.0.1:8787     one that runs already
 *
 * Only on this machine, at most 500 students, and it gives up after two minutes.
 *
 * @module
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readD1Migrations } from '@cloudflare/vitest-plugin'
import { createTestHarness } from 'wrangler'
import type { Revealed } from '../../src/app/answer-item.ts'
import type { JoinedGame } from '../../src/app/join-game.ts'
import type { NextQuestion } from '../../src/app/next-question.ts'
import type { OpenedGame } from '../../src/app/open-game.ts'
import type { Report } from '../../src/app/read-report.ts'

const MOST_STUDENTS = 500
const GIVE_UP_AFTER = 120_000
/** Students come in over this time, as a class does that types a code. */
const JOIN_WITHIN = 20_000

const { values, positionals } = parseArgs({
  options: { students: { type: 'string', default: '300' } },
  allowPositionals: true,
})
const students = Math.min(Number(values.students), MOST_STUDENTS)
const [given] = positionals
const site = given === undefined ? await serve() : { origin: given, close: async () => {} }
if (!/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(site.origin)) {
  throw new Error('This is for a site on this machine only')
}

const giveUp = AbortSignal.timeout(GIVE_UP_AFTER)
const refused = new Map<string, number>()
const times = { join: [] as number[], answer: [] as number[] }

try {
  const game = await send<OpenedGame>('POST', '/games', {
    story: 'ukraine-2021',
    mode: 'assignment',
  })
  const started = performance.now()
  let joinedAfter = 0
  const played = await Promise.all(
    Array.from({ length: students }, async (_, place) => {
      await new Promise((resolve) => setTimeout(resolve, (place / students) * JOIN_WITHIN))
      const { playerKey } = await timed('join', () =>
        send<JoinedGame>('POST', `/games/${game.code}/players`, {}),
      )
      joinedAfter = Math.max(joinedAfter, performance.now() - started)
      return play(game.code, playerKey, place)
    }),
  )
  const all = performance.now() - started

  const report = await send<Report>('GET', `/games/${game.code}/report`, undefined, game.hostKey)
  const stored = report.players.reduce((total, { answered }) => total + answered, 0)
  const sent = played.reduce((total, each) => total + each.answered, 0)
  const right = played.reduce((total, each) => total + each.right, 0)
  const scored = report.players.reduce((total, { score }) => total + score, 0)
  const nicknames = new Set(report.players.map(({ nickname }) => nickname)).size
  const isSound =
    report.players.length === students &&
    nicknames === students &&
    stored === sent &&
    sent === students * game.questions &&
    right === scored &&
    refused.size === 0
  console.log(`${students} students, ${game.questions} questions`)
  console.log(`all joined after ${seconds(joinedAfter)}, all done after ${seconds(all)}`)
  console.log(`join ${spread(times.join)}; answer ${spread(times.answer)}`)
  console.log(
    `answers sent ${sent}, stored ${stored}, lost ${Math.max(0, sent - stored)}, double ${Math.max(0, stored - sent)}`,
  )
  console.log(`right as told ${right}, as reported ${scored}; nicknames ${nicknames}`)
  console.log(`refused ${JSON.stringify(Object.fromEntries(refused))}`)
  console.log(isSound ? 'sound' : 'NOT SOUND')
  process.exitCode = isSound ? 0 : 1
} finally {
  await site.close()
}

/** Answers one question after the other, each with the option at the student’s place; every third one twice. */
async function play(code: string, key: string, place: number) {
  let open: NextQuestion | Revealed['next'] = await send<NextQuestion>(
    'GET',
    `/games/${code}/question`,
    undefined,
    key,
  )
  let answered = 0
  let right = 0
  while (!open.done) {
    const { itemId, options } = open.question
    const body = { itemId, response: options[place % options.length]?.id }
    const answer = () => send<Revealed>('POST', `/games/${code}/answers`, body, key)
    const [revealed] = await Promise.all([
      timed('answer', answer),
      ...(answered % 3 === 0 ? [answer()] : []),
    ])
    answered += 1
    right += revealed.score
    open = revealed.next
  }
  return { answered, right }
}

async function send<T>(method: string, path: string, body?: unknown, key?: string): Promise<T> {
  const response = await fetch(`${site.origin}/api/v1${path}`, {
    method,
    signal: giveUp,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(key !== undefined && { Authorization: `Bearer ${key}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!response.ok) {
    const { code } = await response.json<{ code: string }>()
    refused.set(code, (refused.get(code) ?? 0) + 1)
    throw new Error(`${method} ${path}: ${response.status} ${code}`)
  }
  return response.json<T>()
}

async function timed<T>(what: keyof typeof times, act: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await act()
  times[what].push(performance.now() - started)
  return result
}

function spread(list: readonly number[]): string {
  const sorted = list.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
  return `median ${at(0.5)} ms, 95% ${at(0.95)} ms, longest ${at(1)} ms`
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`
}

/** The product with an empty database of its own. */
async function serve() {
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] ??= 'false'
  process.env['WRANGLER_SEND_METRICS'] ??= 'false'
  process.env['SAYS_WHO_MINIFY'] ??= 'true'
  const root = join(import.meta.dirname, '../..')
  const server = createTestHarness({ workers: [{ configPath: join(root, 'wrangler.toml') }] })
  const { url } = await server.listen()
  const { DB } = await server.getWorker<{ DB: D1Database }>().getEnv()
  for (const { queries } of await readD1Migrations(join(root, 'drizzle'))) {
    await DB.batch(queries.map((query) => DB.prepare(query)))
  }
  return { origin: url.origin, close: () => server.close() }
}
