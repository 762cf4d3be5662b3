import { outerSourcesOf } from '../also-right.ts'
import { isOwnVoice } from '../item.ts'
import { actorShownAs } from '../option-texts.ts'
import type { GateRule } from './rule.ts'

/** Where one source speaks through another, the inner one said it and the outer one is no option. */
export const levelsApart: GateRule = {
  id: '5 levels-apart',
  refuses(item, view) {
    const [proof] = item.evidence
    if (isOwnVoice(item)) return null
    const fact = view.facts.get(proof?.factId ?? '')
    if (fact?.kind !== 'claim') return 'the evidence is no claim of the story'
    const key = item.options.find(({ id }) => id === item.key)
    const outer = [
      ...fact.via.map(({ name }) => name),
      ...outerSourcesOf(fact, view).map(({ name }) => name),
    ]
    for (const { text } of item.options) {
      const actor = actorShownAs(text, view)
      if (actor && text !== key?.text && outer.includes(actor.name))
        return `${actor.name} passes the claim on`
    }
    const missing = fact.via.find(({ name }) => !proof?.via.includes(name))
    return missing ? `${missing.name} is left out of the evidence` : null
  },
}
