import { test } from 'vitest'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'
import {
  ANONYMOUS,
  headOf,
  isRolePhrase,
  kindOf,
  kindOfOwned,
  ownedName,
} from '../../../src/facts/sources/kinds.ts'

test.for([
  ['Oslo', 'government'],
  ['NATO', 'body'],
  ['the mayor of Elmford', 'person'],
  ['a report by the council', 'document'],
  ['the council', 'body'],
  ['fishery officials', 'group'],
  ['Norway and its allies', 'group'],
  ['the Elmford Harbour Works', 'body'],
  // A noun that tells nothing.
  ['the tide', null],
  ['a man', null],
  ['it', null],
] as const)('“%s” is of the kind %s', ([words, kind], { expect }) => {
  const tokens = tokenize(words, 0)
  expect(kindOf(words, tokens, headOf(tokens))).toBe(kind)
})

test.for([
  ['the head of the union', 'head'],
  ['officials close to the mayor', 'officials'],
  ['the Elmford council', 'council'],
  ['20', undefined],
  ['', undefined],
] as const)('the head of “%s” is “%s”', ([words, head], { expect }) => {
  expect(headOf(tokenize(words, 0))).toBe(head)
})

test.for([
  ['unnamed officials', true],
  ['a source in the union', true],
  ['people familiar with the plan', true],
  ['who asked not to be named', true],
  ['the resources ministry', false],
  ['people of Elmford', false],
  ['the outsourced crew', false],
  ['officials', false],
] as const)('“%s” is not to be known: %s', ([words, is], { expect }) => {
  expect(ANONYMOUS.test(words)).toBe(is)
})

test.for([
  ['lawyer', 'person'],
  ['lawyers', 'group'],
  ['report', 'document'],
  ['office', 'body'],
  ['Lawyer', 'body'],
] as const)('somebody’s %s is a %s', ([head, kind], { expect }) => {
  expect(kindOfOwned(head)).toBe(kind)
})

test.for([
  ['Ann Lee', "Ann Lee's office"],
  ['Bo Ross', "Bo Ross' office"],
] as const)('the office of %s is %s', ([owner, name], { expect }) => {
  expect(ownedName(owner, 'office')).toBe(name)
})

test.for([
  ['Mayor Ann Lee', true],
  ["the mayor's boat", true],
  ['Ann Lee', false],
  ['the mayoral boat', false],
  ['a man of Elmford', false],
] as const)('“%s” holds an office: %s', ([words, is], { expect }) => {
  expect(isRolePhrase(words)).toBe(is)
})
