import type { RemovedKind } from './document.ts'
import { isWordCode } from './characters.ts'
import type { Line } from './line.ts'
import { countPhrases, findPhrase, phraseAt, phraseSet } from './phrase-set.ts'
import { hasAge, isDateLine, readDate } from './read-date.ts'
import { isAgency, readAgencies, wordsIn } from './read-agency.ts'
import { readSignature } from './trim-paragraph.ts'
import { IMPERATIVES, SENTENCE_GLUE, VISITOR_WORDS } from './words/function-words.ts'
import {
  CAPTION_MARKS,
  CAPTION_OPENINGS,
  COMMENT_LABELS,
  COMMENT_TRACES,
  CREDIT_ENDINGS,
  CREDIT_OPENINGS,
  CREDIT_PHRASES,
  NOTICES,
  PAGE_LABELS,
  SECTION_LABELS,
} from './words/page-phrases.ts'
import { CLOCK } from './words/abbreviations.ts'
import { SPEECH_VERBS } from './words/speech-verbs.ts'

/**
 * What a line looks like by itself, before its neighbours are asked.
 * `prose` ends like a sentence, `open` reads like one that lost its full stop, `lead` ends in a colon,
 * `title` is short and ends in nothing, `label` heads a list of other things, `comments` what
 * readers wrote; `copyright` stands at the end of a page.
 */
export type Form =
  | 'prose'
  | 'open'
  | 'lead'
  | 'title'
  | 'label'
  | 'comments'
  | 'copyright'
  | Exclude<RemovedKind, 'headline' | 'subheading' | 'duplicate'>

const sectionLabels = phraseSet(SECTION_LABELS)
const commentLabels = phraseSet(COMMENT_LABELS)
const commentTraces = phraseSet(COMMENT_TRACES)
const notices = phraseSet(NOTICES)
const creditPhrases = phraseSet(CREDIT_PHRASES)
const creditOpenings = phraseSet(CREDIT_OPENINGS)
const creditEndings = phraseSet(CREDIT_ENDINGS)
const captionOpenings = phraseSet(CAPTION_OPENINGS)
const captionMarks = phraseSet(CAPTION_MARKS)

export function describeLine(line: Line): Form {
  const { words, text, endsWithStop } = line
  if (words.length === 0) return 'navigation'
  if (line.hint?.role === 'caption') return 'caption'
  if (isStamp(line)) return 'timestamp'
  if (phraseAt(commentLabels, words, 0) > 0 && isCommentLabel(line)) return 'comments'
  if (isPageLabel(line)) return 'navigation'
  if (opensCaption(line)) return 'caption'
  if (isByline(line)) return 'metadata'
  if (isCopyright(line)) return 'copyright'
  if (isCreditLine(line)) return 'credit'
  if (isCaption(line)) return 'caption'
  if (isNotice(line)) return 'notice'
  const label = phraseAt(sectionLabels, words, 0)
  if (label > 0 && isLabelLike(line)) {
    // “Related: how it works” points elsewhere from inside the text; “Related” heads a list.
    return words.length > label && hasColonAfter(line, label) ? 'navigation' : 'label'
  }
  if (isShouted(line) || isMostlyLinks(line)) return 'navigation'
  if (endsWithStop || isSigned(line)) return words.length >= 3 ? 'prose' : 'title'
  if (text.endsWith(':')) return 'lead'
  return readsLikeSentence(line) ? 'open' : 'title'
}

/** Whether a line has what stands around readers' comments (“anna says:”, “3 hours ago”, “Reply”). */
export const hasCommentTrace = (line: Line): boolean =>
  line.words.length <= 14 &&
  (findPhrase(commentTraces, line.words) >= 0 ||
    (line.words.length <= 12 && readDate(line.words)?.hour != null))

const BIOGRAPHY_REACH = 8
const COPULAS = new Set(['is', 'covers', 'was', 'writes'])
/** What those who write reports are. */
export const JOBS: ReadonlySet<string> = new Set([
  'reporter',
  'editor',
  'correspondent',
  'contributor',
  'columnist',
  'writer',
  'journalist',
  'author',
  'covers',
  'freelance',
  'freelancer',
  'producer',
  'fellow',
  'intern',
])

/** Sentences that open with one of these, or name nobody else, tell of somebody the report has named. */
export const PRONOUNS = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'there',
  'that',
  'this',
])

/** “Anna Roe is a senior reporter at the Gazette and covers ports.” */
export function isBiography({ words, capitals, text }: Line): boolean {
  if (words.length > 70 || capitals < 2 || opensWithQuote(text)) return false
  const verb = words.findIndex((word) => COPULAS.has(word))
  if (verb < 1 || verb > BIOGRAPHY_REACH) return false
  if (words.slice(0, verb).some((word) => PRONOUNS.has(word))) return false
  if (words[verb] === 'writes') return words[verb + 1] === 'about' || words[verb + 1] === 'for'
  return words.slice(verb, verb + BIOGRAPHY_REACH).some((word) => JOBS.has(word))
}

const hasSpeechVerb = (line: Line): boolean => line.words.some((word) => SPEECH_VERBS.has(word))

export const opensWithQuote = (text: string): boolean => '"“„‘\'«'.includes(text[0] ?? ' ')

const isStamp = ({ words, endsWithStop }: Line): boolean =>
  !endsWithStop && words.length <= 12 && (isDateLine(words) || hasAge(words))

function isPageLabel({ words, text }: Line): boolean {
  if (words.length > 12) return false
  if (PAGE_LABELS.has(words.join(' '))) return true
  return !text.endsWith('.') && words.length <= 8 && words.every((word) => PAGE_LABELS.has(word))
}

const BYLINE_WORDS: ReadonlySet<string> = new Set([
  'by',
  'written',
  'posted',
  'published',
  'author',
  'publish',
  'updated',
  'last',
  'researched',
  'edited',
  'researchers',
  'first',
  'report',
  'story',
  'text',
])

/** “By Anna Roe”, “Posted by …”, “Published: 12 March 2019”, “Anna Roe | 12 March 2019, 10:15”. */
function isByline(line: Line): boolean {
  const { words, text, capitals } = line
  if (words.length > 28) return false
  // “… at 11:04 a.m.”
  const endsWithStop = line.endsWithStop && !CLOCK.has(words.at(-1) ?? '')
  const first = words[0] ?? ''
  const date = readDate(words)
  const dated = date ? date.words[1] - date.words[0] : 0
  // “… 12:27 amSPRINGFIELD, D.C.” ends in a stop that belongs to an abbreviation.
  if (date && (!endsWithStop || (words.length <= 10 && dated * 2 >= words.length))) {
    const rest = words.length - dated
    if (BYLINE_WORDS.has(first)) return true
    // “Photo taken March 3, 2018”, “Vessby, March 3, 2018. Anna Lind/Lund Pictures”
    const after = text.slice(line.wordSpans[date.words[1] - 1]?.[1])
    if (phraseAt(captionOpenings, words, 0) > 0 || endsWithCredit(after)) return false
    if (rest <= 9 && words.length <= 16 && line.functions <= 2 && date.year !== null) return true
  }
  if (!BYLINE_WORDS.has(first)) return false
  if (first === 'by') return words.length <= 14 && !endsWithStop && capitals >= words.length * 0.5
  const isLabelled = words[1] === 'by' || text.slice(0, 20).includes(':')
  return words.length <= 12 && !endsWithStop && isLabelled
}

/** “… on Monday. — Reuters” */
const isSigned = ({ text }: Line): boolean => readSignature(text, [0, text.length]) !== null

function isCreditLine(line: Line): boolean {
  const { words, text } = line
  if (words.length > LONGEST_CREDIT || opensWithQuote(text)) return false
  if (words[0] === 'source' || words[0] === 'sources')
    return words.length <= 10 && hasColonAfter(line, 1)
  if (words[0] === 'via' && words.length <= 4) return true
  if (phraseAt(creditOpenings, words, 0) > 0) return true
  // Who is held to have said something is no credit.
  if (hasSpeechVerb(line)) return false
  const isShort = words.length <= LONGEST_WIRE_CREDIT
  if (isShort && isBracketed(text) && namesWire(words) && !namesPhotographer(text)) return true
  if (isShort && isInitialled(text)) return true
  if (isShort && findPhrase(creditEndings, words.slice(-3)) >= 0) return true
  return readAgencies(words).length > 0 || findPhrase(creditPhrases, words) >= 0
}

/** “— Anna Roe (@annaroe) November 1, 2019”: a post that the article shows. */
export const isSignedPost = ({ text }: Line): boolean => text.includes('(@')

const LONGEST_CREDIT = 45
const LONGEST_WIRE_CREDIT = 14

const namesWire = (words: readonly string[]): boolean =>
  words.some((word, at) => word === 'agencies' || isAgency(words, at))

/** “(Anna Lind/Reuters)”, but not “(AFP/Reuters)” */
function namesPhotographer(text: string): boolean {
  const slash = text.indexOf('/')
  return slash >= 0 && !isAgency(wordsIn(text.slice(0, slash)).slice(-1), 0)
}

const INITIALS_OR_PLACE = /^(?:[a-z]{2,4}(?:[/,] ?[a-z]{2,4})*|[^a-z]+)$/

/** “ab/cd (AFP, Reuters)”, “VESSBY (AFP)” */
function isInitialled(text: string): boolean {
  const bracket = text.endsWith(')') ? text.lastIndexOf('(') : -1
  return (
    bracket > 0 &&
    INITIALS_OR_PLACE.test(text.slice(0, bracket).trim()) &&
    readAgencies(wordsIn(text.slice(bracket))).length > 0
  )
}

const isBracketed = (text: string): boolean =>
  (text.startsWith('(') && text.endsWith(')')) || (text.startsWith('[') && text.endsWith(']'))

const COPYRIGHT_YEAR = /(?:©|\(c\)|copyright)\s*(?:19|20)\d\d/i

const isCopyright = ({ text, words }: Line): boolean =>
  words.length <= 60 &&
  (text.includes('©') || words.includes('copyright') || words.includes('c')) &&
  COPYRIGHT_YEAR.test(text.slice(0, 160)) &&
  !opensWithQuote(text)

const CREDIT_TAIL =
  /(?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3} ?\/ ?[A-Z][\w.-]*(?: (?:via )?[A-Z][\w.-]*){0,3}|[Cc]redit ?(?::|\.\.\.) ?[^.]{2,50}|\[[^\]]{0,30}(?:\/| via )[^\]]{2,40}\]|\((?:AP|AFP|Reuters|EPA|Getty|dpa|PA)\))[)\]]?\.?$/

/** Inside a word it is the trace of a wrong encoding (“clichÃ©”). */
function hasCopyrightMark(text: string): boolean {
  const at = text.indexOf('©')
  return at >= 0 && !isWordCode(text.charCodeAt(at - 1))
}

const LONGEST_CAPTION = 75

/** “Photo: …”, “Image caption …”, “FILE - …”, “Gallery”. */
function opensCaption(line: Line): boolean {
  const { words, text } = line
  const opening = phraseAt(captionOpenings, words, 0)
  if (opening === 0 || words.length > LONGEST_CAPTION || opensWithQuote(text)) return false
  return opening > 1 || words.length <= 2 || hasColonAfter(line, 1)
}

const CREDIT_REACH = 90

function isCaption(line: Line): boolean {
  const { words, text } = line
  if (words.length > LONGEST_CAPTION) return false
  const isQuote = opensWithQuote(text)
  if (hasCopyrightMark(text) || isBracketedName(line)) return true
  if (hasSpeechVerb(line) && words.length > 20) return false
  if (!isQuote && findPhrase(captionMarks, words) >= 0) return true
  return !isQuote && endsWithCredit(text)
}

/** “(Lund Harbour Co.)”: whoever took or owns a picture; “(Laughter)” is neither. */
const isBracketedName = ({ text, words, capitals }: Line): boolean =>
  words.length > 1 && words.length <= LONGEST_NAME && capitals === words.length && isBracketed(text)

const LONGEST_NAME = 6

/** “… Anna Lind/Getty Images”, “… Credit: EPA”, “… [Anna Lind via AP]”, “… (AP)”. */
function endsWithCredit(text: string): boolean {
  const tail = text.slice(-CREDIT_REACH)
  // Most lines hold none of these; asking first spares them the expression.
  const mayBe =
    tail.includes('/') || tail.includes('redit') || tail.includes(']') || tail.includes(')')
  return mayBe && !tail.includes('http') && !tail.includes('.com') && CREDIT_TAIL.test(tail)
}

/** A mark that opens what follows stands right after the first `count` words. */
function hasColonAfter(line: Line, count: number): boolean {
  const end = line.wordSpans[count - 1]?.[1] ?? 0
  const after = line.text.slice(end, end + 3).trimStart()
  return (
    after.startsWith(':') || after.startsWith('-') || after.startsWith('–') || after.startsWith('—')
  )
}

const isCommentLabel = (line: Line): boolean =>
  isLabelLike(line) || (line.words.length <= 24 && !line.endsWithStop)

const isLabelLike = ({ words, endsWithStop, text }: Line): boolean =>
  words.length <= 9 && (!endsWithStop || words.length <= 6 || text.endsWith('...'))

const LONGEST_NOTICE = 45
const SHORT_NOTICE = 12
const LONGEST_APPEAL = 14
const FEWEST_WORDS_OF_SENTENCE = 6

function isNotice(line: Line): boolean {
  const { words, text } = line
  if (opensWithQuote(text)) return false
  if (isAppeal(line)) return true
  const phrases = countPhrases(notices, words)
  if (phrases === 0) return false
  if (hasSpeechVerb(line) && (line.endsWithStop || words.length > SHORT_NOTICE)) return false
  if (words.length <= SHORT_NOTICE && !line.endsWithStop) return true
  if (words.length < FEWEST_WORDS_OF_SENTENCE) return true
  // One phrase in a long paragraph is chance.
  if (phrases * LONGEST_NOTICE < words.length) return false
  // “The company changed its terms of service.” speaks to nobody.
  const visitor = words.filter((word) => VISITOR_WORDS.has(word)).length
  const opening = IMPERATIVES.has(words[0] ?? '') ? 1 : 0
  const traces = visitor + opening + (words.length <= LONGEST_NOTICE ? phrases - 1 : 0)
  return traces >= (words.length <= LONGEST_NOTICE ? 1 : 2)
}

/** “Get all your stories in one place.” */
const isAppeal = (line: Line): boolean =>
  line.words.length <= LONGEST_APPEAL &&
  IMPERATIVES.has(line.words[0] ?? '') &&
  line.words.some((word) => VISITOR_WORDS.has(word)) &&
  !hasSpeechVerb(line)

/** Four or more words in capitals throughout. */
const isShouted = ({ text, words }: Line): boolean =>
  words.length >= 4 &&
  text === text.toUpperCase() &&
  text !== text.toLowerCase() &&
  text.length > 18

const isMostlyLinks = ({ hint, words }: Line): boolean =>
  hint !== null && hint.linked > 0.6 && words.length <= 40

/** Long enough and with enough grammar to be a sentence whose full stop got lost. */
function readsLikeSentence({ words, capitals }: Line): boolean {
  const glue = words.filter((word) => SENTENCE_GLUE.has(word)).length
  if (capitals > words.length * 0.6) return false
  if (words.length >= 16) return glue >= 1
  return words.length >= 10 && glue >= 2
}
