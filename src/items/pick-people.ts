/**
 * Wrong options for items that ask for a person.
 *
 * @module
 */
import type { Span } from '../text/document.ts'
import { isPerson, isReporter, type Actor } from './actors.ts'
import { isNamedIn, isOneLength, wordsIn } from './option-texts.ts'
import { isDefinite, isPublic } from './pick-sources.ts'
import { bagOf, stemsOf } from './similarity.ts'
import { isMentioned, type StoryView } from './story-view.ts'

/** Wrong options, at most; and fewer than two are none. */
const MOST = 3
const LEAST = 2

/** Share of a question's words from which on another sentence may answer it too. */
const AGAIN = 0.5

/** A sentence that proves who is asked for. */
export type Proof = { readonly articleId: string; readonly sentence: string; readonly span: Span }

/**
 * Two or three people of the story whom nothing in it shows to be right as well, those of the same report first.
 * Whom `refuses` names is left out too. Undefined if there are not two.
 */
export function pickPeople(
  key: Actor,
  stem: string,
  proof: Proof,
  view: StoryView,
  refuses?: (actor: Actor) => boolean,
): readonly string[] | undefined {
  const told = wordsIn(stem)
  // Somebody named in the stem is ruled out by it, and would rule out nobody else.
  if (isNamedIn(key.shown, told)) return undefined
  const mayBeRight = rightTooOf(stem, proof, view)
  const others = view.actors.filter(
    (actor) =>
      actor !== key &&
      isPerson(actor) &&
      isPublic(actor) &&
      isDefinite(actor) &&
      !actor.isJoint &&
      // One outlet's reporter is seldom taken for somebody in the news.
      isReporter(actor) === isReporter(key) &&
      // Nobody takes a president for somebody's spokesman.
      actor.isProminent === key.isProminent &&
      actor.roles.length > 0 === key.roles.length > 0 &&
      / /.test(actor.name) === / /.test(key.name) &&
      !isNamedIn(actor.shown, told) &&
      !isIn(proof.sentence, actor) &&
      !refuses?.(actor) &&
      !mayBeRight(actor),
  )
  const near = others.filter((actor) => isMentioned(actor, proof.articleId, view))
  const far = others.filter((actor) => !near.includes(actor))
  const picked: string[] = []
  for (const { shown } of [...near, ...far])
    if (picked.length < MOST && isOneLength([key.shown, shown, ...picked])) picked.push(shown)
  // The key alone out of this report would be found without reading it.
  return picked.length < LEAST || near.length === 0 ? undefined : picked
}

/** What a stem asks, without its frame: “won eight of the last nine contests”. */
const wordsAsked = (stem: string): string =>
  stem.replace(/^In .*?, who (?:is introduced as )?/, '').replace(/\?$/, '')

/** Tells of whom another sentence of the story says the like of the stem. */
export function rightTooOf(
  stem: string,
  { articleId, span }: Proof,
  view: StoryView,
): (actor: Actor) => boolean {
  const bag = bagOf(stemsOf(wordsAsked(stem)), view.weights)
  const { weight } = view.sentences.sharedWith(bag.stems)
  const sentences: string[] = []
  for (const document of view.story.documents) {
    let at = view.sentencesOf.get(document.id)?.[0] ?? 0
    let before = ''
    for (const paragraph of document.paragraphs)
      for (const sentence of paragraph.sentences) {
        const isProof = document.id === articleId && sentence.span[0] === span[0]
        // “He …”: who is meant may stand in the sentence before.
        if ((weight[at++] ?? 0) >= AGAIN * bag.weight && !isProof)
          sentences.push(`${before} ${sentence.text}`)
        before = sentence.text
      }
  }
  return (actor) => sentences.some((sentence) => isIn(sentence, actor))
}

/** Whether the text names the person, if only by the last name. */
export const isIn = (text: string, { name, variants }: Actor): boolean =>
  variants.some((variant) => text.includes(variant)) ||
  text.includes(name.split(' ').at(-1) ?? name)
