import { describe, test } from 'vitest'
import { keyTexts } from '../../src/items/checks/checks.ts'
import type { Item } from '../../src/items/item.ts'
import type { ItemTypeDefinition } from '../../src/items/item-type.ts'
import { writeItems, type ItemEvent } from '../../src/items/write-items.ts'
import { scoreResponse } from '../../src/play/score-response.ts'
import type { ArticleInput } from '../../src/text/document.ts'
import { readStory } from './a-fact.ts'

type Reports = readonly (string | ArticleInput)[]

export type ItemTypeTable = {
  /** A story, and an item that the type writes for it: the key by the text shown, several of them in their order. */
  readonly writes: readonly {
    readonly reports: Reports
    readonly stem: string
    readonly key: string | readonly string[]
    readonly evidence?: string
  }[]
  /** A story in which a claim gives no item, and why: the reason, or the rule of the gate. */
  readonly skips: readonly { readonly reports: Reports; readonly because: string }[]
  /** What an answer to the first item above is worth, by the text of the option or of several. */
  readonly scores: readonly {
    readonly response: string | readonly string[]
    readonly score: number | 'refused'
  }[]
}

/** A type's test: a table of what it writes, what it leaves alone and why, and how it scores. */
export function testItemType(definition: ItemTypeDefinition, table: ItemTypeTable): void {
  describe(`${definition.type} items`, () => {
    for (const { reports, stem, key, evidence } of table.writes)
      test(`writes “${stem}”`, ({ expect }) => {
        const { items, events } = write(definition, reports)
        const item = items.find((one) => one.stem === stem)
        expect(item, print(events)).toBeDefined()
        expect(item && keyTexts(item)).toEqual([key].flat())
        if (evidence !== undefined) expect(item?.evidence[0]?.sentence).toBe(evidence)
      })
    for (const { reports, because } of table.skips)
      test(`writes nothing: ${because}`, ({ expect }) => {
        const { events } = write(definition, reports)
        const reasons = events
          .filter(({ outcome }) => outcome !== 'written')
          .map(({ rule, because: reason }) => `${rule ?? ''} ${reason ?? ''}`)
        expect(
          reasons.some((reason) => reason.includes(because)),
          print(events),
        ).toBe(true)
      })
    for (const { response, score } of table.scores)
      test(`scores “${[response].flat().join('”, “')}” with ${score}`, ({ expect }) => {
        const [first] = table.writes
        const { items } = write(definition, first?.reports ?? [])
        const item = items.find(({ stem }) => stem === first?.stem)
        const idOf = (text: string) =>
          item?.options.find((option) => option.text === text)?.id ?? text
        const sent = typeof response === 'string' ? idOf(response) : response.map(idOf)
        const scored = item && scoreResponse(item, sent, 'accuracy')
        expect(scored && 'score' in scored ? scored.score : 'refused').toBe(score)
      })
  })
}

function write(
  definition: ItemTypeDefinition,
  reports: Reports,
): { items: Item[]; events: ItemEvent[] } {
  const events: ItemEvent[] = []
  const items = writeItems(readStory(...reports), (event) => events.push(event), [definition])
  return { items, events }
}

/** What became of every claim: printed only if a case fails. */
const print = (events: readonly ItemEvent[]): string =>
  events
    .map(({ outcome, rule, because, stem }) => [outcome, rule, because, stem].join(' | '))
    .join('\n')
