import { isCapitalised, isQuoteMark, type Token } from '../grammar/tokens.ts'
import { isTimeWord } from '../grammar/parts-of-speech.ts'
import {
  CONJUNCTIONS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  isAdverb,
} from '../words/closed-class.ts'
import { type VerbRule, attributionOf } from '../attribution.ts'
import { phraseEnd, contentSpans } from '../grammar/content.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase.ts'

const isName = (token: Token | undefined): boolean =>
  isCapitalised(token) ||
  PERSONAL_PRONOUNS.has(token?.lower ?? '') ||
  RELATIVES.has(token?.lower ?? '')

/** “called it unfair”, “called them liars”; not “called him on Monday”, “called her office”. */
function namesAfterPronoun(tokens: readonly Token[], at: number, isHer: boolean): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (/^(?:a|an|the)$/.test(token.lower)) return true
  return (
    !isHer &&
    !PREPOSITIONS.has(token.lower) &&
    !CONJUNCTIONS.has(token.lower) &&
    !SUBORDINATORS.has(token.lower) &&
    !isAdverb(token.lower) &&
    !/^(?:up|out|back|down)$/.test(token.lower) &&
    !isTimeWord(token)
  )
}

/**
 * Something is given a name: “called the plan ‘unfair’”, “described it as a step back”.
 *
 * Deliberately needs words in quotation marks, “as”, or a pronoun: “called the police” names nothing.
 */
export const naming: VerbRule = {
  id: 'naming',
  holds: 'words',
  find(clauses, group) {
    const { tokens, view } = clauses
    const act = group.verb.frames.get('name')
    const from = group.last + 1
    const next = tokens[from]
    if (!group.subject || !act || !next || !(next.kind === 'word' || isQuoteMark(next)))
      return undefined
    const end = phraseEnd(clauses, group, from)
    const inner = tokens.slice(from, end)
    const named = nounPhraseAfter(tokens, from)
    const link = named ? tokens[named[1] + 1] : undefined
    const isQuoted = inner.some((token) => token.quote >= 0 && token.quote !== group.quote)
    const isPronoun =
      /^(?:it|him|her|them|himself|herself|itself|themselves)$/.test(next.lower) &&
      namesAfterPronoun(tokens, from + 1, next.lower === 'her')
    const isAs = link?.lower === 'as' || inner.some(({ lower }) => lower === 'as')
    // “called the mayor a liar”
    const isClass =
      named !== undefined &&
      /^an?$/.test(link?.lower ?? '') &&
      tokens[named[1] + 2]?.kind === 'word'
    const isDescribing = group.verb.lemma === 'describe'
    if (isDescribing ? !isAs || next.lower === 'as' : !(isQuoted || isPronoun || isClass))
      return undefined
    const [subjectFirst, subjectLast] = group.subject
    // “what she called ‘a good day’” and “the day she called ‘good’”; not “a plan called ‘B’”.
    const isGap =
      tokens[from]?.quote !== group.quote ||
      (/^(?:an?|the)$/.test(next.lower) && isQuoteMark(tokens[from + 1]))
    const what = tokens[subjectFirst - 1]
    if (isGap && what?.lower !== 'what' && !isName(tokens[subjectLast])) return undefined
    const spans = contentSpans(view, tokens, from, end)
    if (isGap && what?.lower === 'what')
      return attributionOf('naming', clauses, group, act, [[what.start, what.end], ...spans])
    return attributionOf('naming', clauses, group, act, spans)
  },
}
