import { OPPOSITE_CUES } from '../words/opposites.ts'
import type { AlterationRule } from './alteration.ts'

/** The act turned round: “warned against” becomes “called for”. */
export const oppositeCue: AlterationRule = {
  kind: 'opposite-cue',
  alter(_claim, { phrase }) {
    for (const [from, to] of OPPOSITE_CUES)
      if (phrase.startsWith(`${from} `))
        return { kind: 'opposite-cue', phrase: to + phrase.slice(from.length), from, to }
    return undefined
  },
}
