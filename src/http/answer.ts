import { entityTag } from '../app/entity-tag.ts'
import { type Problem, PROBLEMS } from '../app/problems.ts'
import { API_BASE } from './api-base.ts'
import type { Reply } from './route.ts'

/** On every answer: readable from any page (keys are sent by hand, never by cookie), and inert if opened. */
const ALWAYS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After, RateLimit-Policy, ETag, Location',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

const PRIVATE = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' } as const
const PUBLIC = { 'Cache-Control': 'public, max-age=300' } as const

/** The answer to a call that went well. */
export function answerReply(request: Request, reply: Reply): Response {
  const { status = 200, body, file, location } = reply
  const headers: Record<string, string> = { ...ALWAYS, ...(reply.isPublic ? PUBLIC : PRIVATE) }
  if (location !== undefined) headers['Location'] = API_BASE + location
  if (file) {
    headers['Content-Type'] = file.type
    headers['Content-Disposition'] = `attachment; filename="${file.name}"`
    return new Response(file.text, { status, headers })
  }
  if (body === undefined) return new Response(null, { status, headers })

  const json = JSON.stringify(body)
  headers['Content-Type'] = 'application/json'
  if (reply.isPublic) {
    headers['ETag'] = entityTag(json)
    if (isHeld(request, headers['ETag'])) return new Response(null, { status: 304, headers })
  }
  return new Response(json, { status, headers })
}

/** Whether the caller has this answer already. */
function isHeld(request: Request, etag: string): boolean {
  const held = request.headers.get('if-none-match')?.split(',') ?? []
  return held.some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')))
}

/** RFC 9457: what went wrong, with a code to branch on and a sentence to show. */
export function answerProblem(
  refusal: Problem,
  requestId: string,
  more: Record<string, string> = {},
): Response {
  const { code, status, title, detail, issues } = refusal
  return new Response(
    JSON.stringify({ type: 'about:blank', title, status, detail, code, requestId, issues }),
    {
      status,
      headers: {
        ...ALWAYS,
        ...PRIVATE,
        'Content-Type': 'application/problem+json',
        ...(status === PROBLEMS.key_missing.status && { 'WWW-Authenticate': 'Bearer' }),
        ...(status === PROBLEMS.busy.status && { 'Retry-After': '2' }),
        ...more,
      },
    },
  )
}

/** The answer to a browser that asks whether a page may make the call. */
export function answerPreflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...ALWAYS,
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, PATCH, DELETE, OPTIONS',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  })
}
