import { test } from 'vitest'
import { viewDocument } from '../../../src/facts/grammar/tokens.ts'
import { findPeople } from '../../../src/facts/sources/people.ts'
import { findSexes } from '../../../src/facts/sources/sexes.ts'
import { documentOf } from '../document-of.ts'

test.for([
  ['Mayor Ysolde Lee sold her boat.', ['she'], 'a pronoun after the only name'],
  ['Mayor Ysolde Lee slept. Then she left.', ['she'], 'a pronoun in the next sentence'],
  ['Captain Bo Roe slept. Mr. Roe left.', ['he'], 'a title'],
  ['Mayor Ann Lee slept.', ['she'], 'a first name'],
  ['Mayor Ann Lee lost his way.', ['she'], 'a first name, and a pronoun that is somebody else’s'],
  ['Ann Lee met Tom Lee. Ms Lee slept, and Ms Lee slept.', ['she', 'he'], 'a title of two people'],
  ['Mayor Ysolde Lee met Captain Bo Roe in her boat.', [], 'two names before the pronoun'],
  ['Mayor Ysolde Lee slept. It rained. She left.', [], 'a sentence too far'],
  ['Mayor Ysolde Lee slept. “He left.”', [], 'a pronoun in a quotation'],
  ['Mayor Ysolde Lee sold her boat. Lee lost his way.', [], 'one of each'],
  ['Mayor Ysolde Lee slept.', [], 'nothing'],
  ['Mayor Chris Lee slept.', [], 'a first name of both'],
] as const)('%s — %o: %s', ([text, sexes], { expect }) => {
  const paragraphs = viewDocument(documentOf(text))
  expect([...findSexes(paragraphs, findPeople(paragraphs)).values()]).toEqual(sexes)
})
