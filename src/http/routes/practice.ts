import { checkResponse, checkResponseInput } from '../../app/check-response.ts'
import { drawQuiz, drawQuizInput } from '../../app/draw-quiz.ts'
import { generateItems, generateItemsInput } from '../../app/generate-items.ts'
import { defineRoute, type Route } from '../route.ts'
import { ARTICLE_PROBLEMS, LONGEST_ARTICLES } from './article-problems.ts'

export const practiceRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/generate',
    summary: 'Items with keys and evidence straight from article text. Nothing is stored.',
    body: generateItemsInput,
    longest: LONGEST_ARTICLES,
    problems: ARTICLE_PROBLEMS,
    handle: ({ body }) => ({ body: generateItems(body) }),
  }),
  defineRoute({
    method: 'GET',
    path: '/quiz',
    summary: 'Practice questions over built-in stories, the same for the same seed.',
    query: drawQuizInput,
    queryKinds: { n: 'number', types: 'list', exclude: 'list', casualties: 'flag', keys: 'flag' },
    problems: ['story_unknown'],
    handle: async ({ deps, query }) => ({
      body: await drawQuiz(deps, query),
      // Without a seed the next call is another quiz.
      isPublic: query.seed !== undefined,
    }),
  }),
  defineRoute({
    method: 'POST',
    path: '/check',
    summary: 'Scores a response to an item of a built-in story, without a game.',
    body: checkResponseInput,
    problems: ['item_unknown', 'response_invalid'],
    handle: async ({ deps, body }) => ({ body: await checkResponse(deps, body) }),
  }),
]
