import type { Item } from '../item.ts'
import { implies, mayBeSame } from '../intervals.ts'
import { inDigits, isAskable } from '../pick-figures.ts'
import { readAmount } from '../wording/read-amount.ts'
import { claimOf, keyText, sourceShown, wrongTexts, type Checks } from './checks.ts'
import { actorOfEvidence, claimsOfSource, isPlain, NO_PARTY, strayWord } from './derive-source.ts'

/** A wrong figure is at most so many times the right one, or one such part of it. */
const MAGNITUDE = 10

/** For types whose options are figures: real ones of the story, of one magnitude, none of which may be the same. */
export const figureChecks: Checks = {
  form: 'numbers',
  isOfNumber: true,
  derives(item, proof, view) {
    const actor = actorOfEvidence(proof, view)
    if (!actor) return NO_PARTY
    if (isPlain(item, proof, actor) && isInDigits(item, proof.sentence))
      return strayWord(item, proof, actor, view)
    const claims = claimsOfSource(item, proof, actor, view)
    if (typeof claims === 'string') return claims
    const key = readAmount(keyText(item))
    const isFound = claims.some(({ figures }) =>
      figures.some(({ value, qualifier }) => value === key.value && qualifier === key.qualifier),
    )
    return isFound ? null : 'the evidence alone does not give the figure'
  },
  findsRight(item) {
    const key = readAmount(keyText(item))
    const close = wrongTexts(item).find((text) => mayBeSame(key, readAmount(text)))
    return close === undefined ? null : `“${close}” may be the same number`
  },
  findsStray(item, view) {
    const key = readAmount(keyText(item)).value ?? 0
    for (const { text } of item.options) {
      const { value } = readAmount(text)
      if (value === null || !view.figures.some((figure) => figure.value === value))
        return `“${text}” is no figure of the story`
      if (value / key > MAGNITUDE || key / value > MAGNITUDE)
        return `“${text}” is of another magnitude`
    }
    return null
  },
  doubtsFigure(item, view) {
    const claim = claimOf(item, view)
    if (!claim || claim.source.status === 'none') return 'the figure has no source'
    const key = readAmount(keyText(item))
    const asked = claim.figures.find(
      (figure) =>
        isAskable(figure) && figure.value === key.value && figure.qualifier === key.qualifier,
    )
    if (!asked) return 'the key is not the figure of the claim'
    const implied = wrongTexts(item).find((text) => implies(asked, readAmount(text)))
    return implied === undefined ? null : `“${implied}” follows from the figure`
  },
  shownIn: sourceShown,
}

/** Whether the key stands in the sentence in so many digits. */
function isInDigits(item: Item, sentence: string): boolean {
  const { value, qualifier } = readAmount(keyText(item))
  return value !== null && qualifier === 'exact' && sentence.includes(` ${inDigits(value)} `)
}
