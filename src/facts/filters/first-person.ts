import type { Filter } from './index.ts'

/** “We call on …” inside a quotation: the person quoted is already the source of the whole quotation. */
export const firstPerson: Filter = {
  id: 'first-person',
  apply: (list, body, trace) =>
    list.filter(({ source, cue }) => {
      const isSpeakerSelf =
        source !== null &&
        /^(?:I|we|you|me|us)$/i.test(body.slice(...source)) &&
        body.slice(...source) !== 'US'
      if (isSpeakerSelf)
        trace?.push({ step: 'dropped', by: 'first-person', at: cue[0], what: body.slice(...cue) })
      return !isSpeakerSelf
    }),
}
