import { test } from 'vitest'
import {
  mainSubject,
  participleSubject,
  sharedSubject,
  subjectBeforeRelative,
} from '../../../src/facts/grammar/subjects.ts'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'

type Find = (
  tokens: ReturnType<typeof tokenize>,
  verb: number,
) => readonly [number, number] | undefined

/** The subject of the last word of a text, or null where it is not that finder's to tell. */
const ROWS: readonly (readonly [name: string, find: Find, text: string, subject: string | null])[] =
  [
    [
      'shared',
      (tokens, at) => sharedSubject(tokens, at, 0, []),
      'Ann Lee left and warned',
      'Ann Lee',
    ],
    ['shared', (tokens, at) => sharedSubject(tokens, at, 0, []), 'Ann Lee left so warned', null],
    ['shared', (tokens, at) => sharedSubject(tokens, at, 0, []), 'Ann Lee left crews warned', null],
    ['main', (tokens, at) => mainSubject(tokens, at, 0), 'The ferry, saying', null],
    ['main', (tokens, at) => mainSubject(tokens, at, 0), 'The ferry left, saying', 'The ferry'],
    [
      'participle',
      (tokens, at) => participleSubject(tokens, at, 0, []),
      'Ann left, with Elmford saying',
      'Elmford',
    ],
    ['participle', (tokens, at) => participleSubject(tokens, at, 0, []), 'Ann left, saying', 'Ann'],
    ['participle', (tokens, at) => participleSubject(tokens, at, 0, []), 'Saying', null],
    [
      'relative',
      (tokens, at) => subjectBeforeRelative(tokens, [4, 5], at, 0),
      'The man who called the police said',
      'The man',
    ],
    [
      'relative',
      (tokens, at) => subjectBeforeRelative(tokens, [0, 1], at, 0),
      'The police said',
      null,
    ],
    [
      'relative',
      (tokens, at) => subjectBeforeRelative(tokens, [5, 6], at, 0),
      'The man left because the police said',
      null,
    ],
  ]

test.for(ROWS)('%s subject: “%s%s” – %s', ([, find, text, subject], { expect }) => {
  const tokens = tokenize(text, 0)
  const found = find(tokens, tokens.length - 1)
  expect((found && text.slice(tokens[found[0]]?.start, tokens[found[1]]?.end)) ?? null).toBe(
    subject,
  )
})
