import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, test } from 'vitest'

/** What a list holds, and near words that a reader could take for such and that it must not hold; set apart by “ | ”. */
type Row = readonly [holds: string, lacks: string]

/** Rows by file and by the name that the list is exported under. */
type Tables = Readonly<Record<string, Readonly<Record<string, Row>>>>

const SOURCES = join(import.meta.dirname, '../../src')

/**
 * A test for each list of a folder (or of one file), and one that fails when a list has no row. A word of a map may be
 * given with its value (“million=1000000”), a regular expression is asked with any text. Exported functions need no row.
 */
export function testWordLists(folder: string, tables: Tables): void {
  const path = join(SOURCES, folder)
  const files = path.endsWith('.ts') ? [path] : readdirSync(path).map((file) => join(path, file))

  describe(`the lists of ${folder}`, () => {
    for (const file of files) {
      const name = basename(file, '.ts')
      const rows = tables[name] ?? {}

      test(`every list of ${name} has a row`, async ({ expect }) => {
        const lists = await read(file)
        const named = Object.keys(lists).filter((list) => typeof lists[list] !== 'function')
        expect(named.filter((list) => !(list in rows))).toEqual([])
      })

      for (const [list, [holds, lacks]] of Object.entries(rows))
        test(`${list} holds ${holds}; not ${lacks}`, async ({ expect }) => {
          const has = reader((await read(file))[list])
          const missing = holds.split(' | ').filter((word) => !has(word))
          const stray = lacks.split(' | ').filter((word) => has(word))
          expect({ missing, stray }).toEqual({ missing: [], stray: [] })
        })
    }

    test('every row is of a file that is there', ({ expect }) => {
      const known = new Set(files.map((file) => basename(file, '.ts')))
      expect(Object.keys(tables).filter((name) => !known.has(name))).toEqual([])
    })
  })
}

const read = async (file: string): Promise<Record<string, unknown>> => import(file)

/** Whether a word is in a list, whatever form the list has. */
function reader(list: unknown): (word: string) => boolean {
  if (typeof list === 'function') return (word) => list(word) === true
  if (list instanceof RegExp) return (word) => list.test(word)
  if (list instanceof Set) return (word) => list.has(word)
  if (list instanceof Map)
    return (word) => {
      const [key = '', value] = word.split('=')
      return list.has(key) && (value === undefined || String(list.get(key)) === value)
    }
  const words = new Set(typeof list === 'string' ? list.split(/\s+/) : entriesOf(list))
  return (word) => words.has(word)
}

/** All strings inside: the names and other names of bodies, both words of a pair. */
function entriesOf(list: unknown): string[] {
  if (typeof list === 'string') return [list]
  return typeof list === 'object' && list !== null ? Object.values(list).flatMap(entriesOf) : []
}
