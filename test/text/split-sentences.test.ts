import { test } from 'vitest'
import { splitSentences } from '../../src/text/split-sentences.ts'

const split = (text: string): string[] =>
  splitSentences(text, [0, text.length]).map((span) => text.slice(...span))

/** Sentences are divided by “ | ”. */
const CASES: readonly (readonly [marked: string, why: string])[] = [
  ['The ferry left. | It came back at noon.', 'two plain sentences'],
  ['The ferry left at noon', 'no final stop'],
  ['It cost Rs. 6,000 a day. | They paid Rs. | Nobody else did.', 'a currency before its sum'],
  ['„The ferry left.“ | Nobody saw it. | „It came back.“', 'marks of which the first is low'],
  ['It left.“She saw it.', 'a mark that opens, stuck to the stop'],
  ['Mr. Doe met Dr. Yusuf and Gen. Roe. | They left.', 'titles never end a sentence'],
  ['Rep. Ann Lee, D-Wash., met Sen. Bo Ek. | He left.', 'offices and states'],
  [
    'He lives in the U.S. and works in the U.K. | But he votes here.',
    'may end: a usual opener follows',
  ],
  ['The U.S. Senate and the U.N. Council agreed.', 'may end: a name follows'],
  [
    'It opened at 5 p.m. Monday. | It closed at 6 p.m. | Police came.',
    'clock times before weekdays',
  ],
  ['The 9 a.m. ET call was short.', 'clock times before zones'],
  ['J. K. Holm and A.B. Lind wrote it.', 'initials'],
  ['So do I. | And so does she.', '“I” is a word'],
  ['It cost $3.5 million. | No. 5 won by 2.5 points.', 'decimals and numbers'],
  ['Did he? | No. | He left.', '“No.” without a number'],
  ['Acme Inc. bought it. | It paid Acme Inc. | The price is not known.', 'companies'],
  ['They met on Jan. 5. | They met in Jan. | The rest is known.', 'months'],
  ['“We did,” she said. | “We will.”', 'a quotation after a comma'],
  ['“We won. | We will win again. | Wait,” he said.', 'a quotation of several sentences'],
  ['He said "no." | Then he left.', 'straight closing quotes belong to the sentence'],
  ["He called it 'a farce.' | Nobody laughed.", 'single closing quotes'],
  [
    '“Why now?” she asked. | “Is it over?” Prime Minister Ada Roe asked reporters.',
    'a cue after “?”',
  ],
  ['“Run!” the captain shouted.', 'a cue after “!”'],
  ['“Is it over?” | The room fell silent.', 'no cue after “?”'],
  ['The Yahoo! office is shut.', '“!” in a name'],
  ['He waited… and waited... and left. | “Well…” | The end.', 'ellipses'],
  ['(It was late.) | [He slept.] | They left.', 'brackets close with their sentence'],
  ['1. Keep calm. | 2. Go on.', 'item numbers'],
  ['They like it. | iPhones sell well.', 'a name that starts small'],
  ['He was born in St. Anne and lived near Mt. Holm.', 'saints and mountains'],
  ['Prices rose (see p. 5 and Fig. 3). | Wages fell.', 'references'],
  ['Wheat, barley, etc. | The rest was sold.', '“etc.” before an opener'],
  ['She has a Ph.D. in law. | He has an M.D.', 'degrees'],
]

for (const [marked, why] of CASES) {
  test(`${why}: ${marked}`, ({ expect }) => {
    expect(split(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '))
  })
}

test('two sentences that lost the space between them are two', ({ expect }) => {
  expect(split('The mayor said so.The council did not.')).toEqual([
    'The mayor said so.',
    'The council did not.',
  ])
})

test('spans leave out white space of every kind', ({ expect }) => {
  expect(split('\u00a0 One.\u00a0\u00a0\u2003Two. \n')).toEqual(['One.', 'Two.'])
})

test('only the given part of the body is split', ({ expect }) => {
  const body = 'Not this. But this. And this. Not that.'
  expect(splitSentences(body, [10, 29]).map((span) => body.slice(...span))).toEqual([
    'But this.',
    'And this.',
  ])
})

test('white space alone has no sentences', ({ expect }) => {
  expect(split(' \u00a0\n ')).toEqual([])
})
