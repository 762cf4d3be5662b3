/**
 * Claims that the report itself takes back: what a source is denied, or falsely said, to have said.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'

/** “denied that …”, “no evidence that …”, “refused to say whether …”, “is false”. */
const DOUBT =
  /\b(?:(?<!\b(?:not|never) |n[’']t )den(?:y|ies|ied|ying|ials?)|false(?:ly|hoods?)?|fake[ds]?|hoax(?:es)?|untrue|not true|baseless|unfounded|unproven|debunk\w*|fabricat\w+|no (?:evidence|proof|sign|truth|suggestion)|never|refus(?:e[ds]?|ing) to (?:say|admit|confirm|acknowledge)|declin(?:e[ds]?|ing) to (?:say|confirm)|(?:did|do|does|has|have|had|would|could|will)(?: not|n['’]t) (?:say|said|admit|admitted|confirm|confirmed|claim|claimed|state|stated|acknowledged?))\b/i

/**
 * Whether words of doubt stand in the claim's sentence outside what is said. A denial is no doubt of itself: its
 * own cue does not count.
 */
export function isDoubted({ evidence, cue, content }: Claim): boolean {
  const [from, to] = evidence.span
  const inside = [...content.spans, cue.span].filter(([start, end]) => start >= from && end <= to)
  let rest = ''
  let at = from
  for (const [start, end] of inside.toSorted((one, other) => one[0] - other[0])) {
    rest += ` ${evidence.sentence.slice(at - from, Math.max(at, start) - from)}`
    at = Math.max(at, end)
  }
  return DOUBT.test(`${rest} ${evidence.sentence.slice(at - from)}`)
}
