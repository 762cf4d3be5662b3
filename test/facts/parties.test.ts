import { test } from 'vitest'
import { compareArticles } from '../../src/facts/compare-articles.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import { inOneSpelling, isSamePerson, nameInStory, voicesOf } from '../../src/facts/parties.ts'
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

/** The names that the claims of a story go by. */
const sourcesOf = (...texts: readonly string[]) =>
  storyOf(...texts).facts.flatMap((fact) =>
    fact.kind === 'claim' ? [{ name: fact.source.name, kind: fact.source.kind }] : [],
  )

test.for([
  ['a pronoun tells that it is a person', 'Brandt said the dam leaks. He left.'],
  ['an office does', 'Union leader Brandt said the dam leaks.'],
  ['a title does', 'Mr Brandt said the dam leaks.'],
] as const)(
  'a bare surname is the person of the story with that name: %s',
  ([, text], { expect }) => {
    expect(sourcesOf('Union leader Olaf Brandt said the dam was safe.', text)).toEqual([
      { name: 'Olaf Brandt', kind: 'person' },
      { name: 'Olaf Brandt', kind: 'person' },
    ])
  },
)

test.for([
  ['a firm', 'Brandt said the plant would close.'],
  ['its workers', 'Brandt workers said the plant would close.'],
  ['the holder of another office', 'Captain Brandt said the dam leaks.'],
] as const)('the name of somebody else stays: %s', ([, text], { expect }) => {
  const [, other] = sourcesOf('Norwegian mayor Olaf Brandt said the dam was safe.', text)
  expect(other?.name).not.toBe('Olaf Brandt')
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
  ['A Kowalski', 'Ann Kowalski', true],
  ['Ann Kowalski', 'Ann Kowalksi', true],
  ['Sergei Kowalski', 'Sergey Kowalskij', true],
  ['Ann Lee', 'Ann Lea', false],
  ['Ann Kowalski', 'Bo Kowalski', false],
  ['Mark Brown', 'Mary Brown', false],
  ['Jon Roe', 'Ron Roe', false],
  ['Bo Lee', 'Brian Lee', false],
  ['Al Gore', 'Ann Gore', false],
  ['Ed Roe', 'Emma Roe', false],
  ['B. Kowalski', 'Ann Kowalski', false],
] as const)('%s and %s: one person is %s', ([a, b, isOne], { expect }) => {
  expect(isSamePerson(a, b)).toBe(isOne)
  expect(isSamePerson(b, a)).toBe(isOne)
})

/** People of a story, each with every spelling of theirs. */
test.for([
  [
    'one office under two spellings',
    ['Mayor Sergei Kowalski said it rains.', 'Mayor Sergey Kowalski said it snows.'],
    ['Sergei Kowalski; Sergey Kowalski'],
  ],
  [
    'a spokesman and a spokesperson',
    ['Spokesman Sergei Kowalski said it rains.', 'Spokesperson Sergey Kowalski said it snows.'],
    ['Sergei Kowalski; Sergey Kowalski'],
  ],
  [
    'offices that have nothing in common',
    ['Union leader Daniel Brown said it rains.', 'Mayor Daniela Brown said it snows.'],
    ['Daniel Brown', 'Daniela Brown'],
  ],
  [
    'offices of two countries',
    [
      'Norwegian minister Daniel Brown said it rains.',
      'Icelandic minister Daniela Brown said it snows.',
    ],
    ['Daniel Brown', 'Daniela Brown'],
  ],
  [
    'one name in two offices is one person',
    ['Union leader Daniel Brown said it rains.', 'Mayor Daniel Brown said it snows.'],
    ['Daniel Brown'],
  ],
  [
    'an initial',
    ['Mayor Ann Kowalski said it rains.', 'Mayor A. Kowalski said it snows.'],
    ['A. Kowalski; Ann Kowalski'],
  ],
  [
    'an initial that two people share',
    [
      'Mayor Ann Kowalski said it rains.',
      'Mayor Adam Kowalski said it snows.',
      'Mayor A. Kowalski said it hails.',
    ],
    ['Ann Kowalski', 'Adam Kowalski', 'A. Kowalski'],
  ],
  [
    'a slip that ties two spellings',
    [
      'Mayor Ann Kovalsky said it rains.',
      'Mayor Ann Kovalskii said it snows.',
      'Mayor Ann Kovalski said it hails.',
    ],
    ['Ann Kovalski; Ann Kovalskii; Ann Kovalsky'],
  ],
] as const)('%s', ([, texts, people], { expect }) => {
  const { parties } = storyOf(...texts)
  expect(parties.map(({ variants }) => variants.join('; '))).toEqual(people)
})

test('a slip in a last name that stands alone gives no name', ({ expect }) => {
  const story = storyOf('Mayor Kowalski said the dam was safe. Kowalksi said the dam leaks.')
  expect(story.parties.flatMap(({ variants }) => variants)).toEqual(['Kowalski'])
})

test('a slip in a last name is found with any capital', ({ expect }) => {
  const story = storyOf('Mayor Ida Šimanek said the dam was safe. Šimanke said the dam leaks.')
  expect(story.parties).toMatchObject([{ variants: ['Ida Šimanek', 'Ida Šimanke'] }])
})

test.for([
  [{ name: 'Oslo', side: 'Norway' }, ['Oslo', 'Norway']],
  [{ name: 'Oslo and its allies', side: null }, ['Oslo and its allies', 'Norway']],
  [{ name: 'Oslo and Reykjavik', side: 'Norway' }, ['Oslo and Reykjavik', 'Norway', 'Iceland']],
  [{ name: 'Ann Lee', side: null }, ['Ann Lee']],
  [{ name: null, side: null }, []],
] as const)('%o speaks for %o', ([source, voices], { expect }) => {
  expect(new Set(voicesOf(source))).toEqual(new Set(voices))
})

test.for([
  ['talks in Kiev', 'talks in Kyiv'],
  ['Kiev’s mayor', 'Kyiv’s mayor'],
  ['in Kiev. Oslo', 'in Kyiv. Oslo'],
  ['in Kiev Monday', 'in Kyiv Monday'],
  ['Tiranë', 'Tirana'],
  ["Sana'a said", 'Sanaa said'],
  ['the Kiev Post', 'the Kiev Post'],
  ['Kievan', 'Kievan'],
  ['Djibouti City', 'Djibouti City'],
  ['Addis Ababa', 'Addis Ababa'],
  ['Addis', 'Addis'],
  ['talks in Elmford', 'talks in Elmford'],
] as const)('a capital has one spelling: %s → %s', ([text, expected], { expect }) => {
  expect(inOneSpelling(text)).toBe(expected)
})

test.for([
  ["Ann Kowalksi's office", "Ann Kowalski's office"],
  ['Ann Kowalksi', 'Ann Kowalski'],
  ['Ann Kowalksis', 'Ann Kowalksis'],
  ['Kiev', 'Kyiv'],
  ['Kiev Post', 'Kiev Post'],
] as const)('in the story %s is %s', ([name, expected], { expect }) => {
  const spellings = new Map([['Ann Kowalksi', 'Ann Kowalski']])
  const names = { parties: [], personOf: () => undefined, namesakeOf: () => undefined, spellings }
  expect(nameInStory(name, names)).toBe(expected)
})
