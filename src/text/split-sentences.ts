import type { Span } from './document.ts'
import {
  isBlank,
  isDigit,
  isInvisible,
  isLower,
  isSpace,
  isUpper,
  isWordCode,
  trimSpan,
  withoutInvisible,
} from './characters.ts'
import { AFTER_CLOCK, BEFORE_NUMBER, CLOCK, MAY_END, NEVER_ENDS } from './words/abbreviations.ts'
import { SENTENCE_OPENERS } from './words/sentence-openers.ts'
import { SPEECH_VERBS } from './words/speech-verbs.ts'

/**
 * The sentences of one paragraph as spans of `body`, trimmed. Closing quotes and brackets belong to
 * the sentence they close; a quotation of several sentences gives several. “Dr. | Amina” is one
 * sentence, and so is “Why?” | she asked. One pass; every look around a stop is of bounded length.
 */
export function splitSentences(body: string, [from, to]: Span): Span[] {
  const sentences: Span[] = []
  let start = from
  let at = from
  while (at < to) {
    if (!STOPS.has(body.charCodeAt(at))) {
      at++
      continue
    }
    const stop = readStop(body, at, to)
    if (endsSentence(body, start, stop, to)) {
      push(sentences, trimSpan(body, start, stop.end))
      start = stop.end
    }
    at = stop.end
  }
  push(sentences, trimSpan(body, start, to))
  return sentences
}

const push = (spans: Span[], span: Span): void => {
  if (span[1] > span[0]) spans.push(span)
}

const codes = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)))

const STOPS = codes('.!?…')
/** “ closes what „ opened. */
const CLOSERS = codes('"\'”“’»)]')
const OPENERS = codes('"\'“„‘«([-–—•*')
const WORD_REACH = 14

/** A run of stops and the quotes and brackets closed right after it. */
type Stop = {
  readonly at: number
  readonly end: number
  readonly kind: 'full' | 'ellipsis' | 'question'
  readonly closesQuote: boolean
}

function readStop(body: string, at: number, to: number): Stop {
  let end = at
  let kind: Stop['kind'] = 'full'
  while (end < to && STOPS.has(body.charCodeAt(end))) {
    const character = body[end]
    if (character === '?' || character === '!') kind = 'question'
    else if (character === '…' || (end > at && kind === 'full')) kind = 'ellipsis'
    end++
  }
  const stopsEnd = passInvisible(body, end, to)
  end = stopsEnd
  while (end < to && CLOSERS.has(body.charCodeAt(end))) end = passInvisible(body, end + 1, to)
  // `Stop.'s` or `a.(b)`: no white space after it, so nothing was closed.
  if (end < to && !isSpace(body.charCodeAt(end)) && end > stopsEnd) {
    const isQuoteThenOpening = body[end] === '“' || body[end] === '('
    if (!isQuoteThenOpening) end = stopsEnd
  }
  return { at, end, kind, closesQuote: end > stopsEnd }
}

function passInvisible(body: string, from: number, to: number): number {
  let at = from
  while (at < to && isInvisible(body.charCodeAt(at))) at++
  return at
}

function endsSentence(body: string, start: number, stop: Stop, to: number): boolean {
  if (stop.end >= to) return true
  if (!isSpace(body.charCodeAt(stop.end))) return isGlued(body, stop)
  let next = stop.end
  while (next < to && isBlank(body.charCodeAt(next))) next++
  let opened = false
  while (next < to && OPENERS.has(body.charCodeAt(next))) {
    opened = opened || body[next] !== '-'
    next = passInvisible(body, next + 1, to)
  }
  while (next < to && isBlank(body.charCodeAt(next))) next++
  if (next >= to) return true
  const first = body[next] ?? ''
  // “iPhone” opens a sentence although it starts small.
  if (isLower(first) && !isUpper(body[next + 1] ?? '')) return false
  if (stop.kind === 'question') return !(stop.closesQuote && isSpokenBy(body, next, to))
  const word = wordAt(body, next, to)
  if (stop.kind === 'ellipsis') return word !== 'i'
  if (stop.closesQuote) return true
  return endsAfterWord(body, start, stop.at, word, opened, isDigit(body.charCodeAt(next)))
}

/** Whether the full stop at `at` is more than the dot of the short word before it. */
function endsAfterWord(
  body: string,
  start: number,
  at: number,
  next: string,
  opened: boolean,
  isNumberNext: boolean,
): boolean {
  let from = at
  const reach = Math.max(start, at - WORD_REACH)
  while (from > reach && isAbbreviationCode(body.charCodeAt(from - 1))) from--
  if (from === reach && from > start) return true
  const raw = withoutInvisible(body.slice(from, at))
  const word = raw.toLowerCase()
  const isOpener = opened || SENTENCE_OPENERS.has(next)
  if (NEVER_ENDS.has(word)) return false
  if (BEFORE_NUMBER.has(word)) return !isNumberNext
  if (CLOCK.has(word)) return !AFTER_CLOCK.has(next)
  if (MAY_END.has(word)) {
    // “Wash.”, “Miss.” and “Man.” are abbreviations only with a capital.
    return isUpper(raw[0] ?? '') || word.includes('.') ? isOpener : true
  }
  // An item number (“1. Keep calm”) belongs to what it counts.
  if (/^\d{1,2}$/.test(raw) && trimSpan(body, start, at)[0] === from) return false
  if (isInitial(raw)) return raw === 'I' && from > start + 1 ? true : isOpener && !isNumberNext
  return true
}

/** “J”, “J.K”, “U.S.A”: capitals with stops between them. */
const isInitial = (raw: string): boolean => /^(?:[A-ZÀ-Þ]\.)*[A-ZÀ-Þ]$/.test(raw)

const isAbbreviationCode = (code: number): boolean =>
  isWordCode(code) || code === 0x2e || code === 0x2d || isInvisible(code)

/** “…?” Smith asked | “…!” said Smith: up to four capitalised words, then a verb of speech. */
function isSpokenBy(body: string, from: number, to: number): boolean {
  let at = from
  for (let count = 0; count < 5; count++) {
    const word = wordAt(body, at, to)
    if (word === '') return false
    if (SPEECH_VERBS.has(word)) return count > 0
    if (!isUpper(body[at] ?? '')) return false
    at = wordEnd(body, at, to)
    while (at < to && (isBlank(body.charCodeAt(at)) || body[at] === '.')) at++
  }
  return false
}

/** Where the word that starts at `from` ends, at a bounded length. */
function wordEnd(body: string, from: number, to: number): number {
  let end = from
  const reach = Math.min(to, from + 24)
  while (end < reach && (isWordCode(body.charCodeAt(end)) || isInvisible(body.charCodeAt(end))))
    end++
  return end
}

/** The word that starts at `from`, in lower case. */
const wordAt = (body: string, from: number, to: number): string =>
  withoutInvisible(body.slice(from, wordEnd(body, from, to))).toLowerCase()

/** Scraped text loses spaces: “the end.The next”. Two small letters, the stop, a capitalised word. */
function isGlued(body: string, { at, end, kind }: Stop): boolean {
  if (kind === 'ellipsis' || end - at !== 1) return false
  return (
    isLower(body[at - 1] ?? '') &&
    isLower(body[at - 2] ?? '') &&
    isUpper(body[end] ?? '') &&
    isLower(body[end + 1] ?? '') &&
    isLower(body[end + 2] ?? '')
  )
}
