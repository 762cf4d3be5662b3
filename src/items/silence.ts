/**
 * Which reports say nothing about a claim.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'
import type { Document } from '../text/document.ts'
import { mayBeSame } from './intervals.ts'
import { isSameSide, type Actor } from './actors.ts'
import { shareIn, type Bag } from './similarity.ts'
import { isMentioned, type StoryView } from './story-view.ts'
import { CASUALTIES } from './words/sensitive.ts'

/** Shares of a claim's words from which on a report may be said to touch it. */
const IN_A_SENTENCE = 0.5
const IN_TWO_SENTENCES = 0.65
const BY_THE_SAME_SIDE = 0.15

/**
 * A report of the story that is silent on the claim: the nearest one before it, rather one that mentions
 * the source; else the nearest one after it. A report added at the end changes none of that.
 */
export function findSilentReport(claim: Claim, actor: Actor, view: StoryView): string | undefined {
  const { documents } = view.story
  const own = documents.findIndex(({ id }) => id === claim.articleId)
  const isFitting = (document: Document): boolean => isSilent(document, claim, actor, view)
  const before = documents.slice(0, own).toReversed().filter(isFitting)
  const found =
    before.find((document) => isMentioned(actor, document.id, view)) ??
    before[0] ??
    documents.slice(own + 1).find(isFitting)
  return found?.id
}

/** Whether nothing in the report comes near the claim: no sentence, no claim of that side, no such figure. */
export function isSilent(document: Document, claim: Claim, actor: Actor, view: StoryView): boolean {
  const content = view.contents.get(claim.id)
  if (!content || content.stems.size < 3) return false
  const relation = view.relations
    .get(claim.id)
    ?.reports.find(({ articleId }) => articleId === document.id)?.relation
  if (relation !== undefined && relation !== 'silent') return false
  if (echoesOf(claim.id, content, view).has(document.id)) return false
  return (view.claimsOf.get(document.id) ?? []).every((other) => {
    const isFigureShared = other.figures.some((one) =>
      claim.figures.some((held) => one.unitClass === held.unitClass && mayBeSame(one, held)),
    )
    if (isFigureShared) return false
    const source = view.sources.get(other.id)
    const held = view.contents.get(other.id)
    if (!source || !held || !isSameSide(source, actor)) return true
    // Two denials, or two losses, told by one side may well be the same in other words.
    if (isDenial(claim) && isDenial(other)) return false
    if (CASUALTIES.test(claim.content.text) && CASUALTIES.test(other.content.text)) return false
    return shareIn(content, held.stems, view.weights) < BY_THE_SAME_SIDE
  })
}

/** Reports in which one sentence, or two neighbours, hold most of what the claim says. */
function echoesOf(claimId: string, content: Bag, view: StoryView): ReadonlySet<string> {
  const known = view.echoes.get(claimId)
  if (known) return known
  const { weight } = view.sentences.sharedWith(content.stems)
  const echoes = new Set<string>()
  for (const [articleId, [from, to]] of view.sentencesOf) {
    let previous = 0
    for (let at = from; at < to; at++) {
      const share = (weight[at] ?? 0) / content.weight
      const isNear =
        share >= IN_A_SENTENCE ||
        // Two neighbours can only hold what each of them holds.
        (previous + share >= IN_TWO_SENTENCES &&
          shareIn(
            content,
            new Set([...view.sentences.stemsAt(at), ...view.sentences.stemsAt(at - 1)]),
            view.weights,
          ) >= IN_TWO_SENTENCES)
      if (isNear) {
        echoes.add(articleId)
        break
      }
      previous = share
    }
  }
  view.echoes.set(claimId, echoes)
  return echoes
}

const isDenial = ({ cue, content }: Claim): boolean =>
  cue.act === 'deny' || cue.negated || /\b(?:not|no|never)\b|n['’]t\b/i.test(content.text)
