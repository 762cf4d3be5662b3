import { type Attribution, type SentenceRule, spanOf } from '../attribution.ts'
import { contentSpans } from '../grammar/content.ts'
import { isCapitalised, isQuoteMark, type Token } from '../grammar/tokens.ts'

/** “LEE: We will wait.” */
const isTranscript = (tokens: readonly Token[], colon: number): boolean =>
  colon <= 3 &&
  tokens.slice(0, colon).every(({ text }) => text.length > 1 && text === text.toUpperCase()) &&
  !LABELS.test(tokens[0]?.text ?? '')

/** “UPDATE: The road is open.”: no speaker. */
const LABELS =
  /^(?:UPDATED?|CORRECTION|CLARIFICATION|EDITOR|NOTE|EMAIL|PHOTOS?|VIDEO|WATCH|LOOK|READ|LISTEN|MORE|RELATED|BREAKING|EXCLUSIVE|LIVE|ANALYSIS|OPINION|REPORT|REVIEW|POLL)$/

/** A name, a colon and a quotation, with no verb: “Lee: ‘We will wait.’” */
export const colonQuote: SentenceRule = {
  id: 'colon-quote',
  holds: 'words',
  findAll({ tokens, view }) {
    for (let at = 1; at < Math.min(tokens.length - 2, 8); at++) {
      if (tokens[at]?.text !== ':') continue
      if (!isQuoteMark(tokens[at + 1]) && !isTranscript(tokens, at)) return []
      for (let i = 0; i < at; i++)
        if (!isCapitalised(tokens[i]) && !/^(?:of|the|de|van|von|al)$/.test(tokens[i]?.lower ?? ''))
          return []
      const found: Attribution = {
        rule: 'colon-quote',
        view,
        source: spanOf(tokens, [0, at - 1]),
        cue: spanOf(tokens, [at, at]),
        act: 'state',
        negated: false,
        content: contentSpans(view, tokens, at + 1, tokens.length),
        via: [],
      }
      return found.content.length > 0 ? [found] : []
    }
    return []
  },
}
