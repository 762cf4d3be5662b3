import { checksOf } from '../types/index.ts'
import type { GateRule } from './rule.ts'

/** Wrong options are real values of the story; two sources of one side never stand together. */
export const realDistractors: GateRule = {
  id: '3 real-distractors',
  refuses(item, view) {
    const texts = item.options.map(({ text }) => text.toLowerCase())
    return new Set(texts).size < texts.length
      ? 'two options are the same'
      : checksOf(item).findsStray(item, view)
  },
}
