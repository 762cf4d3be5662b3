import { type Attribution, type SentenceRule, spanOf } from '../attribution.ts'
import { bodyNouns, documentNouns, groupNouns, roleNouns } from '../gazetteer.ts'
import { contentSpans } from '../grammar/content.ts'
import { type Range, nounPhraseAfter, nounPhraseBefore } from '../grammar/noun-phrase.ts'
import { type Token, isCapitalised, isComma } from '../grammar/tokens.ts'
import { isUnspoken } from '../grammar/verb-groups.ts'
import { BE, NEGATIONS, isAdverb } from '../words/closed-class.ts'
import { REPORTING_VERB_FORMS, type VerbForm } from '../words/reporting-verbs.ts'

/**
 * The source comes after “by”: “a charge denied by the firm”, “the plan was announced by the mayor”,
 * “As reported by the Courier, the road is closed”.
 *
 * Deliberately leaves out verbs that are as often deeds (“attacked by rebels”), and agents that do not speak
 * (“confirmed by tests”).
 */
export const passive: SentenceRule = {
  id: 'passive',
  holds: 'words',
  findAll({ tokens, view }) {
    const found: Attribution[] = []
    for (let at = 1; at + 2 < tokens.length; at++) {
      if (tokens[at + 1]?.lower !== 'by') continue
      const verb = participleAt(tokens, at)?.verb
      const act = verb?.frames.get('np')
      const agent = act && nounPhraseAfter(tokens, at + 2)
      if (!verb || !act || !agent || !canSpeak(tokens, agent)) continue
      let first = at
      while (
        isAdverb(tokens[first - 1]?.lower ?? '') ||
        NEGATIONS.has(tokens[first - 1]?.lower ?? '')
      )
        first--
      const isAs = tokens[first - 1]?.lower === 'as'
      if (!isAs && DEEDS.has(verb.lemma)) continue
      if (BE.has(tokens[first - 1]?.lower ?? '')) first--
      while (/^(?:has|have|had|been|not|also)$/.test(tokens[first - 1]?.lower ?? '')) first--
      const content = isAs
        ? contentAfter(tokens, agent[1] + 1)
        : nounPhraseBefore(tokens, first - 1, 0)
      const start = tokens[content?.[0] ?? -1]
      if (!content || !start || start.quote !== tokens[at]?.quote) continue
      found.push({
        rule: 'passive',
        view,
        source: spanOf(tokens, agent),
        cue: spanOf(tokens, [first, at]),
        act,
        negated: isUnspoken(tokens, first, at, agent),
        content: contentSpans(view, tokens, content[0], content[1] + 1),
        via: [],
      })
    }
    return found
  },
}

/** Verbs whose passive is as often a deed or a state. */
const DEEDS = new Set(
  'blast explain express voice repeat question underline report recommend propose estimate mention mock'.split(
    ' ',
  ),
)

const participleAt = (tokens: readonly Token[], at: number): VerbForm | undefined =>
  REPORTING_VERB_FORMS.get(tokens[at]?.lower ?? '')?.find(
    ({ form, tail, verb }) => form === 'past' && tail.length === 0 && verb.frames.has('np'),
  )

/** A name, an office, a body or a document. */
const canSpeak = (tokens: readonly Token[], [first, last]: Range): boolean =>
  tokens.slice(first, last + 1).some((token) => {
    const bare = token.lower.replace(/'s?$/, '')
    return (
      isCapitalised(token) ||
      [roleNouns, groupNouns, bodyNouns, documentNouns].some((nouns) => nouns.has(bare))
    )
  })

/** “As reported by the Courier, …”: the rest of the sentence. */
function contentAfter(tokens: readonly Token[], from: number): Range | undefined {
  if (!isComma(tokens[from])) return undefined
  let last = tokens.length - 1
  while (last > from && tokens[last]?.text === '.') last--
  return last - from >= 2 ? [from + 1, last] : undefined
}
