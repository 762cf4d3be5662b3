import { test } from 'vitest'
import { opensClause } from '../../../src/facts/grammar/content.ts'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'

test.for([
  ['the dam leaks', true],
  ['“It leaks.”', true],
  ['$3m was spent', true],
  ['as many as 20 boats sank', true],
  ['between 20 and 30 boats sank', true],
  ['among those hurt were two boys', true],
  ['since May the road had been shut', true],
  ['since 2014 the road had been shut', true],
  ['when the rain stops, the road will open', true],
  ['as of Monday 20 boats had sunk', true],
  ['within a year the road would open', true],
  ['until May the road would be shut', true],
  ['until the dam is dry', false],
  ['as a result of it', false],
  ['since the dam was full', false],
  ['as the dam was full', false],
  ['before the vote', false],
  ['of the boats', false],
  [', smiling', false],
] as const)('“said %s”: what was said follows: %s', ([after, expected], { expect }) => {
  expect(opensClause(tokenize(after, 0), 0)).toBe(expected)
})
