import type { Figure } from '../../facts/fact.ts'
import type { Evidence, Item } from '../item.ts'
import { implies, mayBeSame } from '../intervals.ts'
import { inDigits, isAskable } from '../pick-figures.ts'
import { ownFiguresIn } from '../statements.ts'
import type { StoryView } from '../story-view.ts'
import { standsIn } from '../wording/counted.ts'
import { readAmount } from '../wording/read-amount.ts'
import { claimOf, keyText, sourceShown, wrongTexts, type Checks } from './checks.ts'
import {
  actorOfEvidence,
  claimsOfSource,
  isPlain,
  NO_PARTY,
  rereadFacts,
  strayWord,
} from './derive-source.ts'

/** A wrong figure is at most so many times the right one, or one such part of it. */
const MAGNITUDE = 10

/** For types whose options are figures: real ones of the story, of one magnitude, none of which may be the same. */
export const figureChecks: Checks = {
  form: 'numbers',
  isOfNumber: true,
  derives(item, proof, view) {
    if (proof.factId === null) return deriveOwn(item, proof, view)
    const actor = actorOfEvidence(proof, view)
    if (!actor) return NO_PARTY
    if (isPlain(item, proof, actor) && isInDigits(item, proof.sentence))
      return strayWord(item, proof, actor, view)
    const claims = claimsOfSource(item, proof, actor, view)
    if (typeof claims === 'string') return claims
    return claims.some(({ figures }) => figures.some((figure) => isKey(figure, item)))
      ? null
      : NOT_GIVEN
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
    const asked = figuresAsked(item, view).find(
      (figure) => isAskable(figure) && isKey(figure, item),
    )
    if (!asked) return 'the key is no figure of the evidence'
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

const NOT_GIVEN = 'the evidence alone does not give the figure'

/** Whether it is the figure that the key gives and the stem leaves out. */
function isKey(figure: Figure, item: Item): boolean {
  const key = readAmount(keyText(item))
  return (
    figure.value === key.value && figure.qualifier === key.qualifier && !standsIn(item.stem, figure)
  )
}

/** The figures of the claim that is asked about, or of the sentence, where the report gives them itself. */
function figuresAsked(item: Item, view: StoryView): readonly Figure[] {
  const [proof] = item.evidence
  const claim = claimOf(item, view)
  if (claim) return claim.source.status === 'none' ? [] : claim.figures
  return proof ? ownFiguresIn(proof, proof.articleId, view).map(({ figure }) => figure) : []
}

/** Why the evidence alone does not give the figure as the report's own. */
function deriveOwn(item: Item, proof: Evidence, view: StoryView): string | null {
  const isGiven = rereadFacts([proof], view).some(
    (fact) => fact.kind === 'figure' && isKey(fact.figure, item),
  )
  return isGiven ? strayWord(item, proof, null, view) : NOT_GIVEN
}
