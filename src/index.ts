/**
 * Says Who: the composition root. Turns the bindings into `Deps`, and hands each request to the API or the
 * pages. Here, and nowhere else, are the clock and chance.
 *
 * @module
 */
import { builtIn } from '../questions/index.ts'
import { sampleReports } from '../questions/sample-reports.ts'
import { builtInStories } from './app/built-in-story.ts'
import type { Deps } from './app/deps.ts'
import { describeError } from './app/describe-error.ts'
import { CODE_ALPHABET } from './app/join-code.ts'
import { purge } from './app/purge.ts'
import { warmUp } from './app/warm-up.ts'
import { createApi } from './http/create-api.ts'
import { openDb } from './store/db.ts'
import { createWeb } from './web/create-web.tsx'

type Env = { readonly DB: D1Database }

warmUp(sampleReports)

/** One for the life of the isolate: bindings do not change. */
let site: ReturnType<typeof openSite> | undefined

export default {
  fetch(request, env) {
    site ??= openSite(env)
    return new URL(request.url).pathname.startsWith('/api/')
      ? site.api.fetch(request)
      : site.web.fetch(request)
  },
  async scheduled(_controller, env) {
    site ??= openSite(env)
    await purge(site.deps)
  },
} satisfies ExportedHandler<Env>

function openSite(env: Env) {
  const deps: Deps = {
    db: openDb(env.DB),
    now: () => Date.now(),
    newKey,
    newCode,
    hashKey,
    stories: builtInStories(builtIn),
    samples: sampleReports,
    log,
  }
  return { deps, api: createApi(deps), web: createWeb(deps) }
}

/** Workers keeps what is logged. What a query was given (nicknames, hashes of keys) must not be in it. */
function log(requestId: string, error: unknown): void {
  // oxlint-disable-next-line no-console -- For whoever runs the site.
  console.error(requestId, describeError(error))
}

/** 128 random bits in base64url. */
function newKey(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)))
}

/** Keys are random and long, so that a plain hash is enough to store them by: there is nothing to guess. */
async function hashKey(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return toBase64Url(new Uint8Array(digest))
}

function newCode(length: number): string {
  let code = ''
  while (code.length < length) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1))
    // A byte beyond the last whole multiple would favour the first letters.
    if (byte < 256 - (256 % CODE_ALPHABET.length))
      code += CODE_ALPHABET[byte % CODE_ALPHABET.length]
  }
  return code
}

const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
