import { mayBeSame } from '../intervals.ts'
import { isAlsoRight } from '../also-right.ts'
import { actorShownAs } from '../option-texts.ts'
import { givesFigure, isAskable } from '../types/figure-source.ts'
import { readAmount } from '../wording/read-amount.ts'
import type { GateRule } from './rule.ts'

/** Exactly one option is right, under every name of a party and over every report of the story. */
export const oneRight: GateRule = {
  id: '2 one-right-option',
  refuses(item, view) {
    // Of the voices, one is proven by the key itself.
    if (item.response === 'verdict' || item.type === 'voice') return null
    const fact = view.facts.get(item.evidence[0]?.factId ?? '')
    if (fact?.kind !== 'claim') return 'the evidence is no claim of the story'
    const wrong = item.options.filter(({ id }) => id !== item.key).map(({ text }) => text)
    if (item.type === 'figure') {
      const key = readAmount(item.options.find(({ id }) => id === item.key)?.text ?? '')
      const close = wrong.find((text) => mayBeSame(key, readAmount(text)))
      return close === undefined ? null : `“${close}” may be the same number`
    }
    const figure =
      item.type === 'figure-source'
        ? fact.figures.find(
            (one) => isAskable(one) && item.evidence[0]?.sentence.includes(one.text),
          )
        : undefined
    for (const text of wrong) {
      const actor = actorShownAs(text, view)
      if (!actor) continue
      if (isAlsoRight(actor, fact, view)) return `“${text}” is held to something like it`
      if (figure && givesFigure(actor, figure, view)) return `“${text}” gives the figure too`
    }
    return null
  },
}
