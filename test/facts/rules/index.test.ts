import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { FILTERS } from '../../../src/facts/filters/index.ts'
import { SENTENCE_RULES, VERB_RULES, heldBy } from '../../../src/facts/rules/index.ts'

const FOLDERS = [
  { folder: 'rules', ids: [...VERB_RULES, ...SENTENCE_RULES].map(({ id }) => id) },
  { folder: 'filters', ids: FILTERS.map(({ id }) => id) },
]

test.for(FOLDERS)(
  'every file of $folder/ is listed and bears its id',
  ({ folder, ids }, { expect }) => {
    const files = readdirSync(join(import.meta.dirname, '../../../src/facts', folder))
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace(/\.ts$/, ''))
    expect(ids.toSorted()).toEqual(files.toSorted())
  },
)

test.for(['rules', 'filters', 'figures', 'sources', 'grammar'])(
  'every file of %s/ has a test',
  (folder, { expect }) => {
    const files = readdirSync(join(import.meta.dirname, '../../../src/facts', folder))
    const untested = files.filter(
      (file) =>
        !existsSync(join(import.meta.dirname, '..', folder, file.replace(/\.ts$/, '.test.ts'))) &&
        file !== 'index.ts',
    )
    expect(untested).toEqual([])
  },
)

test('each rule says what its content is', ({ expect }) => {
  for (const { id, holds } of [...SENTENCE_RULES, ...VERB_RULES]) expect(heldBy(id)).toBe(holds)
})
