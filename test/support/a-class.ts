import type { JoinedGame } from '../../src/app/join-game.ts'
import type { NextQuestion } from '../../src/app/next-question.ts'
import type { OpenedGame } from '../../src/app/open-game.ts'
import type { Report } from '../../src/app/read-report.ts'
import { openGame, responseAt } from './a-round.ts'
import type { Site } from './a-site.ts'

export type Pupil = JoinedGame & {
  readonly next: () => Promise<NextQuestion>
  readonly send: (itemId: string, response: unknown) => Promise<Response>
  /** Answers the open question with the option at that place; which one it was. */
  readonly answer: (option?: number) => Promise<{ itemId: string; response: string | string[] }>
}

/** An assignment and its host, and pupils who join it. */
export async function aClass(site: Site, fields: object = {}) {
  const game = await openGame(site, { mode: 'assignment', ...fields })
  const { code, hostKey } = game
  const path = `/games/${code}`
  const { call } = site
  return {
    code,
    hostKey,
    game: game satisfies OpenedGame,
    asHost: (method: string, what = '', body?: unknown) =>
      call(method, path + what, { key: hostKey, ...(body !== undefined && { body }) }),
    report: async () => (await call('GET', `${path}/report`, { key: hostKey })).json<Report>(),
    pupil: async (body: object = {}): Promise<Pupil> => {
      const joined = await call('POST', `${path}/players`, { body })
      if (joined.status !== 201) throw new Error(await joined.text())
      const player = await joined.json<JoinedGame>()
      const key = player.playerKey
      const next = async () => (await call('GET', `${path}/question`, { key })).json<NextQuestion>()
      const send = (itemId: string, response: unknown) =>
        call('POST', `${path}/answers`, { key, body: { itemId, response } })
      return {
        ...player,
        next,
        send,
        answer: async (option = 0) => {
          const open = await next()
          if (open.done) throw new Error('Nothing is left to answer')
          const { itemId } = open.question
          const response = responseAt(open.question, option)
          const answered = await send(itemId, response)
          if (answered.status !== 200) throw new Error(await answered.text())
          return { itemId, response }
        },
      }
    },
  }
}
