import { test } from 'vitest'
import { viewDocument } from '../../../src/facts/grammar/tokens.ts'
import { findByLastName, findPeople, lastNameOf } from '../../../src/facts/sources/people.ts'
import { documentOf } from '../document-of.ts'

const peopleOf = (text: string) => findPeople(viewDocument(documentOf(text)))

test('a full name with an office beside it is a person', ({ expect }) => {
  const people = peopleOf(
    'Harbour spokeswoman Ann Lee spoke. Bo Roe, the mayor of Elmford, listened.',
  )
  expect([...people.values()].map(({ name, roles }) => ({ name, roles }))).toEqual([
    { name: 'Ann Lee', roles: ['Harbour spokeswoman'] },
    { name: 'Bo Roe', roles: ['mayor of Elmford'] },
  ])
})

test('a full name that returns by its last name is a person', ({ expect }) => {
  expect([...peopleOf('Ann Lee came late. Lee left early.').keys()]).toEqual(['lee'])
})

test('a first name that is a noun too belongs to the name', ({ expect }) => {
  const names = [...peopleOf('Mayor Bill Roe spoke. Captain Don Lee listened.').values()]
  expect(names.map(({ name }) => name)).toEqual(['Bill Roe', 'Don Lee'])
})

test.for([
  ['Elm Street was closed.', 'named once, with no office'],
  ['Elmford Marathon organisers met.', 'the name of an event'],
  ['On Monday Elmford slept.', 'a day and a town'],
] as const)('%s — nobody: %s', ([text], { expect }) => {
  expect([...peopleOf(text).keys()]).toEqual([])
})

test('particles and hyphens belong to the last name', ({ expect }) => {
  expect(lastNameOf('Ahmed Al-Masri')).toBe('al-masri')
  expect(lastNameOf('Lee’s')).toBe('lee')
})

test('a long last name is found in spite of one slip, a short one is not', ({ expect }) => {
  const people = peopleOf('Mayor Jan Kowalski spoke. Mayor Ann Lee listened.')
  expect(findByLastName('Kowalksi', people)?.name).toBe('Jan Kowalski')
  expect(findByLastName('Lea', people)).toBeUndefined()
})
