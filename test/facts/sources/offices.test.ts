import { test } from 'vitest'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'
import { roleAfter, roleBefore } from '../../../src/facts/sources/offices.ts'

test.for([
  ['Elmford mayor Ann', 'Elmford mayor'],
  ['the former mayor Ann', 'former mayor'],
  ["Norway's foreign minister Ann", "Norway's foreign minister"],
  ['head of the Elmford council Ann', null],
  // No office, or one that is somebody else's.
  ['On Monday Ann', null],
  ['the ferry Ann', null],
  ['the mayor left. Ann', null],
  ['the mayor told Ann', null],
  ['Ann', null],
] as const)('before the name in “%s” stands: %s', ([text, role], { expect }) => {
  const tokens = tokenize(text, 0)
  const found = roleBefore(tokens, tokens.length - 1)
  const words = found && text.slice(tokens[found[0]]?.start, tokens[found[1]]?.end)
  expect(words ?? null).toBe(role)
})

test.for([
  ['Ann, the mayor of Elm, left', 'mayor of Elm'],
  ['Ann, 45, a farmer, left', 'farmer'],
  // No office, or no comma before it.
  ['Ann, who met the mayor, left', null],
  ['Ann, of Elm, left', null],
  ['Ann the mayor left', null],
  ['Ann, 45, left', null],
  ['Ann', null],
] as const)('after the name in “%s” stands: %s', ([text, role], { expect }) => {
  const tokens = tokenize(text, 0)
  const found = roleAfter(tokens, 0)
  const words = found && text.slice(tokens[found[0]]?.start, tokens[found[1]]?.end)
  expect(words ?? null).toBe(role)
})
