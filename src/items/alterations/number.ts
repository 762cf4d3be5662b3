import { contentHash } from '../../lib/content-hash.ts'
import type { Qualifier } from '../../facts/fact.ts'
import { NUMBER_WORDS } from '../../facts/words/numbers.ts'
import { contradicts, mayBeSame } from '../intervals.ts'
import { inDigits } from '../pick-figures.ts'
import { splitAt } from '../wording/counted.ts'
import { replaceOnce, type AlterationRule } from './alteration.ts'

/** A number that the qualified figure excludes: “about 115,000” becomes “about 45,000”, “more than 90,000” “about 50,000”. */
export const number: AlterationRule = {
  kind: 'number',
  alter(claim, saying, view) {
    // “60 would not be enough” is no less true of 30.
    if (saying.clause === null || /\b(?:not|no|never|only)\b|n't\b/i.test(saying.clause))
      return undefined
    for (const figure of claim.figures) {
      const { value, qualifier } = figure
      if (value === null || value < 2 || figure.casualties || figure.unitClass === 'time') continue
      const split = splitAt(saying.clause, figure)
      // “four in 10, or 39 percent”: the other figure would tell.
      if (!split || / (?:in|of|out of) (?:\d|ten)/.test(split.after)) continue
      // “two daughters, Ann and Lee”: whoever counts them sees it.
      if (/^[a-z ]+, [A-Z]\S* (?:and|[A-Z])/.test(split.after)) continue
      // “the 2022/23 season”, “two of the three”: the number is part of another one.
      if (/[/\d-]$/.test(split.before) || /^(?:of |[/-])/.test(split.after)) continue
      const isUp = Number.parseInt(contentHash(claim.id, figure.text).slice(-2), 32) % 2 === 0
      for (const factor of FACTORS[qualifier][isUp ? 'up' : 'down']) {
        const wrong = { value: round(value * factor), qualifier: OPPOSED[qualifier] }
        if (figure.unitClass === 'percent' && wrong.value > 100 && value <= 100) continue
        if (!contradicts(figure, wrong) || mayBeSame(figure, wrong)) continue
        const isGiven = view.figures.some(
          (other) => other.unitClass === figure.unitClass && mayBeSame(other, wrong),
        )
        if (isGiven) continue
        const from = split.number
        const to = inWords(wrong.value, wrong.qualifier, from)
        const phrase = to === undefined ? undefined : replaceOnce(saying.phrase, from, to)
        if (to !== undefined && phrase !== undefined) return { kind: 'number', phrase, from, to }
      }
    }
    return undefined
  },
}

/** A qualifier whose interval can lie wholly outside; “fewer than” for “more than” would show that it was put in. */
const OPPOSED: Readonly<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  about: 'about',
  'more than': 'about',
  'at least': 'about',
  'less than': 'about',
  'at most': 'about',
}

const EITHER = { up: [2, 2.5, 3, 0.4], down: [0.4, 0.3, 0.5, 2] }
const BELOW = { up: [0.6, 0.5, 0.4], down: [0.5, 0.6, 0.4] }
const ABOVE = { up: [2, 1.8, 2.5], down: [2, 1.8, 2.5] }
const FACTORS: Readonly<Record<Qualifier, { up: readonly number[]; down: readonly number[] }>> = {
  exact: EITHER,
  about: EITHER,
  'more than': BELOW,
  'at least': BELOW,
  'less than': ABOVE,
  'at most': ABOVE,
}

/** As rough as large figures in the news are: “50,000”, “120”, “7”. */
function round(value: number): number {
  if (value < 10) return Math.max(2, Math.round(value))
  const digits = Math.floor(Math.log10(value))
  const unit = 10 ** (value >= 1000 ? digits : digits - 1)
  return Math.round(value / unit) * unit
}

const WORDS: ReadonlyMap<number, string> = new Map(
  [...NUMBER_WORDS].map(([word, value]) => [value, word]),
)

/** “twelve”, “forty”, “three thousand”; undefined where words would be long. */
function spelled(value: number): string | undefined {
  const word = WORDS.get(value)
  if (word !== undefined || value < 20) return word
  if (value < 100) return `${WORDS.get(value - (value % 10))}-${WORDS.get(value % 10)}`
  for (const [unit, size] of UNITS) {
    if (value < size || value % size !== 0) continue
    const count = spelled(value / size)
    return count === undefined ? undefined : `${count} ${unit}`
  }
  return undefined
}

const UNITS = [
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1000],
  ['hundred', 100],
] as const

/** In the manner of the original: “some”, “fewer than”; digits stay digits, and words words. */
function inWords(value: number, qualifier: Qualifier, original: string): string | undefined {
  const amount = /\d/.test(original) ? inDigits(value) : spelled(value)
  if (amount === undefined || qualifier === 'exact') return amount
  if (qualifier === 'about') {
    const lead =
      /^(?:about|around|some|nearly|almost|roughly|approximately|an estimated|estimated|close to) /i.exec(
        original,
      )?.[0]
    return `${lead ?? 'about '}${amount}`
  }
  return `${qualifier === 'less than' ? 'fewer than' : 'more than'} ${amount}`
}
