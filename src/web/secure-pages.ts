import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { problem } from '../app/problems.ts'

/** Nothing runs or shows on a page but what comes from our own files: no inline script, no inline style. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  // With `no-referrer` browsers send forms with `Origin: null`, which the check below would refuse.
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  // No Strict-Transport-Security: whether a host is https for good is for whoever runs it to say.
]

export const securePages: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of HEADERS) c.res.headers.set(name, value)
}

/** Forms are taken from our own pages only, told by `Sec-Fetch-Site` or, over plain http, by `Origin`. */
export const ownFormsOnly = csrf()

const limitForms = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw problem('body_too_large', 'A form of this site is never that long.')
    },
  })

/** Most forms hold an id and a choice. */
const smallForms = limitForms(10_000)

/** A report may come as the source of a page: 2 million characters, of three bytes each at worst. */
const reportForms = limitForms(6_100_000)

/** No form is longer than what it is for. */
export const formsOfUsualSize: MiddlewareHandler = (c, next) =>
  TAKES_REPORTS.test(c.req.path) ? reportForms(c, next) : smallForms(c, next)

const TAKES_REPORTS = /^\/(?:new|s\/[^/]+\/add)\/?$/

/** Pages that hold something of a person: kept by nobody, found by no search engine. */
export const privatePages: MiddlewareHandler = async (c, next) => {
  c.header('Cache-Control', 'no-store')
  c.header('X-Robots-Tag', 'noindex')
  await next()
}
