import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fact } from '../../src/facts/fact.ts'
import type { Document } from '../../src/text/document.ts'

const STORY = join(import.meta.dirname, '../../questions/ukraine-2021/generated.json')

/** The built-in story, as it is stored: its reports are our own summaries. */
export const story = JSON.parse(readFileSync(STORY, 'utf8')) as {
  readonly documents: readonly Document[]
  readonly facts: readonly Fact[]
}

/** A report of about so many words as it is pasted: headline, byline, paragraphs of the built-in story. */
export function newsOf(words: number): string {
  const head = ['Ministers meet as tension rises at the border', 'By Anna Lind | 12 April 2021']
  const lines = story.documents.flatMap(({ body }) => body.split(/\n+/))
  let count = 0
  const end = lines.findIndex((line) => (count += line.split(/\s+/).length) >= words)
  return [...head, ...lines.slice(0, end + 1)].join('\n\n')
}

/** Texts that could cost a reader more than news does, each of `size` characters and kept as prose. */
export const hostileTexts = (size: number): readonly (readonly [name: string, text: string])[] => [
  ...HARD_WORDS.flatMap(([name, words]): [name: string, text: string][] => [
    [`${name}, one endless sentence`, told(words, size)],
    [`${name}, in sentences`, `${told(words, LONG_SENTENCE)} `.repeat(size / LONG_SENTENCE)],
  ]),
  ['10,000 commas', told(`${'a,'.repeat(10_000)} the mayor went on `, size)],
  [
    'parentheses in each other',
    `The mayor ${'(the mayor, Lee '.repeat(size / 32)}${') '.repeat(size / 4)}left.`,
  ],
  ['short quotations', '“We said that Elmford was wet. '.repeat(size / 31)],
  ['short paragraphs', numbered((at) => `She said that dam ${at} leaks.\n\n`, size)],
  [
    'different people',
    numbered((at) => `Mayor Ann R${nameOf(at)} said it rained. She said it snowed. `, size),
  ],
]

/** About as long as a sentence can be that is read for facts. */
const LONG_SENTENCE = 560

const HARD_WORDS: readonly (readonly [name: string, words: string])[] = [
  ['unclosed quotations', '“we said that the mayor of Elmford '],
  ['commas', 'and Elmford, Lund, '],
  ['cue after cue', 'the mayor of Elmford said that the captain warned of rain and '],
  ['relative clauses', 'the man who called the crew that '],
  ['parentheses', '(the mayor, Lee '],
  ['names with offices', 'Mayor Ann Lee said that Mayor Bo Roe said that '],
  ['numbers', 'there were 20 of the 30 or 40 '],
]

/** A sentence that says the same again and again. */
const told = (words: string, size: number): string =>
  `The mayor said that ${words.repeat(Math.ceil(size / words.length))}nobody came.`

/** Sentences of which no two are alike. */
function numbered(sentence: (at: number) => string, size: number): string {
  let text = ''
  for (let at = 0; text.length < size; at++) text += sentence(at)
  return text
}

const nameOf = (at: number): string =>
  String(at).replaceAll(/\d/g, (digit) => 'aeiouylmns'[Number(digit)] ?? '')
