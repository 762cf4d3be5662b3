/**
 * Which attribution stands in which: “Lee said the firm denied the charge”.
 *
 * @module
 */
import type { Span } from '../text/document.ts'
import type { Attribution } from './attribution.ts'

/**
 * For each attribution, the innermost other one whose content holds its cue. `attributions` are in order of their cues; one
 * pass over them and their contents, so that a thousand claims cost a thousand steps.
 */
export function findOuter(
  attributions: readonly Attribution[],
): ReadonlyMap<Attribution, Attribution> {
  const contents = attributions
    .flatMap((owner) => owner.content.map((span) => ({ owner, span })))
    .toSorted((a, b) => a.span[0] - b.span[0])
  const outer = new Map<Attribution, Attribution>()
  let open: { readonly owner: Attribution; readonly span: Span }[] = []
  let next = 0
  for (const inner of attributions) {
    const [start, end] = inner.cue
    for (let content = contents[next]; content && content.span[0] <= start;) {
      open.push(content)
      content = contents[++next]
    }
    open = open.filter(({ span }) => span[1] > start)
    let best: Attribution | undefined
    for (const { owner, span } of open) {
      if (owner === inner || span[1] < end || holdsCue(inner, owner)) continue
      if (!best || sizeOf(owner) < sizeOf(best)) best = owner
    }
    if (best) outer.set(inner, best)
  }
  return outer
}

const holdsCue = (outer: Attribution, { cue }: Attribution): boolean =>
  outer.content.some(([from, to]) => from <= cue[0] && cue[1] <= to)

const sizeOf = ({ content }: Attribution): number =>
  content.reduce((sum, [start, end]) => sum + end - start, 0)
