import type { Span } from './document.ts'
import { trimSpan } from './characters.ts'
import { readAgencies, wordsIn } from './read-agency.ts'

const REACH = 120
/**
 * “PARIS (AP) — ”, “Springfield, Ill. — ”, “LORN, May 3, 2022 /PRNewswire/ -- ”, “NEW DELHI: ”, “Hyderabad, May 4 (PTI) ”: a
 * place, a day, a wire service, a mark.
 */
const DATELINE =
  /^(?:[A-ZÀ-Þ][\wÀ-ÿ.'’/-]*(?:,? [A-ZÀ-Þ][\wÀ-ÿ.'’/-]*){0,5})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?\s?(?:\([A-Z][\w .,/-]{1,40}\)|\/[A-Z][\w ]{1,30}\/)?\s?(—|–|--|-|:|(?<=\)))\s+(?=["“‘'A-ZÀ-Þ0-9])/
const SHOUTED_PLACE = /^[A-ZÀ-Þ]{3}/
const BRACKETED = /\(([^)]{2,42})\)|\/([\w ]{2,30})\//
/** “New Delhi: ” */
const PLACE_AND_COLON = /^(?:[A-ZÀ-Þ][\wÀ-ÿ.'’-]+,? ?){1,3}(?:\(.+\))?:\s+$/
/** The other speakers of a transcript, or the items of a list. */
const LABELLED = /\n[ \t]*[A-ZÀ-Þ][\wÀ-ÿ .,'’-]{1,40}:\s/
const LABELLED_LOUD = /\n[ \t]*[A-ZÀ-Þ][A-ZÀ-Þ .,'’-]{1,40}:\s/

/** What stands before the first sentence, such as “PARIS (AP) — ”; empty if nothing does. */
export function readDateline(body: string, [start, end]: Span): string {
  const head = body.slice(start, Math.min(end, start + REACH))
  const [match = '', mark] = DATELINE.exec(head) ?? []
  if (match === '') return ''
  if (mark === ':') {
    const labelled = SHOUTED_PLACE.test(match) ? LABELLED_LOUD : LABELLED
    const isQuoted = '"“‘\''.includes(head.charAt(match.length))
    return !isQuoted && PLACE_AND_COLON.test(match) && !labelled.test(body.slice(end)) ? match : ''
  }
  const wire = bracketed(match)
  // Without a mark only the name of an agency tells a dateline from a sentence.
  if (mark === '') return readAgencies(wordsIn(wire ?? '')).length > 0 ? match : ''
  // A dash after an ordinary word opens an aside; a place is written in capitals or names an agency.
  const isPlace = SHOUTED_PLACE.test(match) || wire !== null
  const isStrongDash = match.includes('—') || match.includes('--')
  return isPlace || (isStrongDash && match.length <= 40) ? match : ''
}

/** What a dateline has in brackets or between slashes, else null. */
export function bracketed(dateline: string): string | null {
  const [, inBrackets, between] = BRACKETED.exec(dateline) ?? []
  return inBrackets ?? between ?? null
}

const SIGNATURE =
  /(?<=[.!?…"”’'])\s*(?:[—–-]{1,2}\s*|\(|\[)([A-Za-z][A-Za-z .,/&-]{1,40})[)\]]?\.?$/

/** The wire services that sign a last paragraph (“… on Monday. — Reuters”) and where that starts. */
export function readSignature(
  body: string,
  [start, end]: Span,
): { readonly agencies: readonly string[]; readonly span: Span } | null {
  const from = Math.max(start, end - 50)
  if (!mayBeSigned(body.slice(from, end))) return null
  const match = SIGNATURE.exec(body.slice(from, end))
  if (!match) return null
  const agencies = readAgencies(wordsIn(match[1] ?? ''))
  if (agencies.length === 0) return null
  return { agencies, span: trimSpan(body, from + match.index, end) }
}

/** Cheaper than the expression, which few paragraphs need. */
const mayBeSigned = (tail: string): boolean =>
  tail.includes('—') ||
  tail.includes('–') ||
  tail.includes('-') ||
  tail.includes('(') ||
  tail.includes('[')
