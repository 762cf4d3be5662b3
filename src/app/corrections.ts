import type { Item } from '../items/item.ts'
import type { Game, GameSummary } from '../store/games.ts'

/** Whether the host took the item out of the game: it is asked of nobody any more and counts for nobody. */
export function isWithdrawn(
  { corrections }: Pick<GameSummary, 'corrections'>,
  itemId: string,
): boolean {
  return corrections[itemId]?.withdrawn ?? false
}

/** The items that count. */
export function countingItems(game: Game): readonly Item[] {
  return game.quiz.items.filter(({ id }) => !isWithdrawn(game, id))
}

/** How many items count, without reading them. */
export function countCounting({ questions, corrections }: GameSummary): number {
  return questions - Object.values(corrections).filter(({ withdrawn }) => withdrawn).length
}

/** Whether an item was brought back: players can then have gone on behind one that is open again. */
export function hasReturned({ corrections }: GameSummary): boolean {
  return Object.values(corrections).some(({ withdrawn }) => !withdrawn)
}
