import { test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

/** Whom an office means in the second paragraph. */
test.for([
  ['Mayor Ann Lee came late.', 'The mayor', 'Ann Lee'],
  ['Norwegian foreign minister Ann Lee came late.', 'The foreign minister', 'Ann Lee'],
  ['Norwegian foreign minister Ann Lee came late.', "Norway's top diplomat", 'Ann Lee'],
  // Another office, or that of another country.
  ['Mayor Ann Lee came late.', 'The captain', 'captain'],
  [
    'Norwegian foreign minister Ann Lee came late.',
    "Iceland's foreign minister",
    "Iceland's foreign minister",
  ],
  [
    'Norwegian foreign minister Ann Lee came late.',
    "Norway's fisheries minister",
    "Norway's fisheries minister",
  ],
  ['Mayor Ann Lee came late.', "The firm's lawyer", "firm's lawyer"],
] as const)('“%s” – “%s” is %s', ([before, office, name], { expect }) => {
  const { claims, trace } = claimsOf(`${before}\n\n${office} said the dam was safe.`)
  expect(claims.at(-1)?.source.name, trace).toBe(name)
})
