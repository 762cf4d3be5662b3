import { deleteExpired } from '../store/purge.ts'
import type { Deps } from './deps.ts'

/** Deletes every story and game that is past its date, with all that belongs to it. Run once an hour. */
export async function purge(deps: Deps): Promise<void> {
  await deleteExpired(deps.db, deps.now())
}
