import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const ID = '11111111-2222-3333-4444-555555555555'

/** Stands in for an account: notes what it is asked, and lists a database once it was made. */
const WRANGLER = `#!/usr/bin/env node
const { appendFileSync, existsSync, writeFileSync } = require('node:fs')
const args = process.argv.slice(2)
appendFileSync('calls.txt', args.join(' ') + '\\n')
if (existsSync('logged-out')) process.exit(1)
if (args[1] === 'create') writeFileSync('made.txt', '')
if (args[1] === 'list') {
  console.log(JSON.stringify(existsSync('made.txt') ? [{ name: 'says-who', uuid: '${ID}' }] : []))
}
if (args[0] === 'deploy') {
  const line = { type: 'deploy', targets: ['https://says-who.elm.workers.dev', 'schedule: 7 * * * *'] }
  writeFileSync(process.env.WRANGLER_OUTPUT_FILE_PATH, JSON.stringify(line) + '\\n')
}
`

/** A copy of what a deployment reads, with that account. */
async function anAccount() {
  const folder = await mkdtemp(join(tmpdir(), 'says-who-deploy-'))
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true })
  await symlink(join(ROOT, 'node_modules/wrangler'), join(folder, 'node_modules/wrangler'))
  for (const path of ['drizzle/deploy.ts', 'wrangler.toml', 'package.json']) {
    await cp(join(ROOT, path), join(folder, path))
  }
  const wrangler = join(folder, 'node_modules/.bin/wrangler')
  await writeFile(wrangler, WRANGLER)
  await chmod(wrangler, 0o755)
  const path = (name: string) => join(folder, name)
  return {
    path,
    deploy: () => promisify(execFile)('node', [path('drizzle/deploy.ts')], { cwd: folder }),
    calls: async () => (await readFile(path('calls.txt'), 'utf8')).trim().split('\n'),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

test(
  'a fresh account gets a database, its tables and the site; a second run makes nothing anew',
  { timeout: 60_000 },
  async ({ expect }) => {
    const account = await anAccount()
    const before = await readFile(account.path('wrangler.toml'), 'utf8')
    const config = account.path('.wrangler/deploy.json')
    const steps = [
      `d1 migrations apply DB --remote --config ${config}`,
      `deploy --config ${config}`,
    ]

    const first = await account.deploy()
    expect(first.stdout).toContain('Says Who is at https://says-who.elm.workers.dev')
    expect(first.stdout).not.toContain('schedule')
    const create = 'd1 create says-who --update-config=false'
    expect(await account.calls()).toEqual(['d1 list --json', create, 'd1 list --json', ...steps])
    expect(JSON.parse(await readFile(config, 'utf8'))).toMatchObject({
      name: 'says-who',
      main: account.path('dist/index.js'),
      build: { command: 'node drizzle/build.ts' },
      alias: { 'entities/decode': account.path('src/text/unused-entities.ts') },
      assets: { directory: account.path('src/web/assets') },
      d1_databases: [{ binding: 'DB', database_id: ID, migrations_dir: account.path('drizzle') }],
      triggers: { crons: ['7 * * * *'] },
    })

    await account.deploy()
    expect((await account.calls()).slice(5)).toEqual(['d1 list --json', ...steps])
    expect(await readFile(account.path('wrangler.toml'), 'utf8')).toBe(before)
    await account.close()
  },
)

test(
  'wrangler takes what it is given to deploy, wherever that stands',
  { timeout: 120_000 },
  async ({ expect }) => {
    const account = await anAccount()
    await account.deploy()
    const config = account.path('.wrangler/deploy.json')
    const text = await readFile(config, 'utf8')
    await writeFile(config, text.replaceAll(account.path(''), `${ROOT}/`))
    const { stdout } = await promisify(execFile)(
      join(ROOT, 'node_modules/.bin/wrangler'),
      ['deploy', '--dry-run', '--config', config],
      { cwd: ROOT, env: { ...process.env, WRANGLER_SEND_METRICS: 'false' } },
    )
    expect(stdout).toMatch(/code\.js[^]+Total Upload/)
    await account.close()
  },
)

test(
  'a database of one’s own is used, and who is not logged in is told how to',
  { timeout: 60_000 },
  async ({ expect }) => {
    const account = await anAccount()
    const toml = await readFile(account.path('wrangler.toml'), 'utf8')
    await writeFile(account.path('wrangler.toml'), toml.replace(/0{8}-0{4}-0{4}-0{4}-0{12}/, ID))
    await account.deploy()
    expect((await account.calls()).map((call) => call.split(' ')[0])).toEqual(['d1', 'deploy'])

    await writeFile(account.path('logged-out'), '')
    await expect(account.deploy()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('npx wrangler login'),
    })
    await account.close()
  },
)
