import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'

/** What each folder of `src/` may import from the others. `import type` may cross every border. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  lib: [],
  text: ['lib'],
  facts: ['text', 'lib'],
  items: ['facts', 'text', 'lib'],
  quiz: ['items', 'facts', 'lib'],
  play: ['quiz', 'items', 'lib'],
  exchange: ['items', 'quiz', 'lib'],
  store: ['lib'],
  app: ['lib', 'text', 'facts', 'items', 'quiz', 'play', 'exchange', 'store'],
  room: ['play', 'app', 'store'],
  http: ['app'],
  web: ['app'],
}

/** Packages that belong to some folders only; `src/index.ts` may use all. */
const PACKAGES: readonly { package: RegExp; folders: readonly string[] }[] = [
  { package: /^hono(\/|$)/, folders: ['http', 'web'] },
  { package: /^drizzle-orm(\/|$)/, folders: ['store'] },
  { package: /^cloudflare:/, folders: ['room', 'store'] },
  { package: /^node:/, folders: [] },
]

/** Names that belong to some folders only; `src/index.ts` may use all. */
const NAMES: readonly { name: RegExp; what: string; folders: readonly string[] }[] = [
  { name: /\bD1Database\b/, what: 'D1Database', folders: ['room', 'store'] },
  { name: /\bEnv\b/, what: 'Env', folders: ['room', 'store'] },
  {
    name: /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()/,
    what: 'the clock',
    folders: ['room'],
  },
  { name: /\bperformance\.now\b|\bTemporal\.Now\b/, what: 'the clock', folders: ['room'] },
  { name: /\bMath\.random\b/, what: 'Math.random', folders: ['room'] },
  { name: /\bcrypto\b/, what: 'crypto', folders: ['room'] },
]

const UNESCAPED_HTML = /\braw\s*\(|\bdangerouslySetInnerHTML\b/

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

type Import = { specifier: string; isType: boolean }

function importsOf(source: string): Import[] {
  return [...source.matchAll(IMPORT)].map(([, type, named, bare, dynamic]) => ({
    specifier: named ?? bare ?? dynamic ?? '',
    isType: type !== undefined,
  }))
}

const withoutComments = (source: string) =>
  source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')

/** What `source`, were it the file `src/<path>`, would do that DESIGN §4 forbids. */
function violationsOf(path: string, source: string): string[] {
  const isRoot = path === 'index.ts'
  const folder = path.split('/')[0] ?? ''
  const code = withoutComments(source)
  const found: string[] = []

  for (const { specifier, isType } of importsOf(code)) {
    if (specifier.startsWith('.')) {
      if (!/\.(tsx?|json)$/.test(specifier)) found.push(`${specifier} lacks its extension`)
      const target = new URL(specifier, `file:///src/${path}`).pathname.split('/').slice(1)
      const where = target[0] === 'src' ? (target[1] ?? '') : `/${target[0]}`
      const isAllowed = where === folder || MAY_IMPORT[folder]?.includes(where)
      if (!isRoot && !isType && !isAllowed) found.push(`${folder} may not import ${specifier}`)
    } else if (!isRoot && !isType) {
      const rule = PACKAGES.find((candidate) => candidate.package.test(specifier))
      if (rule && !rule.folders.includes(folder))
        found.push(`${folder} may not import ${specifier}`)
    }
  }
  for (const { name, what, folders } of NAMES) {
    if (!isRoot && !folders.includes(folder) && name.test(code)) {
      found.push(`${folder} may not use ${what}`)
    }
  }
  if (folder === 'web' && UNESCAPED_HTML.test(code)) found.push('web may not write unescaped HTML')
  return found
}

const SRC = join(import.meta.dirname, '../src')
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('web/assets/'))
  .toSorted()

test('every folder of src/ is in the table', ({ expect }) => {
  const folders = new Set(
    FILES.filter((path) => path.includes('/')).map((path) => path.split('/')[0]),
  )
  expect([...folders].filter((folder) => !MAY_IMPORT[folder ?? ''])).toEqual([])
})

test('the only file directly in src/ is the composition root', ({ expect }) => {
  expect(FILES.filter((path) => !path.includes('/'))).toEqual(['index.ts'])
})

test.for(FILES)('src/%s keeps to the table', (path, { expect }) => {
  expect(violationsOf(path, readFileSync(join(SRC, path), 'utf8'))).toEqual([])
})

const CAUGHT: readonly [path: string, source: string, violation: string][] = [
  ['text/a.ts', "import { b } from '../facts/b.ts'", 'text may not import ../facts/b.ts'],
  ['text/a.ts', "export { b } from '../facts/b.ts'", 'text may not import ../facts/b.ts'],
  [
    'text/a.ts',
    "import {\n  b,\n  c,\n} from '../facts/b.ts'",
    'text may not import ../facts/b.ts',
  ],
  ['play/a.ts', "const b = await import('../web/b.tsx')", 'play may not import ../web/b.tsx'],
  ['store/a.ts', "import { b } from '../items/b.ts'", 'store may not import ../items/b.ts'],
  [
    'app/a.ts',
    "import { s } from '../../questions/index.ts'",
    'app may not import ../../questions/index.ts',
  ],
  ['app/a.ts', "import { b } from './b'", './b lacks its extension'],
  ['index.ts', "import { b } from './app/b'", './app/b lacks its extension'],
  ['app/a.ts', "import { Hono } from 'hono'", 'app may not import hono'],
  ['app/a.ts', "import { html } from 'hono/html'", 'app may not import hono/html'],
  ['app/a.ts', "import { eq } from 'drizzle-orm'", 'app may not import drizzle-orm'],
  ['web/a.ts', "import { env } from 'cloudflare:workers'", 'web may not import cloudflare:workers'],
  ['lib/a.ts', "import 'node:fs'", 'lib may not import node:fs'],
  ['http/a.ts', 'const f = (db: D1Database) => db', 'http may not use D1Database'],
  ['http/a.ts', 'const f = (env: Env) => env', 'http may not use Env'],
  ['app/a.ts', 'const now = Date.now()', 'app may not use the clock'],
  ['app/a.ts', 'const now = new Date()', 'app may not use the clock'],
  ['app/a.ts', 'const now = new Date', 'app may not use the clock'],
  ['lib/a.ts', 'const n = Math.random()', 'lib may not use Math.random'],
  ['app/a.ts', 'const id = crypto.randomUUID()', 'app may not use crypto'],
  ['web/a.tsx', 'const a = raw(body)', 'web may not write unescaped HTML'],
  ['web/a.tsx', 'const a = <p dangerouslySetInnerHTML={b} />', 'web may not write unescaped HTML'],
]

test.for(CAUGHT)('in %s the checker catches %s', ([path, source, violation], { expect }) => {
  expect(violationsOf(path, source)).toEqual([violation])
})

const LET_THROUGH: readonly [path: string, source: string][] = [
  ['store/a.ts', "import type { Item } from '../items/item.ts'"],
  ['app/a.ts', "import type { ContentfulStatusCode } from 'hono/utils/http-status'"],
  ['items/a.ts', "import { hash } from '../lib/hash.ts'\nimport * as v from 'valibot'"],
  ['items/types/a.ts', "import { gate } from '../gate.ts'"],
  [
    'app/a.ts',
    "// Date.now() is the caller's\n/** and so is Math.random() */\nconst a = new Date(now)",
  ],
  ['room/room.ts', "import { DurableObject } from 'cloudflare:workers'\nconst now = Date.now()"],
  ['index.ts', "import { stories } from '../questions/index.ts'\nconst key = crypto.randomUUID()"],
]

test.for(LET_THROUGH)('in %s the checker lets through %s', ([path, source], { expect }) => {
  expect(violationsOf(path, source)).toEqual([])
})
