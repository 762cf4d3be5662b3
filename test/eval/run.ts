/**
 * `npm run eval -- [DIR] [--save]`: how well the engine reads, beside the committed baseline.
 *
 * DIR holds the evaluators (`eval/`) and what they measure on (`articles/`, `corpus/`); `../shared` if left out.
 * They stay outside of the project, so a missing one is said and passed over. `--save` writes what was
 * measured as the new baseline. The exit code is 1 if something got worse.
 *
 * @module
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { findFacts } from '../../src/facts/find-facts.ts'
import { writeItems } from '../../src/items/write-items.ts'
import { toQuestion } from '../../src/play/to-question.ts'
import type { ArticleInput } from '../../src/text/document.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { checkItems, ITEM_RULES, type Breach, type Checked } from './check-items.ts'
import { findBreaches } from './find-breaches.ts'
import { measureStory } from './measure-story.ts'
import { articlesIn, storyOf } from './read-files.ts'
import { serveEngine } from './serve-engine.ts'

const BASELINE = join(import.meta.dirname, 'baseline.json')
const MOST_BREACHES_SHOWN = 10

const { values, positionals } = parseArgs({
  options: { save: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const folder = resolve(positionals[0] ?? join(import.meta.dirname, '../../../shared'))
const inFolder = (path: string): string => join(folder, path)

/** What a measure is called, what it should reach, and whether less is better. */
type Measure = { readonly name: string; readonly goal?: number; readonly isLessBetter?: boolean }
type Measured = Measure & { readonly value: number }

/** One evaluator: what it needs under the folder, and what it finds. */
type Evaluation = {
  readonly name: string
  readonly needs: readonly string[]
  readonly run: () => Promise<Measured[]>
}

const EVALUATIONS: readonly Evaluation[] = [
  {
    name: 'attribution',
    needs: ['eval/attribution.mjs', 'corpus/attribution/dev.jsonl'],
    run: measureAttribution,
  },
  { name: 'articles', needs: ['eval/seeds.mjs', 'articles/gold.json'], run: measureArticles },
  { name: 'story', needs: ['articles/gold.json'], run: measureGrid },
  {
    name: 'cleaning, text',
    needs: ['eval/cleaning.mjs', 'corpus/pages'],
    run: () =>
      measureCleaning(
        [],
        [
          { name: 'precision', goal: 0.9 },
          { name: 'recall', goal: 0.95 },
        ],
      ),
  },
  {
    name: 'cleaning, html',
    needs: ['eval/cleaning.mjs', 'corpus/pages'],
    run: () => measureCleaning(['--html'], [{ name: 'f1', goal: 0.94 }]),
  },
  { name: 'every document', needs: ['corpus'], run: measureBreaches },
  {
    name: 'items',
    needs: ['articles', 'corpus/attribution/dev.jsonl', 'corpus/pages'],
    run: measureItemBreaches,
  },
]

/** What an evaluator prints, as data. */
async function runEvaluator(script: string, args: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [inFolder(script), ...args], {
    maxBuffer: 1e8,
  })
  return JSON.parse(stdout)
}

const linesOf = (path: string): { doc: string; text: string }[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { doc: string; text: string })

type Scores = { readonly P: number; readonly R: number; readonly F: number }

/** Claims against attributions that people marked, where the cue is one of speech. */
async function measureAttribution(): Promise<Measured[]> {
  const gold = inFolder('corpus/attribution/dev.jsonl')
  const scratch = mkdtempSync(join(tmpdir(), 'eval-'))
  try {
    const predicted = join(scratch, 'predicted.jsonl')
    writeFileSync(predicted, linesOf(gold).flatMap(predict).join('\n'))
    const args = ['--gold', gold, '--pred', predicted, '--subset', 'speech', '--json']
    const { relation, roles } = (await runEvaluator('eval/attribution.mjs', args)) as {
      relation: { rel50: Scores; speakerAcc: number }
      roles: { content: { soft: Scores } }
    }
    return [
      { name: 'rel50 precision', value: relation.rel50.P, goal: 86 },
      { name: 'rel50 recall', value: relation.rel50.R },
      { name: 'rel50 F1', value: relation.rel50.F, goal: 80 },
      { name: 'content soft F1', value: roles.content.soft.F, goal: 87 },
      { name: 'source right', value: relation.speakerAcc, goal: 96 },
    ]
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

const predict = ({ doc, text }: { doc: string; text: string }): string[] =>
  findFacts(readArticle({ text })).flatMap((fact) =>
    fact.kind === 'claim'
      ? [
          JSON.stringify({
            doc,
            source: fact.source.span,
            cue: fact.cue.span,
            content: fact.content.spans,
          }),
        ]
      : [],
  )

/** Facts of the five articles against an inventory made by hand. */
async function measureArticles(): Promise<Measured[]> {
  const engine = await serveEngine()
  try {
    const tally = (await runEvaluator('eval/seeds.mjs', [engine.origin, '--json'])) as Record<
      | 'found'
      | 'sourceRight'
      | 'predicted'
      | 'spans'
      | 'spansExact'
      | 'figuresFound'
      | 'publishedRight',
      number
    >
    return [
      { name: 'claims found', value: tally.found, goal: 73 },
      { name: 'source right', value: tally.sourceRight, goal: 71 },
      {
        name: 'not in the inventory',
        value: tally.predicted - tally.found,
        goal: 12,
        isLessBetter: true,
      },
      {
        name: 'spans not exact',
        value: tally.spans - tally.spansExact,
        goal: 0,
        isLessBetter: true,
      },
      { name: 'figures found', value: tally.figuresFound, goal: 15 },
      { name: 'dates right', value: tally.publishedRight, goal: 5 },
    ]
  } finally {
    engine.close()
  }
}

/** People, and who reports what, of the five articles as one story. */
function measureGrid(): Promise<Measured[]> {
  const found = measureStory(inFolder('articles'))
  for (const role of found.wrongRoles) console.log(`story: wrong office, ${role}`)
  if (found.missed.length > 0) console.log(`story: not in the grid, ${found.missed.join(' ')}`)
  return Promise.resolve([
    {
      name: 'people and roles',
      value: Math.round((1000 * found.peopleFound) / found.people) / 10,
      goal: 95,
    },
    { name: 'wrong roles', value: found.wrongRoles.length, goal: 0, isLessBetter: true },
    { name: 'corroborations', value: found.corroborations.length, goal: 9 },
    {
      name: 'false contradictions',
      value: found.contradictions.length,
      goal: 0,
      isLessBetter: true,
    },
    {
      name: 'names not merged',
      value: found.variantGroups - found.variantsMerged,
      goal: 0,
      isLessBetter: true,
    },
  ])
}

/** Kept text of real pages against the text that people marked. */
async function measureCleaning(
  args: readonly string[],
  measures: readonly Measure[],
): Promise<Measured[]> {
  const engine = await serveEngine()
  try {
    const scores = (await runEvaluator('eval/cleaning.mjs', [engine.origin, ...args])) as Record<
      string,
      number
    >
    return [...measures, { name: 'refused', goal: 0, isLessBetter: true }].map((measure) => ({
      ...measure,
      value: scores[measure.name] ?? Number.NaN,
    }))
  } finally {
    engine.close()
  }
}

/** What must hold of every document, of every document. */
async function measureBreaches(): Promise<Measured[]> {
  let count = 0
  let broken = 0
  for (const [name, input] of documents()) {
    count++
    const breaches = findBreaches(input)
    if (breaches.length === 0) continue
    if (++broken <= MOST_BREACHES_SHOWN) console.log(`${name}: ${breaches[0]}`)
  }
  return [
    { name: 'documents', value: count },
    { name: 'with a breach', value: broken, goal: 0, isLessBetter: true },
  ]
}

function* documents(): Generator<readonly [name: string, input: ArticleInput]> {
  for (const path of ['corpus/attribution/train.jsonl', 'corpus/attribution/dev.jsonl']) {
    if (!existsSync(inFolder(path))) continue
    for (const { doc, text } of linesOf(inFolder(path))) yield [doc, { text }]
  }
  for (const path of ['corpus/pages', 'articles']) {
    if (!existsSync(inFolder(path))) continue
    for (const file of readdirSync(inFolder(path))) {
      const content = (): string => readFileSync(inFolder(join(path, file)), 'utf8')
      if (file.endsWith('.txt')) yield [file, { text: content() }]
      if (file.endsWith('.html')) yield [file, { html: content() }]
    }
  }
}

/**
 * What must hold of every item, by a checker that shares nothing with the gate: the five articles as one story, then
 * each document and each page by itself. The same must come out twice.
 */
function measureItemBreaches(): Promise<Measured[]> {
  const tally = { documents: 0, items: 0, exceptions: 0, unequal: 0 }
  const breaches: Breach[] = []
  for (const [name, inputs] of stories()) {
    tally.documents += inputs.length
    try {
      const checked = writeOnce(inputs)
      const { items } = checked
      const again = writeOnce(inputs)
      if (JSON.stringify(items) !== JSON.stringify(again.items)) tally.unequal++
      tally.items += items.length
      const found = checkItems({
        ...checked,
        show: (item) => toQuestion(item, item.id).options,
      })
      for (const { rule, because, item } of found)
        console.log(`${name}: ${rule}, ${because}${item ? ` (${item.type}: ${item.stem})` : ''}`)
      breaches.push(...found)
    } catch (error) {
      tally.exceptions++
      console.log(`${name}: ${String(error)}`)
    }
  }
  return Promise.resolve([
    { name: 'documents', value: tally.documents },
    { name: 'items', value: tally.items },
    { name: 'exceptions', value: tally.exceptions, goal: 0, isLessBetter: true },
    { name: 'not the same twice', value: tally.unequal, goal: 0, isLessBetter: true },
    ...ITEM_RULES.map((rule) => ({
      name: `breaches: ${rule}`,
      value: breaches.filter((breach) => breach.rule === rule).length,
      goal: 0,
      isLessBetter: true,
    })),
  ])
}

function writeOnce(inputs: readonly ArticleInput[]): Pick<Checked, 'documents' | 'items'> {
  const story = storyOf(inputs)
  return { documents: story.documents, items: writeItems(story) }
}

function* stories(): Generator<readonly [name: string, inputs: readonly ArticleInput[]]> {
  yield ['articles', [...articlesIn(inFolder('articles'))].map(({ input }) => input)]
  for (const path of ['corpus/attribution/dev.jsonl', 'corpus/pages'])
    for (const { name, input } of articlesIn(inFolder(path))) yield [name, [input]]
}

type Baseline = Record<string, Record<string, number>>

/** Less than this apart is the same: the evaluators round. */
const SLACK = 1e-9

function rowOf(
  name: string,
  measured: Measured,
  before: number | undefined,
): Record<string, unknown> {
  const { value, goal, isLessBetter = false } = measured
  const gained = before === undefined ? 0 : (value - before) * (isLessBetter ? -1 : 1)
  const isReached = goal === undefined || (isLessBetter ? value <= goal : value >= goal)
  return {
    evaluation: name,
    measure: measured.name,
    baseline: before ?? '',
    now: value,
    change: gained < -SLACK ? 'WORSE' : gained > SLACK ? 'better' : '',
    goal:
      goal === undefined ? '' : `${isLessBetter ? '≤' : '≥'} ${goal}${isReached ? '' : ' MISSED'}`,
  }
}

const baseline = existsSync(BASELINE)
  ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline)
  : {}
const now: Baseline = { ...baseline }
const rows: Record<string, unknown>[] = []
for (const { name, needs, run } of EVALUATIONS) {
  const missing = needs.filter((path) => !existsSync(inFolder(path)))
  if (missing.length > 0) {
    console.log(`${name}: not measured, there is no ${missing.join(' and no ')} in ${folder}`)
    continue
  }
  const measured = await run()
  now[name] = Object.fromEntries(measured.map((one) => [one.name, one.value]))
  rows.push(...measured.map((one) => rowOf(name, one, baseline[name]?.[one.name])))
}
if (rows.length > 0) console.table(rows)
if (values.save) writeFileSync(BASELINE, `${JSON.stringify(now, null, 2)}\n`)
else if (rows.some(({ change }) => change === 'WORSE')) process.exitCode = 1
