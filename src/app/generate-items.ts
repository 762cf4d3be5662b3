import * as v from 'valibot'
import type { Item } from '../items/item.ts'
import { assembleQuiz } from '../quiz/assemble-quiz.ts'
import { type ArticleView, toArticleView } from './article-view.ts'
import { count, seed, types } from './fields.ts'
import { GENERATOR_VERSION } from './generator-version.ts'
import { articlesInput, readReports } from './read-reports.ts'
import { toReport, writeStory } from './write-story.ts'

export const generateItemsInput = v.strictObject({
  articles: articlesInput,
  n: v.optional(count),
  types: v.optional(types),
  seed: v.optional(seed),
})
export type GenerateItemsInput = v.InferOutput<typeof generateItemsInput>

export type Generated = {
  readonly generatorVersion: string
  readonly articles: readonly ArticleView[]
  readonly items: readonly Item[]
  readonly warnings: readonly string[]
}

/**
 * Items with keys and evidence straight from article text; nothing is kept. All items that can be proven,
 * or, with `n`, a quiz's choice of them (`seed` gives another choice). Items that count casualties are
 * among them and tagged: leaving them out is up to the caller.
 */
export function generateItems(input: GenerateItemsInput): Generated {
  const { story, items, warnings } = writeStory(readReports(input.articles).map(toReport))
  return {
    generatorVersion: GENERATOR_VERSION,
    articles: story.documents.map(toArticleView),
    items: choose(items, input),
    warnings,
  }
}

function choose(
  items: readonly Item[],
  { n, types: wanted, seed: chosen = '1' }: GenerateItemsInput,
) {
  if (n !== undefined) {
    return assembleQuiz(items, { n, types: wanted, seed: chosen, casualties: true }).items
  }
  return wanted ? items.filter((item) => wanted.includes(item.type)) : items
}
