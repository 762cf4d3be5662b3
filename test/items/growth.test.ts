import { test } from 'vitest'
import type { Story } from '../../src/facts/story.ts'
import { writeItems } from '../../src/items/write-items.ts'
import { readStory } from '../support/a-fact.ts'

const letters = (at: number): string =>
  at.toString(26).replace(/\d/g, (digit) => 'qwertyuiop'.charAt(Number(digit)))

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('')

/** Texts that make much of little, of about so many characters. */
const HOSTILE: readonly (readonly [name: string, make: (size: number) => string])[] = [
  [
    'one claim after the other, joined by “and”',
    (size) =>
      times(
        size / 90,
        () =>
          'The minister, Ann Kovar, said on Monday that 1,200 houses were damaged in the flood and ',
      ),
  ],
  [
    'the same in sentences of seven claims',
    (size) =>
      times(
        size / 600,
        (at) =>
          `${times(7, () => 'The minister, Ann Kovar, said on Monday that 1,200 houses were damaged in the flood and ')}lost ${at}. `,
      ),
  ],
  ['short quotations', (size) => times(size / 31, () => '“a,” said Bob, “b,” said Bob. ')],
  [
    'claims inside claims',
    (size) => times(size / 43, () => 'Ann Kovar said that Bo Roe said that '),
  ],
  ['“he said that”', (size) => times(size / 13, () => 'he said that ')],
  [
    'different people with a figure each',
    (size) =>
      times(size / 60, (at) => `Minister Ann K${letters(at)}ov said ${at + 100} houses fell.\n\n`),
  ],
  [
    'different people who say the same',
    (size) =>
      times(size / 60, (at) => `Mayor Ann K${letters(at)}ov said the old mill was sold.\n\n`),
  ],
  [
    'numbers',
    (size) =>
      times(
        size / 110,
        (at) =>
          `Mayor Ann Lee said that ${at + 20} boats and ${at + 80} cars were lost. Some ${at + 30} mills and ${at + 40} barns fell. `,
      ),
  ],
  [
    'sentences of the report itself',
    (size) =>
      times(
        size / 60,
        (at) => `Ann K${letters(at)}ov opened ${at + 100} mills in Marsh Haven.\n\n`,
      ),
  ],
  [
    'people who say nothing',
    (size) =>
      times(size / 60, (at) => `They saw Ann K${letters(at)}ov, and K${letters(at)}ov was late. `),
  ],
  [
    'commas',
    (size) =>
      times(
        size / 620,
        () => `Mayor Ann Lee said that ${times(30, () => 'the boats, which sank, ')}were lost. `,
      ),
  ],
]

/** Best of several runs, so that a pause of the machine does not count. */
function timeOf(story: Story): number {
  let best = Infinity
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    writeItems(story)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Reports that have claims, people and figures in common, so that each is held against the others. */
const SHARED: readonly (readonly [
  name: string,
  sentence: (report: number, at: number) => string,
])[] = [
  ['the same claims', (_, at) => `Mayor Ann K${letters(at)}ov said that mill ${at} was sold.`],
  [
    'the same people, who say something else',
    (report, at) =>
      `Mayor Ann K${letters(at)}ov said that ${letters(at * 7 + report)}ford had ${100 * report + at} mills.`,
  ],
  [
    'nothing in common',
    (report, at) =>
      `Mayor Bo R${letters(at * 8 + report)}en said that ${letters(at * 8 + report)}ford was dry.`,
  ],
]

const REPORTS = 4

/** A story of four reports of so many sentences each. */
const storyOf = (sentence: (report: number, at: number) => string, count: number): Story =>
  readStory(
    ...Array.from({ length: REPORTS }, (_, report) => ({
      text: times(count, (at) => `${sentence(report, at)}\n\n`),
      outlet: `The ${letters(report)}ville Post`,
    })),
  )

test.for(SHARED)(
  'several reports with %s',
  { timeout: 60_000, retry: 2 },
  ([, sentence], { expect }) => {
    const [small, large] = [storyOf(sentence, 15), storyOf(sentence, 60)]
    const ratio = large.facts.length / small.facts.length
    expect(ratio).toBeGreaterThan(3.5)
    timeOf(small)
    expect(timeOf(large) / Math.max(timeOf(small), 10)).toBeLessThan(ratio ** 2)
  },
)

test.for(HOSTILE)('%s', { timeout: 60_000, retry: 2 }, ([, make], { expect }) => {
  const [small, large] = [readStory(make(12_000)), readStory(make(48_000))]
  timeOf(small)
  // Four times the text: a square law makes this 16. Below ten milliseconds there is nothing to measure.
  expect(timeOf(large) / Math.max(timeOf(small), 10)).toBeLessThan(8)
})
