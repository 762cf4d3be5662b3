import type { Story } from '../facts/story.ts'
import { refusalOf } from './gate/index.ts'
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
 * passed the gate. The same story gives the same items; a further type adds items and changes none.
 * Fact checks are at most half of what comes back: of the most frequent verdict, the last are left out.
 */
export function writeItems(
  story: Story,
  trace?: ItemTrace,
  types: readonly ItemTypeDefinition[] = ITEM_TYPES,
): Item[] {
  const view = viewStory(story)
  const items: Item[] = []
  const seen = new Set<string>()
  for (const { type, write } of types)
    for (const draft of write(view)) {
      const { factId } = draft
      if ('because' in draft) {
        trace?.({ type, factId, outcome: 'skipped', rule: null, because: draft.because, stem: null })
        continue
      }
      const item = toItem(type, draft, view)
      const refusal = seen.has(item.id)
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
      items.push(item)
    }
  return keepBalance(items, types.length > 1, trace)
}

/** Drops fact checks beyond half of all items, always of the verdict that is then most frequent. */
function keepBalance(items: readonly Item[], isMixed: boolean, trace?: ItemTrace): Item[] {
  if (!isMixed) return [...items]
  const checks = items.filter(({ type }) => type === 'fact-check')
  const dropped = new Set<Item>()
  while (checks.length - dropped.size > items.length - checks.length) {
    const left = checks.filter((item) => !dropped.has(item))
    const counts = new Map<string, number>()
    for (const { key } of left) counts.set(key, (counts.get(key) ?? 0) + 1)
    const most = Math.max(...counts.values())
    const last = left.findLast(({ key }) => counts.get(key) === most)
    if (!last) break
    dropped.add(last)
    trace?.({
      type: 'fact-check',
      factId: last.evidence[0]?.factId ?? '',
      outcome: 'left-out',
      rule: 'balance',
      because: 'fact checks would be more than half of the items',
      stem: last.stem,
    })
  }
  return items.filter((item) => !dropped.has(item))
}
