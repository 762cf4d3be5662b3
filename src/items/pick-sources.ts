/**
 * Wrong options for items that ask for a source.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'
import { isPerson, isReporter, isSameSide, type Actor } from './actors.ts'
import { isAlsoRight } from './also-right.ts'
import { ARRANGED, plausibilityOf } from './plausible.ts'
import { formsOf, isNamedIn, isOneLength, wordsIn, type Form } from './option-texts.ts'
import { overlap, stemsOf } from './similarity.ts'
import { DESCRIBED, INDEFINITE, PEOPLE_NOUN, PUBLIC_BODY, THINGS } from './words/nobodies.ts'
import { actorOf, isMentioned, type StoryView } from './story-view.ts'
import type { Saying } from './wording/saying.ts'
import { blankQuotes } from './wording/text.ts'

export type PickedSources = {
  readonly key: string
  /** Best first. */
  readonly distractors: readonly string[]
  /** Whether a wrong option is a source of the same report and of the key's kind. */
  readonly isNear: boolean
}

type Candidate = {
  readonly actor: Actor
  readonly forms: readonly Form[]
  readonly score: number
  readonly isNear: boolean
  /** Whether the claim's report names it. */
  readonly isInReport: boolean
}

/** More candidates than this never change the best set. */
const CONSIDERED = 14

/**
 * The key and two or three other sources of the story, alike in kind, format and length, no two of one
 * side, none of which is held to the same thing anywhere in the story. Undefined if there are not two.
 * `refuses` is given where a figure is asked for, and leaves out who gives it too.
 */
export function pickSources(
  claim: Claim,
  key: Actor,
  stem: string,
  self: Saying['self'],
  view: StoryView,
  refuses?: (actor: Actor) => boolean,
): PickedSources | undefined {
  const told = stemsOf(stem)
  const candidates: Candidate[] = rivalsOf(claim, key, stem, view, refuses !== undefined)
    .filter((actor) => fits(actor, self) && !refuses?.(actor))
    .map((actor) => ({
      actor,
      forms: formsOf(actor),
      score: scoreOf(actor, key, claim, view) - nearness(actor, told, self),
      isNear: actor.articleIds.has(claim.articleId) && actor.kind === key.kind,
      isInReport: isMentioned(actor, claim.articleId, view),
    }))
  const inReport = candidates.filter(({ isInReport }) => isInReport)
  const ranked = candidates.toSorted((one, other) => other.score - one.score).slice(0, CONSIDERED)
  const inStem = wordsIn(stem)
  let best: { worth: number; picked: PickedSources } | undefined
  // The key stays what the report calls it; only its office may stand with it.
  for (const keyForm of formsOf(key).filter(({ isOwn }) => isOwn)) {
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
        if (!standTogether(pair, key, shownKey)) continue
        // The key alone out of this report would be found without reading it.
        if (inReport.length >= 2 && !pair.some(({ candidate }) => candidate.isInReport)) continue
        const third = shown.find(
          (other) =>
            isPerson(other.candidate.actor) === isPerson(key) &&
            standTogether([...pair, other], key, shownKey),
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

/** Sources of other sides that could have said it and are nowhere held to it. */
const rivalsOf = (
  claim: Claim,
  key: Actor,
  stem: string,
  view: StoryView,
  isAboutFigure: boolean,
): Actor[] => {
  const couldSay = plausibilityOf(claim, key, stem, isAboutFigure, view)
  const { sentence } = claim.evidence
  return view.actors.filter(
    (actor) =>
      !actor.isJoint &&
      !isSameSide(actor, key) &&
      isPublic(actor) &&
      isDefinite(actor) &&
      couldSay(actor) &&
      // Somebody without words of their own may be meant along with the source there.
      (actor.claims.length > 0 || !actor.variants.some((name) => sentence.includes(name))) &&
      !isAlsoRight(actor, claim, view),
  )
}

/**
 * A source to put in the place of the right one: of its kind, known to the report, and not spoken of in the words.
 * Undefined if there is none.
 */
export function findOtherSource(
  claim: Claim,
  key: Actor,
  words: string,
  view: StoryView,
): Actor | undefined {
  if (ARRANGED.test(words)) return undefined
  const told = stemsOf(words)
  return rivalsOf(claim, key, words, view, false)
    .filter(
      (actor) =>
        ['person', 'group', 'document'].every(
          (kind) => (actor.kind === kind) === (key.kind === kind),
        ) &&
        isMentioned(actor, claim.articleId, view) &&
        !overlap(actor.stems, told) &&
        !overlap(actor.sideStems, told),
    )
    .toSorted((one, other) => scoreOf(other, key, claim, view) - scoreOf(one, key, claim, view))[0]
}

type ShownKey = { readonly form: Form; readonly isNamed: boolean }
type Shown = ShownKey & { readonly candidate: Candidate }

/** Of one length, not one alone named in the stem, at most one without a name, and no two of one side. */
function standTogether(shown: readonly Shown[], keyActor: Actor, key: ShownKey): boolean {
  if (!isOneLength([key, ...shown].map(({ form }) => form.text))) return false
  if ([key, ...shown].filter(({ isNamed }) => isNamed).length === 1) return false
  const actors = [keyActor, ...shown.map(({ candidate }) => candidate.actor)]
  if (actors.filter(({ isNamed }) => !isNamed).length > 1) return false
  return shown.every(({ candidate: one }, index) =>
    shown
      .slice(index + 1)
      .every(({ candidate: other }) => one !== other && !isSameSide(one.actor, other.actor)),
  )
}

function scoreOf(actor: Actor, key: Actor, claim: Claim, view: StoryView): number {
  const kind = actor.kind === key.kind ? 8 : isPerson(actor) === isPerson(key) ? 5 : 0
  // Somebody whose side is not known may be of the key's side after all; a reporter seldom makes the news.
  const doubt = isPerson(actor) && actor.side === null ? 4 : 0
  return (
    kind -
    doubt -
    (isReporter(actor) ? 7 : 0) +
    (actor.articleIds.has(claim.articleId) ? 8 : 0) +
    (isMentioned(actor, claim.articleId, view) ? 5 : 0) +
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

/** “their area”, said by rebels: of several options only one could be meant. */
export const speaksOfItself = ({ kind }: Actor, { phrase, self }: Saying): boolean =>
  self === 'they' || (kind === 'group' && /\b(?:they|their|them)\b/.test(blankQuotes(phrase)))

/**
 * Whether the source is somebody in particular, so that it can be an option at all: a person, a body with a name
 * or a public one (“the government”), or people who speak as a group.
 */
export function isDefinite({ kind, name, inline, isNamed }: Actor): boolean {
  if (kind === null || INDEFINITE.test(name)) return false
  // “former secretary of state”, “Vermont senator”: it is not told who.
  if (kind === 'person') return /['’]s? /.test(name) || /^[A-Z].*[A-ZÀ-Ž]\S*$|^[A-Z]\S*$/.test(name)
  if (/^an? /.test(inline) && kind !== 'document') return false
  if (kind === 'group') {
    const [head = ''] = inline.split(/ (?:of|in|from|for|at|on|with|who|to|and) /, 1)
    return PEOPLE_NOUN.test(head) && !THINGS.test(head)
  }
  if (kind === 'document') return isNamed
  return isNamed ? !DESCRIBED.test(inline) && inline.length > 1 : PUBLIC_BODY.test(inline)
}

/** The source of a claim as one to ask about, or why it is none. Only some types may ask about several parties at once. */
export function askedSource(
  claim: Claim,
  view: StoryView,
  mayBeJoint = false,
): Actor | { readonly because: string } {
  const actor = actorOf(claim.source, view)
  const because = !actor
    ? 'the source has no name'
    : actor.isJoint && !mayBeJoint
      ? 'the source is several parties at once'
      : !isPublic(actor)
        ? 'the source is no public person'
        : 'the source is nobody in particular'
  return actor && (mayBeJoint || !actor.isJoint) && isPublic(actor) && isDefinite(actor)
    ? actor
    : { because }
}

/** People need a stated public office; everybody else is public. */
export const isPublic = (actor: Actor): boolean =>
  actor.kind !== 'person' ||
  (!actor.isPrivate &&
    (actor.isProminent ||
      actor.roles.length > 0 ||
      actor.side !== null ||
      /['’]s? [a-z]+$/.test(actor.name)))
