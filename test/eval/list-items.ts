/**
 * `npm run items -- FILE… [--trace]`: every item of some articles, texts or saved pages, read as one story.
 *
 *     npm run items -- report.txt                 one report
 *     npm run items -- first.txt second.html      several reports of one event
 *     npm run items -- --trace report.txt         and why each fact gave what it gave
 *
 * Each item with its options (the key marked `*`), verdict, alteration, evidence, explanation and difficulty; then
 * what was skipped by the types, refused by the gate and left out for balance, by reason. `-` reads standard input.
 *
 * @module
 */
import { parseArgs } from 'node:util'
import { printItems } from './print-items.ts'
import { fail, readInput, storyOf } from './read-files.ts'

const { values, positionals } = parseArgs({
  options: { trace: { type: 'boolean', default: false } },
  allowPositionals: true,
})
if (positionals.length === 0) fail('Which articles? npm run items -- FILE… [--trace]')
console.log(printItems(storyOf(positionals.map(readInput)), values.trace))
