import type { Context } from 'hono'
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
  const start = `${nameOf(role, id)}=`
  const cookie = c.req
    .header('Cookie')
    ?.split(/;\s*/)
    .find((each) => each.startsWith(start))
  return cookie?.slice(start.length)
}

/**
 * `expires` is when the game or story is deleted; after that the key opens nothing. To be called with an id and
 * a key that were found to fit: they are of our own making and need no escaping.
 */
export function writeKey(c: Context, role: Role, id: string, key: string, expires: Date): void {
  // A school may serve this over plain http on its own network, where a Secure cookie would be dropped.
  const secure = c.req.url.startsWith('https:') ? '; Secure' : ''
  c.header(
    'Set-Cookie',
    `${nameOf(role, id)}=${key}; Path=${PLACES[role](id)}; Expires=${expires.toUTCString()}; HttpOnly${secure}; SameSite=Lax`,
    { append: true },
  )
}

export function forgetKey(c: Context, role: Role, id: string): void {
  writeKey(c, role, id, '', new Date(0))
}
