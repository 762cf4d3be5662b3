import { bagOf, stemsOf } from '../similarity.ts'
import type { StoryView } from '../story-view.ts'

/** Share of the other words of a phrase from which on a sentence may say the same. */
const ALIKE = 0.4

/** Whether a sentence of the story holds the new words and much of the rest: then the altered phrase may be true. */
export function isToldElsewhere(rest: string, to: string, view: StoryView): boolean {
  const bag = bagOf(stemsOf(rest), view.weights)
  const news = [...stemsOf(to)]
  const { weight } = view.sentences.sharedWith(bag.stems)
  for (let at = 0; at < view.sentences.size; at++)
    if (
      (weight[at] ?? 0) >= ALIKE * bag.weight &&
      news.every((stem) => view.sentences.stemsAt(at).has(stem))
    )
      return true
  return false
}
