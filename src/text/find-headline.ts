import type { Line } from './line.ts'
import type { Verdict } from './clean-lines.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'

const REACH_BACK = 40
const PROSE_LINES = 8
const FEWEST_WORDS = 3
const MOST_WORDS = 28
const MOST_WORDS_OF_QUESTION = 16
/** Lines that may stand between a headline and its byline or date: a standfirst, a picture's caption. */
const STANDFIRST_LINES = 3
const STANDFIRST_SENTENCES = 2
/** Shorter lines repeat each other by chance. */
const FEWEST_LETTERS = 24
/** A headline above its standfirst needs no more than this share of the standfirst's score. */
const UPPER_SHARE = 0.6
/** A shorter line without date or byline is an entry of a menu as often as a headline, unless it opens the text. */
const FEWEST_WORDS_ALONE = 5

type Candidate = {
  readonly at: number
  readonly text: string
  readonly score: number
  /** A byline or date stands below. */
  readonly isDated: boolean
  /** Another line ends in its text. */
  readonly isTwice: boolean
}

/**
 * The line above the prose that says most of what the prose goes on to say; -1 if none does.
 * A headline is known by its words coming back in the first paragraphs, by standing twice, and by a
 * byline or date below it; menus and other stories' titles share few words with the text. A standfirst
 * ends in a full stop or stands below the headline; a caption stands below the date.
 */
export function findHeadline(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  firstProse: number,
): number {
  const prose = new Set<string>()
  for (let at = firstProse, taken = 0; at < lines.length && taken < PROSE_LINES; at++) {
    if (verdicts[at] !== null) continue
    taken++
    for (const word of lines[at]?.words ?? []) prose.add(stem(word))
  }
  const found: Candidate[] = []
  for (let at = Math.max(0, firstProse - REACH_BACK); at < firstProse; at++) {
    const line = lines[at]
    if (!line || !isCandidate(line, verdicts[at] ?? null)) continue
    const isDated = isDatedBelow(lines, verdicts, at, firstProse)
    const candidate = readCandidate(lines, at, prose, isDated)
    if (candidate) found.push(candidate)
  }
  // “HomeSportFerry sinks off Lund” is a path with the headline at its end.
  const bare = found.filter(
    ({ text }) =>
      !found.some((other) => other.text !== text && other.isTwice && text.endsWith(other.text)),
  )
  // Of equals the later one stands closer to its text.
  const best = bare.reduce<Candidate | null>(
    (first, next) => (first && first.score > next.score ? first : next),
    null,
  )
  if (best) return (upperOf(best, bare, verdicts) ?? best).at
  return firstProse === 0 && verdicts.includes(null, 1) && isOpeningQuestion(lines[0]) ? 0 : -1
}

/** “Will the harbour close?” above all else is the headline, though it reads like a sentence. */
const isOpeningQuestion = (line: Line | undefined): boolean =>
  line !== undefined && line.words.length <= MOST_WORDS_OF_QUESTION && /^[^.!?]+\?$/.test(line.text)

/** The headline above a candidate that is its standfirst, its second title or another report's title. */
const upperOf = (
  best: Candidate,
  found: readonly Candidate[],
  verdicts: readonly Verdict[],
): Candidate | undefined =>
  found.find(({ at, score, isDated, isTwice }) => {
    if (at >= best.at || score < best.score * UPPER_SHARE) return false
    if (!best.isDated && verdicts[at + 1] === 'metadata') return true
    return at === best.at - 1 && (best.isDated ? isDated : isTwice)
  })

const isCandidate = ({ words, hint, text }: Line, verdict: Verdict): boolean =>
  (verdict === 'navigation' || verdict === 'subheading' || verdict === 'headline') &&
  words.length >= FEWEST_WORDS &&
  words.length <= MOST_WORDS &&
  // Sentences are standfirsts, and “News > Local” is a path.
  !(FULL_STOP.test(text) && !(INITIALS.test(text) && words.length <= LONGEST_WITH_INITIALS)) &&
  !text.includes(' > ') &&
  (hint === null || hint.linked < 0.9)

/** “Storm nears the U.S.” */
const INITIALS = /\.[A-Z]\.$/
const LONGEST_WITH_INITIALS = 12
const FULL_STOP = /[^.]\.["”’')]?$/

/** Whether a byline or a date stands right below, with no more than a standfirst in between. */
function isDatedBelow(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  at: number,
  firstProse: number,
): boolean {
  // A standfirst of whole sentences reads like the first of the prose.
  const to = Math.min(at + 1 + STANDFIRST_LINES, firstProse + STANDFIRST_SENTENCES)
  for (let next = at + 1; next <= to; next++) {
    const verdict = verdicts[next]
    if (isDateAt(verdict)) return true
    const words = lines[next]?.words.length ?? 0
    const isBetween = words >= FEWEST_WORDS || verdict === 'caption' || verdict === 'duplicate'
    if (!isBetween) return next === at + 1 && isDateAt(verdicts[next + 1])
  }
  return false
}

const isDateAt = (verdict: Verdict | undefined): boolean =>
  verdict === 'metadata' || verdict === 'timestamp'

function readCandidate(
  lines: readonly Line[],
  at: number,
  prose: ReadonlySet<string>,
  isDated: boolean,
): Candidate | null {
  const { words, text } = lines[at] ?? { words: [], text: '' }
  const content = words.filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word))
  const shared = content.filter((word) => prose.has(stem(word))).length
  if (shared < 2 && !(isDated && shared > 0)) return null
  // Share bars and page titles repeat a headline with something before it.
  const isTwice =
    text.length >= FEWEST_LETTERS &&
    lines.some((other, index) => index !== at && other.text.endsWith(text))
  if (!isDated && !isTwice && at > 0 && words.length < FEWEST_WORDS_ALONE) return null
  const score =
    shared / Math.max(4, content.length) +
    Math.min(shared, 6) * 0.1 +
    (isDated ? 0.5 : 0) +
    (isTwice ? 0.3 : 0)
  return { at, text, score, isDated, isTwice }
}

const stem = (word: string): string => word.replace(/'s$/, '').slice(0, 6)
