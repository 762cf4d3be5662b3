import { test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

/** Whom an office means in the second paragraph. */
test.for([
  ['Mayor Ann Lee came late.', 'The mayor', 'Ann Lee'],
  ['Norwegian foreign minister Ann Lee came late.', 'The foreign minister', 'Ann Lee'],
  ['Norwegian foreign minister Ann Lee came late.', "Norway's top diplomat", 'Ann Lee'],
  ['Mayor Ann Lee met former mayor Bo Roe.', 'The mayor', 'Ann Lee'],
  ['Former mayor Ann Lee met the current mayor, Bo Roe.', 'The former mayor', 'Ann Lee'],
  ["Norway's president, Ann Lee, came late.", "Norway's leader", 'Ann Lee'],
  // Another office, or that of another country.
  ['President Ann Lee came late.', 'CNN’s president', "CNN's president"],
  ['President Ann Lee came late.', 'CNN President', 'CNN President'],
  ['Former mayor Ann Lee came late.', 'The mayor', 'mayor'],
  ["Norway's president, Ann Lee, came late.", "Norway's prime minister", "Norway's prime minister"],
  ["Norway's army chief, Ann Lee, came late.", "Norway's police chief", "Norway's police chief"],
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
