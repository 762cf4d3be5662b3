/**
 * How sources are shown as options, and what makes a set of options fair.
 *
 * @module
 */
import type { Actor } from './actors.ts'
import { stemOf } from './similarity.ts'
import type { StoryView } from './story-view.ts'

/** A text an actor can be shown as. All options of an item are of one format. */
export type Form = {
  readonly text: string
  readonly format: 'plain' | 'role'
  /** Whether it is the actor's own name, not another one of its government. */
  readonly isOwn: boolean
  /** How much worse than the actor's own name it is. */
  readonly penalty: number
}

export function formsOf(actor: Actor): Form[] {
  const forms: Form[] = [{ text: actor.shown, format: 'plain', isOwn: true, penalty: 0 }]
  if (actor.withRole !== null)
    forms.push({ text: actor.withRole, format: 'role', isOwn: true, penalty: 1 })
  for (const name of actor.otherNames)
    forms.push({ text: name, format: 'plain', isOwn: false, penalty: 3 })
  return forms
}

/** The source that an option shows, or undefined if it shows none of the story. */
export const actorShownAs = (text: string, { shownActors }: StoryView): Actor | undefined =>
  shownActors.get(text)

/** The longest option is at most one and a half times the shortest. */
const LENGTH_CLASS = 1.5

/** Whether all texts are of one length class. */
export function isOneLength(texts: readonly string[]): boolean {
  let longest = 0
  let shortest = Infinity
  for (const { length } of texts) {
    if (length > longest) longest = length
    if (length < shortest) shortest = length
  }
  return longest <= LENGTH_CLASS * shortest
}

const WORD = /[A-Za-z0-9\u00C0-\u024F][A-Za-z0-9\u00C0-\u024F\-'’]*/g

/** Stems of all words of a stem, function words too. */
export const wordsIn = (stem: string): ReadonlySet<string> =>
  new Set((stem.match(WORD) ?? []).map(stemOf))

const GENERIC =
  /^(?:the|a|an|of|and|for|in|on|at|to|by|with|from|reports?|minister|ministry|foreign|defen[cs]e|interior|finance|president|prime|secretary|general|state|chief|head|spokesman|spokeswoman|spokesperson|officials?|army|military|government|department|office|leader|director|chair|chairman|chairwoman|mayor|police|council|court)$/i

/** Whether the stem holds a word by which the option can be recognised: of its name, not of its office. */
export const isNamedIn = (text: string, stem: ReadonlySet<string>): boolean =>
  (text.match(WORD) ?? []).some(
    (word) => !GENERIC.test(word.replace(/['’]s$/, '')) && stem.has(stemOf(word)),
  )

/** Whether the stem names exactly one option: that alone would point at it, or away from it. */
export const namedAlone = (texts: readonly string[], stem: ReadonlySet<string>): boolean =>
  texts.filter((text) => isNamedIn(text, stem)).length === 1
