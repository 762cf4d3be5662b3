/**
 * Who a source is: its full name, office, kind and side, and for “he”, “the minister” or “its press service”
 * the sentence that tells who is meant.
 *
 * @module
 */
import type { Span } from '../../text/document.ts'
import type { Source } from '../fact.ts'
import { bodyNouns, documentNouns, groupNouns, partyOf, roleNouns, sideOf } from '../gazetteer.ts'
import {
  type SentenceView,
  type Token,
  isCapitalised,
  isPossessive,
  sentencesIn,
  tidy,
  tokenize,
} from '../grammar/tokens.ts'
import { introducedAs, isAcronym, isLongFor } from './acronyms.ts'
import { type Discourse, evidenceOf, lastSpoken, sourceOf, unresolved } from './discourse.ts'
import { ANONYMOUS, headOf, isRolePhrase, kindOf, kindOfOwned, ownedName } from './kinds.ts'
import { holderOf } from './office-holders.ts'
import { type Person, lastNameOf, personAt } from './people.ts'
import { ownedBy, personPronoun, thingPronoun } from './pronouns.ts'

/** Resolves the words of a source. `span` is null for a source that is not in the text. */
export function resolveSource(span: Span | null, view: SentenceView, discourse: Discourse): Source {
  if (!span) return unresolved('', null, 'none')
  const text = discourse.body.slice(...span)
  const words = tidy(text.replace(/,?\s*(?:who|which|that)$/, '')).trim()
  const lower = words.toLowerCase().replaceAll('’', "'")
  if (lower === 'he' || lower === 'she') return personPronoun(text, span, lower, view, discourse)
  if (lower === 'it')
    return thingPronoun(
      text,
      span,
      view,
      discourse,
      (source) => source.kind !== 'person' && source.kind !== 'group',
    )
  if (lower === 'they')
    return thingPronoun(
      text,
      span,
      view,
      discourse,
      (source) => source.kind === 'group' || source.kind === 'body',
    )
  if (
    BARE_QUANTITY.test(lower) ||
    /^(?:i|we|you|this|that|these|those|one|some|many|others|both|all|who|which|another|most|several|everyone|someone|anyone|nobody)$/.test(
      lower,
    )
  )
    return unresolved(text, span, 'pronoun')
  const possessive = /^(his|her|its|their) (.+)$/i.exec(words)
  // “Its chairman, Ann Lee,” is a person of her own, “her lawyer” is not.
  const isNamed = personsIn(tokenize(words, 0), discourse.people).length > 0
  if (possessive?.[1] && possessive[2] && !isNamed)
    return ownedBy(text, span, possessive[1].toLowerCase(), possessive[2], view, discourse)
  return named(text, words, span, view, discourse)
}

function named(
  text: string,
  words: string,
  span: Span,
  view: SentenceView,
  discourse: Discourse,
): Source {
  const tokens = tokenize(words, 0)
  const owned = ownedByPerson(text, span, tokens, words, view, discourse)
  if (owned) return owned
  const [person, second] = personsIn(tokens, discourse.people)
  if (person && second && /\band\b/.test(words)) {
    const sides = person.side === second.side ? person.side : null
    return {
      ...unresolved(text, span, 'named'),
      name: `${person.name} and ${second.name}`,
      kind: 'group',
      side: sides,
    }
  }
  if (person) {
    const isFull = words.replaceAll('’', "'").includes(person.name)
    const role = roleWith(person, words)
    const from = isFull ? undefined : person.mentions[0]?.view
    return { ...sourceOf(person, unresolved(text, span, 'named'), from, view), role }
  }
  const head = headOf(tokens)
  const side = sideOf(words)
  const isAnonymous = ANONYMOUS.test(words)
  const kind = kindOf(words, tokens, head)
  if (kind === 'person' || (kind === null && isRolePhrase(words))) {
    // “a fisherman said” is not the fisherman before; “Ann Lee, a fisherman who said” is.
    const isNew = /^an? /i.test(words) && text === words
    const holder = isAnonymous || isNew ? undefined : holderOf(words, view, discourse)
    if (holder) {
      const first = holder.mentions.find(({ role }) => role) ?? holder.mentions[0]
      const source = sourceOf(holder, unresolved(text, span, 'role'), first?.view, view)
      return { ...source, side: holder.side ?? side }
    }
  }
  // “the ministry”, “the spokesperson”: the fuller name that stands earlier.
  if (
    /^the [a-z-]+$/i.test(words) &&
    head &&
    (roleNouns.has(head) ||
      bodyNouns.has(head) ||
      groupNouns.has(head) ||
      documentNouns.has(head)) &&
    !partyOf(words)
  ) {
    const before = lastSpoken(
      discourse,
      span[0],
      0,
      ({ name }) => name !== null && endsWithWord(name, head) && name.includes(' '),
    )
    if (before)
      return { ...before.source, text, span, status: 'role', antecedent: evidenceOf(before.view) }
  }
  const bare = words.replace(/^(?:the|a|an)\s+/i, '').replaceAll('’', "'")
  const whole = isAcronym(bare) ? spelledOut(bare, span, discourse) : undefined
  if (whole)
    return {
      ...unresolved(text, span, 'named'),
      name: whole.name,
      kind: 'body',
      side: sideOf(whole.name),
      antecedent: whole.view && whole.view !== view ? evidenceOf(whole.view) : null,
    }
  const name = fullerOwner(bare, span, discourse)
  return {
    text,
    span,
    name: name === '' ? null : name,
    role: null,
    kind,
    side: side ?? sideOf(name),
    status: isAnonymous || isNobodyKnown(head) ? 'anonymous' : kind === 'person' ? 'role' : 'named',
    antecedent: null,
  }
}

/** “many in Elmford”: nobody in particular, and not the town. */
const BARE_QUANTITY =
  /^(?:many|some|most|several|others|all|few|those|both|everyone) (?:in|at|on|from|near|across|around|within|among|outside)\b/

/** “a man”, “the woman who called”: a person, but no name to ask for. */
const isNobodyKnown = (head: string | undefined): boolean =>
  head !== undefined && /^(?:man|woman|boy|girl|person|child|teenager)$/.test(head)

/** “army's press service” after “Ruritania's army”: the owner in full. */
function fullerOwner(name: string, span: Span, discourse: Discourse): string {
  const match = /^([a-z]+)'s (.+)$/.exec(name)
  const [, owner, thing] = match ?? []
  if (!owner || !thing) return name
  const before = lastSpoken(
    discourse,
    span[0],
    0,
    (source) =>
      source.name !== null && source.name.includes(' ') && endsWithWord(source.name, owner),
  )
  return before?.source.name ? `${before.source.name}'s ${thing}` : name
}

/** “EHB” after “the Elmford Harbour Board (EHB)”, or after that board has spoken. */
function spelledOut(
  acronym: string,
  span: Span,
  discourse: Discourse,
): { name: string; view: SentenceView | undefined } | undefined {
  const introduced = introducedAs(acronym, discourse.body.slice(0, span[0]))
  if (introduced) {
    const { name, at } = introduced
    const paragraph = discourse.paragraphs.find((one) => at < one.span[1])
    return { name, view: paragraph && sentencesIn(paragraph, at, at + 1)[0] }
  }
  const before = lastSpoken(
    discourse,
    span[0],
    0,
    ({ name, kind }) => kind !== 'person' && name !== null && isLongFor(acronym, name),
  )
  return before?.source.name ? { name: before.source.name, view: before.view } : undefined
}

const endsWithWord = (name: string, word: string): boolean =>
  name.toLowerCase().split(' ').at(-1) === word

/** The people whose last or full names the phrase holds, outside possessives (“Lee's lawyer” is not Lee). */
function personsIn(tokens: readonly Token[], people: ReadonlyMap<string, Person>): Person[] {
  const found: Person[] = []
  for (const [at, token] of tokens.entries()) {
    if (/^(?:of|for|from|with|to|by|who|which)$/.test(token.lower) && found.length > 0) break
    if (!isCapitalised(token) || isPossessive(token)) continue
    const person = personAt(tokens, at, people)
    if (person && !found.includes(person)) found.push(person)
  }
  return found
}

/** “Johnson's spokesperson”: named after the person it speaks for, in full. */
function ownedByPerson(
  text: string,
  span: Span,
  tokens: readonly Token[],
  words: string,
  view: SentenceView,
  { people }: Discourse,
): Source | undefined {
  const at = tokens.findIndex((token) => isPossessive(token))
  const token = tokens[at]
  const owner = token && isCapitalised(token) ? people.get(lastNameOf(token.text)) : undefined
  if (!owner || !token || at === tokens.length - 1) return undefined
  const thing = words.slice(token.end).trim()
  const head = headOf(tokens.slice(at + 1)) ?? ''
  // “Al Jazeera's Bernard Smith” is a person of his own.
  if (personsIn(tokens.slice(at + 1), people).length > 0) return undefined
  const first = owner.mentions[0]
  return {
    ...unresolved(text, span, 'role'),
    name: ownedName(owner.name, thing),
    kind: kindOfOwned(head),
    side: owner.side,
    antecedent: first && first.view !== view ? evidenceOf(first.view) : null,
  }
}

function roleWith(person: Person, words: string): string | null {
  const own = person.roles.find((role) => words.replaceAll('’', "'").includes(role))
  return own ?? person.roles[0] ?? null
}
