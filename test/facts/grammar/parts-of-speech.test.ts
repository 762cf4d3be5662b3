import { test } from 'vitest'
import {
  isAuxiliary,
  isContraction,
  isFiniteVerb,
  isNominal,
  isTimeWord,
} from '../../../src/facts/grammar/parts-of-speech.ts'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'

type Reader = (tokens: ReturnType<typeof tokenize>, at: number) => boolean

/** What the last word of a text is, and what it is not. */
const WORDS: readonly (readonly [
  name: string,
  is: Reader,
  yes: readonly string[],
  no: readonly string[],
])[] = [
  [
    'an auxiliary',
    (tokens, at) => tokens[at] !== undefined && isAuxiliary(tokens[at]),
    ['is', "hadn't", 'might'],
    ['want', 'said', 'mighty'],
  ],
  [
    'a contraction',
    (tokens, at) => isContraction(tokens[at]),
    ["he's", 'they’ll'],
    ["mayor's", 'its', "isn't"],
  ],
  [
    'a finite verb',
    isFiniteVerb,
    ['The dam fell', 'The mayor said', 'It was'],
    ['the claims', 'of work', 'The Fell', 'harbour', 'quietly', '30', ''],
  ],
  [
    'part of a noun phrase',
    isNominal,
    ['the harbour', '30', 'the US', 'Kelly', 'the claims'],
    ['us', 'he', 'and', 'of', 'because', 'never', 'quietly', 'said', 'there', ','],
  ],
  [
    'a weekday',
    (tokens, at) => isTimeWord(tokens[at]),
    ['Monday', 'on Friday'],
    ['Monday’s', 'May', 'holiday', 'today'],
  ],
]

test.for(
  WORDS.flatMap(([name, is, yes, no]) => [
    ...yes.map((text) => ({ text, name, is, expected: true })),
    ...no.map((text) => ({ text, name, is, expected: false })),
  ]),
)('the end of “$text” is $name: $expected', ({ text, is, expected }, { expect }) => {
  const tokens = tokenize(text, 0)
  expect(is(tokens, tokens.length - 1)).toBe(expected)
})
