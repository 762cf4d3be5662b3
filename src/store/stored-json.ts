/**
 * JSON columns as they must read: every stored document, fact, item and quiz is parsed, never cast, so
 * that a row of an older shape is a clear error where it is read and not a wrong page later.
 *
 * @module
 */
import * as v from 'valibot'
import type { Fact } from '../facts/fact.ts'
import type { Item, ItemType } from '../items/item.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { Document } from '../text/document.ts'

const whole = v.number()
const span = v.tuple([whole, whole])
const maybeText = v.nullable(v.string())
const excerpt = v.object({ text: v.string(), span })

const published = v.object({
  value: maybeText,
  precision: v.picklist(['minute', 'day', 'month', 'year', 'none']),
  explicit: v.boolean(),
  evidence: v.nullable(excerpt),
  known: maybeText,
})

const documentKind = v.picklist(['brief', 'article'])

const document = v.object({
  id: v.string(),
  kind: documentKind,
  language: v.picklist(['en', 'other']),
  url: maybeText,
  outlet: maybeText,
  agency: maybeText,
  byline: maybeText,
  headline: maybeText,
  published,
  reportName: maybeText,
  body: v.string(),
  paragraphs: v.array(
    v.object({
      index: whole,
      span,
      sentences: v.array(v.object({ index: whole, paragraph: whole, span, text: v.string() })),
    }),
  ),
  removed: v.array(
    v.object({
      span,
      kind: v.picklist([
        'headline',
        'metadata',
        'caption',
        'credit',
        'subheading',
        'duplicate',
        'timestamp',
        'notice',
        'navigation',
      ]),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Document>

const figure = v.object({
  value: v.nullable(v.number()),
  text: v.string(),
  span,
  qualifier: v.picklist(['exact', 'about', 'more than', 'less than', 'at least', 'at most']),
  unit: v.string(),
  unitClass: v.picklist(['people', 'money', 'percent', 'time', 'distance', 'thing']),
  of: maybeText,
  casualties: v.boolean(),
})

const evidenceSentence = v.object({ sentence: v.string(), span })

const fact = v.variant('kind', [
  v.object({
    kind: v.literal('claim'),
    id: v.string(),
    articleId: v.string(),
    source: v.object({
      text: v.string(),
      span: v.nullable(span),
      name: maybeText,
      role: maybeText,
      kind: v.nullable(v.picklist(['person', 'body', 'government', 'group', 'document'])),
      side: maybeText,
      status: v.picklist(['named', 'role', 'anonymous', 'pronoun', 'none']),
      antecedent: v.nullable(evidenceSentence),
    }),
    cue: v.object({
      text: v.string(),
      span,
      act: v.picklist(['state', 'deny', 'urge', 'accuse', 'warn', 'ask', 'promise', 'express']),
      negated: v.boolean(),
    }),
    content: v.object({ text: v.string(), spans: v.array(span) }),
    quotation: v.picklist(['direct', 'indirect', 'mixed']),
    figures: v.array(figure),
    via: v.array(v.object({ text: v.string(), span, name: v.string() })),
    nestedIn: maybeText,
    evidence: evidenceSentence,
    rule: v.string(),
  }),
  v.object({
    kind: v.literal('figure'),
    id: v.string(),
    articleId: v.string(),
    figure,
    evidence: evidenceSentence,
  }),
  v.object({
    kind: v.literal('role'),
    id: v.string(),
    articleId: v.string(),
    person: v.object({ text: v.string(), span, name: v.string() }),
    role: excerpt,
    side: maybeText,
    evidence: evidenceSentence,
  }),
]) satisfies v.GenericSchema<unknown, Fact>

/** Every type that an item can have. A test holds it against the types of `items/`, which the store may not import. */
export const ITEM_TYPES = [
  'figure-source',
  'who-said',
  'figure',
  'outlet',
  'fact-check',
  'voice',
  'who-did',
  'role',
  'corroboration',
  'contested-figure',
  'chain',
  'timeline',
] as const satisfies readonly ItemType[]

const itemFields = {
  id: v.string(),
  type: v.picklist(ITEM_TYPES),
  stem: v.string(),
  asks: v.array(v.string()),
  difficulty: v.picklist(['easy', 'medium', 'hard']),
  difficultyReason: v.string(),
  evidence: v.array(
    v.object({
      kind: documentKind,
      articleId: v.string(),
      factId: maybeText,
      reportName: maybeText,
      outlet: maybeText,
      agency: maybeText,
      via: v.array(v.string()),
      source: maybeText,
      published,
      sentence: v.string(),
      span,
      marks: v.array(v.object({ role: v.picklist(['source', 'cue', 'content']), span })),
    }),
  ),
  explanation: v.string(),
  alteration: v.nullable(v.object({ original: v.string(), from: v.string(), to: v.string() })),
  tags: v.array(v.picklist(['casualties', 'altered'])),
  warnings: v.array(v.string()),
  license: v.string(),
  attribution: v.string(),
  options: v.array(v.object({ id: v.string(), text: v.string() })),
}

const item = v.variant('response', [
  v.object({ ...itemFields, response: v.literal('choice'), key: v.string() }),
  v.object({
    ...itemFields,
    response: v.literal('verdict'),
    key: v.picklist(['supported', 'refuted', 'not-stated']),
  }),
  v.object({
    ...itemFields,
    response: v.picklist(['choices', 'order']),
    key: v.array(v.string()),
  }),
]) satisfies v.GenericSchema<unknown, Item>

const quiz = v.object({
  seed: v.string(),
  items: v.array(item),
  articleIds: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, Quiz>

const facts = v.array(fact)

/** What was corrected in a game since it was opened, by item id. */
export type Corrections = Readonly<Record<string, { readonly withdrawn: boolean }>>

const corrections = v.record(
  v.string(),
  v.object({ withdrawn: v.boolean() }),
) satisfies v.GenericSchema<unknown, Corrections>

/**
 * What the owner of a story decided about its items. The items themselves stay as they were written, so
 * that the gate can be asked again about the original wording.
 */
export type DeskState = {
  /** Item ids in playing order; null as long as the choice is left to the product. */
  readonly quiz: readonly string[] | null
  /** Chosen items that a new choice leaves in. */
  readonly kept: readonly string[]
  /** Never chosen again, with the place in the quiz that each had; null if it had none. */
  readonly dropped: readonly { readonly id: string; readonly place: number | null }[]
  /** Those that were swapped for another, longest ago first. */
  readonly swapped: readonly string[]
  /** Another wording, by item id. */
  readonly edits: Readonly<
    Record<string, { readonly stem?: string; readonly explanation?: string }>
  >
}

const ids = v.optional(v.array(v.string()), [])

const deskState = v.object({
  quiz: v.optional(v.nullable(v.array(v.string())), null),
  kept: ids,
  dropped: v.optional(v.array(v.object({ id: v.string(), place: v.nullable(whole) })), []),
  swapped: ids,
  edits: v.optional(
    v.record(
      v.string(),
      v.object({ stem: v.exactOptional(v.string()), explanation: v.exactOptional(v.string()) }),
    ),
    {},
  ),
}) satisfies v.GenericSchema<unknown, DeskState>

export const parseDocument = (json: string): Document => v.parse(document, JSON.parse(json))
export const parseFacts = (json: string): Fact[] => v.parse(facts, JSON.parse(json))
export const parseItem = (json: string): Item => v.parse(item, JSON.parse(json))
export const parseQuiz = (json: string): Quiz => v.parse(quiz, JSON.parse(json))
export const parseCorrections = (json: string): Corrections =>
  v.parse(corrections, JSON.parse(json))
export const parseDeskState = (json: string): DeskState => v.parse(deskState, JSON.parse(json))
