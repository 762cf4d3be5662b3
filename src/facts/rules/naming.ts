import { type VerbRule, attributionOf } from '../attribution.ts'
import { contentEnd, contentSpans } from '../grammar/content.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase.ts'

/**
 * Something is given a name: “called the plan ‘unfair’”, “described it as a step back”.
 *
 * Deliberately needs words in quotation marks, “as”, or a pronoun: “called the police” names nothing.
 */
export const naming: VerbRule = {
  id: 'naming',
  find(clauses, group) {
    const { tokens, view } = clauses
    const act = group.verb.frames.get('name')
    const from = group.last + 1
    const next = tokens[from]
    if (!group.subject || !act || next?.kind !== 'word') return undefined
    const end = contentEnd(clauses, group, from)
    const inner = tokens.slice(from, end)
    const named = nounPhraseAfter(tokens, from)
    const link = named ? tokens[named[1] + 1] : undefined
    const isQuoted = inner.some((token) => token.quote >= 0 && token.quote !== group.quote)
    const isPronoun =
      /^(?:it|him|her|them)$/.test(next.lower) &&
      /^(?:a|an|the)$/.test(tokens[from + 1]?.lower ?? '')
    const isAs = link?.lower === 'as' || inner.some(({ lower }) => lower === 'as')
    const isDescribing = group.verb.lemma === 'describe'
    if (isDescribing ? !isAs : !(isQuoted || isPronoun)) return undefined
    return attributionOf('naming', clauses, group, act, contentSpans(view, tokens, from, end))
  },
}
