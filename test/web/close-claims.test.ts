import { test } from 'vitest'
import story from '../../questions/ukraine-2021/generated.json' with { type: 'json' }
import type { Fact } from '../../src/facts/fact.ts'
import type { GridRow } from '../../src/facts/story.ts'
import { closenessOf } from '../../src/web/close-claims.ts'

const { facts, grid } = story as unknown as { facts: readonly Fact[]; grid: readonly GridRow[] }

/** What the page says of each pair of the built-in story, by the words of both. */
const pairs = grid.flatMap(({ claim: id, reports }) =>
  reports.flatMap(({ factId, relation }) => {
    const claim = facts.find((fact) => fact.id === id)
    const other = facts.find((fact) => fact.id === factId)
    if (claim?.kind !== 'claim' || !other || other === claim || other.kind === 'role') return []
    return { claim: claim.content.text, other, closeness: closenessOf(claim, other, relation) }
  }),
)

const find = (claim: RegExp, other: RegExp) =>
  pairs.find((pair) => claim.test(pair.claim) && other.test(pair.other.evidence.sentence))

test('equal figures and one source are said, and nothing of a pair that only shares its subject', ({
  expect,
}) => {
  expect(find(/13,000/, /UN estimates/)?.closeness).toBe('same-figure')
  expect(find(/13,000/, /cost more than 13,000 lives/)?.closeness).toBe('same-figure-unsourced')
  expect(find(/build-up of its own/, /Moscow denied/)?.closeness).toBe('same-source')
  for (const pair of pairs) {
    const { claim, other, closeness } = pair
    // Different figures, or one dead and thousands of dead, are never the same.
    if (/soldier had been killed|125,000|not heading for war/.test(claim))
      expect(closeness, other.evidence.sentence).toBeNull()
  }
})
