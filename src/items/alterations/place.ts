import { isCountry, partiesIn, partyOf } from '../../facts/gazetteer.ts'
import { contentHash } from '../../lib/content-hash.ts'
import { blankQuotes } from '../wording/text.ts'
import type { StoryView } from '../story-view.ts'
import { replaceOnce, type AlterationRule } from './alteration.ts'
import { isToldElsewhere } from './told-elsewhere.ts'

/**
 * Where it was: “in Poland” becomes “in Norway”, another country of which the story speaks, but not of the like. A country that
 * acts is no place: “the talks with Poland”.
 */
export const place: AlterationRule = {
  kind: 'place',
  alter({ id }, { phrase }, view) {
    for (const { 1: held = '', 2: from = '' } of blankQuotes(phrase).matchAll(PLACE)) {
      const party = partyOf(from)
      if (party?.as !== 'country') continue
      const others = countriesOf(view)
        .filter((side) => side !== party.side)
        .filter(
          (side) =>
            !phrase.includes(side) && !isToldElsewhere(phrase.replace(from, ''), side, view),
        )
        .toSorted()
      const to = others[Number.parseInt(contentHash(id, 'place').slice(-2), 32) % others.length]
      if (to === undefined) continue
      const altered = replaceOnce(phrase, `${held} ${from}`, `${held} ${to}`)
      if (altered !== undefined)
        return { kind: 'place', phrase: altered, from: `${held} ${from}`, to: `${held} ${to}` }
    }
    return undefined
  },
}

const PLACE =
  /\b(in|across|near|inside|outside) ([A-Z][a-zA-Z]+(?: [A-Z][a-zA-Z]+)?)(?![\w'’-]| and\b| or\b)/g

const known = new WeakMap<StoryView, readonly string[]>()

/** The countries of which the story speaks. A statement after another asks for them. */
function countriesOf(view: StoryView): readonly string[] {
  const found = known.get(view)
  if (found) return found
  const sides = partiesIn(view.text).map(({ party: { side } }) => side)
  const countries = [...new Set(sides)].filter((side) => isCountry(side) && !takesArticle(side))
  known.set(view, countries)
  return countries
}

/** “the Netherlands” */
const takesArticle = (country: string): boolean => / /.test(country) || country.endsWith('s')
