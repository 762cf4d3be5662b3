import { shareIn, stemsOf } from '../similarity.ts'
import { CRIME, DEATH_OR_CRIME } from '../words/sensitive.ts'
import { blankQuotes } from '../wording/text.ts'
import type { GateRule } from './rule.ts'

/** Words that must be new in an altered statement to make it one. */
const ALIKE = 0.8

/** An altered claim changes exactly one thing, contradicts the evidence, and nobody in the story says it. */
export const alteration: GateRule = {
  id: '10 alteration',
  refuses(item, view) {
    if (item.response !== 'verdict') return null
    const { alteration: change } = item
    if (item.key !== 'refuted')
      return change === null ? null : 'only a refuted statement is altered'
    if (change === null) return 'it is not said what was altered'
    const { original, from, to } = change
    if (from === to) return 'nothing was changed'
    const head = commonStart(original, item.stem)
    const tail = commonEnd(original.slice(head), item.stem.slice(head))
    const was = original.slice(head, original.length - tail)
    const is = item.stem.slice(head, item.stem.length - tail)
    if (!from.includes(was.trim()) || !to.includes(is.trim()))
      return 'more than one thing was changed'
    if (blankQuotes(item.stem).length !== item.stem.length || isQuoted(item.stem, head))
      return 'words inside quotation marks were changed'
    if (
      item.tags.includes('casualties') ||
      DEATH_OR_CRIME.test(item.stem) ||
      item.evidence.some(({ sentence }) => CRIME.test(sentence))
    )
      return 'it speaks of a death or a crime'
    // The same words with the new one in them, said by anybody in any report, would make it true.
    const stems = stemsOf(to)
    const statement = stemsOf(item.stem)
    const proof = item.evidence[0]
    const echo = view.claims.find((claim) => {
      const held = view.contents.get(claim.id)
      if (!held || claim.id === proof?.factId || stems.size === 0 || held.stems.size < 3)
        return false
      return (
        [...stems].every((stem) => held.stems.has(stem)) &&
        shareIn(held, statement, view.weights) >= ALIKE
      )
    })
    return echo ? 'another claim of the story says it' : null
  },
}

function commonStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++
  // Back to the start of the word: “eastern” and “eastwards” differ as words.
  while (at > 0 && /[\w'-]/.test(one.charAt(at - 1))) at--
  return at
}

function commonEnd(one: string, other: string): number {
  let by = 0
  while (by < one.length && by < other.length && one.at(-1 - by) === other.at(-1 - by)) by++
  // On to the end of the word, where one of the two goes on inside it.
  const isInside = (text: string): boolean =>
    by > 0 && /[\w'-]/.test(text.at(-by) ?? '') && /[\w'-]/.test(text.at(-1 - by) ?? '')
  while (isInside(one) || isInside(other)) by--
  return by
}

const isQuoted = (text: string, at: number): boolean =>
  text.slice(0, at).lastIndexOf('“') > text.slice(0, at).lastIndexOf('”')
