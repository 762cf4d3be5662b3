import { describe, test } from 'vitest'
import { number } from '../../../src/items/alterations/number.ts'
import { opposite } from '../../../src/items/alterations/opposite.ts'
import { viewStory } from '../../../src/items/story-view.ts'
import { sayingOf } from '../../../src/items/wording/saying.ts'
import { readStory } from '../../support/a-fact.ts'

/** What the rule makes of the first claim of a report. */
function alter(rule: typeof number, said: string): string | undefined {
  const view = viewStory(readStory(`Ravensport Mayor Ida Fenwick said that ${said}.`))
  const [claim] = view.claims
  const saying = claim && sayingOf(claim, view, 25)
  if (!claim || !saying || 'because' in saying) throw new Error('There is no claim')
  return rule.alter(claim, saying, view)?.to
}

describe('one word for its opposite', () => {
  for (const [said, to] of [
    ['the price of bread remains high', 'low'],
    ['the old bridge should be avoided if possible', undefined],
    ['a leak had raised questions about the bridge', undefined],
    ['the port had raised the toll on boats', 'lowered'],
    ['the harbour will be cleared as likely as not', undefined],
    ['the tolls on the bridge would not rise in the summer', undefined],
  ] as const)
    test(`“${said}”: ${to ?? 'nothing'}`, ({ expect }) => {
      expect(alter(opposite, said)).toBe(to)
    })
})

describe('another number', () => {
  for (const [said, form] of [
    ['the port had bought twelve boats for the bay', /^[a-z]+(?:-[a-z]+)?$/],
    ['the port had bought 12 boats for the bay', /^\d+$/],
    ['the port had bought about twenty boats for the bay', /^about [a-z]+(?:-[a-z]+)?$/],
    ['the port had bought more than 400 boats for the bay', /^about \d+$/],
  ] as const)
    test(`“${said}”`, ({ expect }) => {
      expect(alter(number, said)).toMatch(form)
    })
})
