/**
 * Hand-made stories, reports and items for tests of what comes behind the engine. All of it is invented.
 *
 * @module
 */
import type { BuiltInStory } from '../../src/app/built-in-story.ts'
import {
  type ChoiceItem,
  type Evidence,
  type Item,
  VERDICTS,
  type VerdictItem,
} from '../../src/items/item.ts'
import { contentHash } from '../../src/lib/content-hash.ts'
import type { Document } from '../../src/text/document.ts'

const UNDATED = {
  value: null,
  precision: 'none',
  explicit: false,
  evidence: null,
  known: null,
} as const

const SPEAKERS = [
  'Ana Kovel',
  'Bram Ostrand',
  'Cleo Marchetti',
  'Dov Lindqvist',
  'Ebba Okonjo',
  'Farid Castellan',
] as const

const SUBJECTS = [
  'the harbour bridge',
  'the night ferry',
  'the old lighthouse',
  'the fish market',
  'the tram depot',
  'the river swim',
  'the lantern parade',
  'the clock tower',
  'the botanical garden',
  'the cable car',
  'the winter fair',
  'the tide pools',
  'the rope walk',
  'the sail loft',
  'the seaman’s chapel',
  'the ice house',
  'the map room',
  'the east pier',
] as const

const speaker = (at: number): string => SPEAKERS[at % SPEAKERS.length] ?? ''

/** A report in which each subject gets one sentence, by one speaker. */
export function aDocument(outlet = 'The Harbour Gazette'): Document {
  const sentences = SUBJECTS.map(
    (subject, at) => `${speaker(at)} told ${outlet} that ${subject} would open.`,
  )
  const body = sentences.join('\n\n')
  return {
    id: `a${contentHash(body)}`,
    kind: 'article',
    language: 'en',
    url: null,
    outlet,
    agency: null,
    byline: null,
    headline: null,
    published: UNDATED,
    reportName: `${outlet}'s report`,
    body,
    paragraphs: sentences.map((text, index) => {
      const start = body.indexOf(text)
      const span = [start, start + text.length] as const
      return { index, span, sentences: [{ index, paragraph: index, span, text }] }
    }),
    removed: [],
  }
}

function evidenceAt(document: Document, at: number): Evidence {
  const sentence = document.paragraphs[at]?.sentences[0]
  if (!sentence) throw new Error(`There is no sentence ${at}`)
  return {
    kind: document.kind,
    articleId: document.id,
    factId: null,
    reportName: document.reportName,
    outlet: document.outlet,
    agency: document.agency,
    via: [],
    source: speaker(at),
    published: document.published,
    sentence: sentence.text,
    span: sentence.span,
    marks: [],
  }
}

const option = (text: string) => ({ id: `o${contentHash(text)}`, text })

/** “Who said …?” about the sentence at that place. */
export function aChoiceItem(at: number, document = aDocument()): ChoiceItem {
  return {
    id: `i${contentHash('choice', document.id, String(at))}`,
    type: 'who-said',
    stem: `In ${document.outlet}'s report, who said that ${SUBJECTS[at]} would open?`,
    asks: [document.id],
    difficulty: 'easy',
    difficultyReason: 'One sentence says it.',
    evidence: [evidenceAt(document, at)],
    explanation: `${speaker(at)} said so.`,
    alteration: null,
    tags: [],
    warnings: [],
    license: 'CC BY 4.0',
    attribution: 'Invented for tests',
    response: 'choice',
    options: [speaker(at), speaker(at + 1), speaker(at + 2), speaker(at + 3)].map(option),
    key: option(speaker(at)).id,
  }
}

/** A fact check of the sentence at that place. */
export function aVerdictItem(at: number, document = aDocument()): VerdictItem {
  return {
    ...aChoiceItem(at, document),
    id: `i${contentHash('verdict', document.id, String(at))}`,
    type: 'fact-check',
    stem: `In ${document.outlet}'s report, the port office said that ${SUBJECTS[at]} would open.`,
    explanation: `The report is clear about ${SUBJECTS[at]}.`,
    response: 'verdict',
    options: [
      { id: 'supported', text: 'In the report' },
      { id: 'refuted', text: 'The report says otherwise' },
      { id: 'not-stated', text: 'Not in the report' },
    ],
    key: VERDICTS[Math.floor(at / 3) % 3] ?? 'supported',
  }
}

/** Eighteen items about the eighteen sentences of a report, every third of them a fact check. */
export function someItems(document = aDocument()): Item[] {
  return SUBJECTS.map((_, at) =>
    at % 3 === 2 ? aVerdictItem(at, document) : aChoiceItem(at, document),
  )
}

/**
 * The same items with another right option each, other evidence of another report, and other explanations: what
 * a player sees before the answer must not differ by a byte. `turn` says by how much each item's key moves on.
 */
export function twinsOf(items: readonly Item[], turn: (at: number) => number = () => 1): Item[] {
  return items.map((item, at) => {
    const hidden = {
      evidence: item.evidence.map((evidence) => ({
        ...evidence,
        outlet: 'Another Paper',
        reportName: "Another Paper's report",
        source: 'Somebody Else-Entirely',
        sentence: `${evidence.sentence} Twin ${at}.`,
      })),
      explanation: `Quite another explanation, and a longer one, of item ${at}.`,
      difficultyReason: 'the claim stands in another report',
      license: 'not stated',
      attribution: 'Another Paper',
    }
    const steps = turn(at)
    if (item.response === 'verdict') {
      const key = VERDICTS[(VERDICTS.indexOf(item.key) + steps) % 3] ?? item.key
      const alteration = { original: 'would open', from: 'open', to: 'close' }
      return { ...item, ...hidden, key, alteration }
    }
    return { ...item, ...hidden, key: item.options[steps % 3]?.id ?? item.key }
  })
}

export function aBuiltInStory(items: readonly Item[] = someItems()): BuiltInStory {
  return {
    id: 'harbour-town',
    title: 'A harbour town and its plans',
    language: 'en',
    tags: ['invented'],
    notice: null,
    afterword: null,
    version: '1',
    license: 'CC BY 4.0',
    attribution: 'Invented for tests',
    documents: [aDocument()],
    facts: [],
    parties: [],
    grid: [],
    items,
  }
}
