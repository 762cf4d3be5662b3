import type { Span } from '../../text/document.ts'
import type { Attribution } from '../attribution.ts'
import type { Filter } from './index.ts'
import type { SentenceView } from '../grammar/tokens.ts'

/**
 * “We will wait,” he said. “We have time.”: the second quotation goes on with the first one's source, as long as the
 * sentences of the paragraph are nothing but quotation.
 */
export const continuedQuotation: Filter = {
  id: 'continued-quotation',
  apply: (list, body) =>
    list.map((attribution) => {
      const last = attribution.content.at(-1)
      if (
        !last ||
        attribution.negated ||
        (!/["”»]$/.test(body.slice(...last).trim()) && !endsInQuote(attribution))
      )
        return attribution
      // Only the attribution whose cue is the last outside quotation marks in its sentence can go on.
      const { view } = attribution
      const isLast = !list.some(
        (other) =>
          other.view === view &&
          other !== attribution &&
          other.cue[0] > attribution.cue[0] &&
          !inQuote(other, view),
      )
      if (!isLast || inQuote(attribution, view)) return attribution
      const more = quotedSentencesAfter(view, list)
      return more.length > 0
        ? { ...attribution, content: [...attribution.content, ...more] }
        : attribution
    }),
}

const inQuote = ({ cue }: Attribution, view: SentenceView): boolean =>
  view.paragraph.quotes.some(({ span }) => span[0] < cue[0] && cue[1] <= span[1])

const endsInQuote = ({ content, view }: Attribution): boolean =>
  content.some(([start, end]) =>
    view.paragraph.quotes.some(
      ({ span }) => span[0] >= start - 1 && span[1] >= end - 1 && span[0] <= start + 1,
    ),
  )

function quotedSentencesAfter(view: SentenceView, list: readonly Attribution[]): Span[] {
  const spans: Span[] = []
  const { sentences, quotes } = view.paragraph
  for (const next of sentences) {
    if (next.sentence.index <= view.sentence.index) continue
    const quote = quotes[next.tokens[0]?.quote ?? -1]
    const isQuoted = quote !== undefined && next.tokens.every((token) => token.quote >= 0)
    if (!isQuoted || list.some((other) => other.view === next && !inQuote(other, next))) break
    const last = spans.at(-1)
    if (quote.span[0] <= view.sentence.span[1] && quote.span[0] < next.sentence.span[0] && !last)
      continue
    if (last && last[1] === quote.span[1]) continue
    spans.push(quote.span)
  }
  return spans
}
