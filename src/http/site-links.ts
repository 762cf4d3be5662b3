/**
 * Links into the pages, on whatever origin the caller used: a school's own network has no fixed name.
 *
 * @module
 */

/** Where players join. */
export const joinUrlOf = (origin: string, code: string): string => `${origin}/g/${code}`

/** Where a player goes on on another device. It holds the player's key: for the player's eyes only. */
export const resumeUrlOf = (origin: string, code: string, playerKey: string): string =>
  `${joinUrlOf(origin, code)}/resume/${playerKey}`

/** Where the host of a game looks after it. It holds the host key: for the host's eyes only. */
export const hostUrlOf = (origin: string, code: string, hostKey: string): string =>
  `${origin}/h/${code}/key/${hostKey}`
