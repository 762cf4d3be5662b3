/**
 * `npm run items:report -- FOLDER [--words=400-800] [--json]`: what the items of many articles are like.
 *
 *     npm run items:report -- corpus/pages
 *     npm run items:report -- dev.jsonl --words=400-800
 *
 * FOLDER holds `.txt`, `.html` or `.jsonl` with a `text` in each line; a file may be named too. Each article is a story
 * by itself. `--words` keeps those of so many words of prose; `--json` prints the same for machines.
 *
 * @module
 */
import { parseArgs } from 'node:util'
import { measureItems, type ItemMeasures } from './measure-items.ts'
import { articlesIn, fail, refuseMissing } from './read-files.ts'

const WIDTH = 78

const round = (value: number): string => String(Math.round(value * 10) / 10)
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`

const { values, positionals } = parseArgs({
  options: { words: { type: 'string' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder] = positionals
if (folder === undefined)
  fail('Which folder? npm run items:report -- FOLDER [--words=400-800] [--json]')
refuseMissing(folder)
const range = /^(\d+)-(\d+)$/.exec(values.words ?? '0-9999999')
if (!range) fail(`--words takes two numbers, as in --words=400-800, not “${values.words}”`)
const measures = measureItems(articlesIn(folder), [Number(range[1]), Number(range[2])])
if (measures.articles === 0) fail(`There is no article in ${folder} to measure`)
console.log(values.json ? JSON.stringify(measures, null, 2) : printMeasures(measures))

function printMeasures(found: ItemMeasures): string {
  const { keyPositions: keys, milliseconds } = found
  const rows: [name: string, value: string][] = [
    ['articles', String(found.articles)],
    ['words of prose', String(found.words)],
    ['items', String(found.items)],
    ['items per 500 words', round(found.per500Words)],
    ['median of articles', round(found.medianPer500Words)],
    ['median items', round(found.medianItems)],
    ['median types', round(found.medianTypes)],
    ['articles with 6 items or more', percent(found.enough)],
    ['articles with none', percent(found.none)],
    ...Object.entries(found.types).map(([name, share]): [string, string] => [
      `type ${name}`,
      percent(share),
    ]),
    ...Object.entries(found.verdicts).map(([name, share]): [string, string] => [
      `verdict ${name}`,
      percent(share),
    ]),
    ...Object.entries(keys.counts).map(([options, counts]): [string, string] => [
      `key of ${options} options at 1st, 2nd …`,
      counts.join(' : '),
    ]),
    [
      'key position χ²',
      `${round(keys.chiSquare)} (${keys.degrees} degrees; by chance below ${keys.critical})`,
    ],
    ['ms reading, median', round(milliseconds.reading)],
    ['ms items, median', round(milliseconds.items)],
    ...found.reasons.map(({ outcome, reason, count }): [string, string] => [
      `${outcome} ${reason}`,
      String(count),
    ]),
  ]
  return rows.map(([name, value]) => `${name.padEnd(WIDTH)}  ${value}`).join('\n')
}
