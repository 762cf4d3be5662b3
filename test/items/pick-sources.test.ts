import { describe, test } from 'vitest'
import { isDefinite } from '../../src/items/pick-sources.ts'
import { viewStory } from '../../src/items/story-view.ts'
import { writeItems } from '../../src/items/write-items.ts'
import { readStory, TOLLS, TUNNEL } from '../support/a-fact.ts'

describe('somebody in particular', () => {
  for (const [source, is] of [
    ['Ravensport Mayor Ida Fenwick', true],
    ['The Ravensport Port Authority', true],
    ['Police', true],
    ['Separatists', true],
    ['The company', false],
    ['The production company', false],
    ['The organization', false],
    ['The ferry maker', false],
    ['Campaigns', false],
    ['Most economists', false],
    ['Another study', false],
    ['44 percent of voters', false],
  ] as const)
    test(`“${source}”: ${is}`, ({ expect }) => {
      const text = `${source} said that the tunnel would open in May.`
      const { actors } = viewStory(readStory(text))
      expect(actors.some(isDefinite)).toBe(is)
    })
})

const NAMELESS = `Police said that the bridge had been closed to lorries.

Officers said that nobody had used the tunnel at night.

Firefighters said that the pumps had been tested twice.

Mayor Ida Fenwick said that the harbour would be dredged.

The Harbour Trust said that boats were welcome at the quay.

The Ravensport Council said that the market would move indoors.`

test('at most one option has no name', ({ expect }) => {
  const story = readStory(NAMELESS, TOLLS)
  const items = writeItems(story).filter(({ type }) => type === 'who-said')
  expect(items.length).toBeGreaterThan(0)
  for (const { options } of items)
    expect(
      options.filter(({ text }) => /^(?:Police|Officers|Firefighters)$/.test(text)).length,
    ).toBeLessThanOrEqual(1)
})

test('nobody stands in from outside where the report names two others', ({ expect }) => {
  for (const { options } of writeItems(readStory(TUNNEL, TOLLS)))
    for (const { text } of options) expect(text).not.toMatch(/^The (?:UN|EU|United|European|Red)/)
})
