/**
 * `npm run facts -- FILE [WORDS]`: what the engine reads in a text or a saved page, line by line and sentence by sentence.
 *
 *     npm run facts -- report.txt               the whole report
 *     npm run facts -- page.html "the dam"      only sentences and lines that hold these words
 *
 * For each sentence: which rule found an attribution, which filter dropped it and why, how its source was told,
 * which reporting verbs were not read and why, and the claim made of what is left. `-` reads standard input.
 *
 * @module
 */
import { parseArgs } from 'node:util'
import { printTrace } from './print-trace.ts'
import { fail, readInput } from './read-files.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const [file, words] = positionals
if (file === undefined) fail('Which file? npm run facts -- FILE [WORDS]')
console.log(printTrace(readInput(file), words))
