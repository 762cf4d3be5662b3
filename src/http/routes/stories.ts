import * as v from 'valibot'
import { addArticle } from '../../app/add-article.ts'
import { checkItem } from '../../app/check-item.ts'
import { changeArticle, changeArticleInput } from '../../app/change-article.ts'
import { deleteStory } from '../../app/delete-story.ts'
import { dropItem, restoreItem } from '../../app/desk-items.ts'
import { dropArticle } from '../../app/drop-article.ts'
import { editItem, editItemInput } from '../../app/edit-item.ts'
import { listStories } from '../../app/list-stories.ts'
import { makeStory, makeStoryInput } from '../../app/make-story.ts'
import type { ProblemCode } from '../../app/problems.ts'
import { readItems } from '../../app/read-items.ts'
import { articleInput } from '../../app/read-reports.ts'
import { readStory } from '../../app/read-story.ts'
import { defineRoute, type Route } from '../route.ts'
import { ARTICLE_PROBLEMS, LONGEST_ARTICLES } from './article-problems.ts'

const UNCHANGEABLE = [
  'story_unknown',
  'story_read_only',
  'story_changed',
] as const satisfies readonly ProblemCode[]

export const storyRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/stories',
    summary: 'The built-in stories.',
    problems: [],
    handle: ({ deps }) => ({ body: listStories(deps), isPublic: true }),
  }),
  defineRoute({
    method: 'POST',
    path: '/stories',
    summary:
      'Makes a private story of one to eight articles: its facts, and every item that can be proven.',
    body: makeStoryInput,
    longest: LONGEST_ARTICLES,
    problems: ARTICLE_PROBLEMS,
    handle: async ({ deps, body }) => {
      const story = await makeStory(deps, body)
      return { status: 201, body: story, location: `/stories/${story.id}` }
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/stories/{id}',
    summary: 'A story with its reports, facts and grid.',
    optionalKey: 'editKey',
    problems: ['story_unknown'],
    handle: async ({ deps, params, key }) => {
      const story = await readStory(deps, { id: params.id, editKey: key })
      return { body: story, isPublic: story.builtIn }
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/stories/{id}',
    summary: 'Deletes a story with its articles and items.',
    optionalKey: 'editKey',
    problems: ['story_unknown', 'story_read_only'],
    handle: async ({ deps, params, key }) => {
      await deleteStory(deps, { id: params.id, editKey: key })
      return { status: 204 }
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/stories/{id}/articles',
    summary: 'Adds one article to a story.',
    optionalKey: 'editKey',
    body: articleInput,
    longest: LONGEST_ARTICLES,
    problems: [...ARTICLE_PROBLEMS, ...UNCHANGEABLE],
    handle: async ({ deps, params, key, body }) => ({
      status: 201,
      body: await addArticle(deps, { id: params.id, editKey: key, article: body }),
      location: `/stories/${params.id}`,
    }),
  }),
  defineRoute({
    method: 'PATCH',
    path: '/stories/{id}/articles/{articleId}',
    summary: 'Corrects what is known about an article: outlet, agency, headline, date.',
    optionalKey: 'editKey',
    body: v.omit(changeArticleInput, ['articleId']),
    problems: [...UNCHANGEABLE, 'article_unknown'],
    handle: async ({ deps, params, key, body }) => ({
      body: await changeArticle(deps, { ...params, editKey: key, ...body }),
    }),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/stories/{id}/articles/{articleId}',
    summary: 'Takes an article out of a story, with the items about it.',
    optionalKey: 'editKey',
    problems: [...UNCHANGEABLE, 'article_unknown', 'article_last'],
    handle: async ({ deps, params, key }) => ({
      body: await dropArticle(deps, { ...params, editKey: key }),
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/stories/{id}/items',
    summary: 'The items of a story with their keys.',
    optionalKey: 'editKey',
    problems: ['story_unknown'],
    handle: async ({ deps, params, key }) => {
      const isPublic = deps.stories.list().some((story) => story.id === params.id)
      return { body: await readItems(deps, { id: params.id, editKey: key }), isPublic }
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/stories/{id}/items/{itemId}/check',
    summary:
      'Asks every rule again about an item, and says who is no option and why. `because` is null where it passes.',
    optionalKey: 'editKey',
    problems: ['story_unknown', 'item_unknown'],
    handle: async ({ deps, params, key }) => ({
      body: await checkItem(deps, { ...params, editKey: key }),
    }),
  }),
  defineRoute({
    method: 'PATCH',
    path: '/stories/{id}/items/{itemId}',
    summary:
      'Rewords an item, or brings a dropped one back. What to look at again comes as warnings.',
    optionalKey: 'editKey',
    body: v.strictObject({ ...editItemInput.entries, dropped: v.optional(v.literal(false)) }),
    problems: [...UNCHANGEABLE, 'item_unknown'],
    handle: async ({ deps, params, key, body: { dropped, ...wording } }) => {
      const access = { ...params, editKey: key }
      if (dropped === false) await restoreItem(deps, access)
      return { body: await editItem(deps, { ...access, ...wording }) }
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/stories/{id}/items/{itemId}',
    summary: 'Drops an item. It stays away when the story grows.',
    optionalKey: 'editKey',
    problems: [...UNCHANGEABLE, 'item_unknown'],
    handle: async ({ deps, params, key }) => {
      await dropItem(deps, { ...params, editKey: key })
      return { status: 204 }
    },
  }),
]
