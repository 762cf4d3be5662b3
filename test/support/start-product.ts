import { join } from 'node:path'
import { readD1Migrations } from '@cloudflare/vitest-plugin'
import type { LaunchOptions } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { createTestHarness } from 'wrangler'
import { findChromium } from './find-chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    productUrl: string
    chromium: LaunchOptions
  }
}

const root = join(import.meta.dirname, '../..')

/** Serves the product as it is deployed, with an empty migrated database, on a free port for the whole browser run. */
export default async function startProduct(project: TestProject) {
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] ??= 'false'
  process.env['WRANGLER_SEND_METRICS'] ??= 'false'
  process.env['SAYS_WHO_MINIFY'] ??= 'true'

  project.provide('chromium', await findChromium())
  const server = createTestHarness({ workers: [{ configPath: join(root, 'wrangler.toml') }] })
  const { url } = await server.listen()
  const { DB } = await server.getWorker<{ DB: D1Database }>().getEnv()
  for (const { queries } of await readD1Migrations(join(root, 'drizzle'))) {
    await DB.batch(queries.map((query) => DB.prepare(query)))
  }

  project.provide('productUrl', url.origin)
  return () => server.close()
}
