import type { Document } from '../text/document.ts'
import { findGrid } from './grid.ts'
import { type StoryNames, findParties, nameInStory } from './parties.ts'
import type { Claim, Fact } from './fact.ts'
import type { Story } from './story.ts'

/**
 * Puts the facts of several reports together: people under one name and office, places in one spelling, and the
 * grid of which report holds which claim. `facts` are those of `findFacts` for each document, in the order of the
 * documents: the first claim of a row stands for it. Ids stay as they are, and evidence stays verbatim.
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
  const { name, kind } = source
  if (name === null) return claim
  // A firm can bear somebody's last name: only who may be a person is one.
  const person =
    kind === 'person' || kind === null
      ? (names.personOf(name) ?? (/\s/.test(name) ? undefined : names.namesakeOf(name)))
      : undefined
  if (person) {
    const role =
      source.role && source.role.length >= (person.role?.length ?? 0) ? source.role : person.role
    const side = source.side ?? person.side
    return { ...claim, source: { ...source, name: person.name, kind: 'person', role, side } }
  }
  const known = nameInStory(name, names)
  return known === name ? claim : { ...claim, source: { ...source, name: known } }
}
