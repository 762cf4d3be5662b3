import { describe, test } from 'vitest'
import { date } from '../../../src/items/alterations/date.ts'
import { number } from '../../../src/items/alterations/number.ts'
import { opposite } from '../../../src/items/alterations/opposite.ts'
import { place } from '../../../src/items/alterations/place.ts'
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

describe('another time', () => {
  for (const [said, to] of [
    ['the bridge was closed in March', /^in (?:July|August|September|October|November)$/],
    ['the tunnel was opened in 2014', /^in 20(?:10|11|12)$/],
    ['the ferry had run since 1994', /^since 199[0-2]$/],
    // A custom, a span, and a name.
    ['the market was held every year in March', undefined],
    ['the bridge was closed from May until July', undefined],
    ['the bridge may close', undefined],
  ] as const)
    test(`“${said}”: ${to?.source ?? 'nothing'}`, ({ expect }) => {
      const found = alter(date, said)
      if (to) expect(found).toMatch(to)
      else expect(found).toBeUndefined()
    })
})

describe('another place', () => {
  for (const [said, to] of [
    ['the boats were built in Poland. Norway sent the engines', 'in Norway'],
    ['the boats were built in Gdansk. Norway sent the engines', undefined],
    ['the boats were built in Poland', undefined],
    ['the boats were built in Poland. Later boats were built in Norway', undefined],
    ['the talks with Poland had begun. Norway sent the engines', undefined],
  ] as const)
    test(`“${said}”: ${to ?? 'nothing'}`, ({ expect }) => {
      expect(alter(place, said)).toBe(to)
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
