import { test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const CASES = [
  { text: '“We will wait,” she said, “but not for long.”', cues: ['said'] },
  { text: 'Ann Lee was quoted as saying the ferry was late.', cues: ['was quoted as saying'] },
  { text: 'The council issued a warning that the dam leaks.', cues: ['issued a warning'] },
  // Both begin with the verb: the rule that comes first has them.
  { text: 'Ann Lee repeated her claim that the dam leaks.', cues: ['repeated her claim'] },
  // Two cues side by side are two claims.
  {
    text: 'Ann Lee said the ferry was late and warned that it would sink.',
    cues: ['said', 'warned'],
  },
]

test.for(CASES)('each cue of “$text” makes one claim', ({ text, cues }, { expect }) => {
  const { claims, trace } = claimsOf(text)
  expect(
    claims.map(({ cue }) => cue.text),
    trace,
  ).toEqual(cues)
})

test('the trace says what was dropped', ({ expect }) => {
  expect(claimsOf('Ann Lee repeated her claim that the dam leaks.').trace).toContain(
    'dropped by same-cue: repeated (another cue has these words)',
  )
})
