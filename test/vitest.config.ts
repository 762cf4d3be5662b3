import { join } from 'node:path'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { CountResults } from './support/count-results.ts'

const root = join(import.meta.dirname, '..')

/** Three projects: `unit` (Node, no worker), `worker` (workerd and a real D1), `browser` (Chromium and the built product). */
export default defineConfig({
  root,
  test: {
    reporters: ['default', new CountResults()],
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [
            'test/*.test.ts',
            'test/{lib,text,facts,items,quiz,play,questions}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        root,
        plugins: [
          cloudflareTest(async () => ({
            // The sources, not what is made of them: tests and worker share their modules.
            main: join(root, 'src/index.ts'),
            wrangler: { configPath: join(root, 'wrangler.toml') },
            miniflare: {
              cf: false,
              bindings: { MIGRATIONS: await readD1Migrations(join(root, 'drizzle')) },
            },
          })),
        ],
        test: {
          name: 'worker',
          include: ['test/{store,app,http,web,room}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/migrate-d1.ts'],
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/start-product.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
