/**
 * What a figure counts, as a noun phrase or as a question.
 *
 * @module
 */
import type { Figure } from '../../facts/fact.ts'
import { NUMBER_WORDS } from '../../facts/words/numbers.ts'
import { AUXILIARY_WORDS } from '../words/auxiliaries.ts'
import type { Saying } from './saying.ts'
import { tidy, wordCount } from './text.ts'

/** A clause taken apart at its figure: “Russia has amassed ” + “more than 90,000” + “ troops near …”. */
export type Split = {
  readonly before: string
  /** Qualifier and number. */
  readonly number: string
  /** The counted noun and what follows it. */
  readonly after: string
  /** The words of `after` up to and with the counted noun. */
  readonly noun: string
}

const WORDS = [
  ...NUMBER_WORDS.keys(),
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'dozen',
].join('|')
const NUMBER = new RegExp(
  `^(?:(?:more|fewer|less|greater|higher|lower) than |at (?:least|most) |about |around |some |nearly |almost |roughly |approximately |up to |over |under |as many as |an estimated |estimated |a total of |close to |well over |just over |just under )*(?:\\d[\\d,.]*(?: (?:hundred|thousand|million|billion|trillion|bn|m))?|(?:${WORDS})(?:(?:[- ]| and )(?:${WORDS}))*)(?= )`,
  'i',
)

/** The clause around the figure, or undefined if its words do not stand in it once. */
export function splitAt(clause: string, figure: Figure): Split | undefined {
  const text = adjunctLast(clause)
  const number = numberIn(text, figure)
  if (number === undefined) return undefined
  const at = text.indexOf(number)
  const after = text.slice(at + number.length).replace(/^ /, '')
  const unit = figure.unit.split(' ').at(-1) ?? ''
  const end = unit === '' ? -1 : after.toLowerCase().indexOf(unit.toLowerCase())
  return {
    before: text.slice(0, at),
    number,
    after,
    noun: end < 0 ? '' : after.slice(0, end + unit.length),
  }
}

/** Qualifier and number of a figure, where they stand in the text once. */
function numberIn(text: string, figure: Figure): string | undefined {
  const number = NUMBER.exec(`${tidy(figure.text)} `)?.[0].trim()
  const at = number === undefined ? -1 : text.indexOf(number)
  return at < 0 || text.includes(number ?? '', at + 1) ? undefined : number
}

/** “As a result of the fighting, 500 people have died” → “500 people have died as a result of the fighting”. */
function adjunctLast(clause: string): string {
  const match =
    /^((?:as a result of|in|after|since|during|despite|amid|because of|following|at|on) (?:[^,“]|,(?=\d))+), ((?:[^,“]|,(?=\d))+)$/i.exec(
      clause,
    )
  return match ? `${match[2] ?? ''} ${match[1] ?? ''}` : clause
}

/** Whether the figure stands in the words of the saying, so that a stem can ask about it. */
export const holdsFigure = ({ phrase }: Saying, figure: Figure): boolean => standsIn(phrase, figure)

/** Whether a text gives the figure, once. */
export const standsIn = (text: string, figure: Figure): boolean =>
  numberIn(text, figure) !== undefined

const BARE =
  /^ [\w-]+(?: (?:was|were|are|is|has|have|had|been))*(?: (?:killed|dead|died|lost|missing|injured|wounded|hurt))?$/

/** “two people were killed”: neither who, where, when nor how, so that nothing says which are meant. */
export function isBareToll({ phrase }: Saying, figure: Figure): boolean {
  const number = numberIn(phrase, figure) ?? ''
  const after = phrase.slice(phrase.indexOf(number) + number.length)
  return figure.casualties && number !== '' && BARE.test(after) && !/[A-Z“]/.test(phrase)
}

/** Words that can follow “has” or “was” as a participle. */
export const PARTICIPLE =
  /^(?:\w+ed|lost|sent|built|put|bought|sold|spent|paid|hit|cut|taken|given|found|held|brought|left|made|won|hurt|seen|shot|driven|forced)$/

/** “about 115,000 soldiers that Russia had moved”, “two of its soldiers killed in the fighting”. */
export function countedPhrase({ before, number, after, noun }: Split): string | undefined {
  if (noun === '') return undefined
  const rest = after.slice(noun.length).trim()
  const verb = before.trim().split(' ').at(-1) ?? ''
  const event = eventOf(before, rest)
  if (event !== undefined) return `${number} ${noun} ${event}`
  if (before.trim() === '') {
    const passive =
      /^(?:was|were|is|are|have been|has been|had been|are being|were being) (\S+)/.exec(rest)
    if (passive && PARTICIPLE.test(passive[1] ?? ''))
      return `${number} ${noun} ${rest.slice(rest.indexOf(passive[1] ?? ''))}`
    return undefined
  }
  if (before.trim().split(' ').length > 7 || /[,;]/.test(before)) return undefined
  if (PARTICIPLE.test(verb) && !/^(?:killed|hurt)$/.test(rest.split(' ')[0] ?? ''))
    return `${number} ${noun} that ${before.trim()}${rest === '' ? '' : ` ${rest}`}`
  return undefined
}

/** “fighting in the east has seen … people killed” → “killed in fighting in the east”; “a fire killed … people” → “killed by a fire”. */
function eventOf(before: string, rest: string): string | undefined {
  const [, subject, verb] =
    /^((?:[^,;“])+?) (?:(?:has|have|had) )?(seen|saw|left|killed|injured|wounded|displaced) $/.exec(
      before,
    ) ?? []
  if (subject === undefined || verb === undefined) return undefined
  const event = wordCount(subject) > 9 ? subject.replace(/ in [^,]+$/, '') : subject
  if (/^(?:killed|injured|wounded|displaced)$/.test(verb))
    return /^(?:an?|the) /i.test(subject)
      ? `${verb} by ${event}${rest === '' ? '' : ` ${rest}`}`
      : undefined
  return /^(?:killed|dead|injured|wounded|hurt|displaced|homeless)$/.test(rest)
    ? `${rest} in ${event}`
    : undefined
}

/** “how many troops has Russia amassed near the border”; undefined where the clause does not allow it. */
export function howMany({ before, after, noun }: Split): string | undefined {
  if (noun === '') return undefined
  const rest = after.slice(noun.length).trim()
  const words = before.trim().split(' ')
  const event = eventOf(before, rest)
  if (event !== undefined)
    return `how many ${noun} were ${event.replace(/^(?=dead|homeless)/, 'left ')}`
  if (before.trim() === '') return rest === '' ? undefined : `how many ${after}`
  if (/[,;“]/.test(before) || words.length > 8) return undefined
  const verb = words.at(-1) ?? ''
  const auxiliary = words.findIndex((word) => AUXILIARY_WORDS.has(word))
  if (auxiliary < 1 || auxiliary === words.length - 1 || !PARTICIPLE.test(verb)) return undefined
  // “Russia has amassed”: one auxiliary and at most one adverb before the verb.
  if (words.length - auxiliary > 3) return undefined
  const subject = words.slice(0, auxiliary).join(' ')
  const verbs = words.slice(auxiliary + 1).join(' ')
  const tail = rest === '' ? '' : ` ${rest}`
  return `how many ${noun} ${words[auxiliary] ?? ''} ${subject} ${verbs}${tail}`
}

/** The phrase with a gap where the figure stands: “reported the loss of ___ fighters”. */
export const withGap = (phrase: string, figure: Figure): string | undefined => {
  const number = numberIn(phrase, figure)
  return number === undefined ? undefined : phrase.replace(number, '___')
}
