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
  ['General Motors closed. The agent EHB left.', 'a firm, and initials'],
  ['The Junge EHB met. EHB left.', 'initials at the end'],
  ['Elm City lost. City was poor.', 'a club'],
  ['Elmford Ltd closed. The owner Elmbank left.', 'firms'],
  ['A spokesman for Harwell Ltd left.', 'an office that is not the name’s'],
  ['The Ann Lee prize was shared.', 'a thing that is called after somebody'],
  ['Jordan River rose. In May Elmford slept.', 'a first name that is a place, or a month'],
  ['The White House spoke. The major bank may close.', 'words that are last names too'],
  ['A Chief Justice spoke.', 'two offices'],
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
  ['Ann Lee slept.', 'Ann Lee', null],
  ['Mayor Jordan Roe slept.', 'Jordan Roe', 'Mayor'],
  ['Mayor Ann White slept.', 'Ann White', 'Mayor'],
  ['Theresa May slept.', 'Theresa May', null],
  ['Elmbank CEO Masako Son slept.', 'Masako Son', 'Elmbank CEO'],
  ['Mayor London Roe slept.', 'London Roe', 'Mayor'],
  ['Queen Elizabeth II slept.', 'Elizabeth II', 'Queen'],
  ['Mr White slept.', 'White', null],
  ['Mayor Juan de la Roe slept. De la Roe left.', 'Juan de la Roe', 'Mayor'],
  ['Ursula von der Roe slept.', 'Ursula von der Roe', null],
  ['Mayor Ann “Nan” Lee slept.', 'Ann “Nan” Lee', 'Mayor'],
  ['PC Tom Roe slept.', 'Tom Roe', null],
  ['Defender Tom Roe slept.', 'Tom Roe', null],
  ['Make Roe’s day. Mayor Roe left.', 'Roe', 'Mayor'],
  ['Will Roe go? Mayor Roe left.', 'Roe', 'Mayor'],
  ['Mayor Bo Nilsen Roe slept. Nilsen Roe left. Nilsen Roe ate.', 'Bo Nilsen Roe', 'Mayor'],
  ['BREAKING Mayor Ann Lee slept.', 'Ann Lee', 'Mayor'],
] as const)('%s — %s', ([text, name, role], { expect }) => {
  expect([...peopleOf(text).values()]).toMatchObject([{ name, roles: role ? [role] : [] }])
})

test.for([
  ['Mayor Joseph Roe met Captain Joe Roe.', ['Joseph Roe']],
  ['Mayor Thomas Roe met Captain Tom Roe.', ['Thomas Roe']],
  ['Mayor J. Roe met Captain Joseph Roe.', ['J. Roe']],
  ['Mayor Marian Roe met Captain Marion Roe.', ['Marian Roe']],
  ['Ann Lee and Bo Roe slept.', ['Ann Lee', 'Bo Roe']],
  ['Mayor Ann Roe met Captain Adam Roe.', ['Ann Roe', 'Adam Roe']],
  ['Mayor George H.W. Roe met Captain George W. Roe.', ['George H.W. Roe', 'George W. Roe']],
] as const)('%s — %o', ([text, names], { expect }) => {
  expect([...peopleOf(text).values()].map(({ name }) => name)).toEqual(names)
})

/** Whom the bare last name means, of two. */
test.for([
  ['Ann Roe met Tom Roe. Ann Roe left.', 'Ann Roe', 'named more often'],
  ['Ann Roe slept. Roe left. Tom Roe came.', 'Ann Roe', 'called so before the other came up'],
  ['Ann Roe met Tom Roe. Roe left.', undefined, 'either'],
] as const)('%s — %s: %s', ([text, name], { expect }) => {
  expect(peopleOf(text).get('roe')?.name).toBe(name)
})

test('particles and hyphens belong to the last name', ({ expect }) => {
  expect(lastNameOf('Ahmed Al-Masri')).toBe('al-masri')
  expect(lastNameOf('Lee’s')).toBe('lee')
})

test('a long last name is found in spite of one slip, a short one is not', ({ expect }) => {
  const people = peopleOf('Mayor Jan Kowalski spoke. Mayor Ann Lee listened.')
  expect(findByLastName('Kowalksi', people)?.name).toBe('Jan Kowalski')
  expect(findByLastName('Lea', people)).toBeUndefined()
  expect(findByLastName('Kowalski', peopleOf('Jan Kowalski met Ann Kowalski.'))).toBeUndefined()
})
