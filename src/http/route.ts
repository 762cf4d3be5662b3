/**
 * What a route is: data, so that the API, its list of methods and its description come from one place.
 *
 * @module
 */
import type * as v from 'valibot'
import type { Deps } from '../app/deps.ts'
import type { ProblemCode } from '../app/problems.ts'

/** Whose key a call takes as `Authorization: Bearer …`. */
export type KeyRole = 'editKey' | 'playerKey' | 'hostKey' | 'playerKey or hostKey'

/** How the text of a query parameter is read; text if it is not named. */
export type QueryKinds = Readonly<Record<string, 'number' | 'list' | 'flag'>>

/** What a handler answers; the rest (headers, JSON, caching) follows from the route. */
export type Reply = {
  readonly status?: 200 | 201 | 204
  /** Nothing for 204. */
  readonly body?: unknown
  /** A file in place of a JSON body. */
  readonly file?: { readonly type: string; readonly name: string; readonly text: string }
  /** Address of what was made, relative to the API. */
  readonly location?: string
  /** True if everybody may read and keep the answer. It then carries an ETag. */
  readonly isPublic?: boolean
}

/** What a handler gets, already parsed. */
export type Call = {
  readonly deps: Deps
  readonly params: Readonly<Record<string, string>>
  readonly query: unknown
  readonly body: unknown
  readonly key: string | undefined
  /** The header of that name; empty if there is none. */
  readonly accept: string
  /** The site as the caller reached it: `https://example.org`. */
  readonly origin: string
}

export type Route = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** As in OpenAPI: `/games/{code}`. */
  readonly path: `/${string}`
  readonly summary: string
  readonly key: KeyRole | undefined
  /** False if the call can do without its key. */
  readonly isKeyRequired: boolean
  readonly query: v.GenericSchema | undefined
  readonly queryKinds: QueryKinds
  readonly body: v.GenericSchema | undefined
  /** The longest body in bytes. */
  readonly longest: number
  /** Its own refusals, beside those that every route has. */
  readonly problems: readonly ProblemCode[]
  readonly handle: (call: Call) => Promise<Reply> | Reply
}

type ParamNames<Path> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never

type Output<Schema> = Schema extends v.GenericSchema ? v.InferOutput<Schema> : undefined

/** A short body: everything but articles. */
const SHORT_BODY = 64_000

/**
 * A route whose handler sees what its schemas say. `key` is required, `optionalKey` may be missing.
 */
export function defineRoute<
  const Path extends `/${string}`,
  Query extends v.GenericSchema | undefined = undefined,
  Body extends v.GenericSchema | undefined = undefined,
  Key extends KeyRole | undefined = undefined,
>(route: {
  readonly method: Route['method']
  readonly path: Path
  readonly summary: string
  readonly key?: Key
  readonly optionalKey?: KeyRole
  readonly query?: Query
  readonly queryKinds?: QueryKinds
  readonly body?: Body
  readonly longest?: number
  readonly problems: readonly ProblemCode[]
  readonly handle: (call: {
    readonly deps: Deps
    readonly params: Readonly<Record<ParamNames<Path>, string>>
    readonly query: Output<Query>
    readonly body: Output<Body>
    readonly key: Key extends KeyRole ? string : string | undefined
    readonly accept: string
    readonly origin: string
  }) => Promise<Reply> | Reply
}): Route {
  return {
    method: route.method,
    path: route.path,
    summary: route.summary,
    key: route.key ?? route.optionalKey,
    isKeyRequired: route.key !== undefined,
    query: route.query,
    queryKinds: route.queryKinds ?? {},
    body: route.body,
    longest: route.longest ?? SHORT_BODY,
    problems: route.problems,
    // The one cast of the API: `createApi` has parsed all of it by the route's own schemas.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    handle: route.handle as Route['handle'],
  }
}
