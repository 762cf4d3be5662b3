/**
 * Who of a document is “he” and who “she”, as its own words tell.
 *
 * @module
 */
import { type ParagraphView, isCapitalised } from '../grammar/tokens.ts'
import { type Person, namedAt } from './people.ts'

/** The pronoun of a person. */
export type Sex = 'he' | 'she'

const HE = /^(?:he|him|his|himself|he's)$/
const SHE = /^(?:she|her|hers|herself|she's)$/

const MAN =
  /\b(?:Mr|Sir|Lord|king|prince|father|son|brother|husband|(?:spokes|chair|congress|business|police)man)\b/i
const WOMAN =
  /\b(?:Mrs|Ms|Miss|Dame|Lady|queen|princess|mother|daughter|sister|wife|(?:spokes|chair|congress|business|police)woman)\b/i

/** What titles and offices tell: “Ms. Roe”, “spokesman”. */
export const titledAs = (words: string): Sex | undefined =>
  MAN.test(words) ? 'he' : WOMAN.test(words) ? 'she' : undefined

/** A title tells more than a pronoun, which can mean somebody else. */
const TITLE_WEIGHT = 5

/** Who wins must have this many times the votes of the other. */
const MARGIN = 2

/**
 * The pronoun of each person: that of their title, else the one that follows where nobody else is named. People of whom
 * the text tells nothing, or both, are left out.
 */
export function findSexes(
  paragraphs: readonly ParagraphView[],
  people: ReadonlyMap<string, Person>,
): ReadonlyMap<Person, Sex> {
  const votes = new Map<Person, Record<Sex, number>>()
  const vote = (person: Person, sex: Sex | undefined, weight = 1): void => {
    if (!sex) return
    const counts = votes.get(person) ?? { he: 0, she: 0 }
    counts[sex] += weight
    votes.set(person, counts)
  }
  for (const person of people.values()) vote(person, titledAs(person.roles.join(' ')), TITLE_WEIGHT)
  for (const { sentences } of paragraphs) {
    // Whom this sentence and the one before name.
    let before = new Set<Person>()
    for (const { tokens } of sentences) {
      const here = new Set<Person>()
      for (const [at, token] of tokens.entries()) {
        if (token.quote >= 0) continue
        const sex = HE.test(token.lower) ? 'he' : SHE.test(token.lower) ? 'she' : undefined
        if (sex) {
          const [only, another] = new Set([...before, ...here])
          if (only && !another) vote(only, sex)
          continue
        }
        const person = isCapitalised(token) ? namedAt(tokens, at, people) : undefined
        if (!person) continue
        here.add(person)
        vote(person, titledAs(`${tokens[at - 2]?.text} ${tokens[at - 1]?.text}`), TITLE_WEIGHT)
      }
      before = here
    }
  }
  const sexes = new Map<Person, Sex>()
  for (const [person, { he, she }] of votes) {
    if (he >= MARGIN * she) sexes.set(person, 'he')
    else if (she >= MARGIN * he) sexes.set(person, 'she')
  }
  return sexes
}
