/**
 * Which sides of a story quarrel with one another.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'
import { partiesIn } from '../facts/gazetteer.ts'
import type { Actor } from './actors.ts'

/** Words of a quarrel: who says such things of a party is no friend of it. */
const HOSTILE =
  /\b(?:aggress|threat|attack|inva[ds]|provo[ck]|sanction|consequence|reject|refus|violat|crime|fraud|lie[sd]?\b|blame|military|nuclear|missile|occup|annex|confront|destabili[sz]|propaganda|terror|de-escalat|withdraw|troops)/i

/** Whether the claim, as far as it is told, speaks of its target as an opponent would. */
export const isQuarrel = ({ cue }: Claim, told: string): boolean =>
  /^(?:accuse|deny|warn|urge)$/.test(cue.act) || HOSTILE.test(told)

/** The other side that a claim is about: the first that it names. “Against Ruritania” names a victim. */
export function targetOf({ content }: Claim, side: string | null): string | null {
  const text = content.text.replace(/["“”„«»]/g, '')
  const words = text.split(/\s+/)
  const named = partiesIn(text).find(
    ({ party, at }) =>
      party.side !== side &&
      party.as !== 'agency' &&
      party.as !== 'outlet' &&
      words[at - 1]?.toLowerCase() !== 'against',
  )
  return named?.party.side ?? null
}

/** Side → sides that it quarrels with in the story, by what is said of one another. */
export function findOpponents(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Actor>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const opponents = new Map<string, Set<string>>()
  const add = (one: string, other: string): void => {
    const known = opponents.get(one)
    if (known) known.add(other)
    else opponents.set(one, new Set([other]))
  }
  for (const claim of claims) {
    const side = sources.get(claim.id)?.side ?? null
    const target = side === null ? null : targetOf(claim, side)
    if (side === null || target === null || !isQuarrel(claim, claim.content.text)) continue
    add(side, target)
    add(target, side)
  }
  return opponents
}
