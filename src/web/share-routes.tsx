import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { DAY, GAME_OPEN, GAME_OPEN_LONGEST, toIso } from '../app/dates.ts'
import type { Deps } from '../app/deps.ts'
import { ITEM_TYPES } from '../app/fields.ts'
import { openGame, openGameInput } from '../app/open-game.ts'
import { parseInput } from '../app/parse-input.ts'
import { Problem } from '../app/problems.ts'
import { readChosen } from '../app/read-chosen.ts'
import { readStory } from '../app/read-story.ts'
import { accessOf } from './desk-routes.tsx'
import { endOfDay, lastDay } from './game-dates.ts'
import { writeKey } from './key-cookie.ts'
import { type ShareField, type ShareForm, SharePage } from './pages/share-page.tsx'
import { paths } from './paths.ts'
import { type Form, readForm } from './read-form.ts'
import { sendPage } from './send-page.ts'
import { en } from './strings/en.ts'

/** What is shared: a story of the person's own, with its desk, or a built-in one. */
type Shared = {
  readonly id: string
  readonly editKey?: string | undefined
  readonly title: string
  readonly most: number
  /** Ids of the items on the desk, in their order; null for a built-in story. */
  readonly onDesk: readonly string[] | null
}

type Refusal = { readonly field: ShareField | null; readonly message: string }

/** From a story to a game with a link, a code and a QR. */
export function shareRoutes(deps: Deps) {
  const app = new Hono()

  app.get('/s/:id/share', async (c) => form(c, await fromDesk(c)))
  app.post('/s/:id/share', async (c) => share(c, await fromDesk(c)))
  app.get('/stories/:id/share', async (c) => form(c, await fromBuiltIn(c)))
  app.post('/stories/:id/share', async (c) => share(c, await fromBuiltIn(c)))

  async function fromDesk(c: Context): Promise<Shared> {
    const access = accessOf(c)
    const { title, most, items } = await readChosen(deps, access)
    return { ...access, title, most, onDesk: items }
  }

  async function fromBuiltIn(c: Context): Promise<Shared> {
    const { id, title, counts } = await readStory(deps, { id: c.req.param('id') ?? '' })
    return { id, title, most: counts.items, onDesk: null }
  }

  function form(c: Context, shared: Shared) {
    const usual: ShareForm = {
      from: shared.onDesk === null || shared.onDesk.length === 0 ? 'draw' : 'desk',
      n: String(Math.min(10, Math.max(1, shared.most))),
      types: [...ITEM_TYPES],
      seed: '',
      closes: lastDay(deps.now() + GAME_OPEN + DAY),
      ranks: false,
      casualties: false,
    }
    return page(c, shared, usual, null, 200)
  }

  async function share(c: Context, shared: Shared) {
    const filled = readShareForm(await readForm(c))
    const closesAt = endOfDay(filled.closes)
    try {
      const input = toInput(shared, filled, closesAt)
      const game = await openGame(deps, parseInput(openGameInput, input))
      writeKey(c, 'host', game.code, game.hostKey, new Date(game.deletesAt))
      return c.redirect(paths.host(game.code), 303)
    } catch (error) {
      return page(c, shared, filled, toRefusal(error, filled), 422)
    }
  }

  function page(
    c: Context,
    shared: Shared,
    filled: ShareForm,
    refusal: Refusal | null,
    status: 200 | 422,
  ) {
    const { id, title, most, onDesk } = shared
    const isBuiltIn = onDesk === null
    return sendPage(
      c,
      <SharePage
        title={title}
        action={isBuiltIn ? paths.shareBuiltIn(id) : paths.share(id)}
        form={filled}
        refusal={refusal}
        most={most}
        onDesk={onDesk?.length || null}
        isOpenBook={isBuiltIn}
        days={daysToClose(deps)}
        back={
          isBuiltIn
            ? { href: paths.story(id), label: en.share.backToStory }
            : { href: paths.desk(id), label: en.desk.backToDesk }
        }
      />,
      status,
    )
  }

  return app
}

/** The first and the last day on which a game may end. */
export function daysToClose({ now }: Deps) {
  return { first: toIso(now()).slice(0, 10), last: lastDay(now() + GAME_OPEN_LONGEST) }
}

function readShareForm({ text, all }: Form): ShareForm {
  const sent = all('types')
  return {
    from: text('from') === 'desk' ? 'desk' : 'draw',
    n: text('n').trim(),
    types: ITEM_TYPES.filter((type) => sent.includes(type)),
    seed: text('seed').trim(),
    closes: text('closes').trim(),
    ranks: text('ranks') !== '',
    casualties: text('casualties') !== '',
  }
}

/** As the act takes it; what makes no sense goes as it is, to be refused there. */
function toInput({ id, editKey, onDesk }: Shared, form: ShareForm, closesAt: number | null) {
  const isDesk = form.from === 'desk' && onDesk !== null
  return {
    story: id,
    ...(editKey !== undefined && { editKey }),
    mode: 'assignment',
    ...(isDesk
      ? { items: onDesk }
      : {
          n: form.n === '' ? Number.NaN : Number(form.n),
          // All of them is the usual, and goes for types to come as well.
          ...(form.types.length < ITEM_TYPES.length && { types: form.types }),
          casualties: form.casualties,
        }),
    ...(form.seed !== '' && { seed: form.seed }),
    closesAt: closesAt === null ? '' : toIso(closesAt),
    ranks: form.ranks,
  }
}

/** What to put right, at the field where it is; anything else is thrown on. */
function toRefusal(error: unknown, { types }: ShareForm): Refusal {
  if (!(error instanceof Problem) || error.status !== 422) throw error
  const path = error.issues[0]?.path ?? ''
  if (error.code !== 'nothing_to_ask') {
    if (path === 'closesAt') return { field: 'closes', message: en.share.badDay }
    if (path === 'n') return { field: 'n', message: en.share.badNumber }
    if (path === 'seed') return { field: 'seed', message: error.issues[0]?.message ?? error.detail }
  }
  if (types.length === 0) return { field: 'types', message: en.share.noTypes }
  return { field: null, message: error.detail }
}
