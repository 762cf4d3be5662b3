import type { Filter } from './index.ts'

/** Two rules that read the same words: the earlier rule keeps them. */
export const sameCue: Filter = {
  id: 'same-cue',
  apply(list, body, trace) {
    const kept: (typeof list)[number][] = []
    for (const attribution of list) {
      const clash = kept.findIndex(
        ({ cue }) => cue[0] < attribution.cue[1] && attribution.cue[0] < cue[1],
      )
      if (clash >= 0)
        trace?.push({
          step: 'dropped',
          by: 'same-cue',
          at: attribution.cue[0],
          what: body.slice(...attribution.cue),
        })
      else kept.push(attribution)
    }
    return kept
  },
}
