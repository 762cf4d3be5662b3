import { test } from 'vitest'
import { currencyBefore, currencyOf } from '../../../src/facts/figures/money.ts'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'

test.for([
  ['$ 5', 'USD'],
  ['€5', 'EUR'],
  ['C$5', 'CAD'],
  // Letters that are no country's give no code, and a word beside a sign is none of it.
  ['Q$5', null],
  ['about $5', 'USD'],
  ['about 5', undefined],
] as const)('the sign in “%s”: %s', ([text, code], { expect }) => {
  const tokens = tokenize(text, 0)
  const at = tokens.findIndex(({ kind }) => kind === 'number')
  expect(currencyBefore(tokens, at)?.code).toBe(code)
})

test.for([
  ['dollars', 'USD'],
  ['Canadian dollars', 'CAD'],
  // A country whose money is not known, a weight, no money.
  ['Norwegian pounds', ''],
  ['pounds of fish', ''],
  ['boats', ''],
] as const)('the money named by “%s”: “%s”', ([text, code], { expect }) => {
  const tokens = tokenize(text, 0)
  const last = tokens.findIndex(({ lower }) => lower.endsWith('s'))
  expect(currencyOf(tokens, 0, last, false)).toBe(code)
})
