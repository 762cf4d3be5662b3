import { GAME_OPEN_LONGEST } from './dates.ts'
import { problem } from './problems.ts'

/**
 * Throws `field_out_of_range` for dates that a game cannot have, at the field that was sent: `opensAt` if its
 * end was left to follow from it.
 */
export function refuseDates(
  { now, opensAt, closesAt }: { now: number; opensAt: number; closesAt: number },
  field: 'opensAt' | 'closesAt' = 'closesAt',
): void {
  const because =
    closesAt <= now
      ? 'is past. Choose a later date.'
      : closesAt <= opensAt
        ? 'is not after “opensAt”.'
        : closesAt > now + GAME_OPEN_LONGEST
          ? 'is too far away. A game ends within 180 days from now.'
          : undefined
  if (because === undefined) return
  const detail = `“${field}” ${because}`
  throw problem('field_out_of_range', detail, [{ path: field, message: detail }])
}
