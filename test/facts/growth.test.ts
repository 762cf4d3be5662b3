import { test } from 'vitest'
import { compareArticles } from '../../src/facts/compare-articles.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import { countSteps } from '../support/count-steps.ts'
import { documentOf } from './document-of.ts'

/**
 * A hostile text must cost about as much as its parts: in time, as a ratio of best runs of one process with a generous bound,
 * and in steps, which no machine's load changes.
 */
const HOSTILE: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['unclosed quotations', (size) => '“We said that '.repeat(size / 14)],
  ['unclosed straight quotations', (size) => '"We said that Elmford '.repeat(size / 22)],
  ['unclosed pairs of single marks', (size) => "''We said that Elmford ".repeat(size / 23)],
  ['commas', (size) => ','.repeat(size / 5)],
  ['commas between words', (size) => 'Elmford, '.repeat(size / 9)],
  [
    'one endless sentence',
    (size) => 'the mayor of Elmford and the captain of Ruritania went '.repeat(size / 55),
  ],
  [
    'one endless sentence with cues',
    (size) => 'the mayor said that the captain warned of rain and '.repeat(size / 51),
  ],
  ['“said” again and again', (size) => 'said '.repeat(size / 5)],
  ['“and said” again and again', (size) => 'and said '.repeat(size / 9)],
  ['“saying” again and again', (size) => ', saying '.repeat(size / 9)],
  ['nested parentheses', (size) => '(Lee '.repeat(size / 10) + ') '.repeat(size / 4)],
  [
    '“according to” again and again',
    (size) => 'according to the office, it rained, '.repeat(size / 36),
  ],
  ['“who” again and again', (size) => 'the man who called the crew who '.repeat(size / 32)],
  ['capitalised words', (size) => 'Elmford Ruritania Lee '.repeat(size / 22)],
  ['full names with offices', (size) => 'Mayor Ann Lee said Mayor Bo Roe said '.repeat(size / 37)],
  [
    'different people',
    (size) =>
      Array.from(
        { length: size / 45 },
        (_, at) => `Mayor Ann ${nameOf(at)} said it rained. She said it snowed.`,
      ).join(' '),
  ],
  ['pronouns', (size) => 'He said it rained. '.repeat(size / 19)],
  ['many paragraphs', (size) => 'It said it rained.\n\n'.repeat(size / 20)],
  ['numbers', (size) => '20 30 40 '.repeat(size / 9)],
  ['apostrophes', (size) => "'a ".repeat(size / 3)],
  ['short quotations', (size) => '“a” said '.repeat(size / 9)],
  ['colons', (size) => 'Lee: “'.repeat(size / 6)],
]

const nameOf = (at: number): string =>
  `R${at.toString(26).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}oe`

/** The same text as sentences of a length that is still read as prose. */
const inSentences = (text: string): string => text.replace(/([^]{700}) /g, '$1. The ')

const CASES = HOSTILE.flatMap(([name, make]) => [
  { name, make },
  { name: `${name}, in sentences`, make: (size: number) => inSentences(make(size)) },
])

/** Best of several runs, so that a pause of the machine does not count. */
function timeOf(run: () => void, runs: number): number {
  let best = Infinity
  for (let at = 0; at < runs; at++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

test.for(CASES)('$name', { timeout: 60_000, retry: 2 }, ({ make }, { expect }) => {
  const [small, large] = [12_500, 50_000].map((size) => documentOf(make(size)))
  if (!small || !large) throw new Error('No texts')
  const inParts = (): void => {
    for (let part = 0; part < 4; part++) findFacts(small)
  }
  timeOf(inParts, 1)
  const parts = timeOf(inParts, 3)
  const whole = timeOf(() => findFacts(large), 3)
  // As much text in four parts and in one: a square law makes this 4. Below two milliseconds there is nothing to measure.
  expect(whole / Math.max(parts, 2)).toBeLessThan(2)
})

/** Four times the text may take so many times the steps: a square law makes it 16. */
const STEPS_FOR_FOUR = 5

test.for(CASES)('$name: steps, without a clock', ({ make }, { expect }) => {
  const [small, large] = [6000, 24_000].map((size) => documentOf(make(size)))
  if (!small || !large) throw new Error('No texts')
  // What is kept from a first call is not counted.
  findFacts(small)
  const few = countSteps(() => findFacts(small))
  expect(countSteps(() => findFacts(small))).toBe(few)
  expect(countSteps(() => findFacts(large)) / few).toBeLessThan(STEPS_FOR_FOUR)
})

/** Reports of so many sentences each, by what a sentence says. */
const COMPARED: readonly (readonly [
  name: string,
  sentence: (at: number, report: number) => string,
])[] = [
  [
    'claims alike in pairs',
    (at, report) =>
      `Ann Lee told report ${report} that dam ${nameOf(at)} leaks near ${nameOf(at + 7)}.`,
  ],
  ['one claim again and again', () => 'Ann Lee said that the old dam of Elmford leaks.'],
  [
    'different people',
    (at, report) => `Mayor Ann ${nameOf(at * 5 + report)} said that dam ${nameOf(at)} leaks.`,
  ],
  [
    'people of one last name',
    (at, report) => `Mayor ${nameOf(at * 5 + report)} Kowalski said that dam ${nameOf(at)} leaks.`,
  ],
  [
    'figures',
    (at, report) => `The mayor said ${at * 5 + report + 30} crates of dam ${nameOf(at)} were lost.`,
  ],
]

/** Five reports of so many sentences each. */
const storyOf = (sentence: (at: number, report: number) => string, count: number) => {
  const documents = Array.from({ length: 5 }, (_report, report) =>
    documentOf(Array.from({ length: count }, (_sentence, at) => sentence(at, report)).join('\n\n')),
  )
  return { documents, facts: documents.flatMap((document) => findFacts(document)) }
}

test.for(COMPARED)('comparing: %s', { timeout: 60_000, retry: 2 }, ([, sentence], { expect }) => {
  const [small, large] = [storyOf(sentence, 200), storyOf(sentence, 800)]
  const inParts = (): void => {
    for (let part = 0; part < 4; part++) compareArticles(small.documents, small.facts)
  }
  timeOf(inParts, 1)
  const parts = timeOf(inParts, 3)
  const whole = timeOf(() => compareArticles(large.documents, large.facts), 3)
  // As many claims in four stories and in one: if each met each, this were 4.
  expect(whole / Math.max(parts, 2)).toBeLessThan(2.5)
})
