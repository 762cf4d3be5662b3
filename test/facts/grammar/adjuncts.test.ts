import { test } from 'vitest'
import { skipAdjuncts, withoutOccasion } from '../../../src/facts/grammar/adjuncts.ts'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'

/** What is left after the cue “said”. */
test.for([
  ['said on Monday the dam leaks', 'the dam leaks'],
  ['said late Tuesday the dam leaks', 'the dam leaks'],
  ['said in a statement on Facebook that it leaks', 'that it leaks'],
  ['said for months that it leaks', 'that it leaks'],
  ['said during a visit to Oslo that it leaks', 'that it leaks'],
  ['said on Feb. 9 that it leaks', 'that it leaks'],
  ['said on Feb. 9 the dam leaks', 'the dam leaks'],
  ['said Feb. 9 that it leaks', 'that it leaks'],
  ['said Feb. 9 the dam leaks', 'the dam leaks'],
  ['said Feb. 9 in a letter that it leaks', 'that it leaks'],
  ['said Feb. 9.', '.'],
  ['said Feb. 9, adding that it leaks', ', adding that it leaks'],
  ['said at 5 p.m. on Feb. 9 that it leaks', 'that it leaks'],
  ['said on February 9, 2021 that it leaks', 'that it leaks'],
  ['said on Feb. 9, 2021, that it leaks', ', that it leaks'],
  ['said on 9 February it leaks', 'it leaks'],
  ['said on Tuesday, Feb. 9, that it leaks', ', that it leaks'],
  ['said on Tuesday (Feb 9) the dam leaks', 'the dam leaks'],
  ['said Tuesday (9 February) that it leaks', 'that it leaks'],
  ['said in a Sept. 9 letter that it leaks', 'that it leaks'],
  ['said late on Monday that it leaks', 'that it leaks'],
  ['said late Monday night that it leaks', 'that it leaks'],
  ['said late in the day that it leaks', 'that it leaks'],
  ['said of Monday, “It leaks.”', ', “It leaks.”'],
  ['said since Monday that it leaks', 'that it leaks'],
  ['said over the weekend that it leaks', 'that it leaks'],
  ['said over the phone the dam leaks', 'the dam leaks'],
  ['said outside the court that it leaks', 'that it leaks'],
  ['said among other things that it leaks', 'that it leaks'],
  ['said from Paris that he’s late', 'that he’s late'],
  ['said in May 20 boats sank', '20 boats sank'],
  ['said on Monday 20 boats sank', '20 boats sank'],
  ['said two weeks ago that it leaks', 'that it leaks'],
  ['said the day before that it leaks', 'that it leaks'],
  ['said in a May 3, 2022, letter that it leaks', 'that it leaks'],
  // These words belong to what is said.
  ['said 9 February was a bad day', '9 February was a bad day'],
  ['said May 3 was too early', 'May 3 was too early'],
  ['said Sept. 9 would be too early', 'Sept. 9 would be too early'],
  ['said Feb. 9, 2021, was a bad day', 'Feb. 9, 2021, was a bad day'],
  ['said May would be better', 'May would be better'],
  ['said the year before that was worse', 'the year before that was worse'],
  ['said two weeks ago it leaked', 'two weeks ago it leaked'],
  ['said in Elm, the town that she loves', 'in Elm, the town that she loves'],
  ['said from Monday it may rain on boats that left', 'from Monday it may rain on boats that left'],
  ['said by Friday the road would open', 'by Friday the road would open'],
  ['said since May the road had been shut', 'since May the road had been shut'],
  ['said over 300 debates were held', 'over 300 debates were held'],
  [
    'said between 20 and 30 boats that had fled were back',
    'between 20 and 30 boats that had fled were back',
  ],
  ['said among those killed were two boys', 'among those killed were two boys'],
  ['said of the boats that had fled', 'of the boats that had fled'],
  ['said late trains were common', 'late trains were common'],
  ['said early in life children learn', 'early in life children learn'],
  ['said (again) that it leaks', '(again) that it leaks'],
  ['said the dam leaks', 'the dam leaks'],
  ['said this dam leaks', 'this dam leaks'],
  ['said in Elmford the dam leaks', 'in Elmford the dam leaks'],
  ['said for the mayor it leaks', 'for the mayor it leaks'],
  ['said late ferries sank', 'late ferries sank'],
  ['said', ''],
] as const)('“%s” leaves “%s”', ([text, rest], { expect }) => {
  const tokens = tokenize(text, 0)
  expect(text.slice(tokens[skipAdjuncts(tokens, 1)]?.start ?? text.length)).toBe(rest)
})

test.for([
  ['The mayor in an interview', 'The mayor'],
  ['The mayor in her speech', 'The mayor'],
  ['Ann Lee on Feb. 9', 'Ann Lee'],
  ['Ann Lee on 9 February', 'Ann Lee'],
  ['officials in Elm on Tuesday', 'officials in Elm'],
  ['a poll in June', 'a poll in June'],
  ['a report on Feb. 9 raids', 'a report on Feb. 9 raids'],
  ['a report on the dam', 'a report on the dam'],
  ['The mayor in Elmford', 'The mayor in Elmford'],
  ['The mayor of a village', 'The mayor of a village'],
  ['The panel on the report', 'The panel on the report'],
] as const)('“%s” is “%s”', ([text, subject], { expect }) => {
  const tokens = tokenize(text, 0)
  const [first, last] = withoutOccasion(tokens, [0, tokens.length - 1])
  expect(text.slice(tokens[first]?.start, tokens[last]?.end)).toBe(subject)
})
