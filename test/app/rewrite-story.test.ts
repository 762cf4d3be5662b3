import { test } from 'vitest'
import { rewriteStory } from '../../src/app/rewrite-story.ts'
import { toReport, writeStory } from '../../src/app/write-story.ts'
import { readReports } from '../../src/app/read-reports.ts'
import type { Item } from '../../src/items/item.ts'
import { REPORTS } from '../support/a-report.ts'

const reports = readReports([...REPORTS]).map(toReport)
const { items: written } = writeStory(reports)

const rewrite = (items: readonly Item[]) =>
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
    reports,
  ).items

test('the same reports give the same items', ({ expect }) => {
  expect(rewrite(written)).toEqual(written)
})

test('a question that is held under another id is not asked a second time', ({ expect }) => {
  // An id is of the sentence, which is split otherwise now than when the item was written.
  const held = written.map((item, at) => (at < 3 ? { ...item, id: `iearlier${at}` } : item))
  const ids = rewrite(held).map(({ id }) => id)
  expect(ids).toEqual(held.map(({ id }) => id))
})
