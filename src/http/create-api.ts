import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import type { Deps } from '../app/deps.ts'
import { problem } from '../app/problems.ts'
import { toProblem } from '../app/to-problem.ts'
import { answerPreflight, answerProblem, answerReply } from './answer.ts'
import { API_BASE } from './api-base.ts'
import { readBody, readKey, readQuery } from './read-request.ts'
import type { Route } from './route.ts'
import { ROUTES } from './routes.ts'

/** The JSON API over the acts of `app/`, under `/api/v1`. Expects to be asked for what begins with `/api/`. */
export function createApi(deps: Deps): Hono {
  const api = new Hono()

  api.options('*', () => answerPreflight())
  for (const route of ROUTES) {
    api.on(route.method, toPattern(route), (c) => serve(deps, route, c))
  }
  api.notFound((c) => refuseAddress(deps, c))
  api.onError((error, c) => {
    const refusal = toProblem(error)
    const requestId = requestIdOf(deps, c)
    if (refusal.status >= 500) deps.log(requestId, error)
    return answerProblem(refusal, requestId)
  })
  return api
}

/** One call, in the order in which a caller should hear of mistakes: key, query, body, then the act. */
async function serve(deps: Deps, route: Route, c: Context): Promise<Response> {
  const request = c.req.raw
  const { origin, searchParams } = new URL(request.url)
  const reply = await route.handle({
    deps,
    origin,
    accept: request.headers.get('accept') ?? '',
    params: c.req.param(),
    key: readKey(route, request),
    query: readQuery(route, searchParams),
    body: await readBody(route, request),
  })
  return answerReply(request, reply)
}

/** An address that has other methods says which; any other is unknown. */
function refuseAddress(deps: Deps, c: Context): Response {
  const methods = ROUTES.filter((route) => toRegExp(route).test(c.req.path)).map(
    ({ method }) => method,
  )
  const requestId = requestIdOf(deps, c)
  if (methods.length === 0) {
    return answerProblem(
      problem('route_unknown', `The API has no address ${c.req.path}.`),
      requestId,
    )
  }
  const allowed = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  const detail = `This address takes ${allowed.join(', ')}.`
  return answerProblem(problem('method_not_allowed', detail), requestId, {
    Allow: [...allowed, 'OPTIONS'].join(', '),
  })
}

const requestIdOf = (deps: Deps, c: Context) => c.req.header('cf-ray') ?? deps.newKey()

const toPattern = ({ path }: Route) => API_BASE + path.replaceAll(/\{(\w+)\}/g, ':$1')

const toRegExp = ({ path }: Route) =>
  new RegExp(`^${API_BASE}${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
