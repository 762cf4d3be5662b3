import { test } from 'vitest'
import { skipAdjuncts, withoutOccasion } from '../../../src/facts/grammar/adjuncts.ts'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'

/** What stands after a cue, and what is left of it without the time, the place and the occasion. */
const ROWS: readonly (readonly [after: string, left: string])[] = [
  ['on Monday that it leaks', 'that it leaks'],
  ['on Feb. 9 that it leaks', 'that it leaks'],
  ['on Feb. 9 the dam leaks', 'the dam leaks'],
  ['Feb. 9 that it leaks', 'that it leaks'],
  ['Feb. 9 the dam leaks', 'the dam leaks'],
  ['Feb. 9 in a letter that it leaks', 'that it leaks'],
  ['Feb. 9.', '.'],
  ['Feb. 9, adding that it leaks', ', adding that it leaks'],
  ['at 5 p.m. on Feb. 9 that it leaks', 'that it leaks'],
  ['on February 9, 2021 that it leaks', 'that it leaks'],
  ['on Feb. 9, 2021, that it leaks', ', that it leaks'],
  ['on 9 February it leaks', 'it leaks'],
  ['on Tuesday, Feb. 9, that it leaks', ', that it leaks'],
  ['on Tuesday (Feb 9) the dam leaks', 'the dam leaks'],
  ['Tuesday (9 February) that it leaks', 'that it leaks'],
  ['in a Sept. 9 letter that it leaks', 'that it leaks'],
  ['late on Monday that it leaks', 'that it leaks'],
  ['late Monday night that it leaks', 'that it leaks'],
  ['late in the day that it leaks', 'that it leaks'],
  ['of Monday, “It leaks.”', ', “It leaks.”'],
  ['since Monday that it leaks', 'that it leaks'],
  ['over the weekend that it leaks', 'that it leaks'],
  ['over the phone the dam leaks', 'the dam leaks'],
  ['outside the court that it leaks', 'that it leaks'],
  ['among other things that it leaks', 'that it leaks'],
  ['from Paris that he’s late', 'that he’s late'],
]

/** Words that belong to what was said. */
const KEPT: readonly string[] = [
  '9 February was a bad day',
  'May 3 was too early',
  'Sept. 9 would be too early',
  'Feb. 9, 2021, was a bad day',
  'May would be better',
  'by Friday the road would open',
  'since May the road had been shut',
  'over 300 debates were held',
  'between 20 and 30 boats that had fled were back',
  'among those killed were two boys',
  'of the boats that had fled',
  'late trains were common',
  'early in life children learn',
  '(again) that it leaks',
]

const left = (after: string): string =>
  after.slice(tokenize(after, 0)[skipAdjuncts(tokenize(after, 0), 0)]?.start ?? after.length)

test.for(ROWS)('“said %s” leaves “%s”', ([after, expected], { expect }) => {
  expect(left(after)).toBe(expected)
})

test.for(KEPT)('“said %s” is kept whole', (after, { expect }) => {
  expect(left(after)).toBe(after)
})

test.for([
  ['Ann Lee in a radio interview', 'Ann Lee'],
  ['Ann Lee on Feb. 9', 'Ann Lee'],
  ['Ann Lee on 9 February', 'Ann Lee'],
  ['officials in Elm on Tuesday', 'officials in Elm'],
  ['a poll in June', 'a poll in June'],
  ['a report on Feb. 9 raids', 'a report on Feb. 9 raids'],
  ['a report on the dam', 'a report on the dam'],
] as const)('of “%s said” the subject is “%s”', ([phrase, expected], { expect }) => {
  const tokens = tokenize(phrase, 0)
  const [, last] = withoutOccasion(tokens, [0, tokens.length - 1])
  expect(phrase.slice(0, tokens[last]?.end)).toBe(expected)
})

test('of a number after “in May” nothing is lost', ({ expect }) => {
  expect(left('in May 20 boats sank')).toBe('20 boats sank')
  expect(left('on Monday 20 boats sank')).toBe('20 boats sank')
})
