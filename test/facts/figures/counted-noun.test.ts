import { test } from 'vitest'
import { classOf, countedNoun, isCounted } from '../../../src/facts/figures/counted-noun.ts'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'

/** What the words after a number are read as. */
const counted = (text: string) => countedNoun(tokenize(text, 0), 0)

test.for([
  ['people', 'people', null],
  ['people marched', 'people', null],
  ['new boats from Elmford', 'boats', null],
  ['Norwegian sailors', 'sailors', 'Norway'],
  ['of its boats', 'boats', null],
  ['Norwegians', 'norwegians', 'Norway'],
  ['% of voters', '%', null],
  ['percent of voters', '%', null],
  ['per cent of voters', '%', null],
  ['US boats', 'boats', 'United States'],
  ['other boats', 'boats', null],
  ['wounded in the storm', 'wounded', null],
  ['wounded soldiers', 'soldiers', null],
  ['feet tall', 'feet', null],
  ['feet deep in mud', 'feet', null],
  ['years old', 'years', null],
  ['square miles wide', 'miles', null],
] as const)('%s: %s', ([text, unit, of], { expect }) => {
  expect(counted(text)).toMatchObject({ unit, of })
})

test.for([
  ['of boats', 'no noun stands right after'],
  ['and more', 'a conjunction'],
  ['they said', 'a pronoun'],
  ['us all', 'a pronoun'],
  ['left on Monday', 'a verb'],
  ['Norwegian', 'an adjective'],
  ['Norway', 'a country'],
  ['last year', 'a time'],
  ['now', 'an adverb'],
  ['out of ten', 'a share'],
  ['.', 'nothing'],
  ['', 'nothing'],
] as const)('“%s” — nothing is counted: %s', ([text], { expect }) => {
  expect(counted(text).unit).toBe('')
})

test.for([
  ['people', 'people'],
  ['dead', 'people'],
  ['teachers', 'people'],
  ['norwegians', 'people'],
  ['chairs', 'thing'],
  ['boats', 'thing'],
  ['USD', 'money'],
  ['%', 'percent'],
  ['days', 'time'],
  ['hectares', 'distance'],
  ['pounds', 'distance'],
] as const)('%s are of the class %s', ([unit, unitClass], { expect }) => {
  expect(classOf(unit)).toBe(unitClass)
})

test.for([
  ['boat', true],
  ['Ukrainian soldier', true],
  ['of', false],
  ['that', false],
  ['day', false],
  ['mayor', false],
] as const)('“one %s” counts: %s', ([text, counts], { expect }) => {
  expect(isCounted(tokenize(text, 0)[0])).toBe(counts)
})
