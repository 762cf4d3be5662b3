import type { Document } from '../text/document.ts'
import { findGrid } from './grid.ts'
import { type StoryNames, findParties, nameInStory } from './parties.ts'
import type { Claim, Fact } from './fact.ts'
import type { Story } from './story.ts'

/**
 * Puts the facts of several reports together: people under one name and office, places in one spelling, and the
 * grid of which report holds which claim. `facts` are those of `findFacts` for each document, in any order;
 * ids stay as they are, and evidence stays verbatim.
 */
export function compareArticles(documents: readonly Document[], facts: readonly Fact[]): Story {
  const names = findParties(documents, facts)
  const named = facts.map((fact) => (fact.kind === 'claim' ? underStoryName(fact, names) : fact))
  return {
    documents,
    facts: named,
    parties: names.parties,
    grid: findGrid(documents, named, names.parties),
  }
}

function underStoryName(claim: Claim, names: StoryNames): Claim {
  const { source } = claim
  if (source.name === null) return claim
  const party = names.personOf(source.name)
  if (party && source.kind === 'person') {
    return {
      ...claim,
      source: {
        ...source,
        name: party.name,
        role:
          source.role && source.role.length >= (party.role?.length ?? 0) ? source.role : party.role,
        side: source.side ?? party.side,
      },
    }
  }
  // “Brandt said” in the one report that never gives a first name.
  const namesake = /\s/.test(source.name) ? undefined : names.namesakeOf(source.name)
  if (namesake && source.kind !== 'group' && source.kind !== 'document') {
    const { name, role, side } = namesake
    return {
      ...claim,
      source: {
        ...source,
        name,
        kind: 'person',
        role: source.role ?? role,
        side: source.side ?? side,
      },
    }
  }
  const name = nameInStory(source.name, names)
  return name === source.name ? claim : { ...claim, source: { ...source, name } }
}
