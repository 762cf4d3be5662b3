/**
 * Words round a figure: how exact it is, what it measures, whose money it is. All lower case.
 *
 * @module
 */
import type { Qualifier } from '../fact.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const BEFORE: readonly (readonly [qualifier: Qualifier, phrases: string])[] = [
  ['at least', 'no fewer than,no less than,at least'],
  ['at most', 'no more than,not more than,as many as,as much as,at most,up to'],
  ['more than', 'more than,well over,just over,over,above'],
  ['less than', 'fewer than,less than,just under,under,below'],
  [
    'about',
    'close to,an estimated,nearly,almost,about,around,roughly,approximately,some,estimated',
  ],
]

/** Words before a number, longest first, and how exact they make it. */
export const QUALIFIERS: readonly (readonly [words: readonly string[], qualifier: Qualifier])[] =
  BEFORE.flatMap(([qualifier, phrases]) =>
    phrases.split(',').map((words) => [words.split(' '), qualifier] as const),
  ).toSorted(([one], [other]) => other.length - one.length)

/** Money of a country that shares its word or sign with another's. */
export const CURRENCY_OF: ReadonlyMap<string, string> = new Map(
  `us $ USD,c $ CAD,ca $ CAD,a $ AUD,au $ AUD,nz $ NZD,hk $ HKD,s $ SGD,us dollars USD,u.s. dollars USD,american dollars
  USD,canadian dollars CAD,australian dollars AUD,new zealand dollars NZD,hong kong dollars HKD,singapore dollars
  SGD,british pounds GBP,egyptian pounds EGP,syrian pounds SYP,lebanese pounds LBP,indian rupees INR,pakistani rupees PKR`
    .replaceAll(/\s+/g, ' ')
    .split(',')
    .map((row): [string, string] => [row.slice(0, -4), row.slice(-3)]),
)

/** Verbs whose pounds are a weight. */
export const WEIGHING = list(`weigh weighs weighed weighing gain gained lift lifted shed`)

/** Words after a measure that are no part of its unit: “six feet tall”. */
export const DIMENSIONS = list(`tall high wide deep long thick broad old heavy up down`)

/** Parts of a whole: “two thirds of voters” counts nobody. */
export const FRACTIONS = list(`halves thirds quarters fifths sixths eighths tenths`)

/** Words that make a count of people in their clause one of dead or injured people. */
export const CASUALTY_WORDS =
  list(`killed kill kills killing dead deaths death died die dies dying deadly fatal fatally
  toll casualties fatalities fatality wounded
  wounding injured injuries injury injuring victims slain murdered perished bodies corpses massacred drowned executed`)

/** Those whose loss is a death: “lost 20 soldiers”, not “lost 20 players”. */
export const MORTALS =
  list(`people person men man women woman children child soldier soldiers troops servicemen servicewomen fighters militants
  rebels personnel civilians guards officers conscripts recruits reservists sailors marines firefighters miners lives`)
