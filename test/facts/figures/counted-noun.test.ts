import { test } from 'vitest'
import {
  classOf,
  countedNoun,
  countsCasualties,
  isCounted,
  unitFromContext,
} from '../../../src/facts/figures/counted-noun.ts'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'

test.for([
  ['30 boats sank', 'boats', null],
  ['30 Norwegian skiers left', 'skiers', 'Norway'],
  ['30 old fishing boats sank', 'boats', null],
  ['30 per cent of them', '%', null],
  ['30 of the boats', 'boats', null],
  // Nothing is counted.
  ['30 of them', '', null],
  ['30 and more', '', null],
  ['30 in Elmford', '', null],
  ['30 were lost', '', null],
  ['30 May', '', null],
  ['30', '', null],
] as const)('“%s” counts “%s”', ([text, unit, of], { expect }) => {
  expect(countedNoun(tokenize(text, 0), 1)).toMatchObject({ unit, of })
})

test.for([
  ['soldiers', 'people'],
  ['mayors', 'people'],
  ['days', 'time'],
  ['hectares', 'distance'],
  ['%', 'percent'],
  ['NOK', 'money'],
  ['boats', 'thing'],
  ['homes', 'thing'],
  ['heads', 'thing'],
  ['chairs', 'thing'],
] as const)('%s are of the class %s', ([unit, unitClass], { expect }) => {
  expect(classOf(unit)).toBe(unitClass)
})

test.for([
  ['boat', true],
  ['crew', true],
  ['of', false],
  ['that', false],
  ['day', false],
  ['man', false],
  ['mayor', false],
  ['', false],
] as const)('“one %s” counts: %s', ([next, is], { expect }) => {
  expect(isCounted(tokenize(next, 0)[0])).toBe(is)
})

test.for([
  ['the toll rose to 61', 'deaths'],
  ['the road is closed to 61', ''],
  ['the ferries went to 61', ''],
] as const)('“%s” counts “%s”', ([text, unit], { expect }) => {
  const tokens = tokenize(text, 0)
  expect(unitFromContext(tokens, tokens.length - 1, [])).toBe(unit)
})

test.for([
  ['a storm killed 30 sailors', true],
  ['30 sailors were rescued', false],
  ['30 sailors are skilled', false],
] as const)('“%s” counts dead or injured: %s', ([text, is], { expect }) => {
  const tokens = tokenize(text, 0)
  expect(
    countsCasualties(
      tokens,
      tokens.findIndex(({ kind }) => kind === 'number'),
    ),
  ).toBe(is)
})
