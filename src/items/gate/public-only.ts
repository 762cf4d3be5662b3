import { actorShownAs } from '../option-texts.ts'
import { isPublic } from '../pick-sources.ts'
import type { GateRule } from './rule.ts'

/** No private person or minor is an option, a key or the source of a statement. */
export const publicOnly: GateRule = {
  id: '9 public-only',
  refuses({ type, options, evidence }, view) {
    const names =
      type === 'who-said' || type === 'figure-source'
        ? options.map(({ text }) => actorShownAs(text, view))
        : [view.actors.find(({ name }) => name === evidence[0]?.source)]
    const hidden = names.find((actor) => actor !== undefined && !isPublic(actor))
    return hidden ? `${hidden.name} holds no public office in the reports` : null
  },
}
