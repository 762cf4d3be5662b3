import { noteDrop } from '../trace.ts'
import type { Filter } from './index.ts'

/** Two rules that read the same words: the earlier rule keeps them. */
export const sameCue: Filter = {
  id: 'same-cue',
  apply(list, body, trace) {
    const kept: (typeof list)[number][] = []
    for (const attribution of list) {
      // In order of cues, and none of those kept overlap: only the last can.
      const last = kept.at(-1)
      if (last && attribution.cue[0] < last.cue[1])
        noteDrop(trace, 'same-cue', attribution.cue, body)
      else kept.push(attribution)
    }
    return kept
  },
}
