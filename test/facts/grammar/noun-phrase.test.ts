import { test } from 'vitest'
import { nounPhraseAfter, nounPhraseBefore } from '../../../src/facts/grammar/noun-phrase.ts'
import { tokenize } from '../../../src/facts/grammar/tokens.ts'

test.for([
  ['Elmford mayor Ann Lee', 'Elmford mayor Ann Lee'],
  ['Kyiv and its Western allies', 'Kyiv and its Western allies'],
  ['It rained, officials in Kyiv', 'officials in Kyiv'],
  ['On Monday the mayor', 'the mayor'],
  // What stands before belongs to another phrase.
  ['He left and officials', 'officials'],
  ['In Elmford, officials', 'officials'],
  // No phrase ends here.
  ['The mayor’s', null],
  ['because', null],
  ['of', null],
  ['this', null],
] as const)('before the end of “%s” stands: %s', ([text, phrase], { expect }) => {
  const tokens = tokenize(text, 0)
  const found = nounPhraseBefore(tokens, tokens.length - 1, 0)
  expect((found && text.slice(tokens[found[0]]?.start, tokens[found[1]]?.end)) ?? null).toBe(phrase)
})

test.for([
  ['the mayor of Elmford said', 'the mayor of Elmford'],
  ['her office said', 'her office'],
  ['the crew, who left', 'the crew'],
  // A pronoun is a phrase of its own, a verb ends one.
  ['them the news', 'them'],
  ['crews fell', 'crews'],
  // None begins here.
  ['of the mayor', null],
  ['and crews', null],
  ['said so', null],
  ['', null],
] as const)('“%s” begins with: %s', ([text, phrase], { expect }) => {
  const tokens = tokenize(text, 0)
  const found = nounPhraseAfter(tokens, 0)
  expect((found && text.slice(tokens[found[0]]?.start, tokens[found[1]]?.end)) ?? null).toBe(phrase)
})

test('a name can end a plural before it', ({ expect }) => {
  const tokens = tokenize('reporters Moscow was late', 0)
  expect(nounPhraseAfter(tokens, 0, { stopAtName: true })).toEqual([0, 0])
  expect(nounPhraseAfter(tokens, 0)).toEqual([0, 1])
})
