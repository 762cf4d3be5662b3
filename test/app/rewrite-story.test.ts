import { test } from 'vitest'
import { rewriteStory } from '../../src/app/rewrite-story.ts'
import { toReport, writeStory } from '../../src/app/write-story.ts'
import { readReports } from '../../src/app/read-reports.ts'
import type { Item } from '../../src/items/item.ts'
import { REPORTS } from '../support/a-report.ts'

const reports = readReports([...REPORTS]).map(toReport)
const { items: written } = writeStory(reports)

const rewrite = (items: readonly Item[], now = reports) =>
  rewriteStory(
    {
      id: 's1',
      title: 'A bridge',
      version: 1,
      expiresAt: 0,
      desk: { quiz: null, kept: [], dropped: [], swapped: [], edits: {} },
      items,
      reports,
    },
    now,
  )

test('the same reports give the same items', ({ expect }) => {
  expect(rewrite(written).items).toEqual(written)
})

test('a question that is held under another id is not asked a second time', ({ expect }) => {
  // An id is of the sentence, which is split otherwise now than when the item was written.
  const held = written.map((item, at) => (at < 3 ? { ...item, id: `iearlier${at}` } : item))
  const ids = rewrite(held).items.map(({ id }) => id)
  expect(ids).toEqual(held.map(({ id }) => id))
})

const THIRD = `Ferries came late all week, riders say

By Ossian Vail, Port Linden Radio

Mayor Ana Kovel said on Thursday that the repairs would cost about 55 million crowns.

Bram Ostrand warned that commuters would face "a very long winter". He said that the union would not strike.

Police chief Hedda Lorne said 31 accidents were recorded on the ferry road this year.
`

for (const [name, held, added] of [
  ['a second report', reports.slice(0, 1), reports.slice(1)],
  ['a third report', reports, readReports([{ text: THIRD }]).map(toReport)],
  [
    'a report that says the same',
    reports,
    readReports([{ text: `${REPORTS[0].text}\nIt rained.`, outlet: 'The Quay' }]).map(toReport),
  ],
] as const)
  test(`${name} leaves each stored item as it is or drops it with a reason`, ({ expect }) => {
    const { items: stored } = writeStory(held)
    expect(stored.length).toBeGreaterThan(5)
    const { items, dropped } = rewrite(stored, [...held, ...added])
    const reasons = new Map(dropped.map(({ itemId, because }) => [itemId, because]))
    for (const item of stored) {
      const now = items.find(({ id }) => id === item.id)
      if (now) expect(now).toEqual(item)
      else expect(reasons.get(item.id), item.stem).toMatch(/\w/)
    }
    // Stored ones first and in their order, then what is new.
    const kept = stored.filter(({ id }) => !reasons.has(id))
    expect(items.slice(0, kept.length)).toEqual(kept)
  })
