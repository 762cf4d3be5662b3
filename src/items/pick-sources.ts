/**
 * Wrong options for items that ask for a source.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'
import { containment, stemOf, stemsOf } from './similarity.ts'
import { actorOf, isSameSide, type Actor, type StoryView } from './story-view.ts'
import { STAND_INS } from './words/bodies.ts'
import type { Saying } from './wording/saying.ts'

export type PickedSources = {
  readonly key: string
  /** Best first. */
  readonly distractors: readonly string[]
  /** Whether a wrong option is a source of the same report and of the key's kind. */
  readonly isNear: boolean
}

/** A text an actor can be shown as. All options of an item are of one format. */
type Form = { readonly text: string; readonly format: 'plain' | 'role'; readonly penalty: number }

type Candidate = {
  readonly actor: Actor | null
  readonly side: string | null
  readonly forms: readonly Form[]
  readonly score: number
  readonly isNear: boolean
}

/** The longest option is at most one and a half times the shortest. */
export const LENGTH_CLASS = 1.5

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
      score: scoreOf(actor, key, claim),
      isNear: actor.articleIds.has(claim.articleId) && actor.kind === key.kind,
    }))
  const standIns: Candidate[] =
    self === 'he'
      ? []
      : STAND_INS.filter(
          ({ side, mentions }) => side !== key.side && !mentions.test(view.text),
        ).map(({ name, side }) => ({
          actor: null,
          side,
          forms: [{ text: name, format: 'plain', penalty: 0 }],
          score: key.kind === 'person' ? -40 : -20,
          isNear: false,
        }))
  const ranked = [...candidates, ...standIns]
    .toSorted((one, other) => other.score - one.score)
    .slice(0, CONSIDERED)
  let best: { score: number; picked: PickedSources } | undefined
  for (const keyForm of formsOf(key)) {
    const shown = ranked.flatMap((candidate) =>
      candidate.forms
        .filter(
          ({ text, format }) => format === keyForm.format && isOneLength([text, keyForm.text]),
        )
        .map((form) => ({ candidate, form })),
    )
    for (const [index, first] of shown.entries())
      for (const second of shown.slice(index + 1)) {
        const pair = [first, second]
        if (!standTogether(pair, keyForm.text, stem)) continue
        const score = total(pair) - keyForm.penalty
        if (best && best.score >= score) continue
        const third = shown.find(
          (other) =>
            other.candidate.actor !== null && standTogether([...pair, other], keyForm.text, stem),
        )
        const chosen = third ? [...pair, third] : pair
        best = {
          score,
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

type Shown = { readonly candidate: Candidate; readonly form: Form }

const total = (pair: readonly Shown[]): number =>
  pair.reduce((sum, { candidate, form }) => sum + candidate.score - form.penalty, 0)

function standTogether(shown: readonly Shown[], key: string, stem: string): boolean {
  const texts = [key, ...shown.map(({ form }) => form.text)]
  if (!isOneLength(texts) || namedAlone(texts, stem)) return false
  return shown.every(({ candidate: one }, index) =>
    shown.slice(index + 1).every(({ candidate: other }) => {
      if (one === other) return false
      if (one.actor && other.actor) return !isSameSide(one.actor, other.actor)
      return one.side === null || one.side !== other.side
    }),
  )
}

/** Whether all texts are of one length class. */
export function isOneLength(texts: readonly string[]): boolean {
  const lengths = texts.map((text) => text.length)
  return Math.max(...lengths) <= LENGTH_CLASS * Math.min(...lengths)
}

/** Whether the stem names exactly one option: that alone would point at it, or away from it. */
export function namedAlone(texts: readonly string[], stem: string): boolean {
  const inStem = new Set((stem.match(/[\p{L}\p{N}][\p{L}\p{N}\-'’]*/gu) ?? []).map(stemOf))
  return texts.filter((text) => tellingWords(text).some((word) => inStem.has(word))).length === 1
}

const GENERIC =
  /^(?:the|a|an|of|and|for|minister|ministry|foreign|defen[cs]e|interior|finance|president|prime|secretary|general|state|chief|head|spokesman|spokeswoman|spokesperson|officials?|army|military|government|department|office|leader|director|chair|chairman|chairwoman|mayor|police|council|court)$/i

/** Stems of the words by which an option can be recognised: its names, not its offices. */
const tellingWords = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{N}\-'’]*/gu) ?? [])
    .filter((word) => !GENERIC.test(word.replace(/['’]s$/, '')))
    .map(stemOf)

function formsOf(actor: Actor): Form[] {
  const forms: Form[] = [{ text: actor.shown, format: 'plain', penalty: 0 }]
  if (actor.withRole !== null) forms.push({ text: actor.withRole, format: 'role', penalty: 1 })
  for (const name of actor.otherNames) forms.push({ text: name, format: 'plain', penalty: 1 })
  return forms
}

/** The source that an option shows, or undefined if it shows none of the story. */
export const actorShownAs = (text: string, { actors }: StoryView): Actor | undefined =>
  actors.find(({ shown, withRole }) => shown === text || withRole === text) ??
  actors.find(({ otherNames }) => otherNames.includes(text))

function scoreOf(actor: Actor, key: Actor, claim: Claim): number {
  const isPerson = (one: Actor): boolean => one.kind === 'person'
  const kind = actor.kind === key.kind ? 8 : isPerson(actor) === isPerson(key) ? 5 : 0
  return (
    kind + (actor.articleIds.has(claim.articleId) ? 3 : 0) + Math.min(2, actor.claims.length - 1)
  )
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
  const opening = stemsOf(claim.content.text.split(/\s+/).slice(0, 5).join(' '))
  return view.actors.filter((actor) => [...actor.stems].some((stem) => opening.has(stem)))
}

/** From this share of common content on, two claims may be the same. */
const ALIKE = 0.45

/**
 * Whether an actor, or anyone of its side, is held to something like the claim anywhere in the story, or
 * stands behind it: reports it, or is the outer source of it.
 */
export function isAlsoRight(actor: Actor, claim: Claim, view: StoryView): boolean {
  const relayers = [
    ...claim.via.map(({ name }) => name),
    ...outerSourcesOf(claim, view).map(({ name }) => name),
  ]
  if (relayers.some((name) => name === actor.name || actor.variants.includes(name))) return true
  const content = view.contents.get(claim.id) ?? new Set()
  return view.actors
    .filter((other) => isSameSide(other, actor))
    .some(({ claims }) =>
      claims.some((other) => {
        if (other.id === claim.id || other.nestedIn === claim.id) return true
        const held = view.contents.get(other.id) ?? new Set()
        if (held.size < 3 && content.size >= 3)
          return containment(held, content, view.weights) === 1
        return (
          Math.max(
            containment(content, held, view.weights),
            held.size < 4 ? 0 : containment(held, content, view.weights),
          ) >= ALIKE
        )
      }),
    )
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
