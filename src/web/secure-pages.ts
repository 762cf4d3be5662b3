import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { problem } from '../app/problems.ts'

/** Nothing runs or shows on a page but what comes from our own files: no inline script, no inline style. */
export const securePages = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xContentTypeOptions: 'nosniff',
  xFrameOptions: 'DENY',
  // With `no-referrer` browsers send forms with `Origin: null`, which the check below would refuse.
  referrerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  // Whether a host is https for good is for whoever runs it to say.
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  crossOriginResourcePolicy: 'same-origin',
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
})

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
