import type { Item } from '../items/item.ts'
import { checksOf } from '../items/types/index.ts'
import { leadingNumber } from '../lib/leading-number.ts'
import { seededRandom, shuffle } from '../lib/seeded-random.ts'
import type { Question } from './question.ts'

/**
 * What a player sees of an item before the answer. Options are sorted by text and then shuffled by item id and
 * seed, so their order depends on nothing that a player must not know; figures stand in order of size, and
 * verdicts in their one fixed order.
 */
export function toQuestion(item: Item, seed: string): Question {
  return {
    itemId: item.id,
    type: item.type,
    stem: item.stem,
    response: item.response,
    options: inShownOrder(item, seed).map(({ id, text }) => ({ id, text })),
  }
}

function inShownOrder(item: Item, seed: string): Item['options'] {
  if (item.response === 'verdict') return item.options
  const sorted = item.options.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  if (checksOf(item).form === 'numbers') {
    return sorted.toSorted((a, b) => leadingNumber(a.text) - leadingNumber(b.text))
  }
  return shuffle(sorted, seededRandom(item.id, seed))
}
