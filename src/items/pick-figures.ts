/**
 * Wrong options for items that ask for a figure.
 *
 * @module
 */
import type { Claim, Figure } from '../facts/fact.ts'
import { isSameSide } from './actors.ts'
import { implies, isNearMagnitude, mayBeSame } from './intervals.ts'
import { isOneLength } from './option-texts.ts'
import type { StoryView } from './story-view.ts'

/** A number worth asking for: not a span of time, and not a handful of anything but casualties. */
export const isAskable = ({ value, unitClass, casualties }: Figure): boolean =>
  value !== null && unitClass !== 'time' && value >= (casualties ? 2 : 5)

/** Two wrong figures differ by at least this share. */
const APART = 0.05

export type PickedFigures = {
  readonly key: string
  /** Best first. */
  readonly distractors: readonly string[]
  /** Whether any two options are within one and a half times of each other: it is told before the answer, so not which. */
  readonly isNear: boolean
}

/**
 * The figure of a claim, or of a report itself (`claim` is null), and two or three others of the story, of one class and
 * magnitude, nearer first, all shown with the key's qualifier. None is implied by the key (“more than 10,000” is, by
 * “more than 13,000”), none is about the same number. Where the stem says what is counted (`isCounted`), they are bare
 * numbers. Undefined if there are not two.
 */
export function pickFigures(
  asked: Figure,
  claim: Claim | null,
  view: StoryView,
  isCounted = false,
): PickedFigures | undefined {
  const { value, qualifier } = asked
  if (value === null) return undefined
  const values: number[] = []
  const others = (claim === null ? view.figures : [...rivalFigures(claim, view), ...claim.figures])
    .filter(
      (other) =>
        isNearMagnitude(other, asked) &&
        other.unit.trim() !== '' &&
        (other.unitClass !== 'money' || other.unit === asked.unit),
    )
    .toSorted((one, other) => distanceOf(one, value) - distanceOf(other, value))
  for (const other of others) {
    const wrong = { value: other.value, qualifier }
    if (other.value === null || other.value < 2) continue
    const { value: number } = other
    if (implies(asked, wrong) || mayBeSame(asked, wrong)) continue
    if (values.some((held) => Math.abs(held / number - 1) < APART)) continue
    values.push(number)
    if (values.length === 3) break
  }
  const shownAs = isCounted ? { ...asked, unitClass: 'thing' as const } : asked
  for (const unit of isCounted ? [''] : ['', ` ${asked.unit}`]) {
    const key = show(value, shownAs, unit)
    const shown = values.map((one) => show(one, shownAs, unit))
    const kept = shown.filter((text) => isOneLength([key, text]))
    const fitting = isOneLength([key, ...kept]) ? kept : kept.slice(0, 2)
    if (fitting.length >= 2 && isOneLength([key, ...fitting]))
      return {
        key,
        distractors: fitting,
        isNear: isAnyNear([value, ...values]),
      }
  }
  return undefined
}

/**
 * Figures that can be wrong options: those of other sides, and those in the reports' own voice. What a source
 * and its side say of one thing at two times (90,000, then 115,000) may both be taken for right.
 */
function rivalFigures(claim: Claim, view: StoryView): Figure[] {
  const source = view.sources.get(claim.id)
  return view.story.facts.flatMap((fact) => {
    if (fact.kind === 'figure') return [fact.figure]
    if (fact.kind !== 'claim') return []
    const other = view.sources.get(fact.id)
    return source && other && isSameSide(source, other) ? [] : fact.figures
  })
}

/** Whether of two neighbours by size one is less than one and a half times the other. */
const isAnyNear = (values: readonly number[]): boolean => {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted.some((value, at) => at > 0 && value < 1.5 * (sorted[at - 1] ?? 0))
}

const distanceOf = ({ value }: Figure, key: number): number =>
  value === null ? Infinity : Math.abs(Math.log(value / key))

const QUALIFIERS = {
  exact: '',
  about: 'about ',
  'more than': 'more than ',
  'less than': 'less than ',
  'at least': 'at least ',
  'at most': 'at most ',
} as const

function show(value: number, { qualifier, unitClass, unit }: Figure, counted: string): string {
  const number = inDigits(value)
  if (unitClass === 'percent') return `${QUALIFIERS[qualifier]}${number}%`
  if (unitClass === 'money') return `${QUALIFIERS[qualifier]}${number} ${unit}`
  return `${QUALIFIERS[qualifier]}${number}${counted}`
}

/** “115,000”, “1.2 million”. */
export function inDigits(value: number): string {
  if (value >= 1e9 && value % 1e7 === 0) return `${value / 1e9} billion`
  if (value >= 1e6 && value % 1e4 === 0) return `${value / 1e6} million`
  const [whole = '', part] = String(value).split('.')
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`)
}
