import * as v from 'valibot'
import { answerItem, answerItemInput } from '../../app/answer-item.ts'
import { changeGame, changeGameInput } from '../../app/change-game.ts'
import { removePlayer, renamePlayer, renamePlayerInput } from '../../app/change-player.ts'
import { deleteGame } from '../../app/delete-game.ts'
import { normaliseCode } from '../../app/join-code.ts'
import { joinGame, joinGameInput } from '../../app/join-game.ts'
import { nextQuestion } from '../../app/next-question.ts'
import { openGame, openGameInput } from '../../app/open-game.ts'
import type { ProblemCode } from '../../app/problems.ts'
import { readGameArticles } from '../../app/read-game-articles.ts'
import { readGame } from '../../app/read-game.ts'
import { readLeaderboard } from '../../app/read-leaderboard.ts'
import { readReport } from '../../app/read-report.ts'
import { readResult } from '../../app/read-result.ts'
import { csvName, reportCsv } from '../../app/report-csv.ts'
import { withdrawItem, withdrawItemInput } from '../../app/withdraw-item.ts'
import { defineRoute, type Route } from '../route.ts'
import { hostUrlOf, joinUrlOf, resumeUrlOf } from '../site-links.ts'

const NO_GAME = [
  'game_unknown',
  'game_deleted',
  'game_expired',
] as const satisfies readonly ProblemCode[]
const NO_PLAYER = ['key_wrong', 'player_removed'] as const satisfies readonly ProblemCode[]
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
      const hostUrl = hostUrlOf(origin, game.code, game.hostKey)
      return { status: 201, body: { ...game, joinUrl, hostUrl }, location: `/games/${game.code}` }
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
    method: 'PATCH',
    path: '/games/{code}',
    summary: 'Changes a game: title, ranks, and when it closes (“now” ends it).',
    key: 'hostKey',
    body: changeGameInput,
    problems: [...NO_GAME, 'key_wrong'],
    handle: async ({ deps, params, key, body }) => ({
      body: await changeGame(deps, { ...params, hostKey: key, ...body }),
    }),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/games/{code}',
    summary: 'Deletes a game with its players, answers and reports.',
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
    problems: [...NO_GAME, ...NOT_NOW, 'game_full', 'nickname_taken', 'nickname_not_free'],
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
    problems: [...NO_GAME, ...NO_PLAYER, 'reports_gone'],
    handle: async ({ deps, params, key }) => ({
      body: await readGameArticles(deps, { ...params, playerKey: key }),
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/games/{code}/question',
    summary: 'The next question, or the score once all are answered.',
    key: 'playerKey',
    problems: [...NO_GAME, ...NOT_NOW, ...NO_PLAYER],
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
      ...NO_PLAYER,
      'item_unknown',
      'item_not_open',
      'item_withdrawn',
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
    problems: [...NO_GAME, ...NO_PLAYER],
    handle: async ({ deps, params, key }) => ({
      body: await readResult(deps, { ...params, playerKey: key }),
    }),
  }),
  defineRoute({
    method: 'PATCH',
    path: '/games/{code}/players/{playerId}',
    summary: 'Gives a player another nickname.',
    key: 'hostKey',
    body: renamePlayerInput,
    problems: [...NO_GAME, 'key_wrong', 'player_unknown', 'nickname_taken'],
    handle: async ({ deps, params, key, body }) => ({
      body: await renamePlayer(deps, { ...params, hostKey: key, ...body }),
    }),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/games/{code}/players/{playerId}',
    summary: 'Takes a player out of a game, with their answers.',
    key: 'hostKey',
    problems: [...NO_GAME, 'key_wrong', 'player_unknown'],
    handle: async ({ deps, params, key }) => {
      await removePlayer(deps, { ...params, hostKey: key })
      return { status: 204 }
    },
  }),
  defineRoute({
    method: 'PATCH',
    path: '/games/{code}/items/{itemId}',
    summary: 'Withdraws a question or brings it back. It then counts for nobody, or again.',
    key: 'hostKey',
    body: withdrawItemInput,
    problems: [...NO_GAME, 'key_wrong', 'item_unknown'],
    handle: async ({ deps, params, key, body }) => ({
      body: await withdrawItem(deps, { ...params, hostKey: key, ...body }),
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/games/{code}/leaderboard',
    summary: 'Ranks, if the host switched them on. For a player over the questions they answered.',
    key: 'playerKey or hostKey',
    problems: [...NO_GAME, ...NO_PLAYER, 'ranks_off'],
    handle: async ({ deps, params, key }) => ({
      body: await readLeaderboard(deps, { ...params, key }),
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/games/{code}/report',
    summary: 'How a game went: for each item and each player. As JSON, or as CSV if asked for.',
    key: 'hostKey',
    query: v.strictObject({ format: v.optional(v.picklist(['json', 'csv'])) }),
    problems: [...NO_GAME, 'key_wrong'],
    handle: async ({ deps, params, key, query, accept }) => {
      const report = await readReport(deps, { ...params, hostKey: key })
      if (!wantsCsv(query.format, accept)) return { body: report }
      const file = {
        type: 'text/csv; charset=utf-8',
        name: csvName(report),
        text: reportCsv(report),
      }
      return { file }
    },
  }),
]

/** The query decides; without one a caller that takes CSV and not JSON gets it. */
const wantsCsv = (format: 'json' | 'csv' | undefined, accept: string) =>
  format === undefined
    ? /\btext\/csv\b/i.test(accept) && !/\bjson\b/i.test(accept)
    : format === 'csv'
