import type { Story } from '../facts/story.ts'
import { type ItemEvent, writeItems } from '../items/write-items.ts'

/** Reasons of the item types and of the gate, as a person can act on them; the first that fits counts. */
const IN_WORDS: readonly (readonly [because: RegExp, words: string])[] = [
  [/no two other sources|no source of the story/, 'too few other named sources for wrong answers'],
  [/no two other figures|no figure of the story/, 'too few other figures for wrong answers'],
  [/has no name|nobody in particular|no party of the story/, 'the source is not named'],
  [/no public person/, 'the source is a private person'],
  [/several parties|passes the claim on/, 'it is not one source that says it'],
  [/does not name the report/, 'the report has no name (give its outlet)'],
  [/held to something like it|gives the figure too|of one side/, 'two answers could be right'],
  [/too long|no clause of at most|^\d+ words$/, 'the statement is too long'],
  [/deaths and crimes|a death or a crime/, 'statements about deaths and crimes are never altered'],
  [/quotation is never altered|inside quotation marks/, 'quotations are never altered'],
  [/no change contradicts it/, 'nothing in it can be changed without doubt'],
  [/silent on it/, 'no other report leaves it out'],
  [/no figure to ask for|asked for instead/, 'it has no figure to ask for'],
]

const ELSE = 'its wording does not fit into a question'

/** More reasons than these would hide the ones that count. */
const MOST_REASONS = 3

/** Why no question passed: what stood in the way of most facts, each with the number of its facts. */
export function whyNothing(story: Story): string[] {
  const facts = new Map<string, Set<string>>()
  const note = ({ outcome, because, factId }: ItemEvent) => {
    if (outcome === 'written' || because === null) return
    for (const reason of because.split('; ')) {
      const words = IN_WORDS.find(([pattern]) => pattern.test(reason))?.[1] ?? ELSE
      facts.set(words, (facts.get(words) ?? new Set()).add(factId))
    }
  }
  writeItems(story, note)
  return [...facts]
    .toSorted(([, one], [, other]) => other.size - one.size)
    .slice(0, MOST_REASONS)
    .map(([words, { size }]) => `${words} (${size} ${size === 1 ? 'fact' : 'facts'})`)
}
