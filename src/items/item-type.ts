/**
 * What an item type is, and how its drafts become items.
 *
 * @module
 */
import { contentHash } from '../lib/content-hash.ts'
import type { Checks } from './checks/checks.ts'
import type {
  Evidence,
  Difficulty,
  Alteration,
  Item,
  ItemType,
  ListItem,
  Option,
  Tag,
  Verdict,
} from './item.ts'
import { licenceOf } from './licence.ts'
import type { StoryView } from './story-view.ts'
import { VERDICT_OPTIONS } from './verdict-options.ts'

type DraftBase = {
  readonly factId: string
  /** Tells apart items of one type on one evidence sentence; never the key. */
  readonly variant: string
  readonly stem: string
  readonly asks: readonly string[]
  readonly difficulty: Difficulty
  readonly difficultyReason: string
  readonly evidence: readonly Evidence[]
  readonly explanation: string
  readonly tags: readonly Tag[]
}

export type ChoiceDraft = DraftBase & {
  readonly response: 'choice'
  readonly key: string
  /** Wrong options, best first, three at most. */
  readonly distractors: readonly string[]
}

export type VerdictDraft = DraftBase & {
  readonly response: 'verdict'
  readonly key: Verdict
  readonly verdicts: readonly Verdict[]
  readonly alteration: Alteration | null
}

export type ListDraft = DraftBase & {
  readonly response: ListItem['response']
  /** All right options; of an order, in it. */
  readonly key: readonly string[]
  /** Wrong options; an order has none. */
  readonly distractors: readonly string[]
}

export type Draft = ChoiceDraft | VerdictDraft | ListDraft

/** A fact that a type could have used, and why it did not. */
export type Skip = { readonly factId: string; readonly because: string }

/** How a type turns a story into items. `write` is pure; it yields drafts, and skips with their reason. */
export type ItemTypeDefinition = {
  readonly type: ItemType
  /**
   * What the ids of its items hash. Players see ids and could hash what they read, so it is nothing that tells the key:
   * a statement's evidence may lie in another report than the one asked, and where a report is the key, which reports
   * are asked depends on it; of an order, the first piece of evidence would be the first option.
   */
  readonly identity: 'evidence' | 'reports and stem' | 'stem' | 'stem and options'
  /** What the gate asks of its items. */
  readonly checks: Checks
  readonly write: (view: StoryView) => Iterable<Draft | Skip>
}

/** Names the shape of an item type, for type inference and for readers. */
export const defineItemType = (definition: ItemTypeDefinition): ItemTypeDefinition => definition

export const optionOf = (text: string): Option => ({ id: `o${contentHash(text)}`, text })

/** What a draft's options read, the right ones first. */
const optionsOf = (draft: Draft): readonly string[] =>
  draft.response === 'verdict' ? draft.verdicts : [draft.key, draft.distractors].flat(2)

/** The id of an item: key and options play no part in it. */
function idOf({ type, identity }: ItemTypeDefinition, draft: Draft): string {
  const [proof] = draft.evidence
  const parts = {
    evidence: [proof?.articleId ?? '', proof?.sentence ?? '', draft.variant],
    'reports and stem': [...draft.asks, draft.stem],
    stem: [draft.stem],
    // Sorted, as the order may be the key.
    'stem and options': [draft.stem, ...optionsOf(draft).toSorted()],
  }[identity]
  return `i${contentHash(type, ...parts)}`
}

/** The item of a draft: ids from content, options as ids and texts, licence and attribution of its evidence. */
export function toItem(definition: ItemTypeDefinition, draft: Draft, view: StoryView): Item {
  const { type } = definition
  const [proof] = draft.evidence
  const document = proof && view.documents.get(proof.articleId)
  const base = {
    id: idOf(definition, draft),
    type,
    stem: draft.stem,
    asks: draft.asks,
    difficulty: draft.difficulty,
    difficultyReason: draft.difficultyReason,
    evidence: draft.evidence,
    explanation: draft.explanation,
    tags: draft.tags,
    warnings: [],
    ...licenceOf(document),
  }
  if (draft.response === 'verdict')
    return {
      ...base,
      response: 'verdict',
      alteration: draft.alteration,
      options: VERDICT_OPTIONS.filter(({ id }) => draft.verdicts.some((verdict) => verdict === id)),
      key: draft.key,
    }
  const { response } = draft
  const unaltered = { alteration: null, options: optionsOf(draft).map(optionOf) }
  return response === 'choice'
    ? { ...base, response, ...unaltered, key: optionOf(draft.key).id }
    : { ...base, response, ...unaltered, key: draft.key.map((text) => optionOf(text).id) }
}
