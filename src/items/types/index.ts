import type { Checks } from '../checks/checks.ts'
import type { Item, ItemType } from '../item.ts'
import type { ItemTypeDefinition } from '../item-type.ts'
import { chain } from './chain.ts'
import { contestedFigure } from './contested-figure.ts'
import { corroboration } from './corroboration.ts'
import { factCheck } from './fact-check.ts'
import { figureSource } from './figure-source.ts'
import { figure } from './figure.ts'
import { outlet } from './outlet.ts'
import { role } from './role.ts'
import { timeline } from './timeline.ts'
import { voice } from './voice.ts'
import { whoDid } from './who-did.ts'
import { whoSaid } from './who-said.ts'

/** Every item type, in order of preference. A new type is one file here, one line, one test. */
export const ITEM_TYPES: readonly ItemTypeDefinition[] = [
  figureSource,
  whoSaid,
  figure,
  outlet,
  factCheck,
  voice,
  whoDid,
  role,
  corroboration,
]

/**
 * Types that are not written for pasted reports, because readers did not pass eight of ten of their items: the order of a
 * chain or of events is guessed too easily from the words, and two figures for one thing are seldom of one thing. The
 * built-in stories, which a reader goes through item by item, may hold them.
 */
export const SWITCHED_OFF: readonly ItemTypeDefinition[] = [contestedFigure, chain, timeline]

const CHECKS: ReadonlyMap<ItemType, Checks> = new Map(
  [...ITEM_TYPES, ...SWITCHED_OFF].map(({ type, checks }) => [type, checks]),
)

/** What the gate asks of items of this one's type. */
export function checksOf({ type }: Item): Checks {
  const checks = CHECKS.get(type)
  if (!checks) throw new Error(`no item type ${type}`)
  return checks
}
