import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { paths } from './paths.ts'

/**
 * The cookie that lets a browser go on with a game. Named by game and role, and sent to that game's
 * pages only, so that two rounds in one browser do not get in each other's way.
 */
const nameOf = (code: string) => `player-${code}`

export function readPlayerKey(c: Context, code: string): string | undefined {
  return getCookie(c, nameOf(code))
}

/** `expires` is when the game is deleted; after that the key opens nothing. */
export function writePlayerKey(c: Context, code: string, playerKey: string, expires: Date): void {
  setCookie(c, nameOf(code), playerKey, {
    path: paths.game(code),
    httpOnly: true,
    sameSite: 'Lax',
    // A school may serve this over plain http on its own network, where a Secure cookie would be dropped.
    secure: new URL(c.req.url).protocol === 'https:',
    expires,
  })
}
