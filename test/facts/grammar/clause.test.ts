import { test } from 'vitest'
import { isClauseStart, skipBeforeVerb } from '../../../src/facts/grammar/clause.ts'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'

test.for([
  ['The mayor has repeatedly said', 'mayor'],
  ['The mayor on Wednesday said', 'mayor'],
  ['The mayor earlier this week said', 'mayor'],
  ['The mayor said', 'mayor'],
  // A name, and a noun that is a time elsewhere.
  ['Ann Kelly said', 'Kelly'],
  ['The paper of the week said', 'week'],
  ['They’ll say', 'They’ll'],
] as const)('before the verb of “%s” stands “%s”', ([text, word], { expect }) => {
  const tokens = tokenize(text, 0)
  expect(tokens[skipBeforeVerb(tokens, tokens.length - 1, 0)]?.text).toBe(word)
})

/** Whether a clause can begin at “crews”. */
test.for([
  ['crews left', true],
  ['It rained, crews left', true],
  ['because crews left', true],
  ['It rained and crews left', true],
  ['Elsewhere crews left', true],
  ['the old crews left', false],
  ['It fed crews', false],
  ['of crews', false],
] as const)('“%s”: %s', ([text, is], { expect }) => {
  const tokens = tokenize(text, 0)
  expect(
    isClauseStart(
      tokens,
      tokens.findIndex(({ text: word }) => word === 'crews'),
      0,
    ),
  ).toBe(is)
})
