import type { Span } from '../../text/document.ts'
import type { Attribution } from '../attribution.ts'
import { quoteAt } from '../grammar/quotes.ts'
import { heldBy } from '../rules/index.ts'
import { note } from '../trace.ts'
import type { Filter } from './index.ts'
import { placeOf, type SentenceView } from '../grammar/tokens.ts'

/**
 * “We will wait,” he said. “We have time.”: the second quotation goes on with the first one's source, as long as the
 * sentences are nothing but quotation, in the paragraph and in those after it.
 */
export const continuedQuotation: Filter = {
  id: 'continued-quotation',
  reason: 'the quotation goes on, with no cue of its own',
  apply(list, body, trace) {
    const bySentence = Map.groupBy(list, ({ view }) => view)
    return list.map((attribution) => {
      const last = attribution.content.at(-1)
      if (
        !last ||
        attribution.negated ||
        !(endsInQuote(attribution) || isStatement(attribution, body))
      )
        return attribution
      // Only the attribution whose cue is the last outside quotation marks in its sentence can go on.
      const { view } = attribution
      const isLast = !bySentence
        .get(view)
        ?.some(
          (other) =>
            other !== attribution && other.cue[0] > attribution.cue[0] && !inQuote(other, view),
        )
      if (!isLast || inQuote(attribution, view)) return attribution
      const more = quotedAfter(view, last[1], bySentence)
      for (const span of more) note(trace, 'joined', continuedQuotation, span, body)
      return more.length > 0
        ? { ...attribution, content: [...attribution.content, ...more] }
        : attribution
    })
  },
}

const inQuote = ({ cue }: Attribution, view: SentenceView): boolean =>
  quoteAt(view.paragraph.quotes, cue[0]) !== undefined

/** “Lee said the ferry was late. ‘We have time.’”: the quotation bears out what was reported of her. */
const isStatement = ({ act, rule, content }: Attribution, body: string): boolean =>
  heldBy(rule) !== 'report' &&
  (act === 'state' ||
    act === 'warn' ||
    CLOSING.test(body.slice(...(content.at(-1) ?? [0, 0])).trim()))
const CLOSING = /(?:["”»]|'')[.,]?$/

const endsInQuote = ({ content, view }: Attribution): boolean =>
  content.some(([start, end]) => {
    const quote = quoteAt(view.paragraph.quotes, start)
    return quote !== undefined && quote.span[0] >= start - 1 && quote.span[1] >= end - 1
  })

type BySentence = ReadonlyMap<SentenceView, readonly Attribution[]>

/** Whether a sentence is nothing but quotation, with no cue outside it. */
const isQuoted = (view: SentenceView, bySentence: BySentence): boolean =>
  view.tokens.length > 0 &&
  view.tokens.every(({ quote }) => quote >= 0) &&
  !bySentence.get(view)?.some((other) => !inQuote(other, view))

/** The quotations that follow in the paragraph and, if it ends with them, in paragraphs that hold nothing else. */
function quotedAfter(view: SentenceView, end: number, bySentence: BySentence): Span[] {
  const spans: Span[] = []
  const { sentences, quotes } = view.paragraph
  for (let at = placeOf(view) + 1; at < sentences.length; at++) {
    const next = sentences[at]
    const quote = quotes[next?.tokens[0]?.quote ?? -1]
    if (!next || !quote || !isQuoted(next, bySentence)) return spans
    const last = spans.at(-1)
    if (quote.span[0] <= view.sentence.span[1] && quote.span[0] < next.sentence.span[0] && !last)
      continue
    if (last && last[1] === quote.span[1]) continue
    spans.push(quote.span)
  }
  let { next } = view.paragraph
  for (let count = 0; next && count < FURTHEST; count++, next = next.next) {
    if (!next.sentences.every((other) => isQuoted(other, bySentence))) break
    spans.push(...next.quotes.map(({ span }) => span).filter(([start]) => start >= end))
  }
  return spans
}

/** A speech of more paragraphs is a transcript; the limit also bounds the work. */
const FURTHEST = 6
