import { test } from 'vitest'
import { builtIn } from '../../../questions/index.ts'
import { builtInStories } from '../../../src/app/built-in-story.ts'
import { refusalOf } from '../../../src/items/gate/index.ts'
import { VERDICTS, type Item } from '../../../src/items/item.ts'
import { viewStory } from '../../../src/items/story-view.ts'

/** The item with every other key that its options allow. */
function otherwiseKeyed(item: Item): Item[] {
  if (item.response === 'verdict')
    return VERDICTS.filter(
      (verdict) => verdict !== item.key && item.options.some(({ id }) => id === verdict),
    ).map((key) => ({ ...item, key }))
  if (item.response === 'choice')
    return item.options.filter(({ id }) => id !== item.key).map(({ id }) => ({ ...item, key: id }))
  return [{ ...item, key: item.key.toReversed().slice(Number(item.response === 'choices')) }]
}

const stories = builtInStories(builtIn)

for (const { id } of builtIn)
  test(`${id}: no item passes with another key`, async ({ expect }) => {
    const story = await stories.load(id)
    if (!story) throw new Error(`there is no story ${id}`)
    const view = viewStory(story)
    const passed = story.items.flatMap((item) =>
      otherwiseKeyed(item).flatMap((other) =>
        refusalOf(other, view) === null
          ? [`[${item.type}] ${item.stem} | ${String(other.key)}`]
          : [],
      ),
    )
    expect(passed).toEqual([])
  })
