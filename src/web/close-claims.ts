import type { Claim, Fact } from '../facts/fact.ts'
import type { Relation } from '../facts/story.ts'

/** Why a sentence of another report is shown beside a claim: each of them can be checked by looking at both. */
export type Closeness = 'same-figure' | 'same-figure-unsourced' | 'same-source' | 'close'

/**
 * How near a fact of another report comes to a claim; null if there is nothing that could be said for certain.
 * The grid compares loosely, which is right for keeping doubtful questions out, and not for telling readers.
 */
export function closenessOf(claim: Claim, fact: Fact, relation: Relation): Closeness | null {
  if (fact.kind === 'role' || relation === 'silent') return null
  const others = fact.kind === 'claim' ? fact.figures : [fact.figure]
  const isShared = claim.figures.some(({ value, unitClass, casualties }) =>
    others.some(
      (other) =>
        value !== null &&
        // Small counts agree by chance.
        value > 20 &&
        other.value === value &&
        other.unitClass === unitClass &&
        other.casualties === casualties,
    ),
  )
  if (isShared) return fact.kind === 'claim' ? 'same-figure' : 'same-figure-unsourced'
  if (fact.kind !== 'claim') return null
  if (claim.source.name !== null && claim.source.name === fact.source.name) {
    if (claim.cue.act === fact.cue.act && claim.cue.negated === fact.cue.negated)
      return 'same-source'
  }
  return likeness(claim.content.text, fact.content.text) >= CLOSE ? 'close' : null
}

/** Half of the words that carry meaning. */
const CLOSE = 0.5

/** Share of longer words in common, by how they begin: from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [beginningsOf(one), beginningsOf(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return (2 * shared) / (a.size + b.size)
}

/** “Ukrainian” and “Ukraine's” begin alike, “build-up” and “buildup” are one word. */
const beginningsOf = (text: string) =>
  new Set(
    (
      text
        .replaceAll('-', '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]{4,}/gu) ?? []
    )
      .filter((word) => !EMPTY.has(word))
      .map((word) => word.slice(0, 5)),
  )

const EMPTY = new Set(
  'about after also been before being both could during from have into more most near over said some such than that their them then there these they this those were what when which while will with would'.split(
    ' ',
  ),
)
