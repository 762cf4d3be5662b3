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

/** What takes lives: “the flood claimed 20 lives”. */
export const LIFE_TAKING = list(`lost losing cost costs claimed claims claiming`)

/** Nouns that a bare number after them counts: “the toll rose to 61”. */
export const TOLLS = list(`toll deaths fatalities casualties`)

/** Words after which “a million” is none: “half a million”, “a quarter of a million”. */
export const PARTS = list(`half third quarter fifth tenth`)

/** Names that are numbered: “page 20”, “aged 20”, “Flight 20”. */
export const NUMBERED =
  list(`aged age no number chapter page section article phase grade class world route flight day week room level stage
  version line`)

/** Words after a time that make it a point in time: “three years ago”. */
export const DISTANCES_IN_TIME = list(`ago earlier later before after old away`)

/** Words before a time that make it a while: “for three years”, “the past three years”. */
export const WHILES = list(`for in within after over last past next every per three the`)

/** Words after “one” with which it counts nothing: “one day”, “one more”, “one is”. */
export const UNCOUNTED = list(
  `day night more another thing time way point side hand reason man woman such was is has and or`,
)

/** Callings that are as often things: “two chairs”. */
export const THINGS_TOO = list(
  `head heads chair chairs monitor monitors general generals guide guides host hosts`,
)
