import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { addArticle, addArticleInput } from '../app/add-article.ts'
import { checkItem } from '../app/check-item.ts'
import { changeArticle, changeArticleInput } from '../app/change-article.ts'
import { deleteStory } from '../app/delete-story.ts'
import type { Deps } from '../app/deps.ts'
import { chooseAgain, dropItem, keepItem, restoreItem, swapItem } from '../app/desk-items.ts'
import { dropArticle } from '../app/drop-article.ts'
import type { StoryAccess } from '../app/find-story.ts'
import { makeStory, makeStoryInput } from '../app/make-story.ts'
import { parseInput } from '../app/parse-input.ts'
import { Problem, problem } from '../app/problems.ts'
import { type Desk, readDesk } from '../app/read-desk.ts'
import { MOST_ARTICLES, type SubmittedArticle } from '../app/read-reports.ts'
import { NOTHING_PASTED, type Pasted } from './components/paste-form.tsx'
import { dayText } from './game-dates.ts'
import { forgetKey, readKey, writeKey } from './key-cookie.ts'
import { CheckPage } from './pages/check-page.tsx'
import { ConfirmPage } from './pages/confirm-page.tsx'
import { DeskPage } from './pages/desk-page.tsx'
import { DonePage } from './pages/done-page.tsx'
import { PastePage } from './pages/paste-page.tsx'
import { readPasted, toArticle, toPasteRefusal } from './paste-input.ts'
import { paths } from './paths.ts'
import { readForm } from './read-form.ts'
import { shortName } from './report-label.ts'
import { sendPage } from './send-page.ts'
import { en } from './strings/en.ts'

/**
 * From pasted reports to checked questions. Each report is a request of its own, and every form answers
 * with a redirect, so that a reload only ever shows what is stored.
 */
export function deskRoutes(deps: Deps) {
  const app = new Hono()

  app.get(paths.paste, (c) => pastePage(c, null, NOTHING_PASTED))

  app.post(paths.paste, async (c) => {
    const form = await readForm(c)
    const pasted = readPasted(form)
    try {
      const made = await make(c, deps, [toArticle(pasted)])
      return leadOn(c, form.text('then'), made.id, made.took)
    } catch (error) {
      return refusedPage(c, error, null, pasted)
    }
  })

  app.post(paths.sample, async (c) => {
    const { id, took } = await make(c, deps, deps.samples)
    return leadOn(c, 'see', id, took)
  })

  // Where a reload leads after a sample could not be made.
  app.get(paths.sample, (c) => c.redirect(paths.paste))

  app.get('/s/:id/key/:key', async (c) => {
    const access = { id: c.req.param('id'), editKey: c.req.param('key') }
    await openDesk(c, deps, access)
    return c.redirect(paths.desk(access.id))
  })

  app.get('/s/:id', async (c) => {
    const access = accessOf(c)
    const desk = await openDesk(c, deps, access)
    const done = c.req.query('done') ?? ''
    return sendPage(
      c,
      <DeskPage
        desk={desk}
        took={millisecondsOf(c.req.query('ms'))}
        done={isDone(done) ? { what: done, at: c.req.query('at') ?? null } : null}
        keyUrl={new URL(c.req.url).origin + paths.deskKey(access.id, access.editKey ?? '')}
        deletesOn={dayText(desk.story.deletesAt ?? '')}
        showsAll={c.req.query('all') !== undefined}
        mayAdd={desk.story.articles.length < MOST_ARTICLES}
      />,
    )
  })

  app.get('/s/:id/add', async (c) => {
    const desk = await readDesk(deps, accessOf(c))
    const { id, articles } = desk.story
    return articles.length < MOST_ARTICLES
      ? pastePage(c, desk, NOTHING_PASTED)
      : c.redirect(paths.desk(id))
  })

  app.post('/s/:id/add', async (c) => {
    const form = await readForm(c)
    const pasted = readPasted(form)
    const access = accessOf(c)
    const before = deps.now()
    try {
      await addArticle(deps, parseInput(addArticleInput, { ...access, article: toArticle(pasted) }))
    } catch (error) {
      return refusedPage(c, error, await readDesk(deps, access), pasted)
    }
    return leadOn(c, form.text('then'), access.id, deps.now() - before)
  })

  app.post('/s/:id/choose', async (c) => {
    const access = accessOf(c)
    await chooseAgain(deps, access)
    return c.redirect(donePath(access.id, 'choose'), 303)
  })

  app.get('/s/:id/items/:itemId/check', async (c) => {
    const access = accessOf(c)
    const checked = await checkItem(deps, { ...access, itemId: c.req.param('itemId') })
    return sendPage(c, <CheckPage checked={checked} back={paths.desk(access.id)} />)
  })

  app.post('/s/:id/items/:itemId', async (c) => {
    const { text } = await readForm(c)
    const access = accessOf(c)
    const itemId = c.req.param('itemId')
    try {
      return c.redirect(await actOn(deps, access, itemId, text('act')), 303)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'nothing_to_swap') throw error
      return c.redirect(donePath(access.id, 'nothingToSwap', itemId), 303)
    }
  })

  app.post('/s/:id/reports/:articleId', async (c) => {
    const { text } = await readForm(c)
    const access = accessOf(c)
    const articleId = c.req.param('articleId')
    if (text('act') === 'drop') {
      await dropArticle(deps, { ...access, articleId })
      return c.redirect(donePath(access.id, 'dropReport'), 303)
    }
    // A date field knows days only: what was not touched keeps its minutes.
    const changed = (['outlet', 'published'] as const).filter(
      (name) => text(name).trim() !== text(`old-${name}`),
    )
    const change = Object.fromEntries(changed.map((name) => [name, text(name).trim() || null]))
    if (changed.length > 0) {
      const input = parseInput(changeArticleInput, { articleId, ...change })
      await changeArticle(deps, { ...access, ...input })
    }
    return c.redirect(donePath(access.id, 'save'), 303)
  })

  app.get('/s/:id/delete', async (c) => {
    const { story } = await readDesk(deps, accessOf(c))
    return sendPage(
      c,
      <ConfirmPage
        title={en.desk.confirmDelete}
        text={en.desk.confirmDeleteText}
        action={paths.deleteStory(story.id)}
        button={en.desk.confirmDeleteButton}
        back={{ href: paths.desk(story.id), label: en.desk.backToDesk }}
      />,
    )
  })

  app.post('/s/:id/delete', async (c) => {
    const access = accessOf(c)
    await deleteStory(deps, access)
    forgetKey(c, 'edit', access.id)
    return sendPage(c, <DonePage title={en.desk.deleted} text={en.desk.deletedText} />)
  })

  return app
}

/** Whoever holds the cookie of a story. Without one the acts say that there is no such story. */
export function accessOf(c: Context): StoryAccess & { readonly id: string } {
  const id = c.req.param('id') ?? ''
  return { id, editKey: readKey(c, 'edit', id) }
}

/** The desk, with the cookie set anew: sharing a story moves its date. */
async function openDesk(c: Context, deps: Deps, access: StoryAccess): Promise<Desk> {
  const desk = await readDesk(deps, access)
  const { id, deletesAt } = desk.story
  if (access.editKey === undefined || deletesAt === null) throw noDesk()
  writeKey(c, 'edit', id, access.editKey, new Date(deletesAt))
  return desk
}

const noDesk = () => problem('story_unknown', 'Built-in stories have no desk.')

async function make(c: Context, deps: Deps, articles: readonly SubmittedArticle[]) {
  const before = deps.now()
  const { id, editKey, deletesAt } = await makeStory(deps, parseInput(makeStoryInput, { articles }))
  // The clock of a Worker stands still while it computes, and goes on when something was stored.
  const took = deps.now() - before
  writeKey(c, 'edit', id, editKey, new Date(deletesAt ?? before))
  return { id, took }
}

function leadOn(c: Context, then: string, id: string, took: number) {
  return c.redirect(then === 'more' ? paths.addReport(id) : `${paths.desk(id)}?ms=${took}`, 303)
}

function pastePage(c: Context, desk: Desk | null, pasted: Pasted) {
  return sendPage(c, <PastePage {...pasteProps(desk)} pasted={pasted} refusal={null} />)
}

function refusedPage(c: Context, error: unknown, desk: Desk | null, pasted: Pasted) {
  const { refusal, problem: refused } = toPasteRefusal(error)
  return sendPage(
    c,
    <PastePage {...pasteProps(desk)} pasted={pasted} refusal={refusal} />,
    refused.status,
  )
}

function pasteProps(desk: Desk | null) {
  if (desk === null) return { action: paths.paste, story: null, most: MOST_ARTICLES }
  const { id, articles, counts } = desk.story
  return {
    action: paths.addReport(id),
    story: {
      id,
      reports: articles.map(shortName),
      claims: counts.claims,
      questions: counts.items,
    },
    most: MOST_ARTICLES,
  }
}

/** Does what a button of a question says; where to look afterwards. */
async function actOn(
  deps: Deps,
  access: StoryAccess & { readonly id: string },
  itemId: string,
  act: string,
): Promise<string> {
  const which = { ...access, itemId }
  switch (act) {
    case 'keep':
      await keepItem(deps, which)
      return donePath(access.id, 'keep', itemId)
    case 'use':
      await keepItem(deps, which)
      return donePath(access.id, 'use', itemId)
    case 'swap': {
      const { itemId: other } = await swapItem(deps, which)
      return donePath(access.id, 'swap', other)
    }
    case 'drop':
      await dropItem(deps, which)
      return donePath(access.id, 'drop')
    case 'restore':
      await restoreItem(deps, which)
      return donePath(access.id, 'restore', itemId)
    default:
      throw problem('field_invalid', 'This is not one of the buttons.')
  }
}

type Done = keyof typeof en.desk.done

const donePath = (id: string, done: Done, itemId?: string) =>
  itemId === undefined
    ? `${paths.desk(id)}?done=${done}#questions`
    : `${paths.desk(id)}?done=${done}&at=${itemId}#${itemId}`

const isDone = (done: string): done is Done => Object.hasOwn(en.desk.done, done)

function millisecondsOf(sent: string | undefined): number | null {
  return sent !== undefined && /^\d{1,6}$/.test(sent) ? Number(sent) : null
}
