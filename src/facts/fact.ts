/**
 * The words of the fact layer: who is held to have said what, with which figures.
 *
 * Attribution = source + cue + content, the terms of the PARC and PolNeAR corpora.
 *
 * @module
 */
import type { Excerpt, Span } from '../text/document.ts'

/** How a source is referred to where the claim stands. */
export type SourceStatus = 'named' | 'role' | 'anonymous' | 'pronoun' | 'none'

/** What sort of thing a source is. Options of one item are alike in this. */
export type SourceKind = 'person' | 'body' | 'government' | 'group' | 'document'

/** Who is held to have said it: the words used, and who that is as far as the report tells. */
export type Source = {
  /** The words used (“He”, “the ministry”); empty if the claim names none. */
  readonly text: string
  readonly span: Span | null
  /** Who that is, in full (“Ann Lee”); null if it cannot be told. */
  readonly name: string | null
  /** The office or body that goes with the name (“mayor of Elmford”), if stated anywhere. */
  readonly role: string | null
  readonly kind: SourceKind | null
  /** The party the source speaks for: a country or organisation (“Ukraine”, “NATO”), or null. */
  readonly side: string | null
  readonly status: SourceStatus
  /** For pronouns, roles and bare last names: the sentence that tells who is meant. */
  readonly antecedent: { readonly sentence: string; readonly span: Span } | null
}

/** How exact a figure is said to be: “some” is about, “up to” is at most. */
export type Qualifier = 'exact' | 'about' | 'more than' | 'less than' | 'at least' | 'at most'

/** A number, how exact it is said to be, and what it counts. */
export type Figure = {
  /** Null for vague amounts (“thousands”), which are never refuted. */
  readonly value: number | null
  /** The figure as written with its qualifier and unit (“more than 90,000 troops”). */
  readonly text: string
  readonly span: Span
  readonly qualifier: Qualifier
  /** The counted noun, singular or plural as written (“troops”), “%” or a currency code. */
  readonly unit: string
  /** Figures can stand beside each other as options only within one class. */
  readonly unitClass: 'people' | 'money' | 'percent' | 'time' | 'distance' | 'thing'
  /** Whose or of what kind (“Russian”, “Ukraine”), if stated. */
  readonly of: string | null
  /** True if it counts dead or injured people. */
  readonly casualties: boolean
}

/** What the cue does with the content: “said” states it, “denied” rejects it. */
export type SpeechAct =
  | 'state'
  | 'deny'
  | 'urge'
  | 'accuse'
  | 'warn'
  | 'ask'
  | 'promise'
  | 'express'

/** Who passed the words on: “…, she said, according to the agency”. */
export type Via = { readonly text: string; readonly span: Span; readonly name: string }

/** An attributed proposition: source, cue and content, with the evidence for them. */
export type Claim = {
  readonly kind: 'claim'
  readonly id: string
  readonly articleId: string
  readonly source: Source
  readonly cue: Excerpt & {
    readonly act: SpeechAct
    /** “has not denied” */ readonly negated: boolean
  }
  /**
   * What is claimed. The spans are exact and in order; a “that” which opens the content after its cue is inside the first
   * span, as in the corpora, but not in the text. So `text` is no slice of the body: it is the spans' words without
   * that “that”, with “ … ” between spans.
   */
  readonly content: { readonly text: string; readonly spans: readonly Span[] }
  readonly quotation: 'direct' | 'indirect' | 'mixed'
  readonly figures: readonly Figure[]
  /** Intermediate reporters (“according to Interfax”), outermost first. */
  readonly via: readonly Via[]
  /** Id of the claim whose content holds this one. */
  readonly nestedIn: string | null
  readonly evidence: { readonly sentence: string; readonly span: Span }
  /** Which rule found it. */
  readonly rule: string
}

/** A figure in the report's own voice: nobody is named as its source. */
export type UnsourcedFigure = {
  readonly kind: 'figure'
  readonly id: string
  readonly articleId: string
  readonly figure: Figure
  readonly evidence: { readonly sentence: string; readonly span: Span }
}

/** A person's office as the report states it. */
export type RoleFact = {
  readonly kind: 'role'
  readonly id: string
  readonly articleId: string
  readonly person: Excerpt & { readonly name: string }
  readonly role: Excerpt
  readonly side: string | null
  readonly evidence: { readonly sentence: string; readonly span: Span }
}

/** Anything a report is found to hold. */
export type Fact = Claim | UnsourcedFigure | RoleFact
