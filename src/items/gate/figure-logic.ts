import { checksOf } from '../types/index.ts'
import type { GateRule } from './rule.ts'

/** A figure keeps its source, qualifier and unit; what it implies is not wrong. */
export const figureLogic: GateRule = {
  id: '4 figure-logic',
  refuses: (item, view) => checksOf(item).doubtsFigure(item, view),
}
