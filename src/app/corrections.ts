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

/** Whether an item was withdrawn and then brought back: players can have gone on behind it meanwhile. */
export function hasReturned(
  { corrections }: Pick<GameSummary, 'corrections'>,
  itemId: string,
): boolean {
  return corrections[itemId]?.withdrawn === false
}
