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
  // These words belong to what is said.
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
  ['The mayor in Elmford', 'The mayor in Elmford'],
  ['The mayor of a village', 'The mayor of a village'],
  ['The panel on the report', 'The panel on the report'],
] as const)('“%s” is “%s”', ([text, subject], { expect }) => {
  const tokens = tokenize(text, 0)
  const [first, last] = withoutOccasion(tokens, [0, tokens.length - 1])
  expect(text.slice(tokens[first]?.start, tokens[last]?.end)).toBe(subject)
})
