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

/** The longest form holds an id and a choice. */
export const smallFormsOnly = bodyLimit({
  maxSize: 10_000,
  onError: () => {
    throw problem('body_too_large', 'A form of this site is never that long.')
  },
})
