import { test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

const CASES = [
  // What another source states or denies is a claim inside a claim.
  { text: 'Ann Lee said the firm denied the charge.', cues: ['said', 'denied'] },
  { text: 'Ann Lee said the firm had said the dam was safe.', cues: ['said', 'had said'] },
  // A wish, a feeling or a deed is all her account.
  { text: 'Ann Lee said she hoped the dam would hold.', cues: ['said'] },
  { text: 'Ann Lee said the crews believed the dam would hold.', cues: ['said'] },
  { text: 'Ann Lee said the firm promised to mend the dam.', cues: ['said'] },
  { text: 'Ann Lee said the town welcomed the plan.', cues: ['said'] },
  // The same words outside any claim.
  { text: 'The firm promised to mend the dam.', cues: ['promised'] },
  { text: 'The crews believed that the dam would hold.', cues: ['believed'] },
]

test.for(CASES)('the cues of “$text” are $cues', ({ text, cues }, { expect }) => {
  const { claims, trace } = claimsOf(text)
  expect(
    claims.map(({ cue }) => cue.text),
    trace,
  ).toEqual(cues)
})

test('the trace says what was dropped', ({ expect }) => {
  expect(claimsOf('Ann Lee said she hoped the dam would hold.').trace).toContain(
    'dropped by inner-claim: hoped (it stands in',
  )
})
