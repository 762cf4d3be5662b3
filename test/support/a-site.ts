/**
 * The API over a real D1, with a clock that tests can move.
 *
 * @module
 */
import { env } from 'cloudflare:workers'
import { sampleReports } from '../../questions/sample-reports.ts'
import type { BuiltInStory } from '../../src/app/built-in-story.ts'
import { builtInStories } from '../../src/app/built-in-story.ts'
import type { Deps } from '../../src/app/deps.ts'
import { CODE_ALPHABET } from '../../src/app/join-code.ts'
import { createApi } from '../../src/http/create-api.ts'
import { openDb } from '../../src/store/db.ts'
import { insertStory } from '../../src/store/stories.ts'
import { aBuiltInStory, aDocument, someItems } from './a-story.ts'

type SiteOptions = {
  readonly stories?: readonly BuiltInStory[]
  readonly binding?: D1Database
  /** Makes keys and codes the same in each site of that seed. */
  readonly chance?: () => number
}

type CallOptions = {
  readonly key?: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

export type Site = ReturnType<typeof aSite>

export function aSite({
  stories = [aBuiltInStory()],
  binding = env.DB,
  chance = random,
}: SiteOptions = {}) {
  const clock = { now: Date.parse('2026-03-01T09:00:00Z') }
  const unexpected: unknown[] = []
  const pick = (alphabet: string) => alphabet[Math.floor(chance() * alphabet.length)] ?? ''
  const word = (alphabet: string, length: number) =>
    Array.from({ length }, () => pick(alphabet)).join('')
  const deps: Deps = {
    db: openDb(binding),
    now: () => clock.now,
    newKey: () => word('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 22),
    newCode: (length) => word(CODE_ALPHABET, length),
    hashKey,
    samples: sampleReports,
    stories: builtInStories(
      stories.map((story) => ({ ...story, load: () => Promise.resolve({ default: story }) })),
    ),
    log: (_, error) => unexpected.push(error),
  }
  const api = createApi(deps)

  /** One call of the API. */
  async function call(method: string, path: string, { key, body, headers = {} }: CallOptions = {}) {
    return api.request(`http://localhost/api/v1${path}`, {
      method,
      headers: {
        ...(key !== undefined && { Authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  }

  return { deps, api, clock, call, unexpected }
}

const random = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32

async function hashKey(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A pasted story with hand-made items, as `makeStory` would have stored it. */
export async function aPastedStory(
  { deps }: Site,
  items = someItems(aDocument('The Private Post')),
) {
  const editKey = deps.newKey()
  const id = `s${deps.newKey()}`
  await insertStory(deps.db, {
    id,
    title: 'A private story',
    version: 1,
    editKeyHash: await deps.hashKey(editKey),
    createdAt: deps.now(),
    expiresAt: deps.now() + 30 * 86_400_000,
    reports: [{ document: aDocument('The Private Post'), facts: [] }],
    items,
  })
  return { id, editKey }
}
