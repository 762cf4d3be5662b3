import type { Span } from '../../text/document.ts'
import type { Attribution } from '../attribution.ts'
import { heldBy } from '../rules/index.ts'
import { note } from '../trace.ts'
import { EVIDENCE_VERBS } from '../words/evidence-verbs.ts'
import type { Filter } from './index.ts'

/**
 * “…,” Peters said, according to the agency: the agency is how the words came to us (`via`), not a second source.
 * An “according to” whose content is nothing but another attribution joins that attribution; there may be several.
 */
export const hearsay: Filter = {
  id: 'hearsay',
  reason: 'it only passes another attribution on, as its “via”',
  apply(list, body, trace) {
    const bySentence = Map.groupBy(list, ({ view }) => view)
    const vias = new Map<Attribution, Attribution[]>()
    const gone = new Set<Attribution>()
    for (const outer of list) {
      if (heldBy(outer.rule) !== 'report' || !outer.source) continue
      const inner = bySentence
        .get(outer.view)
        ?.find((other) => isPassedOn(other, body) && coversWhole(outer, other, body))
      if (!inner) continue
      // The later stands further out, and the outermost comes first.
      vias.set(inner, [outer, ...(vias.get(inner) ?? [])])
      gone.add(outer)
      note(trace, 'joined', hearsay, outer.cue, body)
    }
    return list
      .filter((attribution) => !gone.has(attribution))
      .map((attribution) => withVias(attribution, vias.get(attribution) ?? [], body))
  },
}

/** What somebody put into words, stated or denied; not a wish or a deed, nor what tests show. */
const isPassedOn = ({ rule, act, cue }: Attribution, body: string): boolean =>
  heldBy(rule) !== 'report' &&
  (heldBy(rule) === 'words' || act === 'state' || act === 'deny') &&
  !body
    .slice(...cue)
    .split(/\s+/)
    .some((word) => EVIDENCE_VERBS.has(word))

function withVias(
  attribution: Attribution,
  outers: readonly Attribution[],
  body: string,
): Attribution {
  if (outers.length === 0) return attribution
  // The content must not run into “according to …” after it.
  const end = Math.min(...outers.map(({ cue }) => cue[0]).filter((at) => at > attribution.cue[0]))
  return {
    ...attribution,
    content: attribution.content
      .filter(([start]) => start < end)
      .map(([start, to]) => [start, trimEnd(body, [start, Math.min(to, end)])]),
    via: [...outers.flatMap(({ source }) => (source ? [source] : [])), ...attribution.via],
  }
}

/** Characters between source and verb: room for “has also repeatedly”, not for another verb with its object. */
const APART = 24
/** Characters before the inner attribution: room for “But” or “On Monday,”, not for a clause. */
const LEAD = 12

/** Whether the inner attribution stands in the content of the outer one and makes up nearly all of it. */
function coversWhole(outer: Attribution, inner: Attribution, body: string): boolean {
  const { source, cue, content } = inner
  const first = outer.content.find(([start, end]) => start <= cue[0] && cue[1] <= end)
  // “He met them and backed the plan, according to his office”: the office tells of more than the backing.
  if (!first || (source && source[1] < cue[0] && cue[0] - source[1] > APART)) return false
  const start = Math.min(cue[0], source?.[0] ?? cue[0], ...content.map(([from]) => from))
  return body.slice(first[0], Math.max(first[0], start)).trim().length < LEAD
}

function trimEnd(body: string, [start, end]: Span): number {
  let to = end
  while (to > start && /[\s,]/.test(body.charAt(to - 1))) to--
  return to
}
