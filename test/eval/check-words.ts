/**
 * Words by which items are checked from the outside: lists of this checker's own, so that a word missing in a list of
 * the product is not missing here for the same reason.
 *
 * @module
 */

/** Names that reports spell differently, by one spelling. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bkiev\b/g, 'kyiv'],
  [/\bzelens?k(?:y+|iy|yi|ij|s?y)\b/g, 'zelensky'],
  [/\bkharkov\b/g, 'kharkiv'],
  [/\bodessa\b/g, 'odesa'],
  [/\bpekin(?:g)?\b/g, 'beijing'],
  [/\b(?:al-?)?q(?:ai?da|aeda)\b/g, 'qaeda'],
  [/\b(?:g|q|k)h?add?h?afi\b/g, 'gaddafi'],
  [/\bu s\b|\busa\b|\bunited states(?: of america)?\b/g, 'us'],
  [/\bu n\b|\bunited nations\b/g, 'un'],
  [/\be u\b|\beuropean union\b/g, 'eu'],
  [/\bu k\b|\bunited kingdom\b|\bgreat britain\b/g, 'uk'],
  [/\bdefense\b/g, 'defence'],
  [/\blabor\b/g, 'labour'],
  [/\bcenter\b/g, 'centre'],
  [/iz(?=(?:e[ds]?|ing|ations?|ers?)\b)/g, 'is'],
  [/\bper cent\b/g, 'percent'],
]

/** A text as two of one meaning are compared: no case, accents, marks or articles, and one spelling. */
export function plain(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]s?\b/g, (end) => (end.endsWith('s') ? '' : ' '))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) /, '')
  return SPELLINGS.reduce((kept, [other, one]) => kept.replaceAll(other, one), bare)
}

/** Words that stand in many names, so that they tell nobody apart. */
const GENERIC = new Set(
  `the a an of and for in on at to by with from s report reports its his her their all who which
  minister ministry ministers prime foreign defence interior finance president vice secretary general state
  states chief head deputy former spokesman spokeswoman spokesperson spokespeople official officials government
  department office leader leaders director chair chairman chairwoman mayor governor senator police council
  court army military press service sources source company group party national international one two about more
  less than some nearly almost over around least most up`.split(/\s+/),
)

/** The words by which a name or a phrase is known, plain. */
export const tellingWords = (text: string): string[] =>
  plain(text)
    .split(' ')
    .filter((word) => (word.length > 1 || /\d/.test(word)) && !GENERIC.has(word))

const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/)
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  k: 1e3,
}
const OTHER: Readonly<Record<string, number>> = {
  half: 0.5,
  dozen: 12,
  once: 1,
  twice: 2,
  double: 2,
}

const NUMBER =
  /(?:\d[\d,]*(?:\.\d+)?|\b[a-z]+(?:-[a-z]+)?\b)(?:[ -]?(?:hundred|thousand|million|billion|trillion|m|bn|k|dozen)\b)*/gi

/** Every number that a text gives, in digits or in words. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(NUMBER)].flatMap(([found]) => {
    const [first = '', ...scales] = found.toLowerCase().split(/[ -]+|(?<=\d)(?=[a-z])/)
    const [tens, ones] = [TENS.indexOf(first), SMALL.indexOf(scales[0] ?? '')]
    const isCompound = tens >= 0 && ones > 0
    const base = /^\d/.test(first)
      ? Number(first.replaceAll(',', ''))
      : tens >= 0
        ? (tens + 2) * 10 + (isCompound ? ones : 0)
        : SMALL.includes(first)
          ? SMALL.indexOf(first)
          : (OTHER[first] ??
            SCALES[first] ??
            (/^(?:an?|few|several)$/.test(first) ? 1 : Number.NaN))
    const rest = isCompound ? scales.slice(1) : scales
    if (Number.isNaN(base) || (/^(?:an?|few|several)$/.test(first) && rest.length === 0)) return []
    return [rest.reduce((product, scale) => product * (SCALES[scale] ?? OTHER[scale] ?? 1), base)]
  })
}

/** Words that leave no exception, by which a wrong option is known. */
export const ABSOLUTE =
  /\b(?:always|never|everybody|everyone|everything|everywhere|nobody|no one|nothing|nowhere|(?:all|none|both|neither) of (?:the|these|them))\b/i

/** Words that count the dead and injured. */
export const CASUALTY =
  /\b(?:kill(?:ed|s|ing)|dead|deaths?|d(?:ied|ie|ying)|fatalit(?:y|ies)|injur(?:ed|ies)|wounded|casualt(?:y|ies)|lost their lives|cost \S+ \S* ?lives)\b/i

/** “21 Caldwell Place” */
export const STREET_ADDRESS =
  /\b\d{1,4}[A-Z]? (?!Downing|Wall Street|Pennsylvania)(?:[A-Z][a-z'’]+ ){1,2}(?:Street|Road|Avenue|Lane|Drive|Close|Crescent|Terrace|Boulevard|Court|Place)\b/

/** A person whose age is under 18. */
export const UNDERAGE =
  /\b(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)-year-old (?:boy|girl|child|son|daughter|pupil|student|schoolboy|schoolgirl|teenager|victim|toddler|brother|sister|nephew|niece|[A-Z])|[A-Z][a-z]+, (?:aged? )?(?:[1-9]|1[0-7]),(?!\d)|\baged (?:[1-9]|1[0-7])\b/

/** “a 40-year-old man”, “Ann Lee, 40,” */
export const AGE =
  /\b\d{1,3}-year-old (?!\d|(?:[a-z]+ )?(?:agreement|ban|building|business|case|company|conflict|deal|firm|house|law|plan|policy|programme?|record|rule|system|tradition|treaty|war)\b)|[A-Z][\w'’-]+, \d{2},(?! \d)|\baged \d{1,3}\b/g

/** Whether a sentence gives the number as somebody's age. */
export const isAgeIn = (sentence: string, value: number): boolean =>
  new RegExp(
    `\\b(?:aged?|turns|turned) ${value}\\b|\\b${value}[- ]years?[- ]old\\b(?! [a-z])`,
  ).test(sentence)

/** Verbs by which somebody else than the report speaks. */
export const SAYING =
  /\b(?:said|says|told|tells|according to|added|claim(?:ed|s)|warn(?:ed|s)|accus(?:ed|es)|announced|argued|denied|denies|insist(?:ed|s)|alleg(?:ed|es)|reportedly|allegedly|stated|noted)\b/i
