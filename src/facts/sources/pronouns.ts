/**
 * Whom “he”, “it” and “its press service” mean.
 *
 * @module
 */
import type { Span } from '../../text/document.ts'
import type { Source } from '../fact.ts'
import { bodyNouns } from '../gazetteer.ts'
import {
  placeOf,
  type SentenceView,
  isCapitalised,
  isPossessive,
  tokenize,
} from '../grammar/tokens.ts'
import { type Discourse, evidenceOf, lastSpoken, sourceOf, unresolved } from './discourse.ts'
import { headOf, kindOfOwned, ownedName } from './kinds.ts'
import { type Person, personAt } from './people.ts'

const MASCULINE =
  /\b(?:Mr|Sir|Lord|spokesman|chairman|king|prince|congressman|businessman|policeman|father|son|brother|husband)\b\.?/i

const FEMININE =
  /\b(?:Mrs|Ms|Miss|Dame|Lady|spokeswoman|chairwoman|queen|princess|congresswoman|businesswoman|policewoman|mother|daughter|sister|wife)\b\.?/i

/** Whom “he” or “she” means: the last person who spoke, else the last who opened a sentence; a person of the other sex by title never. */
export function personPronoun(
  text: string,
  span: Span,
  pronoun: 'he' | 'she',
  view: SentenceView,
  discourse: Discourse,
): Source {
  const against = pronoun === 'he' ? FEMININE : MASCULINE
  const fits = (source: Source): boolean =>
    source.kind === 'person' &&
    source.name !== null &&
    !against.test(`${source.role ?? ''} ${source.text}`)
  const paragraph = view.paragraph.index
  const before = lastSpoken(discourse, span[0], paragraph, fits)
  // “Brandt said … He”: whether Brandt is a person or a firm is not known, so “he” may be Brandt.
  const unknown = lastSpoken(discourse, span[0], paragraph, isUnknownName)
  if (unknown && unknown.at > (before?.at ?? -1)) return unresolved(text, span, 'pronoun')
  const subject = lastSubject(view, span[0], discourse, paragraph, against)
  if (before && (!subject || before.at >= subject.at))
    return taken(before.source, text, span, before.view, view)
  if (subject) return subjectSource(subject.person, text, span, subject.view, view)
  for (let back = paragraph - 1; back >= Math.max(0, paragraph - 3); back--) {
    const spoken = lastSpoken(discourse, span[0], back, fits)
    const acting = lastSubject(view, span[0], discourse, back, against)
    if (spoken && (!acting || spoken.at >= acting.at))
      return taken(spoken.source, text, span, spoken.view, view)
    if (acting) return subjectSource(acting.person, text, span, acting.view, view)
  }
  return unresolved(text, span, 'pronoun')
}

/** One or two capitalised words that are no known party or body. */
const isUnknownName = ({ kind, side, text }: Source): boolean =>
  kind === 'body' &&
  side === null &&
  /^[A-Z][^\s.&]+(?: [A-Z][^\s.&]+)?$/.test(text) &&
  !bodyNouns.has(text.toLowerCase().split(' ').at(-1) ?? '')

/** Sentences that a reader goes back for “he”. */
const REACH = 12

/** The last person who opens a sentence of the paragraph before `limit`: never a name inside content or a possessive. */
function lastSubject(
  view: SentenceView,
  limit: number,
  discourse: Discourse,
  paragraph: number,
  against: RegExp,
): { person: Person; view: SentenceView; at: number } | undefined {
  const sentences = discourse.paragraphs[paragraph]?.sentences ?? []
  const isHere = paragraph === view.paragraph.index
  const last = isHere ? placeOf(view) - 1 : sentences.length - 1
  for (let index = last; index >= 0 && last - index < REACH; index--) {
    const other = sentences[index]
    if (!other || other.sentence.span[0] >= limit) continue
    for (let at = 0; at < Math.min(other.tokens.length, 14); at++) {
      const token = other.tokens[at]
      if (!token || token.quote >= 0 || token.text === ',') break
      if (!isCapitalised(token) || isPossessive(token)) continue
      const person = personAt(other.tokens, at, discourse.people)
      if (person && !against.test(person.roles.join(' ')))
        return { person, view: other, at: token.start }
    }
  }
  return undefined
}

const taken = (
  source: Source,
  text: string,
  span: Span,
  from: SentenceView,
  view: SentenceView,
): Source => ({
  ...source,
  text,
  span,
  status: 'pronoun',
  antecedent:
    from === view
      ? null
      : source.antecedent && source.status === 'pronoun'
        ? source.antecedent
        : evidenceOf(from),
})

const subjectSource = (
  person: Person,
  text: string,
  span: Span,
  from: SentenceView,
  view: SentenceView,
): Source => sourceOf(person, unresolved(text, span, 'pronoun'), from, view)

/** Whom “it” or “they” means: the last fitting source of this paragraph or the one before. */
export function thingPronoun(
  text: string,
  span: Span,
  view: SentenceView,
  discourse: Discourse,
  fits: (source: Source) => boolean,
): Source {
  const paragraph = view.paragraph.index
  const before = lastSpoken(
    discourse,
    span[0],
    paragraph - 1,
    (source) => source.name !== null && fits(source),
  )
  return before
    ? taken(before.source, text, span, before.view, view)
    : unresolved(text, span, 'pronoun')
}

/** “its press service”, “his office”: the owner's. */
export function ownedBy(
  text: string,
  span: Span,
  pronoun: string,
  thing: string,
  view: SentenceView,
  discourse: Discourse,
): Source {
  const owner =
    pronoun === 'his' || pronoun === 'her'
      ? personPronoun(text, span, pronoun === 'his' ? 'he' : 'she', view, discourse)
      : thingPronoun(text, span, view, discourse, (source) =>
          pronoun === 'its'
            ? source.kind !== 'person'
            : source.kind === 'group' || source.kind === 'body',
        )
  if (owner.name === null) return { ...unresolved(text, span, 'pronoun'), side: owner.side }
  const head = headOf(tokenize(thing, 0)) ?? ''
  // “his ministry” of the “Ruritanian Foreign Minister” is the “Ruritanian Foreign Ministry”.
  const office =
    thing.toLowerCase() === 'ministry' && owner.role ? /^(.* )?Minister$/i.exec(owner.role) : null
  return {
    ...owner,
    text,
    span,
    name: office?.[1] ? `${office[1]}Ministry` : ownedName(owner.name, thing),
    role: null,
    kind: kindOfOwned(head),
    status: 'pronoun',
    antecedent: owner.antecedent,
  }
}
