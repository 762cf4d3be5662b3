import type { Span } from '../../text/document.ts'
import { type Attribution, type SentenceRule, spanOf } from '../attribution.ts'
import { contentSpans } from '../grammar/content.ts'
import { nounPhraseAfter, type Range } from '../grammar/noun-phrase.ts'
import { type Token, isComma, isDash, isQuoteMark } from '../grammar/tokens.ts'
import { MEASURES, SOURCE_PARTS } from '../words/according-to.ts'
import { BE, PREPOSITIONS } from '../words/closed-class.ts'

/** “According to the UN, …”, “…, according to a tally based on official figures, …”. */
export const accordingTo: SentenceRule = {
  id: 'according-to',
  holds: 'report',
  findAll({ tokens, view }) {
    const found: Attribution[] = []
    for (let at = 0; at + 2 < tokens.length; at++) {
      if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue
      const phrase = nounPhraseAfter(tokens, at + 2)
      if (!phrase || isMeasure(tokens, phrase)) continue
      const isFirst = tokens.slice(0, at).every(isOpener)
      // “a tally based on official figures”, “people who asked not to be named” belong to the source.
      let last = phrase[1]
      if (SOURCE_PARTS.has(tokens[last + 1]?.lower ?? '')) {
        while (
          last + 1 < tokens.length &&
          !isComma(tokens[last + 1]) &&
          tokens[last + 1]?.text !== '.' &&
          !isDash(tokens[last + 1]) &&
          !isQuoteMark(tokens[last + 1])
        )
          last++
      }
      const spans: Span[] = []
      const quote = tokens[at]?.quote ?? -1
      if (isFirst) {
        let from = last + 1
        if (isComma(tokens[from])) from++
        else if (BE.has(tokens[from]?.lower ?? '')) continue
        spans.push(...contentSpans(view, tokens, from, endOf(tokens, from)))
      } else {
        let end = at
        while (end > 0 && (isComma(tokens[end - 1]) || isDash(tokens[end - 1]))) end--
        const start = startOf(tokens, end)
        // “That's according to the office”: what “that” is stands elsewhere.
        if (end - start < 2) continue
        spans.push(...contentSpans(view, tokens, start, end))
        const next = last + 1
        if (
          isComma(tokens[next]) &&
          tokens[next + 1] &&
          !/^(?:which|who|while|but|and|as|after|adding|whose)$/.test(tokens[next + 1]?.lower ?? '')
        ) {
          spans.push(...contentSpans(view, tokens, next + 1, endOf(tokens, next + 1)))
        }
      }
      if (
        spans.length === 0 ||
        (quote >= 0 &&
          spans.some(([start]) => start < (view.paragraph.quotes[quote]?.span[0] ?? 0)))
      )
        continue
      found.push({
        rule: 'according-to',
        view,
        source: spanOf(tokens, [phrase[0], last]),
        cue: spanOf(tokens, [at, at + 1]),
        act: 'state',
        negated: false,
        content: spans,
        via: [],
      })
    }
    return found
  },
}

/** “But, according to …” */
const isOpener = ({ kind, lower }: Token): boolean =>
  kind === 'punct' || /^(?:but|and|still|also|however|meanwhile|overall|yet|so)$/.test(lower)

/** The last word before “of” and the like is what the phrase names. */
function isMeasure(tokens: readonly Token[], [first, last]: Range): boolean {
  let head = first
  while (head < last && !PREPOSITIONS.has(tokens[head + 1]?.lower ?? '')) head++
  // “according to plans seen by reporters” names documents: only the bare word is a measure.
  return MEASURES.has(tokens[head]?.lower ?? '')
}

function endOf(tokens: readonly Token[], from: number): number {
  let end = tokens.length
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]?.text === ';') {
      end = at
      break
    }
  }
  while (
    end > from &&
    tokens[end - 1]?.kind === 'punct' &&
    !isQuoteMark(tokens[end - 1]) &&
    tokens[end - 1]?.text !== '%'
  )
    end--
  return end
}

function startOf(tokens: readonly Token[], end: number): number {
  let start = 0
  for (let at = end - 1; at >= 0; at--) {
    if (tokens[at]?.text === ';') {
      start = at + 1
      break
    }
  }
  while (start < end && /^(?:but|and|meanwhile|however)$/.test(tokens[start]?.lower ?? '')) start++
  if (isComma(tokens[start])) start++
  return start
}
