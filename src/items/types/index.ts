import type { ItemTypeDefinition } from '../item-type.ts'
import { factCheck } from './fact-check.ts'
import { figureSource } from './figure-source.ts'
import { figure } from './figure.ts'
import { outlet } from './outlet.ts'
import { voice } from './voice.ts'
import { whoSaid } from './who-said.ts'

/** Every item type, in order of preference. A new type is one file here, one line, one test. */
export const ITEM_TYPES: readonly ItemTypeDefinition[] = [
  figureSource,
  whoSaid,
  figure,
  outlet,
  factCheck,
  voice,
]
