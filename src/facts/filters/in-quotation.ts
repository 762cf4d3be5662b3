import { quoteAt } from '../grammar/quotes.ts'
import { note } from '../trace.ts'
import type { Filter } from './index.ts'

/**
 * “The firm says it is safe,” Lee said: what the firm says is Lee's word for it, not the report's. Only the report's own
 * attributions count.
 */
export const inQuotation: Filter = {
  id: 'in-quotation',
  reason: 'it stands in a quotation, so that it is the speaker’s word and not the report’s',
  apply: (list, body, trace) =>
    list.filter(({ cue, view }) => {
      const isWithin = quoteAt(view.paragraph.quotes, cue[0]) !== undefined
      if (isWithin) note(trace, 'dropped', inQuotation, cue, body)
      return !isWithin
    }),
}
