import { implies } from '../intervals.ts'
import { isAskable } from '../types/figure-source.ts'
import { readAmount } from '../wording/read-amount.ts'
import type { GateRule } from './rule.ts'

/** A figure keeps its source, qualifier and unit; what it implies is not wrong. */
export const figureLogic: GateRule = {
  id: '4 figure-logic',
  refuses(item, view) {
    if (item.type !== 'figure' && item.type !== 'figure-source') return null
    const [proof] = item.evidence
    const fact = view.facts.get(proof?.factId ?? '')
    if (fact?.kind !== 'claim' || fact.source.status === 'none') return 'the figure has no source'
    const figures = fact.figures.filter(isAskable)
    if (figures.length === 0) return 'the claim holds no figure to ask for'
    if (item.type === 'figure-source') return null
    const key = readAmount(item.options.find(({ id }) => id === item.key)?.text ?? '')
    const asked = figures.find(
      ({ value, qualifier }) => value === key.value && qualifier === key.qualifier,
    )
    if (!asked) return 'the key is not the figure of the claim'
    for (const { id, text } of item.options) {
      if (id === item.key) continue
      if (implies(asked, readAmount(text))) return `“${text}” follows from the figure`
    }
    return null
  },
}
