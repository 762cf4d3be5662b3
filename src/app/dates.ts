/** How long things live. The pages state these dates, and the purge keeps them. */
export const DAY = 86_400_000

/** A pasted story that no game needs. */
export const STORY_LIVES = 30 * DAY
/** A game takes answers, unless its host says until when. */
export const GAME_OPEN = 14 * DAY
/** The longest a host can leave a game open. */
export const GAME_OPEN_LONGEST = 180 * DAY
/** After closing, a game's results stay. */
export const GAME_KEPT = 30 * DAY
/** That there was a game under a code, and how it ended, is remembered as long: nothing else of it is. */
export const CODE_REMEMBERED = 90 * DAY
/** A round from the Play button: nobody comes back to it after days, and there are many of them. */
export const ROUND_OPEN = 2 * DAY
export const ROUND_KEPT = 5 * DAY

/** An instant as the API and the pages state it: ISO 8601 in UTC. */
export const toIso = (instant: number): string => new Date(instant).toISOString()

/** Whether the calendar has that day, `2026-02-28`: `Date.parse` takes 30 February for 2 March. */
export function isDay(day: string): boolean {
  const start = Date.parse(`${day}T00:00Z`)
  return !Number.isNaN(start) && toIso(start).startsWith(day)
}
