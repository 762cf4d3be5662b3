import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1'
import * as schema from './schema.ts'

export type Db = DrizzleD1Database<typeof schema>

/** The database behind a D1 binding. One serves all requests of an isolate. */
export function openDb(binding: D1Database): Db {
  return drizzle(binding, { schema })
}
