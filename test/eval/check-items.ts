/**
 * Whether items hold what can be told from the text alone, by rules written a second time: nothing here is shared
 * with the gate, with what it asks of each type, or with the words of either.
 *
 * @module
 */
import type { Item, Option } from '../../src/items/item.ts'
import type { Document } from '../../src/text/document.ts'
import {
  ABSOLUTE,
  AGE,
  CASUALTY,
  isAgeIn,
  numbersIn,
  plain,
  SAYING,
  STREET_ADDRESS,
  tellingWords,
  UNDERAGE,
} from './check-words.ts'

/** What is checked, in the order in which breaches are told. */
export const ITEM_RULES = [
  'evidence',
  'stem',
  'report named',
  'words of the report',
  'options',
  'order',
  'give-away',
  'key',
  'alteration',
  'silence',
  'casualties',
  'private',
  'twins',
  'balance',
] as const
export type ItemRule = (typeof ITEM_RULES)[number]

export type Breach = {
  readonly rule: ItemRule
  readonly because: string
  /** Null where several items break the rule together. */
  readonly item: Item | null
}

export type Checked = {
  readonly documents: readonly Document[]
  readonly items: readonly Item[]
  /** The options as a player is shown them. */
  readonly show: (item: Item) => readonly Option[]
}

/** Every breach of the items of a story; none if all is well. */
export function checkItems({ documents, items, show }: Checked): Breach[] {
  return [
    ...items.flatMap((item) =>
      CHECKS.flatMap(([rule, check]) =>
        [...check(item, documents, show)].map((because) => ({ rule, because, item })),
      ),
    ),
    ...[...findTwins(items)].map((because): Breach => ({ rule: 'twins', because, item: null })),
    ...[...findImbalance(items)].map((because): Breach => ({
      rule: 'balance',
      because,
      item: null,
    })),
  ]
}

type Check = (item: Item, documents: readonly Document[], show: Checked['show']) => Iterable<string>

const LONGEST = 25
const LENGTH_CLASS = 1.5
/** Types whose options are names of people and parties. */
const SOURCES: ReadonlySet<string> = new Set(['figure-source', 'who-said', 'who-did', 'role'])
/** Types whose stem names no report: options do, or several are held against each other. */
const AMONG: ReadonlySet<string> = new Set(['outlet', 'corroboration', 'contested-figure', 'chain'])
/** Types whose options are reports alone. */
const REPORTS: ReadonlySet<string> = new Set(['outlet', 'corroboration'])
/** Types whose options are sentences, or steps of several kinds. */
const MIXED: ReadonlySet<string> = new Set(['contested-figure', 'chain', 'timeline'])
/** Types whose options are the same in every item. */
const isFixed = ({ type, response }: Item): boolean => type === 'voice' || response === 'verdict'

const keysOf = ({ options, key }: Item): string[] =>
  [key].flat().flatMap((one) => options.find(({ id }) => id === one)?.text ?? [])
const keyOf = (item: Item): string => keysOf(item)[0] ?? ''
const isIn = (inner: readonly [number, number], outer: readonly [number, number]): boolean =>
  outer[0] <= inner[0] && inner[0] < inner[1] && inner[1] <= outer[1]

/** The words of quotations, without the marks. */
const quotesIn = (text: string): string[] =>
  [...text.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words)
const withoutQuotes = (text: string): string => text.replaceAll(/“[^”]*”/g, '“”')

/** What a stem says, behind the words that name the report and ask. */
const saidIn = (stem: string): string =>
  stem
    .replace(
      /^Which report \w+ that |^How does .*? tell readers that |^Which of these reports (?:state that|give the figure of) /,
      '',
    )
    .replace(/^How did the claim that (.*) travel from its source to the report\?$/, '$1?')
    .replace(/^These reports give two figures for (.*)\. Which statement fits them all\?$/, '$1?')
    .replace(/^(?:In|According to) .*?\breport(?: “[^”]*”| of [\w ]+?)?, /, '')
    .replace(/^in which order did these events happen, from the first to the last/, '')
    .replace(/^(?:which figure is missing: |which source |who |it was .+? (?:who|that) )/, '')

/** The statement that the evidence proves: an altered one as it was. */
const provenOf = ({ alteration, stem }: Item): string => alteration?.original ?? stem

function* checkEvidence({ evidence }: Item, documents: readonly Document[]): Iterable<string> {
  if (evidence.length === 0) yield 'there is none'
  for (const { articleId, span, sentence, marks } of evidence) {
    const document = documents.find(({ id }) => id === articleId)
    if (!document) yield 'its report is not in the story'
    else if (document.body.slice(...span) !== sentence) yield 'it does not stand at its span'
    else if (document.removed.some((part) => part.span[0] < span[1] && span[0] < part.span[1]))
      yield 'it stands in a removed part'
    else if (!document.paragraphs.some((part) => isIn(span, part.span)))
      yield 'it stands in no paragraph'
    if (marks.some((mark) => !isIn(mark.span, span))) yield 'a mark lies outside of it'
  }
}

/** At the start, or behind words such as “in March,”. */
const POINTERS =
  /^(?:(?:in|on|at|by|after|before|since|during|for|as|while|when|until|under|with) [^,“]*, )?(he|she|they|we|us|i|it|this|these|those|his|her|its|their|our|my|such)\b/i
/** “it is clear that”, “it would be hard to”: the “it” stands for what follows. */
const EXPLETIVE =
  /\bit(?:['’]s| (?:is|was|seems|seemed|takes|took)| (?:will|would|has|had|may|might|can|could) (?:be|been|take|seem)) .*\b(?:that|to|who|whether|if)\b/i
const POINTS_OUTSIDE =
  /\b(?:the|this) (?:article|author|passage|above)\b|\bth(?:is|ese) (?!years?\b|months?\b|weeks?\b|weekend\b|seasons?\b|century|decade|summer|winter|spring|autumn|fall\b|time\b|day\b|morning|afternoon|evening|term|quarter)/i

function* checkStem({ stem, response }: Item): Iterable<string> {
  const count = stem.split(/\s+/).filter((word) => /[\p{L}\p{N}_]/u.test(word)).length
  if (count > LONGEST) yield `${count} words`
  if (!stem.endsWith(response === 'verdict' ? '.' : '?')) yield 'it ends with another mark'
  if (stem.split('“').length !== stem.split('”').length) yield 'a quotation mark stands alone'
  if (/ {2}|\n| [,.?;:]|^[^A-Z“\d]/.test(stem)) yield 'its punctuation is broken'
  const said = saidIn(stem)
  const start = POINTERS.exec(said)
  if (start && !(/^it$/i.test(start[1] ?? '') && EXPLETIVE.test(said)))
    yield `it begins with “${start[1]}”`
  const pointer = POINTS_OUTSIDE.exec(withoutQuotes(said))
  if (pointer) yield `“${pointer[0].trim()}” points outside`
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth'.split(' ')

/** All by which a report can be told in a stem. */
function labelsOf(
  { reportName, outlet, agency, byline, headline, published }: Document,
  at: number,
): string[] {
  const start = headline?.replaceAll(/[“”"]/g, '').trim().split(/\s+/).slice(0, 3).join(' ')
  const [year, , day] = published.value?.slice(0, 10).split('-') ?? []
  return [
    reportName,
    outlet,
    ...(agency?.split(', ') ?? []),
    byline,
    start,
    `${ORDINALS[at]} report`,
    // “the report of 12 April 2021”
    ...(year === undefined ? [] : [year]),
    ...(day === undefined ? [] : [`report of ${Number(day)}`]),
  ].flatMap((label) => (label ? [plain(label)] : []))
}

const labelsIn = (text: string, document: Document, at: number): string[] => {
  const words = ` ${plain(text)} `
  return labelsOf(document, at).filter((label) => words.includes(` ${label} `))
}

function* checkReport(
  { stem, type, asks }: Item,
  documents: readonly Document[],
): Iterable<string> {
  if (documents.length < 2 || AMONG.has(type)) return
  const frame = stem.slice(0, stem.length - saidIn(stem).length)
  for (const id of asks) {
    const at = documents.findIndex((document) => document.id === id)
    const asked = documents[at]
    const named = asked ? labelsIn(frame, asked, at) : []
    if (named.length === 0) yield 'no report is named'
    else if (
      documents.some((other, place) => {
        const labels = labelsOf(other, place)
        return place !== at && named.every((label) => labels.includes(label))
      })
    )
      yield 'another report goes by the same name'
  }
}

/** Without the marks that print a quotation, and without what shows a cut. */
const flat = (text: string): string => plain(text.replaceAll(/[“”"«»„…]|``|''/g, ' '))

/** Numbers and quotations of a stem stand in the evidence: nothing is invented. */
function* checkWords(item: Item): Iterable<string> {
  const proof = item.evidence.map(({ sentence }) => sentence).join(' ')
  const said = saidIn(provenOf(item))
  const quoted = quotesIn(said)
    .flatMap((words) => words.split('___'))
    .find((words) => !flat(proof).includes(flat(words)))
  if (quoted !== undefined) yield `nobody says “${quoted}”`
  const numbers = numbersIn(proof)
  const strange = numbersIn(said).find(
    (number) => !numbers.includes(number) && number !== 1 && number !== 0.5,
  )
  if (strange !== undefined) yield `the evidence holds no ${strange}`
}

/** What is left of a figure without its number. */
const shapeOf = (text: string): string =>
  text
    .replaceAll(/\d[\d,]*(?:\.\d+)?/g, '#')
    .replaceAll(/\b(?:hundred|thousand|million|billion|trillion)s?\b/g, '')
    .trim()

function* checkOptions(item: Item, documents: readonly Document[]): Iterable<string> {
  const { options, type, response } = item
  const keys = new Set([item.key].flat())
  const texts = options.map(({ text }) => text)
  if (texts.length < 2 || texts.length > 4) yield `there are ${texts.length}`
  if (keysOf(item).length < keys.size || keys.size < [item.key].flat().length)
    yield 'the key is none'
  if (response === 'choices' && (keys.size < 2 || keys.size === options.length))
    yield `${keys.size} are right`
  if (response === 'order' && keys.size < options.length) yield 'one has no place'
  if (new Set(texts.map(plain)).size < texts.length) yield 'two are the same'
  if (new Set(options.map(({ id }) => id)).size < texts.length) yield 'two have one id'
  if (isFixed(item)) return
  if (response !== 'verdict' && texts.length < 3) yield `there are ${texts.length}`
  for (const shown of [texts.slice(0, 3), texts]) {
    const lengths = shown.map(({ length }) => length)
    if (response === 'choice' && Math.max(...lengths) > LENGTH_CLASS * Math.min(...lengths))
      yield 'one is much longer'
  }
  if (texts.some((text) => ABSOLUTE.test(text))) yield 'one is absolute'
  const hasOne = (test: (text: string) => boolean): boolean => new Set(texts.map(test)).size === 1
  if (type === 'figure') {
    if (new Set(texts.map(shapeOf)).size > 1 && texts.some((text) => /\d/.test(text)))
      yield 'the figures are of several formats'
    const values = texts.map((text) => numbersIn(text)[0])
    if (values.includes(undefined)) yield 'one holds no number'
    if (new Set(values).size < texts.length) yield 'two are one number'
    return
  }
  if (MIXED.has(type)) return
  if (!hasOne((text) => text.includes(', '))) yield 'one has a comma'
  if (texts.some((text) => !/^[\p{Lu}\d“]/u.test(text))) yield 'one begins in lower case'
  if (!REPORTS.has(type) && !hasOne((text) => /\d/.test(text))) yield 'one has a number'
  const isReport = (text: string): boolean =>
    documents.some(({ reportName }) => reportName !== null && plain(reportName) === plain(text))
  if (!REPORTS.has(type) && texts.some(isReport)) yield 'a report stands among sources'
  if (REPORTS.has(type) && !hasOne((text) => /\breport\b/.test(text)))
    yield 'sources stand among reports'
}

const VERDICT_ORDER = ['supported', 'refuted', 'not-stated']

function* checkOrder(item: Item, _: readonly Document[], show: Checked['show']): Iterable<string> {
  const shown = show(item)
  if (shown.length !== item.options.length) yield 'not all options are shown'
  const places =
    item.type === 'figure'
      ? shown.map(({ text }) => numbersIn(text)[0] ?? 0)
      : item.response === 'verdict'
        ? shown.map(({ id }) => VERDICT_ORDER.indexOf(id))
        : []
  if (places.some((place, at) => at > 0 && place <= (places[at - 1] ?? 0)))
    yield 'the options are not in order'
}

/** “Russia” and “Russian”, “investigators” and “investigation”. */
const isAlike = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= ALIKE && one.slice(0, ALIKE) === other.slice(0, ALIKE))
const ALIKE = 5

function* checkGiveAway(item: Item): Iterable<string> {
  if (isFixed(item)) return
  const words = plain(item.stem).split(' ')
  const numbers = numbersIn(item.stem)
  const isHeld = (text: string): boolean =>
    item.type === 'figure'
      ? numbersIn(text).some((number) => numbers.includes(number))
      : tellingWords(text).some((word) => words.some((one) => isAlike(one, word)))
  const held = item.options.filter(({ text }) => isHeld(text))
  if (held.length === 1 && held[0]?.id === item.key) yield 'the stem holds words of the key alone'
}

/** What a key of each type must share with its evidence. */
function* checkKey(item: Item, documents: readonly Document[]): Iterable<string> {
  const key = keyOf(item)
  const [proof] = item.evidence
  const sentence = proof?.sentence ?? ''
  if (item.type === 'figure') {
    const numbers = numbersIn(sentence)
    if (!numbersIn(key).every((number) => numbers.includes(number)))
      yield 'the evidence does not hold the figure'
    return
  }
  if (SOURCES.has(item.type)) {
    const words = plain(item.evidence.map((one) => one.sentence).join(' ')).split(' ')
    const own = tellingWords(key)
    const named = own.length > 0 ? own : plain(key).split(' ')
    if (!named.some((word) => words.some((one) => isAlike(one, word))))
      yield `the evidence does not name ${key}`
    return
  }
  if (item.type === 'outlet') {
    const at = documents.findIndex(({ id }) => id === proof?.articleId)
    const document = documents[at]
    if (!document || labelsIn(key, document, at).length === 0)
      yield 'the key is not the report of the evidence'
    return
  }
  if (item.type === 'corroboration') yield* checkHolders(item, documents)
  if (item.type === 'chain') yield* checkChain(item, documents)
  if (item.type === 'timeline') yield* checkDates(item)
  if (item.type === 'contested-figure') yield* checkGivers(item)
  if (item.type === 'voice' && key.includes('own') && SAYING.test(sentence))
    yield 'somebody says it in the evidence'
  if (item.response === 'verdict' && item.key !== 'not-stated')
    for (const id of item.asks)
      if (id !== proof?.articleId) yield 'the evidence is of another report'
}

/** Each right report, and no other, has a sentence with the numbers and quotations of the stem. */
function* checkHolders(item: Item, documents: readonly Document[]): Iterable<string> {
  const said = saidIn(item.stem)
  const found = new Set<string>()
  for (const [articleId, own] of Map.groupBy(item.evidence, (one) => one.articleId)) {
    const at = documents.findIndex(({ id }) => id === articleId)
    const document = documents[at]
    const report = keysOf(item).find((key) => document && labelsIn(key, document, at).length > 0)
    if (report === undefined) yield 'a report of the evidence is not right'
    else found.add(report)
    const text = own.map(({ sentence }) => sentence).join(' ')
    if (!numbersIn(said).every((number) => numbersIn(text).includes(number)))
      yield 'a right report has another number'
    if (!quotesIn(said).every((words) => flat(text).includes(flat(words))))
      yield 'a right report has other words'
  }
  if (found.size < keysOf(item).length) yield 'a right report has no evidence'
}

/** First the source of the evidence, last its report, and what lies between is told there or credited. */
function* checkChain(item: Item, documents: readonly Document[]): Iterable<string> {
  const [source = '', ...others] = keysOf(item)
  const report = others.pop() ?? ''
  const at = documents.findIndex(({ id }) => id === item.evidence[0]?.articleId)
  const document = documents[at]
  const told = plain(
    [...item.evidence.map(({ sentence }) => sentence), document?.agency ?? ''].join(' '),
  )
  if (!tellingWords(source).some((word) => told.split(' ').some((one) => isAlike(one, word))))
    yield `the evidence does not name ${source}`
  if (!document || labelsIn(report, document, at).length === 0)
    yield 'the last is not the report of the evidence'
  const stray = others.find((name) => !told.includes(plain(name).replace(/^the /, '')))
  if (stray !== undefined) yield `nothing names ${stray}`
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The one date of a sentence as a number that grows with time; days and months that are not told count as none. */
function dateIn(sentence: string): number {
  const words = plain(sentence).split(' ')
  const at = words.findIndex((word) => /^[12]\d{3}$/.test(word))
  const near = words.slice(Math.max(0, at - 3), at)
  const month = near.findIndex((word) => MONTHS.includes(word.slice(0, 3)))
  const day = near.find((word) => /^\d{1,2}$/.test(word))
  return (
    Number(words[at]) * 10_000 +
    (month < 0 ? 0 : MONTHS.indexOf(near[month]?.slice(0, 3) ?? '') + 1) * 100 +
    Number(day ?? 0)
  )
}

/** The dates of the sentences grow, and each sentence tells its event. */
function* checkDates(item: Item): Iterable<string> {
  let last = 0
  for (const [at, event] of keysOf(item).entries()) {
    const sentence = item.evidence[at]?.sentence ?? ''
    const words = plain(sentence).split(' ')
    if (
      !plain(event)
        .split(' ')
        .every((word) => words.includes(word))
    )
      yield 'the evidence tells another event'
    const date = dateIn(sentence)
    if (!(date > last)) yield 'the dates are in another order'
    last = date
  }
}

/** Each half of the key has its number and its source in a sentence of the evidence. */
function* checkGivers(item: Item): Iterable<string> {
  for (const half of keyOf(item).split(', and ')) {
    const [giver = '', figure = ''] = half.split(' gave ')
    const isTold = item.evidence.some(
      ({ sentence, source }) =>
        numbersIn(figure).every((number) => numbersIn(sentence).includes(number)) &&
        plain(giver).includes(plain(source ?? '?')),
    )
    if (!isTold) yield `no evidence gives “${half}”`
  }
}

function* checkAlteration(item: Item): Iterable<string> {
  const { response, key, tags, alteration, stem } = item
  const isRefuted = response === 'verdict' && key === 'refuted'
  if (isRefuted !== (alteration !== null)) yield 'what was altered is not said, or nothing was'
  if (isRefuted !== tags.includes('altered')) yield 'the tag is missing or too much'
  if (!alteration) return
  const { original, from, to } = alteration
  const [was, is] = [original, stem].map((text) => text.split(/\s+/)) as [string[], string[]]
  let head = 0
  while (head < was.length && was[head] === is[head]) head++
  let tail = 0
  while (tail < Math.min(was.length, is.length) - head && was.at(-1 - tail) === is.at(-1 - tail))
    tail++
  const between = (words: readonly string[]): string =>
    plain(words.slice(head, words.length - tail).join(' '))
  if (original === stem) yield 'nothing was altered'
  else if (!plain(from).includes(between(was)) || !plain(to).includes(between(is)))
    yield 'more was altered than is said'
  if (quotesIn(original).join('|') !== quotesIn(stem).join('|')) yield 'a quotation was altered'
  // With the word behind it: a number stands for many things.
  const altered = is
    .slice(head, is.length - tail + 1)
    .join(' ')
    .replace(/[.,]$/, '')
  if (numbersIn(to).length > 0 && item.evidence.some(({ sentence }) => holds(sentence, altered)))
    yield `the evidence says “${altered}” too`
}

/** Whether a text holds the words, and not as the end of a longer number. */
const holds = (text: string, words: string): boolean => {
  const at = text.toLowerCase().indexOf(words.toLowerCase())
  return at >= 0 && !/[\w.,-]$/.test(text.slice(0, at))
}

/** “Not stated”, and a wrong report, is one that is silent: neither the quotation nor the figures stand in it. */
function* checkSilence(item: Item, documents: readonly Document[]): Iterable<string> {
  const isMissing = item.response === 'verdict' && item.key === 'not-stated'
  if (!isMissing && !REPORTS.has(item.type)) return
  const [proof] = item.evidence
  if (isMissing && documents.length < 2) yield 'there is no other report'
  if (isMissing && item.asks.includes(proof?.articleId ?? ''))
    yield 'the report asked is the one of the evidence'
  const quotes = quotesIn(item.stem)
    .map(plain)
    .filter((words) => words.split(' ').length > 2)
  for (const [at, document] of documents.entries()) {
    const isAsked = REPORTS.has(item.type)
      ? !item.evidence.some(({ articleId }) => articleId === document.id) &&
        item.options.some(({ text }) => labelsIn(text, document, at).length > 0)
      : item.asks.includes(document.id)
    if (!isAsked) continue
    const text = ` ${plain(document.body)} `
    const quote = quotes.find((words) => text.includes(` ${words} `))
    if (quote !== undefined) yield `the report that should be silent has “${quote}”`
  }
}

function* checkCasualties(item: Item): Iterable<string> {
  const said = saidIn(item.stem).replaceAll(AGE, '')
  const asked = `${said} ${item.type === 'figure' ? keyOf(item) : ''}`
  const isCounted = numbersIn(asked).length > 0 || /how many|toll/i.test(item.stem)
  if (CASUALTY.test(withoutQuotes(asked)) && isCounted && !item.tags.includes('casualties'))
    yield 'it counts casualties and is not tagged'
}

function* checkPrivate(item: Item): Iterable<string> {
  const texts = [item.stem, ...item.evidence.map(({ sentence }) => sentence)]
  if (texts.some((text) => STREET_ADDRESS.test(text))) yield 'it gives an address'
  const minor = texts.map((text) => UNDERAGE.exec(text)?.[0]).find((found) => found !== undefined)
  if (minor !== undefined) yield `it speaks of a minor: “${minor}”`
  const age = new RegExp(AGE).exec(item.stem)
  if (age) yield `it tells an age: “${age[0]}”`
  const sentence = item.evidence[0]?.sentence ?? ''
  if (item.type === 'figure' && numbersIn(keyOf(item)).some((value) => isAgeIn(sentence, value)))
    yield 'the figure is an age'
}

const CHECKS: readonly (readonly [ItemRule, Check])[] = [
  ['evidence', checkEvidence],
  ['stem', checkStem],
  ['report named', checkReport],
  ['words of the report', checkWords],
  ['options', checkOptions],
  ['order', checkOrder],
  ['give-away', checkGiveAway],
  ['key', checkKey],
  ['alteration', checkAlteration],
  ['silence', checkSilence],
  ['casualties', checkCasualties],
  ['private', checkPrivate],
]

function* findTwins(items: readonly Item[]): Iterable<string> {
  for (const nameOf of [
    ({ id }: Item): string => id,
    ({ type, stem }: Item): string => `${type} ${plain(stem)}`,
  ])
    for (const [name, same] of Map.groupBy(items, nameOf))
      if (same.length > 1) yield `${same.length} are “${name}”`
}

/** A verdict that comes this much more often than another, or so much oftener, is no good guess yet; nor are a few. */
const UNEVEN = 1.5
const MORE = 2
const FEW = 3
/** So many fact checks of one report are not too many. */
const CHECKS_OF_ONE = 6

function* findImbalance(items: readonly Item[]): Iterable<string> {
  const checks = items.filter(({ response }) => response === 'verdict')
  const offered = new Set(checks.flatMap(({ options }) => options.map(({ id }) => id)))
  const counts = [...offered].map((id) => checks.filter(({ key }) => key === id).length)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  if (most > Math.max(FEW, least + MORE, Math.ceil(least * UNEVEN)))
    yield `verdicts come ${counts.join(' : ')} times`
  const isSingle = new Set(items.flatMap(({ asks }) => asks)).size < 2
  if (checks.length > Math.max(isSingle ? CHECKS_OF_ONE : 0, items.length / 2))
    yield `${checks.length} of ${items.length} items are fact checks`
}
