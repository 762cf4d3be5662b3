import { join } from 'node:path'
import { describe, test } from 'vitest'
import { buildStory } from '../../questions/build-story.ts'
import type { Story } from '../../src/facts/story.ts'
import type { Item } from '../../src/items/item.ts'
import type { ItemTypeDefinition } from '../../src/items/item-type.ts'
import { ITEM_TYPES } from '../../src/items/types/index.ts'
import { writeItems, type ItemEvent } from '../../src/items/write-items.ts'
import { toQuestion } from '../../src/play/to-question.ts'
import { readStory, TOLLS, TUNNEL } from '../support/a-fact.ts'
import { COURIER, GAZETTE } from '../support/a-report.ts'

const THIRD = `Museum director Erik Sand said that the old lighthouse would be painted red.

Weather office head Siv Moll warned of storms along the coast.`

/** The reports of the invented story, as if they were not ours: only of articles the voice is asked for. */
const practice = buildStory(join(import.meta.dirname, '../../questions/practice-pellwick'))
const pasted = practice.documents.map(({ body, outlet, agency }) => ({
  text: body,
  outlet: outlet ?? undefined,
  agency: agency ?? undefined,
}))

const STORIES: readonly (readonly [name: string, story: Story])[] = [
  ['one report', readStory(TUNNEL)],
  ['two reports', readStory(GAZETTE, COURIER)],
  ['three reports', readStory(TUNNEL, TOLLS, THIRD)],
  ['four reports', readStory(...pasted)],
]

type Written = { readonly items: readonly Item[]; readonly reasons: ReadonlyMap<string, string> }

/** The items, and by stem why one that passed the gate was left out. */
function write(story: Story, types: readonly ItemTypeDefinition[]): Written {
  const events: ItemEvent[] = []
  const items = writeItems(story, (event) => events.push(event), types)
  const left = events.filter(({ outcome }) => outcome === 'left-out')
  return {
    items,
    reasons: new Map(left.map(({ type, stem, because }) => [`${type} ${stem}`, because ?? ''])),
  }
}

/** An item with what a player is shown of it. */
const shown = (item: Item): string => JSON.stringify([item, toQuestion(item, 'seed')])

test('between them the stories hold items of every type', ({ expect }) => {
  const types = new Set(STORIES.flatMap(([, story]) => writeItems(story).map(({ type }) => type)))
  expect([...types].toSorted()).toEqual(ITEM_TYPES.map(({ type }) => type).toSorted())
})

describe.for(STORIES)('%s', ([, story]) => {
  const all = write(story, ITEM_TYPES)

  test('read anew, it gives the same', ({ expect }) => {
    const again: Story = structuredClone(story)
    expect(writeItems(again).map(shown)).toEqual(all.items.map(shown))
  })

  for (const added of ITEM_TYPES)
    test(`adding ${added.type} changes no other item; one goes only with a reason`, ({
      expect,
    }) => {
      const before = write(
        story,
        ITEM_TYPES.filter((definition) => definition !== added),
      )
      const now = new Set(all.items.map(shown))
      for (const item of before.items) {
        const because = all.reasons.get(`${item.type} ${item.stem}`) ?? ''
        expect(now.has(shown(item)) || because !== '', item.stem).toBe(true)
      }
      // Nor does one appear that was not there: it had been left out, with a reason.
      const known = new Set(before.items.map(shown))
      const others = all.items.filter(({ type }) => type !== added.type)
      for (const item of others) {
        const because = before.reasons.get(`${item.type} ${item.stem}`) ?? ''
        expect(known.has(shown(item)) || because !== '', item.stem).toBe(true)
      }
      const kept = before.items.filter((item) => now.has(shown(item))).map(({ id }) => id)
      expect(others.map(({ id }) => id).filter((id) => kept.includes(id))).toEqual(kept)
    })

  for (const only of ITEM_TYPES)
    test(`${only.type} by itself writes what it writes among the others`, ({ expect }) => {
      const alone = new Set(write(story, [only]).items.map(shown))
      for (const item of all.items.filter(({ type }) => type === only.type))
        expect(alone.has(shown(item)), item.stem).toBe(true)
    })
})
