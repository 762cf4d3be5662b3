/**
 * Whom “he”, “it” and “its press service” mean.
 *
 * @module
 */
import type { Span } from '../../text/document.ts'
import type { Source } from '../fact.ts'
import { documentNouns, groupNouns, roleNouns } from '../gazetteer.ts'
import { type SentenceView, isCapitalised, isPossessive, tokenize } from '../grammar/tokens.ts'
import { type Discourse, evidenceOf, unresolved } from './discourse.ts'
import { headOf } from './kinds.ts'
import { type Person, findByLastName } from './people.ts'

const MASCULINE =
  /\b(?:Mr|Sir|Lord|spokesman|chairman|king|prince|congressman|businessman|policeman|father|son|brother|husband)\b\.?/i

const FEMININE =
  /\b(?:Mrs|Ms|Miss|Dame|Lady|spokeswoman|chairwoman|queen|princess|congresswoman|businesswoman|policewoman|mother|daughter|sister|wife)\b\.?/i

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
  const before = discourse.spoken.findLast(
    ({ source, at, view: other }) =>
      at < span[0] && other.paragraph.index === paragraph && fits(source),
  )
  const subject = lastSubject(view, span[0], discourse, paragraph, against)
  if (before && (!subject || before.at >= subject.at))
    return taken(before.source, text, span, before.view, view)
  if (subject) return subjectSource(subject.person, text, span, subject.view, view)
  for (let back = paragraph - 1; back >= Math.max(0, paragraph - 3); back--) {
    const spoken = discourse.spoken.findLast(
      ({ source, at, view: other }) =>
        at < span[0] && other.paragraph.index === back && fits(source),
    )
    const acting = lastSubject(view, span[0], discourse, back, against)
    if (spoken && (!acting || spoken.at >= acting.at))
      return taken(spoken.source, text, span, spoken.view, view)
    if (acting) return subjectSource(acting.person, text, span, acting.view, view)
  }
  return unresolved(text, span, 'pronoun')
}

/** The last person who opens a sentence of the paragraph before `limit`: never a name inside content or a possessive. */
function lastSubject(
  view: SentenceView,
  limit: number,
  discourse: Discourse,
  paragraph: number,
  against: RegExp,
): { person: Person; view: SentenceView; at: number } | undefined {
  const sentences = discourse.views.filter(
    (other) =>
      other.paragraph.index === paragraph && other.sentence.span[0] < limit && other !== view,
  )
  for (const other of sentences.toReversed()) {
    for (let at = 0; at < Math.min(other.tokens.length, 14); at++) {
      const token = other.tokens[at]
      if (!token || token.quote >= 0 || token.text === ',') break
      if (!isCapitalised(token) || isPossessive(token)) continue
      const person = findByLastName(token.text, discourse.people)
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
): Source => ({
  text,
  span,
  name: person.name,
  role: person.roles[0] ?? null,
  kind: 'person',
  side: person.side,
  status: 'pronoun',
  antecedent: from === view ? null : evidenceOf(from),
})

export function thingPronoun(
  text: string,
  span: Span,
  view: SentenceView,
  discourse: Discourse,
  fits: (source: Source) => boolean,
): Source {
  const paragraph = view.paragraph.index
  const before = discourse.spoken.findLast(
    ({ source, at, view: other }) =>
      at < span[0] &&
      other.paragraph.index >= paragraph - 1 &&
      source.name !== null &&
      fits(source),
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
    name: office?.[1]
      ? `${office[1]}Ministry`
      : `${owner.name}${owner.name.endsWith('s') ? "'" : "'s"} ${thing}`,
    role: null,
    kind: roleNouns.has(head)
      ? 'person'
      : groupNouns.has(head)
        ? 'group'
        : documentNouns.has(head)
          ? 'document'
          : 'body',
    status: 'pronoun',
    antecedent: owner.antecedent,
  }
}
