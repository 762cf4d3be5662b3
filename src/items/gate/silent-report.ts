import { checksOf } from '../types/index.ts'
import { keyTexts } from '../checks/checks.ts'
import { isSilent } from '../silence.ts'
import { reportAsSubject } from '../wording/stems.ts'
import type { GateRule } from './rule.ts'

/** “Not in the report”, and a wrong report, is a report that is silent on a real claim of another. */
export const silentReport: GateRule = {
  id: '10 silent-report',
  refuses(item, view) {
    const isOutlet = checksOf(item).form === 'reports'
    if (!isOutlet && item.key !== 'not-stated') return null
    const [proof] = item.evidence
    const fact = view.facts.get(proof?.factId ?? '')
    if (fact?.kind !== 'claim') return 'the evidence is no claim of the story'
    const actor = view.sources.get(fact.id)
    if (!actor) return 'the source has no name'
    const right = keyTexts(item)
    for (const id of item.asks) {
      const isRight = id === fact.articleId || right.includes(reportAsSubject(id, view))
      if (isOutlet && isRight) continue
      if (id === fact.articleId) return 'it is asked of the report that states it'
      const document = view.documents.get(id)
      if (!document || !isSilent(document, fact, actor, view))
        return 'the report asked is not silent on it'
    }
    return null
  },
}
