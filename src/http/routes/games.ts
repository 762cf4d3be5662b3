import * as v from 'valibot'
import { answerItem, answerItemInput } from '../../app/answer-item.ts'
import { deleteGame } from '../../app/delete-game.ts'
import { normaliseCode } from '../../app/join-code.ts'
import { joinGame, joinGameInput } from '../../app/join-game.ts'
import { nextQuestion } from '../../app/next-question.ts'
import { openGame, openGameInput } from '../../app/open-game.ts'
import type { ProblemCode } from '../../app/problems.ts'
import { readGameArticles } from '../../app/read-game-articles.ts'
import { readGame } from '../../app/read-game.ts'
import { readResult } from '../../app/read-result.ts'
import { defineRoute, type Route } from '../route.ts'
import { joinUrlOf, resumeUrlOf } from '../site-links.ts'

const NO_GAME = ['game_unknown', 'game_expired'] as const satisfies readonly ProblemCode[]
const NOT_NOW = ['game_not_open', 'game_closed'] as const satisfies readonly ProblemCode[]

export const gameRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/games',
    summary:
      'Opens a game on a story. A pasted story needs its editKey, in the body or as bearer key.',
    optionalKey: 'editKey',
    body: openGameInput,
    problems: ['story_unknown', 'nothing_to_ask'],
    handle: async ({ deps, body, key, origin }) => {
      const game = await openGame(deps, { ...body, editKey: body.editKey ?? key })
      const joinUrl = joinUrlOf(origin, game.code)
      return { status: 201, body: { ...game, joinUrl }, location: `/games/${game.code}` }
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/games/{code}',
    summary: 'What a code leads to: title, state and dates, nothing about items.',
    problems: NO_GAME,
    handle: async ({ deps, params }) => ({ body: await readGame(deps, params) }),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/games/{code}',
    summary: 'Deletes a game with its players and answers.',
    key: 'hostKey',
    problems: [...NO_GAME, 'key_wrong'],
    handle: async ({ deps, params, key }) => {
      await deleteGame(deps, { ...params, hostKey: key })
      return { status: 204 }
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/games/{code}/players',
    summary: 'Joins a game.',
    body: v.omit(joinGameInput, ['code']),
    problems: [...NO_GAME, ...NOT_NOW],
    handle: async ({ deps, params, body, origin }) => {
      const player = await joinGame(deps, { ...params, ...body })
      const resumeUrl = resumeUrlOf(origin, normaliseCode(params.code), player.playerKey)
      return { status: 201, body: { ...player, resumeUrl } }
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/games/{code}/articles',
    summary: 'The reports to read, without highlights.',
    key: 'playerKey',
    problems: [...NO_GAME, 'key_wrong', 'reports_gone'],
    handle: async ({ deps, params, key }) => ({
      body: await readGameArticles(deps, { ...params, playerKey: key }),
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/games/{code}/question',
    summary: 'The next question, or the score once all are answered.',
    key: 'playerKey',
    problems: [...NO_GAME, ...NOT_NOW, 'key_wrong'],
    handle: async ({ deps, params, key }) => ({
      body: await nextQuestion(deps, { ...params, playerKey: key }),
    }),
  }),
  defineRoute({
    method: 'POST',
    path: '/games/{code}/answers',
    summary: 'Answers the open question. A repeat is answered with what is stored.',
    key: 'playerKey',
    body: answerItemInput,
    problems: [
      ...NO_GAME,
      ...NOT_NOW,
      'key_wrong',
      'item_unknown',
      'item_not_open',
      'response_invalid',
    ],
    handle: async ({ deps, params, key, body }) => ({
      body: await answerItem(deps, { ...params, playerKey: key, ...body }),
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/games/{code}/result',
    summary: 'What the player answered so far, each with its evidence.',
    key: 'playerKey',
    problems: [...NO_GAME, 'key_wrong'],
    handle: async ({ deps, params, key }) => ({
      body: await readResult(deps, { ...params, playerKey: key }),
    }),
  }),
]
