/**
 * Wrong options for items that ask for a source.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'
import { isSameSide, type Actor } from './actors.ts'
import { isAlsoRight } from './also-right.ts'
import { formsOf, isNamedIn, isOneLength, wordsIn, type Form } from './option-texts.ts'
import { overlap, stemsOf } from './similarity.ts'
import type { StoryView } from './story-view.ts'
import { STAND_INS } from './words/bodies.ts'
import type { Saying } from './wording/saying.ts'

export type PickedSources = {
  readonly key: string
  /** Best first. */
  readonly distractors: readonly string[]
  /** Whether a wrong option is a source of the same report and of the key's kind. */
  readonly isNear: boolean
}

type Candidate = {
  readonly actor: Actor | null
  readonly side: string | null
  readonly forms: readonly Form[]
  readonly score: number
  readonly isNear: boolean
}

/** More candidates than this never change the best set. */
const CONSIDERED = 14

/**
 * The key and two or three other sources of the story, alike in kind, format and length, no two of one
 * side, none of which is held to the same thing anywhere in the story. Undefined if there are not two.
 */
export function pickSources(
  claim: Claim,
  key: Actor,
  stem: string,
  self: Saying['self'],
  view: StoryView,
  refuses: (actor: Actor) => boolean = () => false,
): PickedSources | undefined {
  const addressed = addresseesOf(claim, view)
  const told = stemsOf(stem)
  const candidates: Candidate[] = view.actors
    .filter(
      (actor) =>
        !actor.isJoint &&
        !isSameSide(actor, key) &&
        fits(actor, self) &&
        isPublic(actor) &&
        !addressed.some((other) => isSameSide(other, actor)) &&
        !isAlsoRight(actor, claim, view) &&
        !refuses(actor),
    )
    .map((actor) => ({
      actor,
      side: actor.side,
      forms: formsOf(actor),
      score: scoreOf(actor, key, claim) - nearness(actor, told, self),
      isNear: actor.articleIds.has(claim.articleId) && actor.kind === key.kind,
    }))
  const standIns: Candidate[] = isPerson(key)
    ? []
    : STAND_INS.filter(({ side, mentions }) => side !== key.side && !mentions.test(view.text)).map(
        ({ name, side }) => ({
          actor: null,
          side,
          forms: [{ text: name, format: 'plain', penalty: 0 }],
          score: -20,
          isNear: false,
        }),
      )
  const ranked = [...candidates, ...standIns]
    .toSorted((one, other) => other.score - one.score)
    .slice(0, CONSIDERED)
  const inStem = wordsIn(stem)
  let best: { worth: number; picked: PickedSources } | undefined
  for (const keyForm of formsOf(key)) {
    const shownKey = { form: keyForm, isNamed: isNamedIn(keyForm.text, inStem) }
    const shown = ranked
      .flatMap((candidate) =>
        candidate.forms
          .filter(
            ({ text, format }) => format === keyForm.format && isOneLength([text, keyForm.text]),
          )
          .map((form) => ({
            candidate,
            form,
            isNamed: isNamedIn(form.text, inStem),
            worth: candidate.score - form.penalty,
          })),
      )
      .toSorted((one, other) => other.worth - one.worth)
    for (const [index, first] of shown.entries())
      for (let at = index + 1; at < shown.length; at++) {
        const second = shown[at]
        // Sorted by worth: what follows is worth no more.
        const worth = first.worth + (second?.worth ?? 0) - keyForm.penalty
        if (!second || (best && best.worth >= worth)) break
        const pair = [first, second]
        if (first.candidate.actor === null || !standTogether(pair, shownKey)) continue
        const third = shown.find(
          (other) => other.candidate.actor !== null && standTogether([...pair, other], shownKey),
        )
        const chosen = third ? [...pair, third] : pair
        best = {
          worth,
          picked: {
            key: keyForm.text,
            distractors: chosen.map(({ form }) => form.text),
            isNear: pair.some(({ candidate }) => candidate.isNear),
          },
        }
      }
  }
  return best?.picked
}

type ShownKey = { readonly form: Form; readonly isNamed: boolean }
type Shown = ShownKey & { readonly candidate: Candidate }

/** Of one length, not one alone named in the stem, and no two of one side. */
function standTogether(shown: readonly Shown[], key: ShownKey): boolean {
  if (!isOneLength([key, ...shown].map(({ form }) => form.text))) return false
  if ([key, ...shown].filter(({ isNamed }) => isNamed).length === 1) return false
  return shown.every(({ candidate: one }, index) =>
    shown.slice(index + 1).every(({ candidate: other }) => {
      if (one === other) return false
      if (one.actor && other.actor) return !isSameSide(one.actor, other.actor)
      return one.side === null || one.side !== other.side
    }),
  )
}

const isPerson = ({ kind }: Actor): boolean => kind === 'person'

function scoreOf(actor: Actor, key: Actor, claim: Claim): number {
  const kind = actor.kind === key.kind ? 8 : isPerson(actor) === isPerson(key) ? 5 : 0
  // Somebody whose side is not known may be of the key's side after all.
  const doubt = isPerson(actor) && actor.side === null ? 4 : 0
  return (
    kind -
    doubt +
    (actor.articleIds.has(claim.articleId) ? 3 : 0) +
    Math.min(2, actor.claims.length - 1)
  )
}

/**
 * A party that the stem speaks of is a poor wrong option, above all where the source speaks of itself:
 * nobody would have Kyiv deny moving towards war with Ukraine.
 */
function nearness(actor: Actor, told: ReadonlySet<string>, self: Saying['self']): number {
  const isTold = overlap(actor.stems, told) || overlap(actor.sideStems, told)
  return isTold ? (self === 'it' ? 9 : 3) : 0
}

/** “he” in the stem leaves only people, “it” only bodies: options that it rules out are no options. */
const fits = (actor: Actor, self: Saying['self']): boolean =>
  self === null || (self === 'he' ? actor.kind === 'person' : actor.kind !== 'person')

/** People need a stated public office; everybody else is public. */
export const isPublic = (actor: Actor): boolean =>
  actor.kind !== 'person' ||
  (!actor.isPrivate &&
    (actor.roles.length > 0 || actor.side !== null || /['’]s? [a-z]+$/.test(actor.name)))

/** Whom the claim is addressed to or made against: nobody accuses or urges their own side. */
function addresseesOf(claim: Claim, view: StoryView): Actor[] {
  if (!/^(?:accuse|urge|ask|warn)$/.test(claim.cue.act)) return []
  const opening = stemsOf(claim.content.text.split(/\s+/, 5).join(' '))
  return view.actors.filter(({ stems }) => overlap(stems, opening))
}
