import { noteDrop } from '../trace.ts'
import type { Filter } from './index.ts'

/**
 * “…,” Peters said, according to the agency: the agency is how the words came to us (`via`), not a second source.
 * An “according to” whose content is nothing but another attribution joins that attribution.
 */
export const hearsay: Filter = {
  id: 'hearsay',
  apply(list, body, trace) {
    const bySentence = Map.groupBy(list, ({ view }) => view)
    const vias = new Map<(typeof list)[number], (typeof list)[number]>()
    for (const outer of list) {
      if (outer.rule !== 'according-to' || !outer.source) continue
      const inner = bySentence
        .get(outer.view)
        ?.find(
          (other) =>
            other !== outer &&
            /^(?:postposed|reporting-clause|told|object-claim|quoted-as-saying|request)$/.test(
              other.rule,
            ) &&
            !/\b(?:show|find|found|indicate|suggest|reveal)/.test(body.slice(...other.cue)) &&
            outer.content.some(([start, end]) => start <= other.cue[0] && other.cue[1] <= end) &&
            coversWhole(outer, other, body),
        )
      if (!inner) continue
      vias.set(inner, outer)
      noteDrop(trace, 'hearsay', outer.cue, body)
    }
    const gone = new Set(vias.values())
    return list
      .filter((attribution) => !gone.has(attribution))
      .map((attribution) => {
        const outer = vias.get(attribution)
        if (!outer?.source) return attribution
        // The content must not run into “according to …”.
        const content = attribution.content
          .filter(([start]) => start < outer.cue[0])
          .map(([start, end]) => [start, Math.min(end, outer.cue[0])] as const)
        return {
          ...attribution,
          content: content.map(([start, end]) => [start, trimEnd(body, start, end)] as const),
          via: [...attribution.via, outer.source],
        }
      })
  },
}

/** Source, cue and content of the inner one make up nearly all of the outer one's content. */
function coversWhole(
  outer: { content: readonly (readonly [number, number])[] },
  inner: {
    source: readonly [number, number] | null
    cue: readonly [number, number]
    content: readonly (readonly [number, number])[]
  },
  body: string,
): boolean {
  const start = Math.min(
    inner.cue[0],
    inner.source?.[0] ?? inner.cue[0],
    ...inner.content.map(([from]) => from),
  )
  const first = outer.content[0]
  // “He met them and backed the plan, according to his office”: the office tells of more than the backing.
  if (inner.source && inner.source[1] < inner.cue[0] && inner.cue[0] - inner.source[1] > 24)
    return false
  return first !== undefined && body.slice(first[0], Math.max(first[0], start)).trim().length < 12
}

function trimEnd(body: string, start: number, end: number): number {
  let to = end
  while (to > start && /[\s,]/.test(body.charAt(to - 1))) to--
  return to
}
