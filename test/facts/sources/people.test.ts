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
  ['Boats left South Elmford. Elmford slept.', 'a place'],
  ['Friends of Elmford said so.', 'a body whose name opens with a common word'],
] as const)('%s — nobody: %s', ([text], { expect }) => {
  expect([...peopleOf(text).keys()]).toEqual([])
})

test.for([
  ['While Ann Lee slept, Lee’s boat sank.', 'Ann Lee', null],
  ['But Ann Lee, 45, slept.', 'Ann Lee', null],
  ['Does Ann Lee, 45, sleep?', 'Ann Lee', null],
  ['Will Roe, 45, slept.', 'Will Roe', null],
  ['Mayor Ann Lee Says Dam Leaks', 'Ann Lee', 'Mayor'],
  ['Green Party Donor Roe said so.', 'Roe', 'Green Party Donor'],
  ['Professor Emeritus Cleo Marchetti slept.', 'Cleo Marchetti', 'Professor Emeritus'],
  ['BREAKING Mayor Ann Lee slept.', 'Ann Lee', 'Mayor'],
] as const)('%s — %s', ([text, name, role], { expect }) => {
  expect([...peopleOf(text).values()]).toMatchObject([{ name, roles: role ? [role] : [] }])
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
