import type { Span } from './document.ts'
import { trimSpan } from './characters.ts'
import { readAgencies, wordsIn } from './read-agency.ts'

const REACH = 120
/** “PARIS (AP) — ”, “Springfield, Ill. — ”, “(Reuters) - ”: a place, a wire service in brackets, a dash. */
const DATELINE =
  /^(?:[A-ZÀ-Þ][\wÀ-ÿ.'’/-]*(?:,? [A-ZÀ-Þ][\wÀ-ÿ.'’/-]*){0,5})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?\s?(?:\([A-Z][\w .,/-]{1,40}\)\s?)?(?:—|–|--|-)\s+(?=["“‘'A-ZÀ-Þ0-9])/
const SHOUTED_PLACE = /^[A-ZÀ-Þ]{3}/
const BRACKETED = /\(([^)]{2,42})\)/

/** What stands before the first sentence, such as “PARIS (AP) — ”; empty if nothing does. */
export function readDateline(body: string, [start, end]: Span): string {
  const head = body.slice(start, Math.min(end, start + REACH))
  const match = DATELINE.exec(head)?.[0] ?? ''
  if (match === '') return ''
  // A dash after an ordinary word opens an aside; a place is written in capitals or names an agency.
  const isPlace = SHOUTED_PLACE.test(match) || BRACKETED.test(match)
  const isStrongDash = match.includes('—') || match.includes('--')
  return isPlace || (isStrongDash && match.length <= 40) ? match : ''
}

/** The bracketed part of a dateline, else null. */
export const bracketed = (dateline: string): string | null => BRACKETED.exec(dateline)?.[1] ?? null

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
