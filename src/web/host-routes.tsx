import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { changeGame } from '../app/change-game.ts'
import { removePlayer, renamePlayer, renamePlayerInput } from '../app/change-player.ts'
import { deleteGame } from '../app/delete-game.ts'
import type { Deps } from '../app/deps.ts'
import { normaliseCode } from '../app/join-code.ts'
import { parseInput } from '../app/parse-input.ts'
import { Problem, problem } from '../app/problems.ts'
import { readGame } from '../app/read-game.ts'
import { readHostGame } from '../app/read-host-game.ts'
import { readLeaderboard } from '../app/read-leaderboard.ts'
import { readReport } from '../app/read-report.ts'
import { csvName, reportCsv } from '../app/report-csv.ts'
import { withdrawItem } from '../app/withdraw-item.ts'
import { endOfDay, nextLastDay } from './game-dates.ts'
import { forgetKey, readKey, writeKey } from './key-cookie.ts'
import { ConfirmPage } from './pages/confirm-page.tsx'
import { DonePage } from './pages/done-page.tsx'
import { HostPage } from './pages/host-page.tsx'
import { HostQrPage } from './pages/host-qr-page.tsx'
import { PlayerPage } from './pages/player-page.tsx'
import { RanksPage } from './pages/ranks-page.tsx'
import { paths } from './paths.ts'
import { type Form, readForm } from './read-form.ts'
import { sendPage } from './send-page.ts'
import { daysToClose } from './share-routes.tsx'
import { en } from './strings/en.ts'

type HostAccess = { readonly code: string; readonly hostKey: string }

/** A teacher's side of a game. Every form answers with a redirect. */
export function hostRoutes(deps: Deps) {
  const app = new Hono()

  app.use('/h/:code/*', async (c, next) => {
    const typed = c.req.param('code')
    const code = normaliseCode(typed)
    if (code === typed || c.req.method !== 'GET') return next()
    const [, , , ...rest] = c.req.path.split('/')
    return c.redirect(['/h', encodeURIComponent(code), ...rest].join('/'))
  })

  app.get('/h/:code/key/:key', async (c) => {
    const access = { code: c.req.param('code'), hostKey: c.req.param('key') }
    const { deletesAt } = await readHostGame(deps, access)
    writeKey(c, 'host', access.code, access.hostKey, new Date(deletesAt))
    return c.redirect(paths.host(access.code))
  })

  app.get('/h/:code', async (c) => hostPage(c, null))

  app.post('/h/:code', async (c) => {
    const access = await accessOf(c)
    const change = toChange(await readForm(c))
    try {
      const { deletesAt } = await changeGame(deps, { ...access, ...change })
      writeKey(c, 'host', access.code, access.hostKey, new Date(deletesAt))
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 422) throw error
      return hostPage(c, en.share.badDay)
    }
    return c.redirect(paths.host(access.code), 303)
  })

  app.get('/h/:code/qr', async (c) => {
    const { code, title } = await readHostGame(deps, await accessOf(c))
    return sendPage(c, <HostQrPage code={code} title={title} joinUrl={joinUrlOf(c, code)} />)
  })

  app.get('/h/:code/report.csv', async (c) => {
    const report = await readReport(deps, await accessOf(c))
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${csvName(report)}"`)
    return c.body(reportCsv(report))
  })

  app.get('/h/:code/ranks', async (c) => {
    const access = await accessOf(c)
    // The ranks open to players as well; this page does not.
    const { code } = await readHostGame(deps, access)
    const board = await readLeaderboard(deps, { code, key: access.hostKey })
    return sendPage(
      c,
      <RanksPage board={board} back={{ href: paths.host(code), label: en.host.back }} />,
    )
  })

  app.post('/h/:code/items/:itemId', async (c) => {
    const access = await accessOf(c)
    const { text } = await readForm(c)
    const itemId = c.req.param('itemId')
    await withdrawItem(deps, { ...access, itemId, withdrawn: text('act') !== 'restore' })
    return c.redirect(`${paths.host(access.code)}#${itemId}`, 303)
  })

  app.get('/h/:code/players/:id', async (c) => playerPage(c, null, null))

  app.post('/h/:code/players/:id', async (c) => {
    const access = await accessOf(c)
    const { text } = await readForm(c)
    const playerId = c.req.param('id')
    if (text('act') === 'remove') {
      await removePlayer(deps, { ...access, playerId })
      return c.redirect(`${paths.host(access.code)}#players`, 303)
    }
    const nickname = text('nickname')
    try {
      const input = parseInput(renamePlayerInput, { nickname })
      await renamePlayer(deps, { ...access, playerId, ...input })
    } catch (error) {
      if (!(error instanceof Problem) || !isNameProblem(error)) throw error
      const message = error.code === 'nickname_taken' ? en.host.nameTaken : en.host.badName
      return playerPage(c, nickname, message)
    }
    return c.redirect(`${paths.host(access.code)}#players`, 303)
  })

  app.get('/h/:code/delete', async (c) => {
    const { code } = await readHostGame(deps, await accessOf(c))
    return sendPage(
      c,
      <ConfirmPage
        title={en.host.confirmDelete}
        text={en.host.confirmDeleteText}
        action={paths.hostDelete(code)}
        button={en.host.confirmDeleteButton}
        back={{ href: paths.host(code), label: en.host.back }}
      />,
    )
  })

  app.post('/h/:code/delete', async (c) => {
    const access = await accessOf(c)
    await deleteGame(deps, access)
    forgetKey(c, 'host', access.code)
    return sendPage(c, <DonePage title={en.host.deleted} text={en.host.deletedText} />)
  })

  async function hostPage(c: Context, refusal: string | null) {
    const access = await accessOf(c)
    const report = await readReport(deps, access)
    const { origin, hostname } = new URL(c.req.url)
    const { closesAt, state, story } = report.game
    return sendPage(
      c,
      <HostPage
        report={report}
        joinUrl={joinUrlOf(c, access.code)}
        keyUrl={origin + paths.hostKey(access.code, access.hostKey)}
        isLocal={LOCAL.has(hostname)}
        isUpdate={c.req.query('update') !== undefined}
        isBuiltIn={deps.stories.list().some(({ id }) => id === story)}
        days={{
          ...daysToClose(deps),
          closes: state === 'closed' ? '' : nextLastDay(Date.parse(closesAt)),
        }}
        refusal={refusal}
      />,
      refusal === null ? 200 : 422,
    )
  }

  async function playerPage(c: Context, nickname: string | null, refusal: string | null) {
    const report = await readReport(deps, await accessOf(c))
    const player = report.players.find(({ playerId }) => playerId === c.req.param('id'))
    if (!player) throw problem('player_unknown', 'This game has no player of this id.')
    return sendPage(
      c,
      <PlayerPage
        report={report}
        player={player}
        nickname={nickname ?? player.nickname}
        refusal={refusal}
      />,
      refusal === null ? 200 : 422,
    )
  }

  /** Whoever holds the key of a host. Throws `game_unknown` rather than `key_missing` where there is no game. */
  async function accessOf(c: Context): Promise<HostAccess> {
    const code = c.req.param('code') ?? ''
    const hostKey = readKey(c, 'host', code)
    if (hostKey !== undefined && hostKey !== '') return { code, hostKey }
    await readGame(deps, { code })
    throw problem('key_missing', 'This browser holds no host key to this game.')
  }

  return app
}

/** Names under which nobody else reaches this computer. */
const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

const joinUrlOf = (c: Context, code: string) => new URL(c.req.url).origin + paths.game(code)

function toChange({ text }: Form): { closesAt?: number | 'now'; ranks?: boolean } {
  switch (text('act')) {
    case 'end':
      return { closesAt: 'now' }
    case 'ranks-on':
      return { ranks: true }
    case 'ranks-off':
      return { ranks: false }
    case 'move': {
      const closesAt = endOfDay(text('closes').trim())
      if (closesAt !== null) return { closesAt }
      throw problem('field_invalid', 'There is no such day.')
    }
    default:
      throw problem('field_invalid', 'This is not one of the buttons.')
  }
}

const isNameProblem = ({ code, status }: Problem) => code === 'nickname_taken' || status === 422
