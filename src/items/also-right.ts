/**
 * Who else is held to a claim.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'
import type { Actor } from './actors.ts'
import { isAlike } from './similarity.ts'
import { actorOf, type StoryView } from './story-view.ts'

/**
 * Whether an actor, or anyone of its side, is held to something like the claim anywhere in the story, or
 * stands behind it: passes it on, or is the outer source of it.
 */
export function isAlsoRight(actor: Actor, claim: Claim, view: StoryView): boolean {
  const holders = holdersOf(claim, view)
  for (const name of holders)
    if (name === actor.name || actor.allies.has(name) || actor.variants.includes(name)) return true
  return false
}

/** Names of everybody who says the like in any report, passes it on, or speaks inside it. */
function holdersOf(claim: Claim, view: StoryView): ReadonlySet<string> {
  const known = view.holders.get(claim.id)
  if (known) return known
  const holders = new Set([
    ...claim.via.map(({ name }) => name),
    ...outerSourcesOf(claim, view).map(({ name }) => name),
  ])
  const content = view.contents.get(claim.id)
  const shared = content && view.contentWords.sharedWith(content.stems)
  for (const [at, other] of view.claims.entries()) {
    const count = shared?.count[at] ?? 0
    if (other.id === claim.id || (count === 0 && other.nestedIn !== claim.id)) continue
    const held = view.contents.get(other.id)
    const source = view.sources.get(other.id)
    if (!held || !source || holders.has(source.name)) continue
    if (
      other.nestedIn === claim.id ||
      (content && isAlike(content, held, count, shared?.weight[at] ?? 0))
    )
      holders.add(source.name)
  }
  view.holders.set(claim.id, holders)
  return holders
}

/** Sources of the claims that hold this one, innermost first. */
export function outerSourcesOf(claim: Claim, view: StoryView): Actor[] {
  const outer: Actor[] = []
  const seen = new Set<string>()
  let id = claim.nestedIn
  while (id !== null && !seen.has(id)) {
    seen.add(id)
    const fact = view.facts.get(id)
    if (fact?.kind !== 'claim') break
    const actor = actorOf(fact.source, view)
    if (actor) outer.push(actor)
    id = fact.nestedIn
  }
  return outer
}
