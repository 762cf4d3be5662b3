import { type Attribution, type Clauses, type SentenceRule, spanOf } from '../attribution.ts'
import { contentSpans } from '../grammar/content.ts'
import { isContraction } from '../grammar/parts-of-speech.ts'
import { isCapitalised, isComma, isQuoteMark, type Token } from '../grammar/tokens.ts'

/**
 * “LEE: We will wait.”, “ANN LEE, HOST: It rains.” With no word that people speak with (“ELMFORD: The mayor said …”)
 * capitals tell where a report comes from.
 */
const isTranscript = ({ tokens, view }: Clauses, colon: number, comma: number): boolean =>
  Math.min(colon, comma) <= 3 &&
  tokens
    .slice(0, Math.min(colon, comma))
    .every(({ text }) => text.length > 1 && text === text.toUpperCase()) &&
  !LABELS.test(tokens[0]?.text ?? '') &&
  (comma < colon
    ? PARTS.test(tokens[colon - 1]?.text ?? '')
    : view.paragraph.sentences.some((other) => other.tokens.some(isSpoken)))

const isSpoken = (token: Token): boolean =>
  token.quote < 0 &&
  (token.text === '?' || isContraction(token) || /^(?:i|we|you|me|my|our|your)$/.test(token.lower))

/** What transcripts call those who speak. */
const PARTS = /^(?:HOST|BYLINE|ANCHOR|CORRESPONDENT|REPORTER|MODERATOR)$/

/** “UPDATE: The road is open.”: no speaker. */
const LABELS =
  /^(?:UPDATED?|CORRECTION|CLARIFICATION|EDITOR|NOTE|EMAIL|PHOTOS?|VIDEO|WATCH|LOOK|READ|LISTEN|MORE|RELATED|BREAKING|EXCLUSIVE|LIVE|ANALYSIS|OPINION|REPORT|REVIEW|POLL|DEAR)$/

/** A name, a colon and a quotation, with no verb: “Lee: ‘We will wait.’” */
export const colonQuote: SentenceRule = {
  id: 'colon-quote',
  holds: 'words',
  findAll(clauses) {
    const { tokens, view } = clauses
    for (let at = 1; at < Math.min(tokens.length - 2, 8); at++) {
      if (tokens[at]?.text !== ':') continue
      const comma = tokens.findIndex((token) => isComma(token))
      const end = comma > 0 && comma < at ? comma : at
      const isQuoted = end === at && isQuoteMark(tokens[at + 1])
      if (!isQuoted && !isTranscript(clauses, at, end)) return []
      for (let i = 0; i < at; i++)
        if (
          i !== end &&
          !isCapitalised(tokens[i]) &&
          !/^(?:of|the|de|van|von|al)$/.test(tokens[i]?.lower ?? '')
        )
          return []
      const found: Attribution = {
        rule: 'colon-quote',
        view,
        source: spanOf(tokens, [0, end - 1]),
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
