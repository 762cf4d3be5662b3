import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { test } from 'vitest'
import { sampleReports } from '../questions/sample-reports.ts'

const ROOT = join(import.meta.dirname, '..')
const LIMIT_KB = 200
/** How the sample begins in the bundle. */
const SAMPLE = `{outlet:"${sampleReports[0].outlet}"`

/** What of esbuild's account of a bundle is read here: how many bytes each module takes in it. */
const Metafile = v.object({
  outputs: v.record(
    v.string(),
    v.object({ inputs: v.record(v.string(), v.object({ bytesInOutput: v.number() })) }),
  ),
})
type Sizes = ReadonlyMap<string, number>

/** The bundle as wrangler would upload it, and the bytes of each module in it. */
async function bundle(): Promise<{ readonly code: Buffer; readonly sizes: Sizes }> {
  const folder = await mkdtemp(join(tmpdir(), 'says-who-bundle-'))
  try {
    await promisify(execFile)(
      join(ROOT, 'node_modules/.bin/wrangler'),
      ['deploy', '--dry-run', '--metafile', '--outdir', folder],
      { cwd: ROOT, env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
    )
    const meta = v.parse(
      Metafile,
      JSON.parse(await readFile(join(folder, 'bundle-meta.json'), 'utf8')),
    )
    const inputs = Object.values(meta.outputs).flatMap((output) => Object.entries(output.inputs))
    const sizes = new Map(inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput]))
    return { code: await readFile(join(folder, 'index.js')), sizes }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The bundle without what stands in `questions/`: each story is one object that begins with its id. */
function withoutStories(code: Buffer, sizes: Sizes): Buffer {
  let rest = code
  for (const [path, size] of sizes) {
    const id = /questions\/([\w-]+)\/generated\.json$/.exec(path)?.[1]
    const isSample = path.endsWith('questions/sample-reports.ts')
    if (id === undefined && !isSample) continue
    const start = rest.indexOf(isSample ? SAMPLE : `id:"${id}"`)
    if (start < 0) throw new Error(`no ${path} in the bundle`)
    rest = Buffer.concat([rest.subarray(0, start), rest.subarray(start + size)])
  }
  return rest
}

const kilobytes = (code: Buffer) => Math.round(gzipSync(code).length / 100) / 10

test('a story is cut out of the bundle, and nothing else', ({ expect }) => {
  const code = Buffer.from('var a=1;b={id:"elm-fair",title:"Fair"};var c=2;')
  const sizes = new Map([
    ['src/a.ts', 8],
    ['questions/elm-fair/generated.json', 'id:"elm-fair",title:"Fair"'.length],
  ])
  expect(withoutStories(code, sizes).toString()).toBe('var a=1;b={};var c=2;')
})

test(`the code is at most ${LIMIT_KB} kB gzip`, { timeout: 60_000 }, async ({ expect }) => {
  const { code, sizes } = await bundle()
  const own = withoutStories(code, sizes)
  const size = kilobytes(own)
  console.info(`bundle: code ${size} kB gzip, with the questions ${kilobytes(code)} kB`)
  expect(sizes.size).toBeGreaterThan(100)
  expect(own.length).toBeLessThan(code.length)
  expect(size).toBeLessThanOrEqual(LIMIT_KB)
})
