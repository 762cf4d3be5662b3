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
  type ListItem,
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

/** Which of four statements the report holds: the first two. */
export function aChoicesItem(at: number, document = aDocument()): ListItem {
  const options = [0, 1, 2, 3].map((step) => option(`${SUBJECTS[(at + step) % SUBJECTS.length]}`))
  return {
    ...aChoiceItem(at, document),
    id: `i${contentHash('choices', document.id, String(at))}`,
    type: 'corroboration',
    stem: `Which of these will open, says ${document.outlet}'s report on day ${at}?`,
    response: 'choices',
    options,
    key: options.slice(0, 2).map(({ id }) => id),
  }
}

/** Three events of the report, in their order. */
export function anOrderItem(at: number, document = aDocument()): ListItem {
  const options = ['a bid', 'a vote', 'a visit'].map((event) => option(`There was ${event} ${at}`))
  return {
    ...aChoiceItem(at, document),
    id: `i${contentHash('order', document.id, String(at))}`,
    type: 'timeline',
    stem: `In ${document.outlet}'s report, in which order did these events of day ${at} happen?`,
    response: 'order',
    options,
    key: options.map(({ id }) => id),
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
    if (item.response === 'choice')
      return { ...item, ...hidden, key: item.options[steps % 3]?.id ?? item.key }
    const ids = item.options.map(({ id }) => id)
    const turned = [...ids.slice(steps % ids.length), ...ids.slice(0, steps % ids.length)]
    // Of several right ones, as many as before or one more.
    const count = item.response === 'order' ? ids.length : 2 + (steps % 2)
    return { ...item, ...hidden, key: turned.slice(0, count) }
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
