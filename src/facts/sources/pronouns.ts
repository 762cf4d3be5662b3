/**
 * Whom “he”, “it” and “its press service” mean.
 *
 * @module
 */
import type { Span } from '../../text/document.ts'
import type { Source } from '../fact.ts'
import { bodyNouns, roleNouns } from '../gazetteer.ts'
import { isFiniteVerb, isNominal } from '../grammar/parts-of-speech.ts'
import {
  placeOf,
  type SentenceView,
  type Token,
  isCapitalised,
  isComma,
  isPossessive,
  tokenize,
} from '../grammar/tokens.ts'
import { type Discourse, evidenceOf, lastSpoken, sourceOf, unresolved } from './discourse.ts'
import { headOf, kindOfOwned, ownedName } from './kinds.ts'
import { holderOf } from './office-holders.ts'
import { type Person, personAt, personNamed } from './people.ts'
import { type Sex, titledAs } from './sexes.ts'
import {
  CONJUNCTIONS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
  isAdverb,
} from '../words/closed-class.ts'

/**
 * Whom “he” or “she” means: the last person who spoke, else the last who is the subject of a sentence; somebody of the
 * other sex never, and nobody where the words leave a choice.
 */
export function personPronoun(
  text: string,
  span: Span,
  pronoun: Sex,
  view: SentenceView,
  discourse: Discourse,
): Source {
  const fits = (person: Person): boolean => (discourse.sexes.get(person) ?? pronoun) === pronoun
  const hasSpoken = ({ kind, name, role, text: words }: Source): boolean => {
    const person = name === null ? undefined : personNamed(name, discourse.people)
    return (
      kind === 'person' &&
      name !== null &&
      !words.endsWith(' who') &&
      (person ? fits(person) : (titledAs(`${role} ${words}`) ?? pronoun) === pronoun)
    )
  }
  const paragraph = view.paragraph.index
  for (let back = paragraph; back >= Math.max(0, paragraph - FARTHEST); back--) {
    const spoken = lastSpoken(discourse, span[0], back, hasSpoken)
    const acting = lastSubject(view, span[0], discourse, back, fits)
    // “Brandt said … He”: whether Brandt is a person or a firm is not known, so “he” may be Brandt.
    const unknown = lastSpoken(discourse, span[0], back, isUnknownName)
    const at = Math.max(spoken?.at ?? -1, acting?.at ?? -1)
    if (unknown && unknown.at > at) break
    if (spoken && spoken.at === at) return taken(spoken.source, text, span, spoken.view, view)
    if (!acting) continue
    if (!acting.person) break
    return subjectSource(acting.person, text, span, acting.view, view)
  }
  return unresolved(text, span, 'pronoun')
}

/** Paragraphs that a reader goes back for “he”. */
const FARTHEST = 3

/** One or two capitalised words that are no known party or body. */
const isUnknownName = ({ kind, side, text }: Source): boolean =>
  kind === 'body' &&
  side === null &&
  /^[A-Z][^\s.&]+(?: [A-Z][^\s.&]+)?$/.test(text) &&
  !bodyNouns.has(text.toLowerCase().split(' ').at(-1) ?? '')

/** Sentences that a reader goes back for “he”. */
const REACH = 12

/** The subject of a sentence: a person who fits, or the words for somebody who is not named (“his wife”). */
type Subject = { readonly person: Person | undefined; readonly at: number; readonly words?: string }

/** The last subject of a sentence of the paragraph that begins before `limit`. */
function lastSubject(
  view: SentenceView,
  limit: number,
  discourse: Discourse,
  paragraph: number,
  fits: (person: Person) => boolean,
): (Subject & { readonly view: SentenceView }) | undefined {
  const sentences = discourse.paragraphs[paragraph]?.sentences ?? []
  const last = paragraph === view.paragraph.index ? placeOf(view) : sentences.length - 1
  for (let index = last; index >= 0 && last - index < REACH; index--) {
    const other = sentences[index]
    if (!other) continue
    const subject = subjectOf(other.tokens, limit, discourse, fits)
    if (!subject) continue
    if (!subject.words) return { ...subject, view: other }
    const holder = holderOf(subject.words, other, discourse)
    const person = holder && fits(holder) ? holder : undefined
    return { person, at: subject.at, view: person?.mentions[0]?.view ?? other }
  }
  return undefined
}

/** Words that open a clause before the main one: “After the vote, …”, “Noting that …, …”. */
const opensSideClause = (token: Token | undefined): boolean =>
  token !== undefined &&
  (PREPOSITIONS.has(token.lower) ||
    SUBORDINATORS.has(token.lower) ||
    isAdverb(token.lower) ||
    /^[A-Z][a-z]+(?:ing|ed)$/.test(token.text))

/** The subject of the main clause, else that of the clause before it, else the only person named. */
function subjectOf(
  tokens: readonly Token[],
  limit: number,
  { people, sexes }: Discourse,
  fits: (person: Person) => boolean,
): Subject | undefined {
  const comma = opensSideClause(tokens[0]) ? tokens.findIndex(isComma) : -1
  // “The dam, he said, leaks”: what stands before is what he said.
  const pronoun = tokens.findIndex(({ start }) => start === limit)
  if (comma < 0 && isComma(tokens[pronoun - 1])) return undefined
  const main = comma > 0 ? openingSubject(tokens, comma + 1, limit, people, fits) : undefined
  const first = main ?? openingSubject(tokens, comma > 0 ? 1 : 0, limit, people, fits)
  if (first) return first
  // “She was sure that Roe …”: who she is stands further up.
  if (tokens.some(({ lower, start }) => start < limit && PERSONAL_PRONOUNS.has(lower)))
    return undefined
  const named = new Map<Person, number>()
  for (const [at, token] of tokens.entries()) {
    if (token.start >= limit) break
    if (token.quote >= 0 || !isCapitalised(token) || isPossessive(token)) continue
    const person = personAt(tokens, at, people)
    // A name in the middle can be a place: only one that the text tells to be a person's is taken.
    if (person && fits(person) && (person.roles.length > 0 || sexes.has(person)))
      named.set(person, token.start)
  }
  const [only, another] = named
  return only && !another ? { person: only[0], at: only[1] } : undefined
}

/**
 * Who stands between `from` and the first verb, comma or preposition. Before a pronoun of the same sentence an owner
 * counts too: “Roe's boat sank, and he said …”.
 */
function openingSubject(
  tokens: readonly Token[],
  from: number,
  limit: number,
  people: ReadonlyMap<string, Person>,
  fits: (person: Person) => boolean,
): Subject | undefined {
  const isOwn = limit <= (tokens.at(-1)?.start ?? 0)
  let owner: Subject | undefined
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at]
    if (!token || token.start >= limit || token.quote >= 0) return undefined
    const isLink = CONJUNCTIONS.has(token.lower) || SUBORDINATORS.has(token.lower)
    if (isLink && at === from) continue
    if (!isNominal(tokens, at) && !isAdverb(token.lower)) break
    const person = isCapitalised(token) ? personAt(tokens, at, people) : undefined
    const subject = person && fits(person) ? { person, at: token.start } : undefined
    if (person && !isPossessive(token)) return subject
    if (isOwn) owner ??= subject
    // “After the vote Ann Lee left, Brandt said”: of Brandt the text tells nothing.
    const isUnknown =
      from > 1 && at === from && isCapitalised(token) && isFiniteVerb(tokens, at + 1)
    if (roleNouns.has(token.lower) || isUnknown) {
      const words = tokens.slice(from, at + 1).map(({ text }) => text)
      owner = { person: undefined, at: token.start, words: words.join(' ') }
    }
  }
  return owner
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
