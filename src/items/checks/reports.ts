import { reportAsSubject } from '../wording/stems.ts'
import { keyText, nothingWrong, sourceShown, type Checks } from './checks.ts'
import { deriveSource } from './derive-source.ts'

/** For types whose options are reports. That the wrong ones are silent on it, the rule on silent reports asks. */
export const reportChecks: Checks = {
  form: 'reports',
  isOfNumber: false,
  derives: (item, proof, view) =>
    keyText(item) === reportAsSubject(proof.articleId, view)
      ? deriveSource(item, proof, view)
      : 'the evidence is of another report',
  findsRight: nothingWrong,
  findsStray({ asks, options }, view) {
    const reports = asks.map((id) => reportAsSubject(id, view))
    const stray = options.find(({ text }) => !reports.includes(text))
    return stray ? `“${stray.text}” is no report that is asked` : null
  },
  doubtsFigure: nothingWrong,
  shownIn: sourceShown,
}
