import { test } from 'vitest'
import { opensClause, startsPhrase } from '../../../src/facts/grammar/content.ts'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'
import { claimsOf } from '../claims-of.ts'

test.for([
  ['that it leaks', true],
  ['the dam leaks', true],
  ['“No”', true],
  ['$5 was lost', true],
  ['in May it leaks', true],
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
  ['of the dam', false],
  [', the dam', false],
  ['', false],
] as const)('“%s” can be what is said: %s', ([text, is], { expect }) => {
  expect(opensClause(tokenize(text, 0), 0)).toBe(is)
})

test.for([
  ['the dam', true],
  ['30 boats', true],
  ['of the dam', false],
  [', then', false],
  ['', false],
] as const)('“%s” starts a phrase: %s', ([text, is], { expect }) => {
  expect(startsPhrase(tokenize(text, 0)[0])).toBe(is)
})

/** The content of the first claim, which must not take in what the report or another source says. */
test.for([
  ['Ann Lee said the dam was old and leaked.', 'the dam was old and leaked'],
  ['Ann Lee said the dam was old; the crews left.', 'the dam was old'],
  ['Ann Lee said the dam was old, but the crews left.', 'the dam was old'],
  ['Ann Lee said the dam was old, but not weak.', 'the dam was old, but not weak'],
  ['Ann Lee said the dam was old and warned of floods.', 'the dam was old'],
  ['Ann Lee said the dam was old, adding that it leaks.', 'the dam was old'],
  ['Ann Lee praised the crew, who had worked all night.', 'the crew'],
] as const)('“%s” holds “%s”', ([text, content], { expect }) => {
  const { claims, trace } = claimsOf(text)
  expect(claims[0]?.content.text, trace).toBe(content)
})
