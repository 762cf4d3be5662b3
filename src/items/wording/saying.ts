/**
 * A claim put as a stem or a statement can use it: the words behind “who …?” or behind a source's name.
 *
 * @module
 */
import type { Claim } from '../../facts/fact.ts'
import { partyOf } from '../../facts/gazetteer.ts'
import { COMMON_VERBS } from '../../facts/words/closed-class.ts'
import { COUNTRIES } from '../../facts/words/countries.ts'
import type { Document, Span } from '../../text/document.ts'
import { stemsOf } from '../similarity.ts'
import type { StoryView } from '../story-view.ts'
import { AUXILIARY_WORDS } from '../words/auxiliaries.ts'
import { RELATIVE_TIMES, TIME_HOLDERS } from '../words/times.ts'
import { readCue, type Cue } from './cue.ts'
import type { Reading, Self } from './dangling.ts'
import { fit, type Unsayable } from './fit.ts'
import { cutQuotation } from './quotation.ts'
import { respell } from './spelling.ts'
import { caseOf, isBalanced, lowerFirst, outsideQuotes, tidy, trimEnd, wordCount } from './text.ts'

export type Saying = {
  /** What follows the subject: “accused Russia of amassing troops”, “said: “We are ready””. */
  readonly phrase: string
  /** The content where it is a clause (“Russia has amassed more than 90,000 troops”) or an amount. */
  readonly clause: string | null
  /** The pronoun in the phrase that stands for the source. */
  readonly self: Reading['self']
}

/** A claim read for wording: everything that does not depend on how many words there is room for. */
export type Prepared = {
  readonly self: Self | null
  /** Direct quotations, to cut a fragment from; otherwise null. */
  readonly quoted: readonly string[] | null
  /** The verb in the simple past. */
  readonly verb: string
  /** What stands between verb and content: “reporters”. */
  readonly before: string
  /** “that” where a clause follows. */
  readonly link: string
  readonly content: string
}

/**
 * Puts a claim into at most `room` words: the cue in the simple past with the words that follow it in
 * the report, or “said that” with the content where the report puts the content first. The words stay
 * the report's own, minus times that only its date explains; a long content is cut at a clause boundary.
 */
export function sayingOf(claim: Claim, view: StoryView, room: number): Saying | Unsayable {
  const key = `${claim.id} ${room}`
  const known = view.sayings.get(key)
  if (known) return known
  const prepared = view.prepared.get(claim.id) ?? prepare(claim, view)
  view.prepared.set(claim.id, prepared)
  const said = 'because' in prepared ? prepared : sayWithin(prepared, room)
  const saying = isOpenTo(said, view) ? { because: '“he” may be somebody else' } : said
  view.sayings.set(key, saying)
  return saying
}

/**
 * In one report the people who speak are those spoken of: where “he” does not begin what is said, “Lee said that Roe's firm
 * owed him money”, he may be either.
 */
const isOpenTo = (said: Saying | Unsayable, { documents }: StoryView): boolean =>
  documents.size === 1 &&
  'self' in said &&
  said.self === 'he' &&
  !/^s?he\b/i.test(said.clause ?? '')

function prepare(claim: Claim, view: StoryView): Prepared | Unsayable {
  const document = view.documents.get(claim.articleId)
  if (!document) return { because: 'the report is not in the story' }
  if (claim.cue.negated) return { because: 'the cue is negated' }
  const cue = readCue(claim.cue.text)
  if (!cue) return { because: `no verb of reporting in the cue “${claim.cue.text}”` }
  if (claim.quotation !== 'direct') return prepareIndirect(claim, document, cue, view)
  return {
    self: null,
    quoted: spansInside(claim).map(([start, end]) => document.body.slice(start, end)),
    verb: cue.past === 'wrote' || cue.past === 'tweeted' ? cue.past : 'said',
    before: '',
    link: '',
    content: '',
  }
}

/** “claimed victory”: in which race is not said. */
const SHORTEST = 3

function sayWithin(prepared: Prepared, room: number): Saying | Unsayable {
  const { quoted, verb, before, link, content, self } = prepared
  if (quoted !== null) return quotationOf(quoted, verb, room)
  // “that” can go behind “said” where a word is short.
  const links = link === 'that' && /^(?:said|told)$/.test(verb) ? ['that', ''] : [link]
  let because = ''
  for (const one of links) {
    const lead = [verb, before, one].filter((part) => part !== '').join(' ')
    const fitted = fit(content, room - wordCount(lead), self, before)
    if ('because' in fitted) {
      because ||= fitted.because
      continue
    }
    // A time that stood in the middle may stand at the end now.
    const text = dropTimes(fitted.text)
    if (one === 'that' && !text.includes('“') && !mayHoldVerb(text)) {
      because ||= 'the clause has no verb'
      continue
    }
    const moved = link === 'that' && fitted.text !== content ? MOVED.exec(text) : null
    if (moved)
      return (
        (PLAIN_VERB.test(verb) ? amountOf(moved, fitted.self) : undefined) ?? {
          because: 'where to is not said',
        }
      )
    // “claimed to desire – Clinton would have won”: what stands behind one dash alone is somebody else's.
    if (text.split(' – ').length === 2) {
      because ||= 'a dash cuts it in two'
      continue
    }
    const phrase = `${lead} ${text}`
    if (wordCount(phrase) < SHORTEST) {
      because ||= 'it says too little'
      continue
    }
    return { phrase, clause: link === 'that' ? text : null, self: fitted.self }
  }
  return { because }
}

/** Who denies or doubts a number does not speak of it as theirs. */
const PLAIN_VERB = /^(?:said|told|reported|announced|estimated|stated)$/
/** “Russia had moved about 115,000 soldiers”, with the place cut away. */
const MOVED =
  /^(?:the )?(\S+(?: [A-Z]\S+)*) (?:(?:has|have|had) )?(?:also )?(?:moved|sent|stationed|positioned|deployed|brought|transferred) ([^,]*\d[\d,.]*(?: (?:hundred|thousand|million))?) (\w+)$/
/** Forces are their state's; workers and visitors may be anybody's. */
const MOVED_FORCES = /^(?:troops|soldiers|servicemen|fighters|marines|tanks|warships)$/

/** “spoke of about 115,000 Russian soldiers”: all that is left of a movement whose place is not named. */
function amountOf(
  [, owner = '', number = '', noun = '']: RegExpExecArray,
  self: Saying['self'],
): Saying | undefined {
  const side = partyOf(owner)?.side
  const adjective = COUNTRIES.find(({ name }) => name === side)?.adjectives[0]
  if (adjective === undefined || !MOVED_FORCES.test(noun)) return undefined
  const counted = `${number} ${adjective} ${noun}`
  return { phrase: `spoke of ${counted}`, clause: counted, self }
}

function quotationOf(quoted: readonly string[], verb: string, room: number): Saying | Unsayable {
  const fragment = cutQuotation(quoted, room - 1)
  if ('because' in fragment) return fragment
  // “not quite there yet”, “Look at the records”: words that could be anybody's on anything.
  if (stemsOf(fragment.text).size < (wordCount(fragment.text) < SHORT_QUOTATION ? 3 : 2))
    return { because: 'the quotation says too little' }
  if (fragment.isOpening) return { phrase: `${verb}: “${fragment.text}”`, clause: null, self: null }
  // “accepting not just …”: torn from its clause, it says too little.
  if (/^\w+ing\b/.test(fragment.text)) return { because: 'the quotation begins in mid-clause' }
  if (wordCount(fragment.text) > room - 3) return { because: `no clause of at most ${room} words` }
  return { phrase: `used the words “${fragment.text}”`, clause: null, self: null }
}

/** A shorter quotation needs one more word that carries meaning. */
const SHORT_QUOTATION = 6

const spansInside = ({ content, evidence }: Claim): Span[] =>
  content.spans.filter(([start, end]) => start >= evidence.span[0] && end <= evidence.span[1])

/** What pronouns may stand for the source. */
function selfOf({ source }: Claim): Self | null {
  if (source.kind === 'person' || source.kind === 'group') return source.kind
  return source.kind === null ? null : 'body'
}

/** A content is cut to a stem's few words; of one with more characters than this, too much would be lost. */
const LONGEST_CONTENT = 500

function prepareIndirect(
  claim: Claim,
  { body }: Document,
  cue: Cue,
  view: StoryView,
): Prepared | Unsayable {
  const [, cueEnd] = claim.cue.span
  const runs = joinSpans(spansInside(claim), body)
  const run = longestOf(runs)
  if (!run) return { because: 'the content stands outside the evidence' }
  const [start, end] = run
  if (end - start > LONGEST_CONTENT)
    return { because: 'the content is too long to be put into a stem' }
  const isBehind = start >= cueEnd
  if (!isBehind && cue.clause === 'never') return { because: `“${cue.past}” takes no clause` }
  const source = claim.source.span
  // “said Ann Lee that …”: what stands between cue and content is the source.
  const isInverted = source !== null && source[0] >= cueEnd && source[1] <= start
  const isFirst = runs.find((other) => other[0] >= cueEnd) === run
  const bridge = isBehind && isFirst && !isInverted ? body.slice(cueEnd, start) : ''
  const opening = /["“„«]/.test(body.charAt(start - 1)) ? start - 1 : start
  const closing = /["”»]/.test(body.charAt(end)) ? end + 1 : end
  const words = cleanContent(body.slice(isBehind ? start : opening, closing), view, !isBehind)
  if (!isBehind && /^[A-Z]/.test(words) && caseOf(words, view.cases) === 'unknown')
    return { because: 'its first word may be a name or not' }
  if (!isBalanced(words)) return { because: 'a quotation mark has no partner' }
  const between = cleanBridge(bridge)
  if (between === null) return { because: `“${bridge.trim()}” stands between cue and content` }
  const content = words.replace(/^that /i, '')
  const broken = brokenBy(content, cue)
  if (broken !== null) return { because: broken }
  const isThat = content !== words || ` ${between}`.endsWith(' that')
  const link = isThat ? 'that' : linkFor(content, cue, isBehind)
  const before = [cue.rest, between.replace(/(?:^| )that$/, '')]
    .filter((part) => part !== '')
    .join(' ')
  // “told” needs somebody who was told, “convinced” all the more.
  if (before === '' && link === 'that' && cue.needsHearer && cue.past !== 'told')
    return { because: `“${cue.past}” needs somebody` }
  const verb = cue.past === 'told' && before === '' ? 'said' : cue.past
  return { self: selfOf(claim), quoted: null, verb, before, link, content }
}

/** What shows that the content was cut out wrongly: it starts with its verb, or has none. */
function brokenBy(content: string, cue: Cue): string | null {
  const [first = ''] = content.toLowerCase().split(/[^\w']/, 1)
  if (
    (AUXILIARY_WORDS.has(first) && !/^(?:he|she|it|they|there)'/.test(first)) ||
    /^(?:asked|speaking|boasting|citing|noting|referring)$/.test(first)
  )
    return 'the content has no subject'
  // “allows the …”; “officers the mayor had sent” is rarer than that.
  if (/^[a-z]+s (?:the|an?|its|his|her|their) /.test(content)) return 'the content has no subject'
  if (/^“?(?:but|and|so|or|because) /i.test(content)) return 'the content begins in mid-sentence'
  if (/\banonymity\b/.test(content)) return 'the content is about how it was said'
  if (cue.past === 'promised' && content.startsWith('to be '))
    return '“promised to be” promises nothing'
  if (cue.clause === 'always' && cue.rest === '' && !content.includes('“') && !mayHoldVerb(content))
    return 'the content has no verb'
  return null
}

/** Whether a text has a finite verb, or a word that may be one. */
export const mayHoldVerb = (text: string): boolean =>
  hasFiniteVerb(text) ||
  text.split(/\s+/).some(
    (word, at, words) =>
      at > 0 &&
      // At the end of a clause it is a plural.
      (/[a-z]ed$/.test(word) ||
        (/[a-z]s$/.test(word) && at < words.length - 1) ||
        COMMON_VERBS.has(word)) &&
      // “the mayor's move”, “of boats”: a noun.
      !NO_VERB_BEHIND.test(words[at - 1] ?? ''),
  )

const NO_VERB_BEHIND =
  /['’]s?$|^(?:an?|the|of|in|on|at|for|with|from|by|about|his|her|its|their|no|some|many|most|more|\d\S*)$/i

/** Spans with nothing but space, marks or a comma between them are one. */
function joinSpans(spans: readonly Span[], body: string): Span[] {
  const runs: Span[] = []
  for (const span of spans) {
    const last = runs.at(-1)
    if (last && /^[\s"“”,]*$/.test(body.slice(last[1], span[0])))
      runs[runs.length - 1] = [last[0], span[1]]
    else runs.push(span)
  }
  return runs
}

const longestOf = (runs: readonly Span[]): Span | undefined =>
  runs.toSorted((one, other) => other[1] - other[0] - (one[1] - one[0]))[0]

/** “that” where a clause follows: after “said” unless something else links, else only before a finite verb. */
function linkFor(content: string, cue: Cue, isBehind: boolean): string {
  if (
    /^(?:to|(?:of|for|about|against)(?! (?:\d|an? |some ))|if|whether|how|why|what|when|where|who|on|in favour)\b/i.test(
      content,
    )
  )
    return ''
  if (!isBehind || cue.clause === 'always') return 'that'
  const main = content.split(/ (?:what|which|who|whose|where|when|why|how|that|if) /, 1)[0] ?? ''
  return cue.clause === 'maybe' && cue.rest === '' && hasFiniteVerb(main) ? 'that' : ''
}

const hasFiniteVerb = (text: string): boolean =>
  text
    .replaceAll('“', '')
    .split(/\s+/)
    .slice(1)
    // “in May” is no “may”.
    .some((word) => AUXILIARY_WORDS.has(word))

/** Where, to whom and how it was said: kept if short and clear, dropped if it is only a time or a medium. */
function cleanBridge(bridge: string): string | null {
  const text = dropTimes(tidy(` ${bridge} `).replace(/[“”]/g, ''))
    .replace(/^[\s,:–-]+|[\s,:–-]+$/g, '')
    .replace(
      /(?:^| )(?:in|at|on|during|via|through) (?:a|an|the|his|her|its|their) (?:[\w-]+ ){0,2}?(?:statement|post|tweet|speech|interview|briefing|letter|report|call|conference|email|note|memo|video|message|hearing)(?: call)?(?: on [A-Z]\w+)?(?= (?:that|to|of|about|for|against|on)\b|$)/g,
      '',
    )
    .trim()
  return wordCount(text) > 6 || /[,;:]/.test(text) ? null : text
}

/** A content, or a sentence, in the stems' spelling, without times that only its date explains. */
export function cleanContent(content: string, view: StoryView, isFirst: boolean): string {
  const text = outsideQuotes(dropTimes(tidy(content).replace(/^[,:;\s–-]+/, '')), (part) =>
    part.replace(/,? according to .*$/, ''),
  )
    .replace(/^(?:but|and|so|or|yet) /i, '')
    // “The price fell amid doubts”: they belong to the telling as much as to what is told.
    .replace(/,? amid (?!.*\bthat\b)[^“”,]+$/, '')
    .replace(/[.,](?=”)/g, '')
    .replace(/,? for (?:example|instance)\b,?/gi, '')
  const spelled = respell(trimEnd(text), view.spellings)
  return isFirst ? lowerFirst(spelled, view.cases) : spelled
}

/** The text without times that only the report's date explains. */
function dropTimes(text: string): string {
  return outsideQuotes(text, (part) => {
    let rest = part
    let kept = ''
    for (;;) {
      const match = RELATIVE_TIMES.exec(rest)
      if (!match) return kept + rest
      const before = rest.slice(0, match.index)
      const after = rest.slice(match.index + match[0].length)
      // “Russia Today”
      const isName = match[0].startsWith('T') && /[A-Z]\w* $/.test(before)
      const isWhole = /(?:^|[\s,(])$/.test(before) && /^(?:[\s,.;:)]|$)/.test(after)
      if (isName || !isWhole || TIME_HOLDERS.test(before.trimEnd())) {
        kept += before + match[0]
        rest = after
        continue
      }
      // “, on Monday,” leaves one space; “, recently” takes its comma along.
      const isInsertion = /,\s*$/.test(before) && /^\s*,/.test(after)
      kept += isInsertion ? before.replace(/,\s*$/, '') : before.trimEnd()
      rest = (isInsertion ? after.replace(/^\s*,/, '') : after).replace(/^\s*/, ' ')
    }
  })
    .replace(/ +/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/^[\s,]+/, '')
    .trim()
}
