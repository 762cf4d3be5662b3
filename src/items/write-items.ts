import type { Story } from '../facts/story.ts'
import { refusalOf } from './gate/index.ts'
import { balance } from './balance.ts'
import type { Item, ItemType } from './item.ts'
import { toItem, type ItemTypeDefinition } from './item-type.ts'
import { viewStory } from './story-view.ts'
import { ITEM_TYPES } from './types/index.ts'

/** What became of a fact that a type looked at: the item, or why there is none. */
export type ItemEvent = {
  readonly type: ItemType
  readonly factId: string
  readonly outcome: 'written' | 'skipped' | 'refused' | 'left-out'
  /** The rule of the gate that refused it. */
  readonly rule: string | null
  readonly because: string | null
  readonly stem: string | null
}

/** Is told of every item written, skipped or refused. */
export type ItemTrace = (event: ItemEvent) => void

/**
 * The items of a story, by type in order of preference, then in the order of the reports. Every one has
 * passed the gate. The same story gives the same items; a further type adds items and changes none, but beside its items
 * others may be left out.
 * Fact checks are at most half of what comes back, of a single report a few at any rate, and their verdicts come
 * about equally often.
 */
export function writeItems(
  story: Story,
  trace?: ItemTrace,
  types: readonly ItemTypeDefinition[] = ITEM_TYPES,
): Item[] {
  const view = viewStory(story)
  const items: Item[] = []
  const seen = new Set<string>()
  for (const definition of types) {
    const { type } = definition
    for (const draft of definition.write(view)) {
      const { factId } = draft
      if ('because' in draft) {
        trace?.({
          type,
          factId,
          outcome: 'skipped',
          rule: null,
          because: draft.because,
          stem: null,
        })
        continue
      }
      const item = toItem(definition, draft, view)
      const refusal =
        seen.has(item.id) || seen.has(`${type} ${item.stem}`)
          ? { rule: 'twin', because: 'the same question is already asked' }
          : refusalOf(item, view)
      trace?.({
        type,
        factId,
        outcome: refusal ? 'refused' : 'written',
        rule: refusal?.rule ?? null,
        because: refusal?.because ?? null,
        stem: item.stem,
      })
      if (refusal) continue
      seen.add(item.id)
      seen.add(`${type} ${item.stem}`)
      items.push(item)
    }
  }
  return balance(items, types.length > 1, (item, because) => noteLeftOut(item, because, trace))
}

/** Tells the trace of an item that passed the gate and is left out all the same. */
const noteLeftOut = (
  { type, evidence, stem }: Item,
  because: string,
  trace: ItemTrace | undefined,
): void =>
  trace?.({
    type,
    factId: evidence[0]?.factId ?? '',
    outcome: 'left-out',
    rule: 'balance',
    because,
    stem,
  })
