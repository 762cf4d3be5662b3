import * as v from 'valibot'
import type { Alteration, Difficulty, Evidence, Item } from '../items/item.ts'
import { licenceOf } from '../items/licence.ts'
import { toQuestion } from '../play/to-question.ts'
import type { Question } from '../play/question.ts'
import { assembleQuiz } from '../quiz/assemble-quiz.ts'
import type { BuiltInStory } from './built-in-story.ts'
import type { Deps } from './deps.ts'
import { count, difficulty, identifier, seed, types } from './fields.ts'
import { GENERATOR_VERSION } from './generator-version.ts'
import { problem } from './problems.ts'

export const drawQuizInput = v.strictObject({
  story: v.optional(identifier),
  n: v.optional(count, 10),
  types: v.optional(types),
  difficulty: v.optional(difficulty),
  seed: v.optional(seed),
  exclude: v.optional(v.pipe(v.array(identifier), v.maxLength(500, 'At most 500 ids.'))),
  casualties: v.optional(v.boolean(), false),
  keys: v.optional(v.boolean(), false),
})
export type DrawQuizInput = v.InferOutput<typeof drawQuizInput>

/** A question for practice. The last four are there only if keys were asked for. */
export type DrawnQuestion = Question & {
  readonly story: string
  readonly difficulty: Difficulty
  readonly license: string
  /** Without keys that of all reports it asks about, joined by “; ”; with them that of the report that settles it. */
  readonly attribution: string
  readonly key?: Item['key']
  readonly evidence?: readonly Evidence[]
  readonly explanation?: string
  readonly alteration?: Alteration | null
}

export type DrawnQuiz = {
  readonly seed: string
  /** Versions of the stories drawn on, joined by “+”. */
  readonly storyVersion: string
  readonly generatorVersion: string
  readonly questions: readonly DrawnQuestion[]
}

/**
 * Practice questions over the built-in stories: the same query and versions give the same answer. Without
 * a seed one is chosen and answered. Throws `story_unknown`; a query that nothing fits has no questions.
 */
export async function drawQuiz(deps: Deps, query: DrawQuizInput): Promise<DrawnQuiz> {
  const stories = await loadStories(deps, query.story)
  const storyOf = new Map(stories.flatMap((story) => story.items.map(({ id }) => [id, story])))
  const drawn = assembleQuiz(
    stories.flatMap(({ items }) => items),
    {
      n: query.n,
      types: query.types,
      difficulty: query.difficulty,
      seed: query.seed ?? deps.newCode(8),
      exclude: query.exclude,
      casualties: query.casualties,
    },
  )
  return {
    seed: drawn.seed,
    storyVersion: stories.map(({ version }) => version).join('+'),
    generatorVersion: GENERATOR_VERSION,
    questions: drawn.items.flatMap((item) => {
      const story = storyOf.get(item.id)
      if (!story) return []
      return {
        ...toQuestion(item, drawn.seed),
        story: story.id,
        difficulty: item.difficulty,
        license: story.license,
        ...(query.keys ? keyOf(item) : { attribution: creditOf(item, story) }),
      }
    }),
  }
}

/** One built-in story, or all of them. */
async function loadStories(deps: Deps, id: string | undefined): Promise<BuiltInStory[]> {
  const ids = id === undefined ? deps.stories.list().map((story) => story.id) : [id]
  const stories = await Promise.all(ids.map((each) => deps.stories.load(each)))
  return stories.map((story) => {
    if (story) return story
    throw problem(
      'story_unknown',
      'There is no built-in story of this id. Practice has built-in stories only.',
    )
  })
}

/** Before the answer all reports that are asked about are credited: the one that settles it would tell the key. */
const creditOf = ({ asks }: Item, { documents }: BuiltInStory): string =>
  [
    ...new Set(
      asks.map((id) => licenceOf(documents.find((document) => document.id === id)).attribution),
    ),
  ].join('; ')

const keyOf = ({ attribution, key, evidence, explanation, alteration }: Item) => ({
  attribution,
  key,
  evidence,
  explanation,
  alteration,
})
