import type { Revealed } from '../../src/app/answer-item.ts'
import type { JoinedGame } from '../../src/app/join-game.ts'
import type { NextQuestion } from '../../src/app/next-question.ts'
import type { OpenedGame } from '../../src/app/open-game.ts'
import type { Question } from '../../src/play/question.ts'
import type { Site } from './a-site.ts'

/** Opens a game by the API; on the built-in story unless the fields say otherwise. */
export async function openGame({ call }: Site, fields: object = {}): Promise<OpenedGame> {
  const body = { story: 'harbour-town', mode: 'solo', seed: '1', ...fields }
  return created(await call('POST', '/games', { body }))
}

/** Joins it. */
export async function join({ call }: Site, code: string): Promise<JoinedGame> {
  return created(await call('POST', `/games/${code}/players`, { body: {} }))
}

/** A game with one player in it. */
export async function aRound(site: Site, fields: object = {}) {
  const { code, hostKey } = await openGame(site, fields)
  const { playerKey, playerId } = await join(site, code)
  return {
    code,
    hostKey,
    playerKey,
    playerId,
    next: () => nextQuestion(site, code, playerKey),
    send: (body: unknown) => site.call('POST', `/games/${code}/answers`, { key: playerKey, body }),
    answer: async (question: Question, response = responseAt(question)) =>
      ok<Revealed>(
        await site.call('POST', `/games/${code}/answers`, {
          key: playerKey,
          body: { itemId: question.itemId, response },
        }),
      ),
  }
}

export async function nextQuestion(
  { call }: Site,
  code: string,
  key: string,
): Promise<NextQuestion> {
  return ok(await call('GET', `/games/${code}/question`, { key }))
}

/** The open question of a round that has one. */
export async function openQuestion(round: {
  next: () => Promise<NextQuestion>
}): Promise<Question> {
  const next = await round.next()
  if (next.done) throw new Error('The round is over')
  return next.question
}

/** What a player can send who chooses the option at that place, and of an order takes it as it stands. */
export const responseAt = (
  { response, options }: Pick<Question, 'response' | 'options'>,
  place = 0,
): string | string[] => {
  const id = options.at(place)?.id ?? ''
  if (response === 'order') return options.map((option) => option.id)
  return response === 'choices' ? [id] : id
}
export const firstOption = ({ options }: Question): string => options[0]?.id ?? ''
export const lastOption = ({ options }: Question): string => options.at(-1)?.id ?? ''

async function created<T>(response: Response): Promise<T> {
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`)
  return response.json<T>()
}

async function ok<T>(response: Response): Promise<T> {
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
  return response.json<T>()
}
