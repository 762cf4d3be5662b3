import type { Item } from '../items/item.ts'
import { inStoryOrder, withDistractors } from './assemble-quiz.ts'
import type { Quiz } from './quiz.ts'

/** As many wrong options as an assembled quiz shows. */
const DISTRACTORS = 2

/** A quiz of exactly these items in this order, as somebody chose them; `all` are the items of the story. */
export function arrangeQuiz(chosen: readonly Item[], all: readonly Item[], seed: string): Quiz {
  const asked = new Set(chosen.flatMap(({ asks }) => asks))
  return {
    seed,
    items: chosen.map((item) => withDistractors(item, DISTRACTORS)),
    articleIds: inStoryOrder(all).filter((id) => asked.has(id)),
  }
}
