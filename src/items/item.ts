/**
 * The words of the item layer: a test item with its key and the evidence that proves it.
 *
 * @module
 */
import type { DocumentKind, Published, Span } from '../text/document.ts'

export type Verdict = 'supported' | 'refuted' | 'not-stated'
export const VERDICTS = ['supported', 'refuted', 'not-stated'] as const satisfies readonly Verdict[]

export type ItemType =
  | 'figure-source'
  | 'who-said'
  | 'figure'
  | 'outlet'
  | 'fact-check'
  | 'voice'
  | 'who-did'
  | 'role'
  | 'corroboration'
  | 'contested-figure'
  | 'chain'
  | 'timeline'
export type Difficulty = 'easy' | 'medium' | 'hard'

export type Option = {
  /** `o` + hash of the text, never an index. */ readonly id: string
  readonly text: string
}

/** A part of the evidence sentence, in offsets of the article's body. */
export type Mark = { readonly role: 'source' | 'cue' | 'content'; readonly span: Span }

/** The span that proves a key, with what a player is shown beside it. `body.slice(...span) === sentence`. */
export type Evidence = {
  readonly kind: DocumentKind
  readonly articleId: string
  readonly factId: string | null
  readonly reportName: string | null
  readonly outlet: string | null
  readonly agency: string | null
  readonly via: readonly string[]
  /** Who the sentence holds to it; null for the report's own voice. */
  readonly source: string | null
  readonly published: Published
  readonly sentence: string
  readonly span: Span
  readonly marks: readonly Mark[]
}

/** What was changed to make a refuted statement, for the reveal. */
export type Alteration = { readonly original: string; readonly from: string; readonly to: string }

export type Tag = 'casualties' | 'altered'

type ItemBase = {
  /** `i` + hash of type, evidence and variant; key and options play no part in it. */
  readonly id: string
  readonly type: ItemType
  readonly stem: string
  /** Reports a player has to read to answer, in story order. */
  readonly asks: readonly string[]
  readonly difficulty: Difficulty
  readonly difficultyReason: string
  /** The first settles the key; a second tells who a pronoun or role means, or what another report says. */
  readonly evidence: readonly Evidence[]
  readonly explanation: string
  readonly alteration: Alteration | null
  readonly tags: readonly Tag[]
  readonly warnings: readonly string[]
  readonly license: string
  readonly attribution: string
}

/** Options: the key and up to three proven distractors, best first. The order shown is set by `toQuestion`. */
export type ChoiceItem = ItemBase & {
  readonly response: 'choice'
  readonly options: readonly Option[]
  /** Option id. */
  readonly key: string
}

export type VerdictItem = ItemBase & {
  readonly response: 'verdict'
  /** The verdicts on offer, by id: all three, or two where the story has a single report. */
  readonly options: readonly Option[]
  readonly key: Verdict
}

/** Several options are the key: every right one in any order, or all of them in the right order. */
export type ListItem = ItemBase & {
  readonly response: 'choices' | 'order'
  readonly options: readonly Option[]
  /** Option ids. */
  readonly key: readonly string[]
}

export type Item = ChoiceItem | VerdictItem | ListItem

/** The ids of the right options: one, all that are right, or all in their order. */
export const keyIds = ({ key }: Pick<Item, 'key'>): readonly string[] => [key].flat()

/** Whether it is the report itself that says what is asked about: no fact and no source stands behind it. */
export const isOwnVoice = ({ evidence: [proof] }: Item): boolean => proof?.factId === null
