import { test } from 'vitest'
import { certaintyOf } from '../../src/facts/certainty.ts'
import { compareArticles } from '../../src/facts/compare-articles.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import { documentOf } from './document-of.ts'

const factsIn = (...texts: readonly string[]) => {
  const documents = texts.map(documentOf)
  return compareArticles(
    documents,
    documents.flatMap((document) => findFacts(document)),
  ).facts
}

/** The last claim of a text, and how sure its source is. */
test.for([
  ['Ann Lee, the mayor, said the road was shut.', 'found'],
  ['The Elmford Ferry Company said the road was shut.', 'found'],
  ['Norway said the road was shut.', 'found'],
  ['Ann Lee, the mayor, was late. She said the road was shut.', 'inferred'],
  ['Ann Lee, the mayor, was late. The mayor said the road was shut.', 'inferred'],
  ['Ann Lee, the mayor, was late. Then Lee said the road was shut.', 'inferred'],
  ['A source who asked not to be named said the road was shut.', 'not-stated'],
  ['It is late in Elmford. They said the road was shut.', 'not-stated'],
] as const)('the source of “%s” is %s', ([text, kind], { expect }) => {
  const claim = factsIn(text).findLast((fact) => fact.kind === 'claim')
  expect(claim && certaintyOf(claim)).toMatchObject({ source: kind })
})

test('a last name that only another report gives in full is inferred', ({ expect }) => {
  const facts = factsIn(
    'Brandt said the road was shut. He was late.',
    'Olaf Brandt, the mayor, said the road was shut.',
  )
  const claim = facts.find((fact) => fact.kind === 'claim')
  expect(claim && certaintyOf(claim)?.source).toBe('inferred')
})

test('a number is found, a vague amount is not stated', ({ expect }) => {
  const claims = factsIn('Ann Lee said 40 boats and thousands of people were at sea.')
  const claim = claims.find((fact) => fact.kind === 'claim')
  expect(claim && certaintyOf(claim)?.figures).toEqual(['found', 'not-stated'])
})

test('a figure in the report’s own voice has no stated source, and an office nothing to be unsure of', ({
  expect,
}) => {
  const facts = factsIn('Mayor Ann Lee was there. The storm sank 40 boats.')
  const [figure, role] = (['figure', 'role'] as const).map((kind) =>
    facts.find((fact) => fact.kind === kind),
  )
  expect(figure && certaintyOf(figure)).toEqual({ source: 'not-stated', figures: ['found'] })
  expect(role && certaintyOf(role)).toBeNull()
})
