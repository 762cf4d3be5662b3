import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { paths } from './paths.ts'

/** What a key opens: a player's round, a host's game, an editor's story. */
export type Role = 'player' | 'host' | 'edit'

/** Where the pages of each role are. */
const PLACES = {
  player: paths.game,
  host: paths.host,
  edit: paths.desk,
} as const satisfies Record<Role, (id: string) => string>

/**
 * The cookie that lets a browser go on. Named by role and by game or story, and sent to those pages only,
 * so that two of them in one browser do not get in each other's way.
 */
const nameOf = (role: Role, id: string) => `${role}-${id}`

export function readKey(c: Context, role: Role, id: string): string | undefined {
  return getCookie(c, nameOf(role, id))
}

/** `expires` is when the game or story is deleted; after that the key opens nothing. */
export function writeKey(c: Context, role: Role, id: string, key: string, expires: Date): void {
  setCookie(c, nameOf(role, id), key, {
    path: PLACES[role](id),
    httpOnly: true,
    sameSite: 'Lax',
    // A school may serve this over plain http on its own network, where a Secure cookie would be dropped.
    secure: new URL(c.req.url).protocol === 'https:',
    expires,
  })
}

export function forgetKey(c: Context, role: Role, id: string): void {
  writeKey(c, role, id, '', new Date(0))
}
