import { test } from 'vitest'
import { viewDocument } from '../../../src/facts/grammar/tokens.ts'
import { findPeople } from '../../../src/facts/sources/people.ts'
import { findSexes } from '../../../src/facts/sources/sexes.ts'
import { documentOf } from '../document-of.ts'

test.for([
  ['Mayor Ann Lee sold her boat.', ['she'], 'a pronoun after the only name'],
  ['Mayor Ann Lee slept. Then she left.', ['she'], 'a pronoun in the next sentence'],
  ['Captain Bo Roe slept. Mr. Roe left.', ['he'], 'a title'],
  ['Mayor Ann Lee met Captain Bo Roe in her boat.', [], 'two names before the pronoun'],
  ['Mayor Ann Lee slept. It rained. She left.', [], 'a sentence too far'],
  ['Mayor Ann Lee slept. “He left.”', [], 'a pronoun in a quotation'],
  ['Mayor Ann Lee sold her boat. Lee lost his way.', [], 'one of each'],
  ['Mayor Ann Lee slept.', [], 'nothing'],
] as const)('%s — %o: %s', ([text, sexes], { expect }) => {
  const paragraphs = viewDocument(documentOf(text))
  expect([...findSexes(paragraphs, findPeople(paragraphs)).values()]).toEqual(sexes)
})
