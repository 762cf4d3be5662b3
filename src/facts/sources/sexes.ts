/**
 * Who of a document is “he” and who “she”, as its own words tell.
 *
 * @module
 */
import { type ParagraphView, type Token, isCapitalised } from '../grammar/tokens.ts'
import { type Person, namedAt } from './people.ts'

/** The pronoun of a person. */
export type Sex = 'he' | 'she'

/** What “he” and “his” tell of the only person named before them. */
const PRONOUN = /^(?:(?:he|him|his|himself|he's)|(she|her|hers|herself|she's))$/

const TITLE = /^(?:(?:mr|sir|lord)|(mrs|ms|miss|dame|lady))\.?$/

/** A title tells more than a pronoun, which can mean somebody else. */
const TITLE_WEIGHT = 5

/** Who wins must have this many times the votes of the other. */
const MARGIN = 2

const sexIn = (pattern: RegExp, token: Token | undefined): Sex | undefined => {
  const match = pattern.exec(token?.lower ?? '')
  return match ? (match[1] ? 'she' : 'he') : undefined
}

/**
 * The pronoun of each person: that of their title, else the one that follows where nobody else is named. People of whom
 * the text tells nothing, or both, are left out.
 */
export function findSexes(
  paragraphs: readonly ParagraphView[],
  people: ReadonlyMap<string, Person>,
): ReadonlyMap<Person, Sex> {
  const votes = new Map<Person, Record<Sex, number>>()
  const vote = (person: Person, sex: Sex, weight: number): void => {
    const counts = votes.get(person) ?? { he: 0, she: 0 }
    counts[sex] += weight
    votes.set(person, counts)
  }
  for (const { sentences } of paragraphs) {
    // Whom this sentence and the one before name.
    let before = new Set<Person>()
    for (const { tokens } of sentences) {
      const here = new Set<Person>()
      for (const [at, token] of tokens.entries()) {
        if (token.quote >= 0) continue
        const sex = sexIn(PRONOUN, token)
        if (sex) {
          const [only, another] = new Set([...before, ...here])
          if (only && !another) vote(only, sex, 1)
          continue
        }
        const person = isCapitalised(token) ? namedAt(tokens, at, people) : undefined
        if (!person) continue
        here.add(person)
        const title = sexIn(TITLE, tokens[at - 1]) ?? sexIn(TITLE, tokens[at - 2])
        if (title) vote(person, title, TITLE_WEIGHT)
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
