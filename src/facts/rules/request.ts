import { type VerbRule, attributionOf } from '../attribution.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { phraseEnd, contentSpans } from '../grammar/content.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase.ts'
import { isQuoteMark, type Token } from '../grammar/tokens.ts'
import { PREPOSITIONS } from '../words/closed-class.ts'

/** “told reporters on the way to work”: what follows “to” is no request. */
const holdsPreposition = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ lower }) => PREPOSITIONS.has(lower))

/** Somebody is asked to act: “urged Oslo to open the road”, “called on drivers to wait”. */
export const request: VerbRule = {
  id: 'request',
  holds: 'words',
  find(clauses, group) {
    const { tokens, view } = clauses
    const act = group.verb.frames.get('request')
    if (!group.subject || !act) return undefined
    const from = group.last + 1
    const asked = nounPhraseAfter(tokens, from)
    if (!asked) return undefined
    // “to” may stand inside the run of words: “called on Oslo to keep its boats in the harbour”.
    let link = asked[0] + 1
    while (link <= asked[1] && tokens[link]?.lower !== 'to') link++
    if (link > asked[1]) link = skipAdjuncts(tokens, asked[1] + 1)
    const word = tokens[link]
    const isInfinitive = word?.lower === 'to' && tokens[link + 1]?.kind === 'word'
    const needsInfinitive = /^(?:tell|warn|remind|advise)/.test(group.verb.lemma)
    if (needsInfinitive && !(isInfinitive && !holdsPreposition(tokens, asked[0], link)))
      return undefined
    if (!isInfinitive && !isQuoteMark(tokens[link + 1]) && word?.lower !== 'not') return undefined
    const end = phraseEnd(clauses, group, from)
    return attributionOf('request', clauses, group, act, contentSpans(view, tokens, from, end))
  },
}
