/**
 * What figures allow and exclude. “More than 13,000” says nothing against 14,000; “thousands” says
 * nothing against any number.
 *
 * @module
 */
import type { Figure, Qualifier } from '../facts/fact.ts'

/** A number with how exact it is said to be; a null value is a vague amount. */
export type Amount = { readonly value: number | null; readonly qualifier: Qualifier }

type Interval = {
  readonly low: number
  readonly high: number
  /** Whether the bound itself belongs to it. */
  readonly lowIn: boolean
  readonly highIn: boolean
}

/** “About” allows a tenth either way. */
const ABOUT = 0.1

const INTERVALS: Readonly<Record<Qualifier, (value: number) => Interval>> = {
  exact: (value) => ({ low: value, high: value, lowIn: true, highIn: true }),
  about: (value) => ({
    low: value * (1 - ABOUT),
    high: value * (1 + ABOUT),
    lowIn: true,
    highIn: true,
  }),
  'more than': (low) => ({ low, high: Infinity, lowIn: false, highIn: false }),
  'at least': (low) => ({ low, high: Infinity, lowIn: true, highIn: false }),
  'less than': (high) => ({ low: -Infinity, high, lowIn: false, highIn: false }),
  'at most': (high) => ({ low: -Infinity, high, lowIn: false, highIn: true }),
}

const intervalOf = ({ value, qualifier }: Amount): Interval =>
  value === null
    ? { low: -Infinity, high: Infinity, lowIn: false, highIn: false }
    : INTERVALS[qualifier](value)

/** Whether whoever says `given` also says `other`: “more than 13,000” implies “at least 13,000”. */
export function implies(given: Amount, other: Amount): boolean {
  if (given.value === null || other.value === null) return false
  const inner = intervalOf(given)
  const outer = intervalOf(other)
  const low = inner.low > outer.low || (inner.low === outer.low && (outer.lowIn || !inner.lowIn))
  const high =
    inner.high < outer.high || (inner.high === outer.high && (outer.highIn || !inner.highIn))
  return low && high
}

/** Whether the two cannot both hold. Vague amounts never contradict. */
export function contradicts(given: Amount, other: Amount): boolean {
  if (given.value === null || other.value === null) return false
  const one = intervalOf(given)
  const two = intervalOf(other)
  const [lower, upper] = one.high <= two.high ? [one, two] : [two, one]
  if (lower.high < upper.low) return true
  return lower.high === upper.low && !(lower.highIn && upper.lowIn)
}

/** Whether two figures may be about the same number: they lie as close as rounding may bring them. */
export const mayBeSame = (one: Amount, other: Amount): boolean =>
  one.value !== null &&
  other.value !== null &&
  isWithin(one.value, other.value, ABOUT) &&
  isWithin(one.value, other.value, Math.min(roughness(one.value), roughness(other.value)))

const isWithin = (one: number, other: number, share: number): boolean =>
  Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * share

/** 90,000 may stand for what is a tenth off; 115,000 is told more precisely. */
const roughness = (value: number): number =>
  String(value).replace(/\.|0+$/g, '').length <= 2 ? ABOUT : ABOUT / 2

/** Whether two figures can stand side by side as options: one class, and within about ten to one. */
export function isNearMagnitude(one: Figure, other: Figure): boolean {
  if (one.value === null || other.value === null || one.value <= 0 || other.value <= 0) return false
  const ratio = one.value / other.value
  return one.unitClass === other.unitClass && ratio <= 10 && ratio >= 0.1
}
