import type { Item } from '../items/item.ts'
import type { Refused, Scored, ScoringRule } from './question.ts'

/** Points for a right answer under each rule. */
const POINTS: Readonly<Record<ScoringRule, number>> = { accuracy: 1000 }

/** Scores a response to an item; refuses one that is not among the item's options. */
export function scoreResponse(item: Item, response: unknown, rule: ScoringRule): Scored | Refused {
  const chosen = item.options.find(({ id }) => id === response)
  if (!chosen)
    return { refused: 'response_invalid', message: 'Answer with the id of one of the options.' }
  const correct = chosen.id === item.key
  return {
    itemId: item.id,
    response: chosen.id,
    correct,
    score: correct ? 1 : 0,
    points: correct ? POINTS[rule] : 0,
  }
}
