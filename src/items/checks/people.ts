import { actorShownAs } from '../option-texts.ts'
import { isIn, rightTooOf } from '../pick-people.ts'
import { isDefinite } from '../pick-sources.ts'
import { isPerson } from '../actors.ts'
import { nothingWrong, wrongTexts, type Checks } from './checks.ts'

/** For types whose options are people, with a key that a sentence of the report itself proves. How, the type says. */
export const peopleChecks: Omit<Checks, 'derives'> = {
  form: 'names',
  isOfNumber: false,
  findsRight(item, view) {
    const [proof] = item.evidence
    if (!proof) return null
    const mayBeRight = rightTooOf(item.stem, proof, view)
    const right = wrongTexts(item).find((text) => {
      const actor = actorShownAs(text, view)
      return actor !== undefined && (isIn(proof.sentence, actor) || mayBeRight(actor))
    })
    return right === undefined ? null : `“${right}” may be right as well`
  },
  findsStray({ options }, view) {
    const stray = options.find(({ text }) => {
      const actor = actorShownAs(text, view)
      return !actor || !isPerson(actor) || !isDefinite(actor)
    })
    return stray ? `“${stray.text}” is nobody of the story` : null
  },
  doubtsFigure: nothingWrong,
  shownIn: ({ options }, view) => options.map(({ text }) => actorShownAs(text, view)),
}
