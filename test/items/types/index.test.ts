import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { ITEM_TYPES, SWITCHED_OFF } from '../../../src/items/types/index.ts'

const root = join(import.meta.dirname, '../../..')

test('every file of a type is listed and has a test', ({ expect }) => {
  const files = readdirSync(join(root, 'src/items/types'))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
  expect([...ITEM_TYPES, ...SWITCHED_OFF].map(({ type }) => type).toSorted()).toEqual(
    files.toSorted(),
  )
  for (const file of files)
    expect(existsSync(join(root, `test/items/types/${file}.test.ts`)), file).toBe(true)
})
