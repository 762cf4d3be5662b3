import { deleteExpired } from '../store/purge.ts'
import { CODE_REMEMBERED } from './dates.ts'
import type { Deps } from './deps.ts'

/** Deletes every story and game that is past its date, with all that belongs to it. Run once an hour. */
export async function purge(deps: Deps): Promise<void> {
  const now = deps.now()
  await deleteExpired(deps.db, { now, forgetAt: now + CODE_REMEMBERED })
}
