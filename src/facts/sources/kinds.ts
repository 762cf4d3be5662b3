/**
 * What sort of thing the words of a source name.
 *
 * @module
 */
import type { SourceKind } from '../fact.ts'
import {
  bodyNouns,
  documentNouns,
  groupNouns,
  partiesIn,
  partyOf,
  roleNouns,
  titles,
} from '../gazetteer.ts'
import { type Token, isCapitalised } from '../grammar/tokens.ts'

/** Words that say that the source is not to be known. */
export const ANONYMOUS =
  /\b(?:unnamed|anonymous|anonymity|not to be named|not be named|sources?|insiders?|person familiar|people familiar|did not want to be)\b/i

/** The head noun: last word before “of”, “for”, “in” and the like. */
export function headOf(tokens: readonly Token[]): string | undefined {
  let head: string | undefined
  for (const token of tokens) {
    if (
      head !== undefined &&
      /^(?:of|for|in|at|from|with|to|on|who|which|based|,|near|against|by|familiar|close)$/.test(
        token.lower,
      )
    )
      break
    if (token.kind === 'word') head = token.lower
  }
  return head
}

/** What sort of thing a phrase names, by its head noun and the parties in it; null if nothing tells. */
export function kindOf(
  words: string,
  tokens: readonly Token[],
  head: string | undefined,
): SourceKind | null {
  const party = partyOf(words)
  if (party)
    return party.as === 'country' || party.as === 'capital' || party.as === 'seat'
      ? 'government'
      : 'body'
  if (!head) return null
  const bare = head.replace(/'s?$/, '')
  if (documentNouns.has(bare) || documentNouns.has(bare.replace(/s$/, ''))) return 'document'
  if (groupNouns.has(bare)) return 'group'
  if (/\band the\b/.test(words) || (/\band\b/.test(words) && partiesIn(words).length > 0))
    return 'group'
  if (titles.has(bare)) return 'person'
  if (bodyNouns.has(bare)) return 'body'
  if (bare.endsWith('s') && tokens.at(-1) && !isCapitalised(tokens.at(-1))) return 'group'
  if (
    partiesIn(words).some(
      ({ party: { as } }) => as === 'body' || as === 'agency' || as === 'outlet',
    )
  )
    return 'body'
  const names = tokens.filter((token) => isCapitalised(token))
  return names.length > 0 && isCapitalised(tokens.at(-1)) ? 'body' : null
}

/** What sort of thing somebody's is: “his lawyer” a person, “its report” a document, “her office” a body. */
export const kindOfOwned = (head: string): SourceKind =>
  roleNouns.has(head)
    ? 'person'
    : groupNouns.has(head)
      ? 'group'
      : documentNouns.has(head)
        ? 'document'
        : 'body'

/** “Ann Lee's office” */
export const ownedName = (owner: string, thing: string): string =>
  `${owner}${owner.endsWith('s') ? "'" : "'s"} ${thing}`

/** Whether the phrase holds the noun of an office. */
export const isRolePhrase = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .some((word) => roleNouns.has(word.replace(/['’]s?$/, '')))
