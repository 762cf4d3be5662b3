/**
 * Which reports say nothing about a claim.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'
import type { Document } from '../text/document.ts'
import { mayBeSame } from './intervals.ts'
import { containment, stemsOf } from './similarity.ts'
import { isSameSide, type Actor, type StoryView } from './story-view.ts'

/** Shares of a claim's words from which on a report may be said to touch it. */
const IN_A_SENTENCE = 0.5
const IN_TWO_SENTENCES = 0.65
const BY_THE_SAME_SIDE = 0.3

/**
 * A report of the story that is silent on the claim: the nearest one before it, else the nearest one
 * after it, so that adding a report changes nothing; one that mentions the source is preferred.
 */
export function findSilentReport(claim: Claim, actor: Actor, view: StoryView): string | undefined {
  const { documents } = view.story
  const own = documents.findIndex(({ id }) => id === claim.articleId)
  const order = [...documents.slice(0, own).toReversed(), ...documents.slice(own + 1)]
  const silent = order.filter(
    (document) =>
      view.reportNames.get(document.id) !== null && isSilent(document, claim, actor, view),
  )
  return (silent.find((document) => mentionsActor(document, actor)) ?? silent[0])?.id
}

const mentionsActor = (document: Document, { variants }: Actor): boolean =>
  variants.some((variant) => document.body.includes(variant))

/** Whether nothing in the report comes near the claim: no sentence, no claim of that side, no such figure. */
export function isSilent(document: Document, claim: Claim, actor: Actor, view: StoryView): boolean {
  const content = view.contents.get(claim.id) ?? new Set<string>()
  if (content.size < 3) return false
  const row = view.story.grid.find(({ reports }) =>
    reports.some(({ factId }) => factId === claim.id),
  )
  const relation = row?.reports.find(({ articleId }) => articleId === document.id)?.relation
  if (relation !== undefined && relation !== 'silent') return false
  let previous = new Set<string>()
  for (const paragraph of document.paragraphs)
    for (const sentence of paragraph.sentences) {
      const stems = stemsOf(sentence.text)
      if (containment(content, stems, view.weights) >= IN_A_SENTENCE) return false
      const both = new Set([...stems, ...previous])
      if (containment(content, both, view.weights) >= IN_TWO_SENTENCES) return false
      previous = stems
    }
  return view.claims
    .filter(({ articleId }) => articleId === document.id)
    .every((other) => {
      const figures = other.figures.some((one) =>
        claim.figures.some((held) => one.unitClass === held.unitClass && mayBeSame(one, held)),
      )
      if (figures) return false
      const by = view.actors.find(({ claims }) => claims.includes(other))
      if (!by || !isSameSide(by, actor)) return true
      const held = view.contents.get(other.id) ?? new Set<string>()
      return containment(content, held, view.weights) < BY_THE_SAME_SIDE
    })
}
