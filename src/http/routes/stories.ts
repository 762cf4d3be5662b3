import { addArticle } from '../../app/add-article.ts'
import { deleteStory } from '../../app/delete-story.ts'
import { listStories } from '../../app/list-stories.ts'
import { makeStory, makeStoryInput } from '../../app/make-story.ts'
import { readItems } from '../../app/read-items.ts'
import { articleInput } from '../../app/read-reports.ts'
import { readStory } from '../../app/read-story.ts'
import { defineRoute, type Route } from '../route.ts'
import { ARTICLE_PROBLEMS, LONGEST_ARTICLES } from './article-problems.ts'

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
    problems: [...ARTICLE_PROBLEMS, 'story_unknown', 'story_read_only', 'story_changed'],
    handle: async ({ deps, params, key, body }) => ({
      status: 201,
      body: await addArticle(deps, { id: params.id, editKey: key, article: body }),
      location: `/stories/${params.id}`,
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
]
