import { contentHash } from '../../lib/content-hash.ts'
import { MONTH_NAMES } from '../words/times.ts'
import { replaceOnce, type AlterationRule } from './alteration.ts'
import { isToldElsewhere } from './told-elsewhere.ts'

/**
 * When it was: “in 2014” becomes “in 2011”, “in March” “in July”. Only what is said of one time, and never a time that the
 * story gives for the like.
 */
export const date: AlterationRule = {
  kind: 'date',
  alter({ id }, { phrase }, view) {
    const turn = Number.parseInt(contentHash(id, 'date').slice(-2), 32)
    for (const { 1: held = '', 2: from = '' } of phrase.matchAll(TIME)) {
      const to = /\d/.test(from) ? otherYear(from, turn, view.text) : otherMonth(from, turn)
      // “between March and May”, “every March”: a span or a custom.
      if (to === undefined || SPAN.test(phrase)) continue
      const altered = replaceOnce(phrase, `${held} ${from}`, `${held} ${to}`)
      if (altered === undefined || isToldElsewhere(phrase.replace(from, ''), to, view)) continue
      return { kind: 'date', phrase: altered, from: `${held} ${from}`, to: `${held} ${to}` }
    }
    return undefined
  },
}

const TIME = new RegExp(
  `\\b(in|since|until|of) ((?:19|20)\\d\\d|${MONTH_NAMES.join('|')})(?![\\w-]|[.,]\\d| \\d)`,
  'g',
)
const SPAN = /\b(?:between|from|every|each|early|late)\b/

/** Months between the right one and the wrong one, at least: “in late spring” must not fit both. */
const MONTHS_APART = 4

function otherMonth(name: string, turn: number): string | undefined {
  const at = MONTH_NAMES.indexOf(name)
  return MONTH_NAMES[(at + MONTHS_APART + (turn % 5)) % MONTH_NAMES.length]
}

const YEARS_APART = [-3, -2, -4, 2, 3]

/** A year a little earlier or later, not after the latest that the story speaks of. */
function otherYear(year: string, turn: number, text: string): string | undefined {
  const latest = Math.max(...(text.match(/\b(?:19|20)\d\d\b/g) ?? [year]).map(Number))
  const years = YEARS_APART.map((apart) => Number(year) + apart).filter((one) => one <= latest)
  const other = years[turn % years.length]
  return other === undefined ? undefined : String(other)
}
