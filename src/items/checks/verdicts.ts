import type { Actor } from '../actors.ts'
import { isHeldIn } from '../offices.ts'
import { nothingWrong, sourceShown, type Checks } from './checks.ts'
import { deriveSource, rereadEvidence, strayWord } from './derive-source.ts'

/** For statements to be judged. What was changed in them, the rule on alterations asks. */
export const verdictChecks: Checks = {
  form: 'fixed',
  isOfNumber: false,
  derives(item, proof, view) {
    if (item.key !== 'not-stated' && !item.asks.includes(proof.articleId))
      return 'the evidence is of another report'
    if (proof.factId !== null) return deriveSource(item, proof, view)
    const said = item.alteration?.original ?? item.stem
    if (
      view.actors.some((actor) => isIntroduced(said, actor) && isHeldIn(said, proof, actor, view))
    )
      return null
    return rereadEvidence([proof], view).length === 0
      ? strayWord(item, proof, null, view)
      : 'the evidence alone gives it to somebody'
  },
  findsRight: nothingWrong,
  findsStray: nothingWrong,
  doubtsFigure: nothingWrong,
  shownIn: sourceShown,
}

/** “…, Ann Lee is introduced as …” */
const isIntroduced = (statement: string, { shown }: Actor): boolean =>
  statement.includes(`, ${shown} is introduced as `)
