import { test } from 'vitest'
import { findSilentPeople, indexNames, isProminent } from '../../src/items/silent-people.ts'
import type { Party } from '../../src/facts/story.ts'

const party = (name: string, ...roles: string[]): Party => ({
  name,
  variants: [name],
  roles,
  side: null,
})

/** The names found in a text whose parties are these. */
function namesIn(text: string, ...parties: Party[]): string[] {
  const lower = new Set(text.match(/\b[a-z]+\b/g))
  const cases = { names: new Set<string>(), lower }
  return findSilentPeople(parties, () => false, text, indexNames(text), cases).map(
    ({ name }) => name,
  )
}

const ABOUT = (name: string): string => {
  const last = name.split(' ').at(-1)
  return `The council met with ${name} on the quay. It was said that ${last} was late, and that ${last} had left.`
}

test('somebody called by the last name alone once introduced', ({ expect }) => {
  expect(namesIn(ABOUT('Maj Rask'))).toEqual(['Maj Rask'])
  expect(namesIn(ABOUT('Ida K. Fenwick'))).toEqual(['Ida K. Fenwick'])
})

for (const [why, text] of [
  ['a function word in front', ABOUT('But Rask')],
  ['a place', `${ABOUT('Stone Marsh')} It rained in Marsh, and near Marsh, and across Marsh.`],
  ['a title behind', ABOUT('Elmland Sen')],
  ['a body', ABOUT('Harbour Trust')],
  ['a country', ABOUT('Young Norway')],
  ['a compass point', ABOUT('North Haven')],
  ['a word that is printed in lower case too', `${ABOUT('Harbour Light')} A light burned.`],
  ['an age beside it', `${ABOUT('Sven Holm')} Holm, 34, wept.`],
  ['a private role beside it', `${ABOUT('Sven Holm')} The student Sven Holm wept.`],
  [
    'a name at the start of a sentence only',
    'Sudden Rask left. Later Rask was back, and Rask had tea.',
  ],
] as const)
  test(`nobody: ${why}`, ({ expect }) => {
    expect(namesIn(text)).toEqual([])
  })

test('a possessive is no part of the name', ({ expect }) => {
  expect(
    namesIn(`They saw Maj Rask’s boat. It is said that Rask was there, and Rask had gone.`),
  ).toEqual(['Maj Rask'])
})

test('people with an office; not half sentences, and not somebody’s family', ({ expect }) => {
  const text = 'Petra Lund, Nils Aho, Erik Sand and Siv Moll came.'
  expect(
    namesIn(
      text,
      party('Petra Lund', 'transport minister'),
      party('Nils Aho', 'where and his northern-born chief'),
      party('Erik Sand', 'daughter of the president'),
      party('Siv Moll', 'outlasting a leader'),
    ),
  ).toEqual(['Petra Lund'])
})

test('prominent is who is named again and again, and never as a private person', ({ expect }) => {
  const often = 'Maj Rask came. Rask spoke. Rask left. Nobody followed Rask.'
  expect(isProminent('Maj Rask', indexNames(often))).toBe(true)
  expect(isProminent('Maj Rask', indexNames('Maj Rask came. Rask spoke.'))).toBe(false)
  expect(isProminent('Maj Rask', indexNames(`${often} Rask, 41, is a pilot.`))).toBe(false)
  expect(isProminent('Maj Rask', indexNames(`${often} Rask, a neighbour, wept.`))).toBe(false)
  expect(isProminent('Maj Rask', indexNames(`${often} Rask's mother wept.`))).toBe(false)
  expect(isProminent('Maj Rask', indexNames(`${often} ${often} Rask's family wept.`))).toBe(true)
})
