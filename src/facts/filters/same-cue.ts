import { note } from '../trace.ts'
import type { Filter } from './index.ts'

/** Two cues that share words: the one further left keeps them, and of two that begin together the earlier rule's. */
export const sameCue: Filter = {
  id: 'same-cue',
  reason: 'another cue has these words',
  apply(list, body, trace) {
    const kept: (typeof list)[number][] = []
    for (const attribution of list) {
      // In order of cues, and none of those kept overlap: only the last can.
      const last = kept.at(-1)
      if (last && attribution.cue[0] < last.cue[1])
        note(trace, 'dropped', sameCue, attribution.cue, body)
      else kept.push(attribution)
    }
    return kept
  },
}
