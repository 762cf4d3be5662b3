/**
 * `npm run deploy`: makes the database if the account has none, brings its tables up to date, and puts the
 * site online. Every step can be run again: what is there already stays.
 *
 * It stands beside the migrations because they are what a deployment must not forget.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { experimental_readRawConfig } from 'wrangler'

const ROOT = join(import.meta.dirname, '..')
const WRANGLER = join(ROOT, 'node_modules/.bin/wrangler')
const SCRATCH = join(ROOT, '.wrangler')
/** `wrangler.toml` with the database of this account. Made anew each time, so that the original stays as it is. */
const CONFIG = join(SCRATCH, 'deploy.json')
const OUTPUT = join(SCRATCH, 'deploy-output.ndjson')
/** What `wrangler.toml` says as long as nobody has written an id of their own into it. */
const NO_DATABASE = '00000000-0000-0000-0000-000000000000'

type Database = { readonly name: string; readonly uuid: string }

const { rawConfig } = experimental_readRawConfig({ config: join(ROOT, 'wrangler.toml') })
const [database] = rawConfig.d1_databases ?? []
if (!database?.database_name || !database.migrations_dir || !rawConfig.main || !rawConfig.assets) {
  stop('wrangler.toml names no database, no code or no assets. Get it back from the repository.')
}

/** Wrangler looks for what an alias names beside the configuration, and that is in another folder here. */
const alias = Object.entries<string>(rawConfig.alias ?? {}).map(([name, path]) => [
  name,
  path.startsWith('.') ? resolve(ROOT, path) : path,
])
const id =
  database.database_id === NO_DATABASE ? findOrMake(database.database_name) : database.database_id
mkdirSync(SCRATCH, { recursive: true })
writeFileSync(
  CONFIG,
  JSON.stringify({
    ...rawConfig,
    main: resolve(ROOT, rawConfig.main),
    alias: Object.fromEntries(alias),
    assets: { ...rawConfig.assets, directory: resolve(ROOT, rawConfig.assets.directory ?? '') },
    d1_databases: [
      { ...database, database_id: id, migrations_dir: resolve(ROOT, database.migrations_dir) },
    ],
  }),
)

say('Bringing the tables up to date.')
run(['d1', 'migrations', 'apply', database.binding, '--remote'])
say('Putting the site online.')
rmSync(OUTPUT, { force: true })
run(['deploy', ...process.argv.slice(2)])
for (const address of addresses()) say(`Says Who is at ${address}`)

/** The id of the account's database of that name; makes it if there is none. */
function findOrMake(name: string): string {
  const found = list().find((candidate) => candidate.name === name)
  if (found) {
    say(`Using the database “${name}” of your account.`)
    return found.uuid
  }
  say(`Making the database “${name}”.`)
  wrangler(['d1', 'create', name, '--update-config=false'], 'inherit')
  const made = list().find((candidate) => candidate.name === name)
  return (
    made?.uuid ?? stop(`The database “${name}” was made, but is not listed. Try again in a minute.`)
  )
}

function list(): Database[] {
  const text = wrangler(['d1', 'list', '--json'], 'pipe')
  return JSON.parse(text.slice(text.indexOf('['))) as Database[]
}

function run(args: readonly string[]): void {
  wrangler([...args, '--config', CONFIG], 'inherit')
}

function wrangler(args: readonly string[], stdout: 'inherit' | 'pipe'): string {
  try {
    const text = execFileSync(WRANGLER, args, {
      cwd: ROOT,
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_OUTPUT_FILE_PATH: OUTPUT },
      stdio: ['inherit', stdout, 'inherit'],
      encoding: 'utf8',
    })
    return text ?? ''
  } catch {
    return stop(
      `“wrangler ${args[0]} ${args[1] ?? ''}” did not work. If it says that you are not logged in: npx wrangler login`,
    )
  }
}

/** Where the site can be opened, as wrangler noted it. */
function addresses(): string[] {
  if (!existsSync(OUTPUT)) return []
  return readFileSync(OUTPUT, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"deploy"'))
    .flatMap((line) => (JSON.parse(line) as { targets?: string[] }).targets ?? [])
    .filter((target) => target.startsWith('https://'))
}

function say(line: string): void {
  console.log(`\n${line}`)
}

function stop(why: string): never {
  console.error(`\n${why}`)
  process.exit(1)
}
