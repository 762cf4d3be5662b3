/**
 * What reading costs in workerd: `node test/bench/engine.ts [FILE…]`.
 *
 * Medians, with the middle half of the measurements, of: an article of 500 words in a warm isolate, the first
 * article in a fresh one, comparing five stored articles, the items of an article, and the worst texts of 50,000
 * characters per character, beside plain news. FILEs are articles to read as well.
 *
 * Clocks in a worker stand still while it computes, so time is taken outside, as the difference between
 * a call that does a task and one that carries the same text and does nothing. Exit code 1 if a goal is missed.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { findFacts } from '../../src/facts/find-facts.ts'
import { readArticle } from '../../src/text/read-article.ts'
import type { Task } from './engine-task.ts'
import { hostileTexts, newsOf, story } from './engine-texts.ts'

const FRESH_ISOLATES = 24
const ROUNDS = 15
/** So long must a batch take that a call's own noise does not matter. */
const BATCH = 40
const WORDS = 500
const SIZE = 50_000
const MOSTLY = 0.5
const GOALS = { warm: 4, fresh: 8, compare: 4, items: 2, hostile: 12 }

const bundle = await build({
  entryPoints: [join(import.meta.dirname, 'engine-worker.ts')],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2024',
  alias: { 'entities/decode': join(import.meta.dirname, '../../src/text/unused-entities.ts') },
})
const contents = bundle.outputFiles[0]?.text ?? ''
const isolates = Array.from({ length: 2 * FRESH_ISOLATES + 1 }, (_, at) => `isolate${at}`)
/** Passes a call on to the isolate that its path names. */
const entry =
  'export default { fetch: (request, env) => env[new URL(request.url).pathname.slice(1)].fetch(request) }'
const compatibilityDate = '2026-10-01'
const miniflare = new Miniflare(
  convertV4MiniflareOptions({
    cf: false,
    workers: [
      {
        name: 'entry',
        compatibilityDate,
        modules: [{ type: 'ESModule', path: 'entry.mjs', contents: entry }],
        serviceBindings: Object.fromEntries(isolates.map((name) => [name, name])),
      },
      ...isolates.map((name) => ({
        name,
        compatibilityDate,
        modules: [{ type: 'ESModule' as const, path: 'engine.mjs', contents }],
      })),
    ],
  }),
)

try {
  const origin = await miniflare.ready
  await main({ origin, clock: findClock() })
} finally {
  await miniflare.dispose()
}

/** Milliseconds that count: those for which workerd's main thread had a processor, or else those of a clock. */
type Clock = () => number

/** Other work on this machine makes everything take longer, but not the processor's time, which Linux tells. */
function findClock(): Clock {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8')
      .trim()
      .split(' ')
    const workerd = children.find(
      (child) => readFileSync(`/proc/${child}/comm`, 'utf8').trim() === 'workerd',
    )
    const clock: Clock = () =>
      Number(readFileSync(`/proc/${workerd}/schedstat`, 'utf8').split(' ')[0]) / 1e6
    clock()
    console.log('processor time of workerd’s main thread')
    return clock
  } catch {
    console.log('time on the clock: other work on this machine counts')
    return () => performance.now()
  }
}

/** Where to call, and what to tell the time by. */
type Site = { readonly origin: URL; readonly clock: Clock }

/** What one call costs, in milliseconds. */
async function timeOf(
  { origin, clock }: Site,
  isolate: string,
  task: Task,
  times: number,
): Promise<number> {
  const body = JSON.stringify({ ...task, times })
  const start = clock()
  const response = await fetch(new URL(isolate, origin), { method: 'POST', body })
  const answer = await response.text()
  const end = clock()
  if (!response.ok) throw new Error(`${response.status} ${answer}`)
  return end - start
}

type Spread = { readonly median: number; readonly low: number; readonly high: number }

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
  return { median: at(0.5), low: at(0.25), high: at(0.75) }
}

async function main(site: Site): Promise<void> {
  const [warm = '', ...others] = isolates
  const news: Task = { kind: 'read', text: newsOf(WORDS) }

  // Fresh isolates first: calls that do nothing and calls that read, in turn.
  const idle: number[] = []
  const first: number[] = []
  await timeOf(site, warm, news, 0)
  for (let at = 0; at + 1 < others.length; at += 2) {
    idle.push(await timeOf(site, others[at] ?? '', news, 0))
    first.push(await timeOf(site, others[at + 1] ?? '', news, 1))
  }
  const nothing = spreadOf(idle).median
  report(
    'first article in a fresh isolate, warmed up as the product does',
    spreadOf(first.map((time) => time - nothing)),
    GOALS.fresh,
  )

  const plain = await measure(site, warm, news)
  report(`article of ${WORDS} words`, plain, GOALS.warm)
  report('  cleaning alone', await measure(site, warm, { ...news, kind: 'clean' }))
  for (const file of process.argv.slice(2)) {
    const text = readFileSync(file, 'utf8')
    report(`  ${basename(file)}`, await measure(site, warm, { kind: 'read', text }))
  }
  const compare: Task = { kind: 'compare', ...story }
  report('comparing five stored articles', await measure(site, warm, compare), GOALS.compare)

  const document = readArticle({ text: newsOf(WORDS) })
  const items: Task = { kind: 'items', documents: [document], facts: findFacts(document) }
  report(
    `items of an article of ${WORDS} words, beyond reading`,
    await measure(site, warm, items),
    GOALS.items,
  )

  const perCharacter = plain.median / news.text.length
  for (const [name, text] of hostileTexts(SIZE)) {
    if (keptOf(text) < MOSTLY) throw new Error(`${name}: cleaning leaves too little of it`)
    const ratio = (time: number): number => time / text.length / perCharacter
    const all = await measure(site, warm, { kind: 'read', text }, 5)
    const ratios = { median: ratio(all.median), low: ratio(all.low), high: ratio(all.high) }
    report(`${name}, of plain news`, ratios, GOALS.hostile, 'times')
  }
  console.log(`load of this machine in the last minute: ${(loadavg()[0] ?? 0).toFixed(1)}`)
}

/** The share of a text that is read as prose. */
function keptOf(text: string): number {
  const { paragraphs } = readArticle({ text })
  return paragraphs.reduce((sum, { span }) => sum + span[1] - span[0], 0) / text.length
}

/** What a task costs in a warm isolate, in batches beside empty calls. */
async function measure(site: Site, isolate: string, task: Task, rounds = ROUNDS): Promise<Spread> {
  await timeOf(site, isolate, task, 1)
  const once = await timeOf(site, isolate, task, 1)
  const times = Math.max(1, Math.ceil(BATCH / once))
  for (let round = 0; round < 3; round++) await timeOf(site, isolate, task, times)
  const costs: number[] = []
  for (let round = 0; round < rounds; round++) {
    const empty = await timeOf(site, isolate, task, 0)
    costs.push(((await timeOf(site, isolate, task, times)) - empty) / times)
  }
  return spreadOf(costs)
}

function report(name: string, { median, low, high }: Spread, goal?: number, unit = 'ms'): void {
  const isMissed = goal !== undefined && median > goal
  if (isMissed) process.exitCode = 1
  const aim = goal === undefined ? '' : `, goal ${goal}${isMissed ? ' MISSED' : ''}`
  console.log(`${name}: ${median.toFixed(2)} ${unit} [${low.toFixed(2)}–${high.toFixed(2)}]${aim}`)
}
