/**
 * Items made by hand, for tests of what happens to items. Everything in them is invented.
 *
 * @module
 */
import type { ChoiceItem, Evidence, VerdictItem } from '../../src/items/item.ts'
import { contentHash } from '../../src/lib/content-hash.ts'
import { VERDICT_OPTIONS } from '../../src/items/verdict-options.ts'

export const anOption = (text: string) => ({ id: `o${contentHash(text)}`, text })

/** Evidence number `at`: each has its own sentence and its own fact. */
export const anEvidence = (at = 0, evidence: Partial<Evidence> = {}): Evidence => ({
  kind: 'article',
  articleId: 'a1',
  factId: `f${at}`,
  reportName: "The Tidewater Post's report",
  outlet: 'The Tidewater Post',
  agency: null,
  via: [],
  source: 'Ida Fenwick',
  published: { value: null, precision: 'none', explicit: false, evidence: null, known: null },
  sentence: `Ida Fenwick said that gate ${at} was open.`,
  span: [at * 100, at * 100 + 50],
  marks: [],
  ...evidence,
})

/** Item number `at` that asks for a source; the first of `texts` is the key. */
export function aChoice(
  at = 0,
  item: Partial<ChoiceItem> = {},
  texts: readonly string[] = ['Ida Fenwick', 'Olaf Brandt', 'Petra Lund', 'Nils Aho'],
): ChoiceItem {
  const options = texts.map(anOption)
  return {
    id: `i${contentHash('choice', String(at))}`,
    type: 'who-said',
    response: 'choice',
    stem: `In The Tidewater Post's report, who said that gate ${at} was open?`,
    asks: ['a1'],
    options,
    key: options[0]?.id ?? '',
    difficulty: 'easy',
    difficultyReason: 'one named source, distant wrong options',
    evidence: [anEvidence(at)],
    explanation: 'The report attributes it to Ida Fenwick.',
    alteration: null,
    tags: [],
    warnings: [],
    license: 'not stated',
    attribution: 'The Tidewater Post',
    ...item,
  }
}

/** Statement number `at` about a report, supported unless told otherwise. */
export const aCheck = (at = 0, item: Partial<VerdictItem> = {}): VerdictItem => ({
  ...aChoice(at),
  id: `i${contentHash('check', String(at))}`,
  type: 'fact-check',
  response: 'verdict',
  stem: `In The Tidewater Post's report, a spokesman said that gate ${at} was open.`,
  options: VERDICT_OPTIONS,
  key: 'supported',
  ...item,
})
