/// <reference types="@cloudflare/vitest-plugin/types" />
import type { D1Migration } from 'cloudflare:test'

declare global {
  namespace Cloudflare {
    /** What the worker tests find in `env`: the bindings of `wrangler.toml`, and the migrations to apply. */
    interface Env {
      DB: D1Database
      MIGRATIONS: D1Migration[]
    }
    /** What `exports.default` of `cloudflare:workers` is: the worker itself. */
    interface GlobalProps {
      mainModule: { default: Required<Pick<ExportedHandler, 'fetch'>> }
    }
  }
}
