import type { Line } from './line.ts'
import type { Verdict } from './clean-lines.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'

const REACH_BACK = 40
const PROSE_LINES = 8
const FEWEST_WORDS = 3
const MOST_WORDS = 28

/**
 * The line above the prose that says most of what the prose goes on to say; -1 if none does.
 * A headline is known by its words coming back in the first paragraphs, by standing twice, and by a
 * byline or date below it; menus and other stories' titles share few words with the text.
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
  let best = -1
  let bestScore = 0
  for (let at = Math.max(0, firstProse - REACH_BACK); at < firstProse; at++) {
    const line = lines[at]
    if (!line || !isCandidate(line, verdicts[at] ?? null)) continue
    const score = scoreOf(line, prose, lines, verdicts, at)
    // Of equals the later one stands closer to its text.
    if (score >= bestScore && score > 0) {
      best = at
      bestScore = score
    }
  }
  return best
}

const isCandidate = ({ words, hint }: Line, verdict: Verdict): boolean =>
  (verdict === 'navigation' || verdict === 'subheading' || verdict === 'headline') &&
  words.length >= FEWEST_WORDS &&
  words.length <= MOST_WORDS &&
  (hint === null || hint.linked < 0.9)

function scoreOf(
  line: Line,
  prose: ReadonlySet<string>,
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  at: number,
): number {
  const content = line.words.filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word))
  const shared = content.filter((word) => prose.has(stem(word))).length
  const next = verdicts[at + 1]
  const isDated = next === 'metadata' || next === 'timestamp'
  const isTwice = lines.some((other, index) => index < at && other.text === line.text)
  if (shared < 2 && !isDated) return 0
  return (
    shared / Math.max(4, content.length) +
    Math.min(shared, 6) * 0.1 +
    (isDated ? 0.25 : 0) +
    (isTwice ? 0.15 : 0)
  )
}

const stem = (word: string): string => word.replace(/'s$/, '').slice(0, 6)
