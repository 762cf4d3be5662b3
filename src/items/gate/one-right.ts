import { checksOf } from '../types/index.ts'
import type { GateRule } from './rule.ts'

/** Exactly one option is right, under every name of a party and over every report of the story. */
export const oneRight: GateRule = {
  id: '2 one-right-option',
  refuses: (item, view) => checksOf(item).findsRight(item, view),
}
