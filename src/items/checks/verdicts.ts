import { nothingWrong, sourceShown, type Checks } from './checks.ts'
import { deriveSource, rereadEvidence, strayWord } from './derive-source.ts'

/** For statements to be judged. What was changed in them, the rule on alterations asks. */
export const verdictChecks: Checks = {
  form: 'fixed',
  isOfNumber: false,
  derives(item, proof, view) {
    if (proof.factId !== null) return deriveSource(item, proof, view)
    return rereadEvidence([proof], view).length === 0
      ? strayWord(item, proof, null, view)
      : 'the evidence alone gives it to somebody'
  },
  findsRight: nothingWrong,
  findsStray: nothingWrong,
  doubtsFigure: nothingWrong,
  shownIn: sourceShown,
}
