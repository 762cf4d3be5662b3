import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { test } from 'vitest'
import { builtIn } from '../questions/index.ts'
import { sampleReports } from '../questions/sample-reports.ts'

const ROOT = join(import.meta.dirname, '..')
/** Of code, and of the word lists beside it: they are data, like the stories, and grow with what the engine knows. */
const LIMIT_KB = 200
const WORDS_KB = 35
const WORD_LISTS = ['text', 'facts', 'items'].map((folder) => join(ROOT, 'src', folder, 'words'))

/** What wrangler uploads, all files one after another, and how many kB gzip it says that is. */
async function upload(): Promise<{ readonly code: string; readonly says: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'says-who-bundle-'))
  try {
    const { stdout } = await promisify(execFile)(
      join(ROOT, 'node_modules/.bin/wrangler'),
      ['deploy', '--dry-run', '--outdir', folder],
      { cwd: ROOT, env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
    )
    const [, kibibytes] = /Total Upload: .* gzip: ([\d.]+) KiB/.exec(stdout) ?? []
    // Wrangler writes a page and a map beside it, and uploads neither.
    const names = (await readdir(folder)).filter((name) => !/^README\.md$|\.map$/.test(name))
    const files = names.toSorted().map((name) => readFile(join(folder, name), 'utf8'))
    return { code: (await Promise.all(files)).join(''), says: Number(kibibytes) * 1.024 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/y

/** The object or list that opens at `start`, as it stands in the code. It holds values only. */
function literalAt(code: string, start: number): string {
  let depth = 0
  for (let at = start; at < code.length; at++) {
    STRING.lastIndex = at
    const [string] = STRING.exec(code) ?? []
    if (string !== undefined) at += string.length - 1
    else if ('{['.includes(code.charAt(at))) depth++
    else if ('}]'.includes(code.charAt(at)) && --depth === 0) return code.slice(start, at + 1)
  }
  throw new Error('it does not end')
}

/** The code without a value that begins with `opening`, and that value. */
function cut(code: string, opening: string) {
  const start = code.indexOf(opening)
  if (start < 0) throw new Error(`no ${opening} in the code`)
  const literal = literalAt(code, start)
  return {
    rest: code.slice(0, start) + code.slice(start + literal.length),
    value: JSON.parse(JSON.stringify(runInNewContext(`(${literal})`))) as unknown,
  }
}

const kilobytes = (code: string) => Math.round(gzipSync(code).length / 100) / 10

/** The word lists alone, as they stand in the code. */
async function bundleWords(): Promise<string> {
  const folders = WORD_LISTS.map(async (folder) =>
    (await readdir(folder)).map((name) => join(folder, name)),
  )
  const files = (await Promise.all(folders)).flat()
  const { outputFiles } = await build({
    stdin: {
      contents: files
        .map((file, at) => `export * as list${at} from ${JSON.stringify(file)}`)
        .join('\n'),
      resolveDir: ROOT,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return outputFiles.map(({ text }) => text).join('')
}

test('a value is cut out of the code, and nothing else', ({ expect }) => {
  const story = '{id:"elm-fair",title:`Fair "]}`,open:!0,counts:[1,{of:2}]}'
  expect(cut(`var a={b:1};c={d:${story}};var e=2;`, '{id:"elm-fair"')).toEqual({
    rest: 'var a={b:1};c={d:};var e=2;',
    value: { id: 'elm-fair', title: 'Fair "]}', open: true, counts: [1, { of: 2 }] },
  })
})

test(`the code is at most ${LIMIT_KB} kB gzip`, { timeout: 120_000 }, async ({ expect }) => {
  const { code, says } = await upload()
  expect(Math.abs(kilobytes(code) - says)).toBeLessThan(1)

  let own = code
  for (const { id, load } of builtIn) {
    const story = cut(own, `{id:"${id}"`)
    expect(story.value).toEqual((await load()).default)
    own = story.rest
  }
  const samples = cut(own, `[{outlet:"${sampleReports[0].outlet}"`)
  expect(samples.value).toEqual(sampleReports)

  const words = kilobytes(await bundleWords())
  const size = kilobytes(samples.rest) - words
  console.info(
    `bundle: code ${size.toFixed(1)} kB gzip, word lists ${words} kB, with the questions ${kilobytes(code)} kB`,
  )
  expect(size).toBeLessThanOrEqual(LIMIT_KB)
  expect(words).toBeLessThanOrEqual(WORDS_KB)
})
