/**
 * The pages: server-rendered HTML over the acts of `app/`. Everything works without script.
 *
 * @module
 */
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { HTTPException } from 'hono/http-exception'
import { checkItem } from '../app/check-item.ts'
import { DAY, GAME_KEPT, ROUND_KEPT, ROUND_OPEN, STORY_LIVES } from '../app/dates.ts'
import type { Deps } from '../app/deps.ts'
import { listStories } from '../app/list-stories.ts'
import { type Problem, PROBLEMS } from '../app/problems.ts'
import { readStory } from '../app/read-story.ts'
import { toProblem } from '../app/to-problem.ts'
import type { StorySummary } from './components/story-card.tsx'
import { deskRoutes } from './desk-routes.tsx'
import { ERROR_KINDS, type ErrorKind } from './error-kind.ts'
import { gameRoutes } from './game-routes.tsx'
import { hostRoutes } from './host-routes.tsx'
import { readKey } from './key-cookie.ts'
import { AboutPage } from './pages/about-page.tsx'
import { CheckPage } from './pages/check-page.tsx'
import { ClaimsPage } from './pages/claims-page.tsx'
import { ErrorPage, type Way } from './pages/error-page.tsx'
import { HomePage } from './pages/home-page.tsx'
import { StoriesPage } from './pages/stories-page.tsx'
import { StoryPage } from './pages/story-page.tsx'
import { paths } from './paths.ts'
import { formsOfUsualSize, ownFormsOnly, privatePages, securePages } from './secure-pages.ts'
import { sendPage } from './send-page.ts'
import { shareRoutes } from './share-routes.tsx'
import { en } from './strings/en.ts'

/** All pages of the site. Expects to be asked for those only: what begins with `/api/` belongs to `http/`. */
export function createWeb(deps: Deps): Hono {
  const app = new Hono({ strict: false })
  app.use(securePages, ownFormsOnly, formsOfUsualSize)
  for (const place of PRIVATE) app.use(place, privatePages)

  app.get('/', async (c) => sendPage(openPage(c), <HomePage stories={await summaries(deps)} />))
  app.get('/stories', async (c) =>
    sendPage(openPage(c), <StoriesPage stories={await summaries(deps)} />),
  )
  app.get('/stories/:id', async (c) => {
    const story = await readStory(deps, { id: c.req.param('id') })
    return sendPage(openPage(c), <StoryPage story={story} />)
  })
  app.get('/stories/:id/claims', async (c) => {
    const story = await readStory(deps, { id: c.req.param('id') })
    return sendPage(openPage(c), <ClaimsPage story={story} />)
  })
  app.get('/stories/:id/items/:itemId', async (c) => {
    const { id, itemId } = c.req.param()
    const checked = await checkItem(deps, { id, itemId })
    return sendPage(c, <CheckPage checked={checked} back={paths.claims(id)} />)
  })
  app.get('/about', (c) => sendPage(openPage(c), <AboutPage days={KEPT_FOR} />))
  app.route('/', deskRoutes(deps))
  app.route('/', shareRoutes(deps))
  app.route('/', hostRoutes(deps))
  app.route('/', gameRoutes(deps))

  app.notFound((c) => {
    c.header('Cache-Control', 'no-store')
    const { status } = PROBLEMS.route_unknown
    return sendPage(c, <ErrorPage kind="address" way={null} />, status)
  })
  app.onError((error, c) => {
    c.header('Cache-Control', 'no-store')
    if (error instanceof HTTPException && error.status === 403) {
      return sendPage(c, <ErrorPage kind="forbidden" way={null} />, 403)
    }
    const refusal = toProblem(error)
    const requestId = c.req.header('cf-ray') ?? deps.newKey()
    if (refusal.status >= 500) deps.log(requestId, error)
    return problemPage(c, refusal, requestId)
  })
  return app
}

const KEPT_FOR = {
  open: ROUND_OPEN / DAY,
  kept: ROUND_KEPT / DAY,
  story: STORY_LIVES / DAY,
  gameKept: GAME_KEPT / DAY,
}

/** Everything but the pages that are the same for all. */
const PRIVATE = ['/g/*', '/h/*', '/s/*', '/new/*', '/join', '/play', '/stories/:id/share']

/** Pages without anything of a person in them may be kept for a while. */
function openPage(c: Context): Context {
  c.header('Cache-Control', 'public, max-age=300')
  return c
}

async function summaries(deps: Deps): Promise<StorySummary[]> {
  const { stories } = listStories(deps)
  return Promise.all(
    stories.map(async ({ id }) => {
      const { title, notice, counts } = await readStory(deps, { id })
      return { id, title, notice, reports: counts.articles, questions: counts.items }
    }),
  )
}

function problemPage(c: Context, refusal: Problem, requestId: string) {
  const kind = kindOf(c, refusal)
  const way = wayOn(c, kind)
  return sendPage(
    c,
    <ErrorPage
      kind={kind}
      detail={detailOf(kind, refusal, way)}
      requestId={kind === 'internal' ? requestId : null}
      way={way}
    />,
    refusal.status,
  )
}

/** What a teacher typed is refused in words of its own; the rest of the details speak to developers. */
function detailOf(kind: ErrorKind, refusal: Problem, way: Way | null): string | null {
  if (kind === 'article') return refusal.detail
  if (refusal.code === 'body_too_large') return en.errors.tooLong
  if (kind === 'form' && way) return refusal.issues[0]?.message ?? null
  return kind === 'closed' && way ? en.errors.kept : null
}

function kindOf(c: Context, { code }: Problem): ErrorKind {
  const kind = ERROR_KINDS[code]
  return kind === 'noKey' && c.req.path.startsWith('/h/') ? 'notHost' : kind
}

/** Where one goes on after a refusal: the open question, the result of a closed game, its door, the desk, the class. */
function wayOn(c: Context, kind: ErrorKind): Way | null {
  const [, place, id = ''] = c.req.path.split('/')
  if (place === 's' && kind !== 'story' && readKey(c, 'edit', id)) {
    return { href: paths.desk(id), label: en.desk.backToDesk }
  }
  if (place === 'h' && !ENDS.has(kind) && readKey(c, 'host', id)) {
    return { href: paths.host(id), label: en.host.back }
  }
  if (place !== 'g' || kind === 'expired' || kind === 'deleted') return null
  if (kind === 'game') return { href: paths.join, label: en.join.class }
  if (kind === 'notOpen' || kind === 'full') return { href: paths.game(id), label: en.errors.retry }
  if (ENDS.has(kind)) return { href: paths.game(id), label: en.join.button }
  if (!readKey(c, 'player', id)) return null
  return kind === 'closed'
    ? { href: paths.result(id), label: en.reading.toResult }
    : { href: paths.next(id), label: en.reading.resume }
}

/** Refusals after which a host has nothing to go back to, and a player can only take part anew. */
const ENDS: ReadonlySet<ErrorKind> = new Set([
  'game',
  'expired',
  'deleted',
  'removed',
  'noKey',
  'notHost',
])
