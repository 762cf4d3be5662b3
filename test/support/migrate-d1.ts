import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

/** Gives every worker test file a D1 with all migrations of `drizzle/` applied, as a deployment has. */
await applyD1Migrations(env.DB, env.MIGRATIONS)
