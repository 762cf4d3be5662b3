import { isSameSide } from '../actors.ts'
import { isAlsoRight } from '../also-right.ts'
import { actorShownAs } from '../option-texts.ts'
import { isDefinite } from '../pick-sources.ts'
import { claimOf, keyText, NO_CLAIM, nothingWrong, wrongTexts, type Checks } from './checks.ts'
import { actorOfEvidence, deriveSource } from './derive-source.ts'

/** For types whose options are sources: none is held to the same thing, and no two are of one side. */
export const sourceChecks: Checks = {
  form: 'names',
  isOfNumber: false,
  derives: (item, proof, view) =>
    actorShownAs(keyText(item), view) === actorOfEvidence(proof, view)
      ? deriveSource(item, proof, view)
      : 'the evidence gives it to somebody else',
  findsRight(item, view) {
    const claim = claimOf(item, view)
    if (!claim) return NO_CLAIM
    const right = wrongTexts(item).find((text) => {
      const actor = actorShownAs(text, view)
      return actor !== undefined && isAlsoRight(actor, claim, view)
    })
    return right === undefined ? null : `“${right}” is held to something like it`
  },
  findsStray({ options }, view) {
    const actors = options.map(({ text }) => actorShownAs(text, view))
    const nobody = actors.find((actor) => actor && !isDefinite(actor))
    if (nobody) return `“${nobody.shown}” is nobody in particular`
    if (actors.filter((actor) => actor?.isNamed === false).length > 1)
      return 'more than one option has no name'
    for (const [at, actor] of actors.entries()) {
      const text = options[at]?.text ?? ''
      if (!actor) return `“${text}” is no source of the story`
      const twin = actors.slice(at + 1).find((other) => other && isSameSide(actor, other))
      if (twin) return `“${text}” and “${twin.shown}” are of one side`
    }
    return null
  },
  doubtsFigure: nothingWrong,
  shownIn: ({ options }, view) => options.map(({ text }) => actorShownAs(text, view)),
}
