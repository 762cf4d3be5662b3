import { test } from 'vitest'
import type { Question } from '../../src/play/question.ts'
import { sourceName } from '../../src/web/source-name.ts'

const CASES: readonly [
  source: string | null,
  option: string,
  explanation: string,
  shown: string | null,
][] = [
  ['US', 'The US', '', 'The US'],
  ['Kremlin', 'Moscow', 'The report names the Kremlin as the source.', 'The Kremlin'],
  ['US', 'Moscow', 'The US Army said so.', 'US'],
  ['Kremlin', 'Moscow', 'This is what the Kremlin’s spokesman said.', 'Kremlin'],
  ['Ann Lee', 'Ann Lee', 'The report quotes Ann Lee.', 'Ann Lee'],
  ['the army', 'The army', '', 'the army'],
  ['A (b) [c] \\ pro-X+', 'Moscow', 'So says the A (b) [c] \\ pro-X+.', 'The A (b) [c] \\ pro-X+'],
  [null, 'Moscow', '', null],
]

test.for(CASES)(
  '%s with the option “%s” and “%s” is shown as %s',
  ([source, text, why, shown], { expect }) => {
    const question: Question = {
      itemId: 'i1',
      type: 'who-said',
      response: 'choice',
      stem: 'Who said so?',
      options: [{ id: 'o1', text }],
    }
    expect(sourceName({ source }, question, why)).toBe(shown)
  },
)
