import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const DOCS = ['README.md', 'src/README.md', 'test/README.md', 'questions/README.md']
const PACKAGE: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/** Every file and folder of ours, as `/src/text/read-article.ts`. */
const PATHS = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !['node_modules', '.git', '.wrangler', 'tmp', 'dist'].includes(name))
  .flatMap((entry) => [
    entry.name,
    ...(entry.isDirectory()
      ? readdirSync(join(ROOT, entry.name), { recursive: true, encoding: 'utf8' }).map(
          (path) => `${entry.name}/${path}`,
        )
      : []),
  ])
  .map((path) => `/${path}`)

const LOOKS_LIKE_A_PATH =
  /^(?:\.{0,2}\/)?(?:(?:src|test|questions|drizzle|\.ci)\/[\w./-]*|[\w./-]+\.(?:tsx?|json|toml|md|sql|js|css))$/

/** Paths that a page names, in code spans or as link targets; templates such as `questions/<story>/` are not paths. */
function pathsIn(page: string) {
  const prose = page.replaceAll(/^```[\s\S]*?^```/gm, '')
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span ?? '')
  const links = [...prose.matchAll(/\]\(([^)#\s]+)/g)].map(([, link]) => link ?? '')
  return [...spans, ...links].filter((text) => LOOKS_LIKE_A_PATH.test(text))
}

/** Pages name paths from the top, from their own folder, or by their last parts. */
function exists(path: string) {
  const tail = `/${path.replace(/^(?:\.{0,2}\/)+/, '').replace(/\/$/, '')}`
  return PATHS.some((known) => known.endsWith(tail))
}

const scriptsIn = (page: string) =>
  [...page.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '')

test.for(DOCS)('%s names only paths and scripts that exist', (doc, { expect }) => {
  const page = readFileSync(join(ROOT, doc), 'utf8')
  expect(pathsIn(page).filter((path) => !exists(path))).toEqual([])
  for (const script of scriptsIn(page)) expect(PACKAGE).toHaveProperty(['scripts', script])
})

test('a path that does not exist is found out', ({ expect }) => {
  const page =
    'See `src/nowhere.ts`, `npm start`, `hono/jsx`, `src/`, [here](test/README.md) and `questions/<story>/`.'
  expect(pathsIn(page)).toEqual(['src/nowhere.ts', 'src/', 'test/README.md'])
  expect(pathsIn(page).filter((path) => !exists(path))).toEqual(['src/nowhere.ts'])
})
