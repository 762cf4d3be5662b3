/**
 * Whose office a phrase names: “the minister” of the person introduced as one.
 *
 * @module
 */
import { isCountry, partyOf, sideOf } from '../gazetteer.ts'
import type { SentenceView } from '../grammar/tokens.ts'
import type { Discourse } from './discourse.ts'
import { MOST_PEOPLE, type Person } from './people.ts'

/** Offices that news uses for one another. */
const SAME_OFFICE: readonly (readonly string[])[] = [
  [
    'top diplomat',
    'foreign minister',
    'secretary of state',
    'foreign secretary',
    'foreign policy chief',
  ],
  [
    'chief',
    'head',
    'boss',
    'secretary general',
    'secretary-general',
    'director',
    'director general',
    'director-general',
  ],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['leader', 'president', 'prime minister', 'premier', 'chancellor'],
]

/** The last person mentioned before whose office is the one the phrase names. */
export function holderOf(
  words: string,
  view: SentenceView,
  discourse: Discourse,
): Person | undefined {
  const lower = words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|a|an) /, '')
  const side = sideOf(words)
  if (discourse.people.size > MOST_PEOPLE) return undefined
  let best: { person: Person; at: number } | undefined
  for (const person of discourse.people.values()) {
    const fits = person.roles.some((role) =>
      isSameOffice(role.toLowerCase(), lower, side, sideOf(role)),
    )
    if (!fits) continue
    const last = person.mentions.findLast(({ span }) => span[0] < view.sentence.span[1])
    if (last && (!best || last.span[0] > best.at)) best = { person, at: last.span[0] }
  }
  return best?.person
}

function isSameOffice(
  role: string,
  phrase: string,
  phraseSide: string | null,
  roleSide: string | null,
): boolean {
  if (phraseSide && roleSide && phraseSide !== roleSide) return false
  // “Johnson's spokesman”, “the firm's lawyer”: somebody's own, not just any.
  if (/['’]s? /.test(phrase) && phraseSide === null) return false
  const roleHead = officeWords(role)
  const phraseHead = officeWords(phrase)
  if (roleHead === '' || phraseHead === '') return false
  if (roleHead.endsWith(phraseHead) || phraseHead.endsWith(roleHead))
    return phraseSide === null || roleSide !== null || phraseHead.split(' ').length > 1
  // “the alliance chief” for a secretary general of that side; only when the phrase names the side or a body.
  return (
    SAME_OFFICE.some(
      (office) =>
        office.some((name) => phraseHead.endsWith(name)) &&
        office.some((name) => roleHead.endsWith(name)),
    ) &&
    (phraseSide !== null ||
      (/\b(?:alliance|union|company|bank|club|agency|bloc)\b/.test(phrase) &&
        roleSide !== null &&
        !isCountry(roleSide)))
  )
}

/** The office without countries and articles: “Ukraine's foreign minister” → “foreign minister”. */
const officeWords = (role: string): string =>
  role
    .split(/\s+/)
    .filter(
      (word) =>
        !/['’]s?$/.test(word) &&
        partyOf(word.charAt(0).toUpperCase() + word.slice(1)) === undefined &&
        word !== 'us' &&
        word !== 'uk',
    )
    .join(' ')
