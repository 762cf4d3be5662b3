/**
 * Which sides of a story quarrel with one another.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'
import { partiesIn, partyOf } from '../facts/gazetteer.ts'
import type { Actor } from './actors.ts'

/** Words of a quarrel: who says such things of a party is no friend of it. */
const HOSTILE =
  /\b(?:aggress\w*|threat(?:s|en\w*)?|(?<!heart |panic )attack(?:s|ed|ing)?|invasion|invad(?:e|es|ed|ing)|provocat\w+|provok\w+|sanctions?|consequences|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|violat\w+|blam(?:e|es|ed|ing)|annex(?:e[ds]|ing|ation)?|confrontation|destabili[sz]\w+|propaganda|de-escalate)\b/i

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
    // An outlet takes no side.
    if (side === null || /^(?:agency|outlet)$/.test(partyOf(side)?.as ?? '')) continue
    const target = targetOf(claim, side)
    if (target === null || !isQuarrel(claim, claim.content.text)) continue
    add(side, target)
    add(target, side)
  }
  return opponents
}
