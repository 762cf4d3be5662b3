import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const LIMIT_KB = 200

/** The bundle as wrangler would upload it. */
async function bundle() {
  const folder = await mkdtemp(join(tmpdir(), 'says-who-bundle-'))
  try {
    await promisify(execFile)(
      join(ROOT, 'node_modules/.bin/wrangler'),
      ['deploy', '--dry-run', '--outdir', folder],
      { cwd: ROOT, env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
    )
    return await readFile(join(folder, 'index.js'), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The bundle without the modules of `questions/`: esbuild names each module in a comment above it. */
function withoutQuestions(code: string) {
  const modules = code.split(/^(?=\/\/ (?:\.\.\/|[\w@.-]+\/|\w+:)\S*$)/m)
  return modules.filter((module) => !module.startsWith('// questions/')).join('')
}

const kilobytes = (text: string) => Math.round(gzipSync(text).length / 100) / 10

test('the questions are told from the code by the comment above each module', ({ expect }) => {
  const code =
    'var a;\n// src/a.ts\nvar b;\n// questions/x/generated.json\nvar c = {};\n// src/b.ts\nvar d;\n'
  expect(withoutQuestions(code)).toBe('var a;\n// src/a.ts\nvar b;\n// src/b.ts\nvar d;\n')
})

test(`the code is at most ${LIMIT_KB} kB gzip`, { timeout: 60_000 }, async ({ expect }) => {
  const code = await bundle()
  const own = withoutQuestions(code)
  const size = kilobytes(own)
  console.info(`bundle: code ${size} kB gzip, with the questions ${kilobytes(code)} kB`)
  expect(own).toContain('// src/index.ts')
  expect(size).toBeLessThanOrEqual(LIMIT_KB)
})
