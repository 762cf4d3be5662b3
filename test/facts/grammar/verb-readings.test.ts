import { test } from 'vitest'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'
import { startsParticiple } from '../../../src/facts/grammar/verb-readings.ts'
import { claimsOf } from '../claims-of.ts'

/** Whether the last word of a text can be a participle. */
test.for([
  ['saying', true],
  ['Ann Lee left, saying', true],
  ['She posted a letter saying', true],
  ['after saying', true],
  ['with Elmford saying', true],
  ['the saying', false],
  ['was saying', false],
  ['Elmford saying', false],
] as const)('“%s”: %s', ([text, is], { expect }) => {
  const tokens = tokenize(text, 0)
  expect(startsParticiple(tokens, tokens.length - 1)).toBe(is)
})

/** Forms that are cues in one place and nouns or deeds in another. */
test.for([
  ['The poll shows the dam is safe.', ['shows']],
  ['The dog shows the boy its ball.', []],
  ['Officials say the dam is safe.', ['say']],
  ['The flood claimed 20 lives.', []],
  ['The firm claimed the dam was safe.', ['claimed']],
  ['The crews found the boat.', []],
  ['The study found the dam was safe.', ['found']],
  ['The post office closed.', []],
  ['The state closed the road.', []],
  ['The claims court closed.', []],
] as const)('the cues of “%s” are %j', ([text, cues], { expect }) => {
  const { claims, trace } = claimsOf(text)
  expect(
    claims.map(({ cue }) => cue.text),
    trace,
  ).toEqual(cues)
})
