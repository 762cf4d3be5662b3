import { test } from 'vitest'
import { compareArticles } from '../../src/facts/compare-articles.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import { inOneSpelling, isSamePerson, isSameSide } from '../../src/facts/parties.ts'
import { documentOf } from './document-of.ts'

const storyOf = (...texts: readonly string[]) => {
  const documents = texts.map(documentOf)
  return compareArticles(
    documents,
    documents.flatMap((document) => findFacts(document)),
  )
}

test('spelling variants and slips of one name are one party', ({ expect }) => {
  const story = storyOf(
    'Norwegian foreign minister Sergey Kowalski said the dam was safe.',
    'Foreign Minister Sergei Kowalski said the dam leaks. Kowalski left.',
    'Minister Sergei Kowalksi said the dam was old.',
  )
  expect(story.parties).toMatchObject([{ name: 'Sergei Kowalski', side: 'Norway' }])
  const names = story.facts.flatMap((fact) => (fact.kind === 'claim' ? [fact.source.name] : []))
  expect(new Set(names)).toEqual(new Set(['Sergei Kowalski']))
})

test('a bare surname in one report is the person of the story with that name', ({ expect }) => {
  const story = storyOf(
    'Union leader Olaf Brandt said the dam was safe.',
    'Brandt said the dam leaks.',
  )
  const names = story.facts.flatMap((fact) => (fact.kind === 'claim' ? [fact.source.name] : []))
  expect(names).toEqual(['Olaf Brandt', 'Olaf Brandt'])
})

test.for([
  [
    'The Elmford Harbour Board said the dam was safe.',
    'Elmford Harbour Board',
    'the same initials',
  ],
  ['It rained on the Elmford Harbour Board (EHB).', 'Elmford Harbour Board', 'parentheses'],
  ['The Elmford Harbour Union said the dam was safe.', 'EHB', 'other initials'],
  [
    'The Elmford Harbour Board said it rained. The Eastern Hill Bank said it snowed.',
    'EHB',
    'two bodies have them',
  ],
] as const)('%s — a report’s “EHB” is %s: %s', ([other, name], { expect }) => {
  const story = storyOf(other, 'The EHB said the dam leaks.')
  expect(story.facts.findLast((fact) => fact.kind === 'claim')).toMatchObject({ source: { name } })
})

test('a bare surname that two people of the story bear stays bare', ({ expect }) => {
  const story = storyOf(
    'Union leader Olaf Brandt said the dam was safe.',
    'Mayor Ida Brandt said it leaks.',
    'Brandt said the dam is old.',
  )
  expect(story.facts.findLast((fact) => fact.kind === 'claim')).toMatchObject({
    source: { name: 'Brandt' },
  })
})

test('two people with one last name stay two', ({ expect }) => {
  const story = storyOf(
    'Mayor Ann Lee said the dam was safe.',
    'Captain Bo Lee said the dam leaks.',
  )
  expect(story.parties.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Lee'])
})

test.for([
  ['Ann Lee', 'Ann Lee', true],
  ['A. Kowalski', 'Ann Kowalski', true],
  ['Ann Kowalski', 'Ann Kowalksi', true],
  ['Ann Lee', 'Ann Lea', false],
  ['Ann Kowalski', 'Bo Kowalski', false],
] as const)('%s and %s: one person is %s', ([a, b, isOne], { expect }) => {
  expect(isSamePerson(a, b)).toBe(isOne)
})

test.for([
  [{ name: 'Oslo', side: 'Norway' }, { name: 'Norwegian officials', side: 'Norway' }, true],
  [{ name: 'Oslo and its allies', side: 'Norway' }, { name: 'Norway', side: 'Norway' }, true],
  [{ name: 'Oslo', side: 'Norway' }, { name: 'Reykjavik', side: 'Iceland' }, false],
  [{ name: 'Ann Lee', side: null }, { name: 'Bo Roe', side: null }, false],
  [{ name: null, side: null }, { name: null, side: null }, false],
] as const)('%o and %o: one side is %s', ([a, b, isOne], { expect }) => {
  expect(isSameSide(a, b)).toBe(isOne)
})

test('a capital has one spelling', ({ expect }) => {
  expect(inOneSpelling('talks in Kiev')).toBe('talks in Kyiv')
  expect(inOneSpelling('talks in Elmford')).toBe('talks in Elmford')
})
