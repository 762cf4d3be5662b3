import { quoteAt } from '../grammar/quotes.ts'
import type { Filter } from './index.ts'

/**
 * “The firm says it is safe,” Lee said: what the firm says is Lee's word for it, not the report's. Only the report's own
 * attributions count.
 */
export const inQuotation: Filter = {
  id: 'in-quotation',
  apply: (list, body, trace) =>
    list.filter(({ cue, view }) => {
      const isWithin = quoteAt(view.paragraph.quotes, cue[0]) !== undefined
      if (isWithin)
        trace?.push({ step: 'dropped', by: 'in-quotation', at: cue[0], what: body.slice(...cue) })
      return !isWithin
    }),
}
