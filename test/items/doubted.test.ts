import { describe, test } from 'vitest'
import { isDoubted } from '../../src/items/doubted.ts'
import { viewStory } from '../../src/items/story-view.ts'
import { writeItems } from '../../src/items/write-items.ts'
import { readStory, TOLLS, TUNNEL } from '../support/a-fact.ts'

describe('what a report takes back is not asked as said', () => {
  for (const sentence of [
    'Norway denied that it had threatened to close the harbour.',
    'The mayor denied claims that Norway had threatened to close the harbour.',
    'There is no evidence that Norway threatened to close the harbour, officials said.',
    'It is false that Norway threatened to close the harbour.',
    'Norway refused to say that it had threatened to close the harbour.',
    'Reports that Norway threatened to close the harbour are false, the Harbour Trust said.',
    'Fake posts said that Norway threatened to close the harbour.',
    'Iceland claimed that Norway threatened to close the harbour.',
  ])
    test(`“${sentence}”`, ({ expect }) => {
      const stems = writeItems(readStory(`${TUNNEL}\n\n${sentence}`, TOLLS)).map(({ stem }) => stem)
      for (const stem of stems)
        expect(stem).not.toMatch(
          /(?:report, (?:who|(?:it was )?Norway(?: that)?)|states that Norway) threatened/,
        )
    })
})

describe('no doubt', () => {
  for (const [sentence, is] of [
    ['Norway denied that the harbour was closed.', false],
    ['Norway, which has not denied the plan, said that the harbour was closed.', false],
    ['Norway said that reports of a closure were false.', false],
    ['Norway falsely said that the harbour was closed.', true],
  ] as const)
    test(`${sentence} ${is ? '' : 'not '}doubted`, ({ expect }) => {
      const [claim] = viewStory(readStory(sentence)).claims.filter(({ cue }) => !cue.negated)
      expect(claim && isDoubted(claim)).toBe(is)
    })
})
