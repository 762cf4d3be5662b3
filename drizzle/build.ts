/**
 * What wrangler runs before it takes the code (see `[build]` in wrangler.toml). It writes `dist/index.js`, and that
 * names the code there is:
 *
 * - for `wrangler dev`, the sources: wrangler bundles them itself, and anew after each change;
 * - for a deployment, `dist/code.js`: the same bundle, which terser has made 3 % smaller still. Wrangler uploads it
 *   as it is. It must not bundle it again: esbuild would print and name everything its own way, and the gain is gone.
 *
 * It stands beside `deploy.ts` because it is the other half of a deployment.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')
const SCRATCH = join(ROOT, '.wrangler')
// Not `node_modules/.bin/wrangler`: on Windows that is no file that can be run without a shell.
const WRANGLER = join(ROOT, 'node_modules/wrangler/bin/wrangler.js')

const { WRANGLER_COMMAND, SAYS_WHO_MINIFY } = process.env
/** The browser tests run what is deployed, though wrangler calls what they do “dev”. */
const isDeployment =
  (WRANGLER_COMMAND !== 'dev' && WRANGLER_COMMAND !== 'types') || SAYS_WHO_MINIFY === 'true'

mkdirSync(DIST, { recursive: true })
if (isDeployment) put('code.js', await makeSmall(await bundle()))
put('index.js', `export { default } from '${isDeployment ? './code.js' : '../src/index.ts'}'\n`)

/** The sources as one file, by wrangler's own rules: this is what it would upload. */
async function bundle(): Promise<string> {
  // Loaded here, as terser is below, because while somebody works on the sources neither is needed.
  const { experimental_readRawConfig } = await import('wrangler')
  mkdirSync(SCRATCH, { recursive: true })
  const folder = mkdtempSync(join(SCRATCH, 'build-'))
  try {
    const { rawConfig } = experimental_readRawConfig({ config: join(ROOT, 'wrangler.toml') })
    const config = join(folder, 'wrangler.json')
    const alias = Object.entries<string>(rawConfig.alias ?? {}).map(([name, path]) => [
      name,
      path.startsWith('.') ? resolve(ROOT, path) : path,
    ])
    writeFileSync(
      config,
      JSON.stringify({
        ...rawConfig,
        main: join(ROOT, 'src/index.ts'),
        alias: Object.fromEntries(alias),
        assets: undefined,
        // What leads here.
        build: undefined,
        find_additional_modules: undefined,
        rules: undefined,
      }),
    )
    const { WRANGLER_OUTPUT_FILE_PATH: _, ...env } = process.env
    execFileSync(
      process.execPath,
      [WRANGLER, 'deploy', '--dry-run', '--outdir', folder, '--config', config],
      {
        cwd: ROOT,
        env: { ...env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    return readFileSync(join(folder, 'index.js'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function makeSmall(code: string): Promise<string> {
  const { minify } = await import('terser')
  const { code: small } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { ecma: 2020, passes: 2 },
    mangle: true,
    // As esbuild does it: code in ASCII takes V8 half the memory.
    format: { ascii_only: true },
  })
  if (!small) throw new Error('terser left nothing of the code')
  return small
}

/** Whole or not at all: two builds at a time are no harm. */
function put(name: string, text: string): void {
  const scratch = join(DIST, `${name}.${process.pid}`)
  writeFileSync(scratch, text)
  renameSync(scratch, join(DIST, name))
}
