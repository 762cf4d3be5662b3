import type { Mark } from '../items/item.ts'
import type { Span } from '../text/document.ts'

export type Role = Mark['role']

/** A run of text in which the same marks hold. */
export type Segment = { readonly text: string; readonly roles: readonly Role[] }

const ROLES: readonly Role[] = ['content', 'source', 'cue']

/**
 * Cuts a text at every edge of a mark, so that marks may overlap, lie inside each other or come in
 * several parts. What a mark covers outside the text is left out.
 */
export function segmentsOf(text: string, [start]: Span, marks: readonly Mark[]): Segment[] {
  const inText = marks
    .map(({ role, span }) => ({ role, from: span[0] - start, to: span[1] - start }))
    .map(({ role, from, to }) => ({ role, from: Math.max(0, from), to: Math.min(text.length, to) }))
    .filter(({ from, to }) => from < to)

  const edges = [...new Set([0, text.length, ...inText.flatMap(({ from, to }) => [from, to])])]
  edges.sort((a, b) => a - b)

  const segments: Segment[] = []
  for (const [at, from] of edges.slice(0, -1).entries()) {
    const roles = ROLES.filter((role) =>
      inText.some((mark) => mark.role === role && mark.from <= from && from < mark.to),
    )
    const previous = segments.at(-1)
    const piece = text.slice(from, edges[at + 1])
    if (previous && previous.roles.join() === roles.join()) {
      segments[segments.length - 1] = { text: previous.text + piece, roles }
    } else {
      segments.push({ text: piece, roles })
    }
  }
  return segments
}

/** The words under each role, in the order of the text; parts of one role apart from each other stay apart. */
export function wordsByRole(segments: readonly Segment[], role: Role): string[] {
  const words: string[] = []
  let isOpen = false
  for (const segment of segments) {
    const holds = segment.roles.includes(role)
    if (holds && isOpen) words[words.length - 1] += segment.text
    if (holds && !isOpen) words.push(segment.text)
    isOpen = holds
  }
  return words
}
