/**
 * Who a source is: its full name, office, kind and side, and for “he”, “the minister” or “its press service”
 * the sentence that tells who is meant.
 *
 * @module
 */
import type { Span } from '../../text/document.ts'
import type { Source } from '../fact.ts'
import {
  bodyNouns,
  documentNouns,
  groupNouns,
  partyOf,
  roleNouns,
  sideOf,
  titles,
} from '../gazetteer.ts'
import {
  type SentenceView,
  type Token,
  isCapitalised,
  isComma,
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
import { isHonorific } from './offices.ts'
import { ownedBy, personPronoun, thingPronoun } from './pronouns.ts'
import { type Sex, titledAs } from './sexes.ts'
import { DETERMINERS } from '../words/closed-class.ts'

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
  const isNamed = personsIn(tokenize(words, 0), discourse).length > 0
  if (!isNamed && lower.startsWith('one of ')) return unresolved(text, span, 'pronoun')
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
  const persons = personsIn(tokens, discourse)
  const [one, second] = persons
  if (one && second && /\band\b/.test(words)) {
    const sides = one.side === second.side ? one.side : null
    return {
      ...unresolved(text, span, 'named'),
      name: `${one.name} and ${second.name}`,
      kind: 'group',
      side: sides,
    }
  }
  // “Roe spokesman Ann Lee”: of two names the last is the head.
  const person = persons.at(-1)
  if (person) {
    const isFull = words.replaceAll('’', "'").includes(person.name)
    const role = roleWith(person, words)
    const from = isFull ? undefined : person.mentions[0]?.view
    return { ...sourceOf(person, unresolved(text, span, 'named'), from, view), role }
  }
  // “Lee”, “Mayor Lee” where two are named alike.
  const last = lastNameOf(words)
  if (
    isCapitalised(tokens.at(-1)) &&
    partyOf(words) === undefined &&
    tokens.slice(0, -1).every(({ lower }) => titles.has(lower)) &&
    [...discourse.people.values()].some(({ lastName }) => lastName === last)
  )
    return { ...unresolved(text, span, 'named'), kind: 'person' }
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
  const owner = fullerOwner(bare, span, discourse)
  const name = owner?.name ?? bare
  return {
    text,
    span,
    name: name === '' ? null : name,
    role: null,
    kind,
    side: side ?? sideOf(name),
    status: isAnonymous || isNobodyKnown(head) ? 'anonymous' : kind === 'person' ? 'role' : 'named',
    antecedent: owner ? evidenceOf(owner.view) : null,
  }
}

/** “many in Elmford”: nobody in particular, and not the town. */
const BARE_QUANTITY =
  /^(?:many|some|most|several|others|all|few|those|both|everyone) (?:in|at|on|from|near|across|around|within|among|outside)\b/

/** “a man”, “the woman who called”: a person, but no name to ask for. */
const isNobodyKnown = (head: string | undefined): boolean =>
  head !== undefined && /^(?:man|woman|boy|girl|person|child|teenager)$/.test(head)

/** “army's press service” after “Ruritania's army”: the owner in full. */
function fullerOwner(
  name: string,
  span: Span,
  discourse: Discourse,
): { name: string; view: SentenceView } | undefined {
  const [, owner, thing] = /^([a-z]+)'s (.+)$/.exec(name) ?? []
  if (!owner || !thing) return undefined
  const before = lastSpoken(
    discourse,
    span[0],
    0,
    (source) =>
      source.name !== null && source.name.includes(' ') && endsWithWord(source.name, owner),
  )
  return before?.source.name
    ? { name: `${before.source.name}'s ${thing}`, view: before.view }
    : undefined
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

/**
 * The people whose last or full names the phrase holds, outside possessives (“Lee's lawyer” is not Lee), up to the words
 * that only say more (“Lee, a Roe adviser”, “a lawyer for Lee”).
 */
function personsIn(
  tokens: readonly Token[],
  { people, sexes }: Pick<Discourse, 'people' | 'sexes'>,
): Person[] {
  const found: Person[] = []
  const isList = tokens.some(({ lower }) => lower === 'and')
  for (const [at, token] of tokens.entries()) {
    // “the Roe adviser, Ann Lee” goes on, “Ann Lee, a Roe adviser” does not.
    const goesOn = isList || (isArticle(tokens[0]) && isCapitalised(tokens[at + 1]))
    if (found.length > 0 && (ENDS_NAME.test(token.lower) || (isComma(token) && !goesOn))) break
    if (!isCapitalised(token) || isPossessive(token)) continue
    const likely = personAt(tokens, at, people)
    const sex = isHonorific(tokens[at - 1]) ? titledAs(tokens[at - 1]?.text ?? '') : undefined
    const person = sex ? namesakeOf(token.text, likely, sex, { people, sexes }) : likely
    if (!person || found.includes(person) || isBeforeHead(tokens[at + 1])) continue
    if (isObject(tokens, at, person.name)) break
    found.push(person)
  }
  return found
}

const isArticle = (token: Token | undefined): boolean =>
  /^(?:the|an?|one)$/.test(token?.lower ?? '')

const ENDS_NAME = /^(?:of|for|from|with|to|by|in|at|on|who|which)$/

/** “Lee supporters”, “the Lee campaign”: the name only says whose. */
const isBeforeHead = (token: Token | undefined): boolean =>
  token !== undefined && !isCapitalised(token) && isHead(token)

/** “a lawyer for Mayor Lee”: what stands before the preposition is the head; not “minister for health Lee”. */
function isObject(tokens: readonly Token[], at: number, name: string): boolean {
  const inName = name.split(' ')
  let before = at - 1
  for (; before >= 0; before--) {
    const { text, lower } = tokens[before] ?? { text: '', lower: '' }
    // “prosecutors”, but not “chief of Staff”
    const isTitle = titles.has(lower) || DETERMINERS.has(lower) || groupNouns.has(text)
    if (!inName.includes(text) && !isTitle) break
  }
  // “after attacks by Lee, who said”: nobody stands before.
  return (
    /^(?:of|for|from|with|to|by|against)$/.test(tokens[before]?.lower ?? '') &&
    tokens.slice(0, before).some(isHead)
  )
}

const isHead = ({ lower }: Token): boolean =>
  [roleNouns, groupNouns, bodyNouns, documentNouns].some((nouns) => nouns.has(lower))

/** “Ms Lee” where the report names a man and a woman of that name. */
function namesakeOf(
  word: string,
  likely: Person | undefined,
  sex: Sex,
  { people, sexes }: Pick<Discourse, 'people' | 'sexes'>,
): Person | undefined {
  const lastName = lastNameOf(word)
  const namesakes = [...people.values()].filter((person) => person.lastName === lastName)
  const known = namesakes.filter((person) => sexes.get(person) === sex)
  const fitting = known.length > 0 ? known : namesakes.filter((person) => !sexes.has(person))
  return likely && fitting.includes(likely) ? likely : fitting.length === 1 ? fitting[0] : undefined
}

/** “Johnson's spokesperson”: named after the person it speaks for, in full. */
function ownedByPerson(
  text: string,
  span: Span,
  tokens: readonly Token[],
  words: string,
  view: SentenceView,
  discourse: Discourse,
): Source | undefined {
  const { people } = discourse
  const at = tokens.findIndex((token) => isPossessive(token))
  const token = tokens[at]
  const owner = token && isCapitalised(token) ? people.get(lastNameOf(token.text)) : undefined
  if (!owner || !token || at === tokens.length - 1) return undefined
  const thing = words.slice(token.end).trim()
  const head = headOf(tokens.slice(at + 1)) ?? ''
  // “Al Jazeera's Bernard Smith” is a person of his own.
  if (personsIn(tokens.slice(at + 1), discourse).length > 0) return undefined
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
