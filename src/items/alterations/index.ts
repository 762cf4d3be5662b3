import type { AlterationRule } from './alteration.ts'
import { date } from './date.ts'
import { negation } from './negation.ts'
import { number } from './number.ts'
import { opposite } from './opposite.ts'
import { oppositeCue } from './opposite-cue.ts'
import { place } from './place.ts'

/** Every way to alter a claim, in order of preference. */
export const ALTERATIONS: readonly AlterationRule[] = [
  number,
  oppositeCue,
  opposite,
  date,
  place,
  negation,
]
