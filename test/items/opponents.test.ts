import { describe, test } from 'vitest'
import { viewStory } from '../../src/items/story-view.ts'
import { readStory } from '../support/a-fact.ts'

describe('sides that quarrel', () => {
  for (const [sentence, quarrels] of [
    ['Norway accused Iceland of closing the Elmford strait.', true],
    ['Norway said that Iceland had threatened the boats of Elmford.', true],
    ['Norway said that Iceland would send more troops to Elmford after the floods.', false],
    ['Norway said that a heart attack had ended the visit to Iceland.', false],
    ['Norway said that hotels in Iceland and Crimea would open in May.', false],
    ['Norway said that the wind had turned.', false],
  ] as const)
    test(`${sentence} ${quarrels}`, ({ expect }) => {
      const { opponents } = viewStory(readStory(sentence))
      expect(opponents.get('Norway')?.has('Iceland') ?? false).toBe(quarrels)
      expect(opponents.get('Iceland')?.has('Norway') ?? false).toBe(quarrels)
    })
})
