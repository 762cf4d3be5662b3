import type { Evidence, Item } from '../item.ts'
import type { StoryView } from '../story-view.ts'
import { isToldBySomebody } from '../statements.ts'
import { ownSentences, VOICE_OPTIONS, voiceOf } from '../voices.ts'
import { claimOf, keyText, nothingWrong, sourceShown, type Checks } from './checks.ts'
import { deriveSource, rereadEvidence, strayWord } from './derive-source.ts'

/** For the question in whose voice a report says a thing. One of the three is proven by the key itself. */
export const voiceChecks: Checks = {
  form: 'fixed',
  isOfNumber: false,
  derives: (item, proof, view) =>
    doubtVoice(item, proof, view) ??
    (keyText(item) === VOICE_OPTIONS.named
      ? deriveSource(item, proof, view)
      : strayWord(item, proof, null, view)),
  findsRight: nothingWrong,
  findsStray({ options }) {
    const stray = Object.values(VOICE_OPTIONS).find(
      (voice) => !options.some(({ text }) => text === voice),
    )
    return stray === undefined ? null : `“${stray}” is no option`
  },
  doubtsFigure: nothingWrong,
  shownIn: sourceShown,
}

/** Why the voice that is the key is not the one of the evidence alone; null if it is. */
function doubtVoice(item: Item, proof: Evidence, view: StoryView): string | null {
  const key = keyText(item)
  const claim = claimOf(item, view)
  if (claim) {
    const found = voiceOf(claim, view)
    return found !== undefined && VOICE_OPTIONS[found] === key
      ? null
      : 'its voice could be argued about'
  }
  const document = view.documents.get(proof.articleId)
  const isOwn =
    key === VOICE_OPTIONS.own &&
    document !== undefined &&
    ownSentences(document, view).some(
      (sentence) =>
        sentence.span[0] === proof.span[0] && !isToldBySomebody(sentence, document.id, view),
    ) &&
    rereadEvidence([proof], view).length === 0
  return isOwn ? null : 'the report may have it from somebody'
}
