import type { AlterationRule } from './alteration.ts'
import { negation } from './negation.ts'
import { number } from './number.ts'
import { opposite } from './opposite.ts'
import { oppositeCue } from './opposite-cue.ts'

/** Every way to alter a claim, in order of preference. */
export const ALTERATIONS: readonly AlterationRule[] = [number, oppositeCue, opposite, negation]
