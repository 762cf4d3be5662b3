import { isPublic } from '../pick-sources.ts'
import { checksOf } from '../types/index.ts'
import type { GateRule } from './rule.ts'

/** No private person or minor is an option, a key or the source of a statement. */
export const publicOnly: GateRule = {
  id: '9 public-only',
  refuses(item, view) {
    const hidden = checksOf(item)
      .shownIn(item, view)
      .find((actor) => actor !== undefined && !isPublic(actor))
    return hidden ? `${hidden.name} holds no public office in the reports` : null
  },
}
