import { type VerbRule, attributionOf } from '../attribution.ts'
import { phraseEnd, contentSpans } from '../grammar/content.ts'
import { isComma } from '../grammar/tokens.ts'
import { nounPhraseAfter } from '../grammar/noun-phrase.ts'

const LINK = /^(?:of|for)$/
/** Words between the accused and “of”. */
const LONGEST = 10

/** “accused the firm of hiding the leak”, “blamed the council for the delay”. */
export const accusation: VerbRule = {
  id: 'accusation',
  holds: 'words',
  find(clauses, group) {
    const { tokens, view } = clauses
    if (!group.subject || !group.verb.frames.has('of')) return undefined
    const from = group.last + 1
    const accused = nounPhraseAfter(tokens, from)
    if (!accused) return undefined
    // The phrase may have swallowed “of …”: “the firm of hiding”.
    let link = accused[0]
    while (link <= accused[1] + 1 && !LINK.test(tokens[link]?.lower ?? '')) link++
    // “accused the mayor, Ann Lee, of hiding it”
    if (link > accused[1] + 1) {
      const comma = accused[1] + 1
      if (!isComma(tokens[comma])) return undefined
      while (
        link < comma + LONGEST &&
        !(isComma(tokens[link]) && LINK.test(tokens[link + 1]?.lower ?? ''))
      )
        link++
      if (link++ >= comma + LONGEST) return undefined
    }
    if (link === from) return undefined
    const end = phraseEnd(clauses, group, from)
    if (end <= link + 1) return undefined
    return attributionOf(
      'accusation',
      clauses,
      group,
      group.verb.frames.get('of') ?? 'accuse',
      contentSpans(view, tokens, from, end),
    )
  },
}
