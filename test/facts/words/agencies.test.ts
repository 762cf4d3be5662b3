import { test } from 'vitest'
import { AGENCIES } from '../../../src/facts/words/bodies.ts'
import { readAgencies, wordsIn } from '../../../src/text/read-agency.ts'

/** An agency as a byline credits it, and as a claim names it. */
test.for(
  AGENCIES.flatMap(({ name, also }) => [name, ...also].map((form) => [form, name] as const)),
)('%s is %s to a byline too, if it is known there', ([form, name], { expect }) => {
  const [read = name] = readAgencies(wordsIn(form))
  expect(read).toBe(name)
})

test.for([
  ['Agence France-Presse', 'AFP'],
  ['The Associated Press', 'AP'],
  ['The Canadian Press', 'Canadian Press'],
  ['Interfax-Ukraine', 'Interfax-Ukraine'],
  ['Interfax', 'Interfax'],
] as const)('a byline of %s credits %s', ([form, name], { expect }) => {
  expect(readAgencies(wordsIn(form))).toEqual([name])
})

test.for(['Ann Lee', 'The Agency', 'France'])('%s is no agency', (form, { expect }) => {
  expect(readAgencies(wordsIn(form))).toEqual([])
})
