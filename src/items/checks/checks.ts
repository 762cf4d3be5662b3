/**
 * What the gate asks of the items of a type beyond what it asks of all: types with like options share it.
 *
 * @module
 */
import type { Claim } from '../../facts/fact.ts'
import type { Actor } from '../actors.ts'
import { keyIds, type Evidence, type Item } from '../item.ts'
import type { StoryView } from '../story-view.ts'

/** Says in words what is wrong with an item, or null if nothing is. */
export type Check = (item: Item, view: StoryView) => string | null

export type Checks = {
  /**
   * How the options read. Names are alike in format, numbers stand in order of size, reports may be called by a name
   * with a number in it, statements are whole sentences, steps are put in order, and fixed ones are the same in every item of the type.
   */
  readonly form: 'names' | 'numbers' | 'reports' | 'statements' | 'steps' | 'fixed'
  /** Whether a number is asked for or asked about. */
  readonly isOfNumber: boolean
  /** Rule 1: why a reader of nothing but the evidence would not find the key. */
  readonly derives: (item: Item, proof: Evidence, view: StoryView) => string | null
  /** Rule 2: why another option is right too. */
  readonly findsRight: Check
  /** Rule 3: which option is no real value of the story. */
  readonly findsStray: Check
  /** Rule 4: what is wrong with the figure. */
  readonly doubtsFigure: Check
  /** Rule 9: whom the options, or a statement, hold up to be looked at. */
  readonly shownIn: (item: Item, view: StoryView) => readonly (Actor | undefined)[]
}

/** What the right options read: of an order, all in that order. */
export const keyTexts = (item: Item): string[] =>
  keyIds(item).flatMap((key) => item.options.find(({ id }) => id === key)?.text ?? [])

/** What the key reads, where it is one option. */
export const keyText = (item: Item): string => keyTexts(item)[0] ?? ''

export const wrongTexts = (item: Item): string[] =>
  item.options.filter(({ id }) => !keyIds(item).includes(id)).map(({ text }) => text)

/** The claim that an item is written from, if it is written from one. */
export function claimOf({ evidence: [proof] }: Item, view: StoryView): Claim | undefined {
  const fact = view.facts.get(proof?.factId ?? '')
  return fact?.kind === 'claim' ? fact : undefined
}

/** Whom the evidence holds to it. */
export const sourceShown = ({ evidence: [proof] }: Item, view: StoryView): [Actor | undefined] => [
  view.actors.find(({ name }) => name === proof?.source),
]

export const NO_CLAIM = 'the evidence is no claim of the story'

/** For what a type cannot get wrong. */
export const nothingWrong: Check = () => null
