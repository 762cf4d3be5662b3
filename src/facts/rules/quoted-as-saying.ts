import type { Span } from '../../text/document.ts'
import { type Attribution, type SentenceRule, spanOf } from '../attribution.ts'
import { contentSpans } from '../grammar/content.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../grammar/noun-phrase.ts'
import { type Token, isComma, isQuoteMark } from '../grammar/tokens.ts'
import { BE } from '../words/closed-class.ts'

/** “…,” she was quoted as saying by the agency; “was quoted by the agency as saying that …”. The agency is `via`. */
export const quotedAsSaying: SentenceRule = {
  id: 'quoted-as-saying',
  holds: 'words',
  findAll({ tokens, view }) {
    const found: Attribution[] = []
    for (let at = 1; at < tokens.length; at++) {
      if (
        !/^(?:quoted|cited|reported)$/.test(tokens[at]?.lower ?? '') ||
        !BE.has(tokens[at - 1]?.lower ?? '')
      )
        continue
      const subject = nounPhraseBefore(tokens, at - 2, 0)
      if (!subject) continue
      let next = at + 1
      let via: Span | undefined
      if (tokens[next]?.lower === 'by') {
        const agency = nounPhraseAfter(tokens, next + 1)
        if (!agency) continue
        via = spanOf(tokens, agency)
        next = agency[1] + 1
      }
      if (
        tokens[next]?.lower !== 'as' ||
        !/^(?:saying|telling)$/.test(tokens[next + 1]?.lower ?? '')
      )
        continue
      const cueLast = next + 1
      next += 2
      if (tokens[next]?.lower === 'by') {
        const agency = nounPhraseAfter(tokens, next + 1)
        if (agency) {
          via = spanOf(tokens, agency)
          next = agency[1] + 1
        }
      }
      const content = contentOf(tokens, view, subject[0], next)
      if (content.length === 0) continue
      found.push({
        rule: 'quoted-as-saying',
        view,
        source: spanOf(tokens, subject),
        cue: spanOf(tokens, [at - 1, cueLast]),
        act: 'state',
        negated: false,
        content,
        via: via ? [via] : [],
      })
    }
    return found
  },
}

function contentOf(
  tokens: readonly Token[],
  view: Attribution['view'],
  subjectFirst: number,
  after: number,
): Span[] {
  const mark = tokens[subjectFirst - 1]
  if (isQuoteMark(mark) || isComma(mark)) {
    let last = subjectFirst - 1
    while (last > 0 && isComma(tokens[last])) last--
    const quote = view.paragraph.quotes[tokens[last]?.quote ?? -1]
    if (quote) return [quote.span]
  }
  let from = after
  if (isComma(tokens[from]) || tokens[from]?.text === ':') from++
  if (tokens[from]?.lower === 'that') from++
  let end = tokens.length
  while (end > from && tokens[end - 1]?.kind === 'punct' && !isQuoteMark(tokens[end - 1])) end--
  return end - from >= 2 ? contentSpans(view, tokens, from, end) : []
}
