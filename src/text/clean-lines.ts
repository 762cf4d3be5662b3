import type { RemovedKind } from './document.ts'
import {
  type Form,
  PRONOUNS,
  describeLine,
  hasCommentTrace,
  isBiography,
  opensWithQuote,
  isSignedPost,
} from './describe-line.ts'
import { isDigit } from './characters.ts'
import type { Line } from './line.ts'
import { readDate } from './read-date.ts'
import { SPEECH_VERBS } from './words/speech-verbs.ts'

/** What becomes of a line: `null` keeps it as prose. */
export type Verdict = RemovedKind | null

/**
 * How much a line that is no prose speaks against being inside the article, in words of prose.
 * A heading of other stories outweighs a teaser, a caption or subheading hardly counts.
 */
const WEIGHTS: Record<Exclude<Form, 'prose' | 'open'>, number> = {
  lead: 0,
  title: -3,
  label: -24,
  // The word alone stands in share bars too; where comments start the text ends anyway.
  comments: -6,
  copyright: -30,
  metadata: -4,
  caption: -1,
  credit: -2,
  timestamp: -5,
  notice: -12,
  navigation: -6,
}
/** A title with a byline or date below it opens another article. */
const NEW_ARTICLE = -60
/** One long paragraph must not outweigh a whole article. */
const MOST_WORDS = 45
/** A sentence between titles is a teaser as often as a paragraph; below a heading of other stories it is one. */
const ALONE = 14
const ALONE_BELOW_LABEL = 3
const LONGEST_TEASER = 26
const LONGEST_TITLE = 16
/** A text of this weight below a headline with a date is the article, unless a far longer one stands above it. */
const WHOLE_ARTICLE = 70
const SHARE_OF_FRONT = 0.2
/** Prose that a text must have before readers' comments can start. */
const FEWEST_WORDS = 25

/** Decides line by line what is the report's own prose. Same order and length as `lines`. */
export function cleanLines(lines: readonly Line[]): Verdict[] {
  const forms = lines.map(describeLine)
  keepLists(lines, forms)
  const [first, last] = findMainText(lines, forms)
  markCreditedCaptions(lines, forms)
  const verdicts = lines.map((line, at) =>
    at < first || at > last ? outside(forms[at]) : inside(line, forms, at, lines[at + 1]),
  )
  dropBiographies(lines, verdicts)
  dropRepeats(lines, verdicts)
  return verdicts
}

function outside(form: Form | undefined): Verdict {
  if (form === 'copyright') return 'notice'
  const isTelling =
    form === 'caption' ||
    form === 'credit' ||
    form === 'metadata' ||
    form === 'notice' ||
    form === 'timestamp'
  return isTelling ? form : 'navigation'
}

function inside(line: Line, forms: readonly Form[], at: number, next: Line | undefined): Verdict {
  const form = forms[at]
  if (form === 'prose') return null
  if (form === 'open') return isAlone(forms, at) && !isLongOpen(line) ? 'subheading' : null
  if (form === 'title') return 'subheading'
  if (form !== 'lead') return outside(form)
  // “She said:” and longer lead-ins belong to the sentence that follows, and so does a name above a quotation.
  const isSpoken =
    line.words.slice(-6).some((word) => SPEECH_VERBS.has(word)) ||
    (line.capitals > 1 && opensWithQuote(next?.text ?? ''))
  return isSpoken || line.words.length >= 8 ? null : 'subheading'
}

/** The run of lines with the most prose and the least page furniture: first and last index. */
function findMainText(lines: readonly Line[], forms: readonly Form[]): readonly [number, number] {
  let best = -1
  let bestFrom = 0
  let bestTo = -1
  let sum = 0
  let from = 0
  let proseWords = 0
  let isBelowLabel = false
  let isHeaded = false
  let front: readonly [number, number, number] = [-1, 0, -1]
  for (const [at, line] of lines.entries()) {
    const form = forms[at]
    if (!form) break
    const isComments = form === 'comments' && startsComments(lines, forms, at)
    if (isComments && proseWords >= FEWEST_WORDS) break
    if (form === 'label' || form === 'copyright' || isComments) isBelowLabel = true
    if (isText(form)) {
      proseWords += line.words.length
      if (!isAlone(forms, at)) isBelowLabel = false
    }
    if (!isHeaded && opensArticle(lines, forms, at)) {
      // What stands above the first headline with a date is the front of the page.
      isHeaded = true
      front = [best, bestFrom, bestTo]
      best = -1
      sum = 0
      from = at
    }
    sum += weightOf(line, forms, at, isBelowLabel)
    if (sum <= 0) {
      sum = 0
      from = at + 1
    } else if (sum >= best) {
      best = sum
      bestFrom = from
      bestTo = at
    }
  }
  const isArticle = best >= front[0] || (best >= WHOLE_ARTICLE && best > front[0] * SHARE_OF_FRONT)
  return isArticle ? [bestFrom, bestTo] : [front[1], front[2]]
}

function weightOf(line: Line, forms: readonly Form[], at: number, isBelowLabel: boolean): number {
  const form = forms[at]
  if (!form) return 0
  if (form === 'metadata' && line.words[0] === 'by' && forms[at - 1] === 'title') return NEW_ARTICLE
  if (form !== 'prose' && form !== 'open') return WEIGHTS[form]
  // Who wrote it, then a heading of other stories: the report is over.
  if (forms[at + 1] === 'label' && isBiography(line)) return NEW_ARTICLE
  const words = Math.min(line.words.length, MOST_WORDS)
  const isLong = words > LONGEST_TEASER
  const most = isLong ? MOST_WORDS : isBelowLabel ? ALONE_BELOW_LABEL : ALONE
  if (form === 'open' && isAlone(forms, at) && (isBelowLabel || !isLongOpen(line)))
    return WEIGHTS.title
  if (form === 'open') return words / 2
  return isAlone(forms, at) ? Math.min(words, most) : words
}

/** No title is that long. */
const isLongOpen = (line: Line): boolean => line.words.length >= LONGEST_TITLE

const FEWEST_WORDS_OF_HEADLINE = 4

function opensArticle(lines: readonly Line[], forms: readonly Form[], at: number): boolean {
  if (forms[at] !== 'metadata' && forms[at] !== 'timestamp') return false
  const line = lines[at]
  const above = lines[at - 1]
  const isTitled =
    forms[at - 1] === 'title' &&
    above !== undefined &&
    above.words.length >= FEWEST_WORDS_OF_HEADLINE
  // The signature of a post that the article shows is no headline's date.
  return isTitled && line !== undefined && !isSignedPost(line) && readDate(line.words)?.year != null
}

const isText = (form: Form | undefined): boolean =>
  form === 'prose' || form === 'open' || form === 'lead'

/** No prose stands next to it. */
const isAlone = (forms: readonly Form[], at: number): boolean =>
  !isProse(forms[at - 1]) && !isProse(forms[at + 1])

const isProse = (form: Form | undefined): boolean => form === 'prose' || form === 'lead'

const COMMENTS_REACH = 14

/** Lines such as “Comments” or “12 Comments” also stand in share bars: only traces of comments after it prove it. */
function startsComments(lines: readonly Line[], forms: readonly Form[], at: number): boolean {
  const words = lines[at]?.words ?? []
  const isCount = words.some((word) => isDigit(word.charCodeAt(0)))
  if (words.length >= 2 && !isCount && !(words[0] ?? '').startsWith('comment')) return true
  let traces = 0
  for (let next = at + 1; next < Math.min(lines.length, at + COMMENTS_REACH); next++) {
    const line = lines[next]
    if (forms[next] === 'comments' || (line && hasCommentTrace(line))) traces++
  }
  return traces >= 2
}

const PLAYER_WORDS = new Set(['watch', 'listen', 'video', 'gallery', 'image', 'media'])
const LONGEST_CREDIT = 8
const LONGEST_CAPTION = 30

/** A bare photo credit in the text makes the one plain sentence above it a caption, unless a caption follows. */
function markCreditedCaptions(lines: readonly Line[], forms: Form[]): void {
  const last = forms.lastIndexOf('prose')
  for (let at = 1; at < last; at++) {
    const credit = lines[at]
    const above = lines[at - 1]
    const isSentence = forms[at - 1] === 'prose' || forms[at - 1] === 'open'
    if (forms[at] !== 'caption' || forms[at + 1] === 'caption' || !credit) continue
    // “Watch: …”, “Image caption …” speak for themselves.
    if (PLAYER_WORDS.has(credit.words[0] ?? '') && !credit.text.includes('©')) continue
    if (!isSentence || !above || PRONOUNS.has(above.words[0] ?? '')) continue
    if (credit.words.length > LONGEST_CREDIT || above.words.length > LONGEST_CAPTION) continue
    const isPlain = !/["“”]/.test(above.text) && !above.words.some((word) => SPEECH_VERBS.has(word))
    if (isPlain && !/[.!?] [A-Z]/.test(above.text)) forms[at - 1] = 'caption'
  }
}

const FEWEST_WORDS_OF_LEAD = 4

/** Two or more short lines below a line of the text that ends in a colon are a list, not headings. */
function keepLists(lines: readonly Line[], forms: Form[]): void {
  for (const [at, line] of lines.entries()) {
    const isLead = forms[at] === 'lead' && line.words.length >= FEWEST_WORDS_OF_LEAD
    if (!isLead || !isText(forms[at - 1])) continue
    let end = at + 1
    while (forms[end] === 'title' || forms[end] === 'open') end++
    if (end - at > 2) forms.fill('prose', at, end)
  }
}

/** “Anna Roe is a reporter at the Gazette” says something about the page only where the prose ends. */
function dropBiographies(lines: readonly Line[], verdicts: Verdict[]): void {
  for (let at = lines.length - 1, looked = 0; at > 0 && looked < 3; at--) {
    const line = lines[at]
    if (verdicts[at] !== null || !line) continue
    looked++
    if (isBiography(line)) verdicts[at] = 'credit'
  }
}

const FEWEST_WORDS_OF_REPEAT = 6
const STANDFIRST_LINES = 4

/**
 * Leaves one of each repeated line. A standfirst that comes back in the text goes, its sentence in the
 * text stays; further down the first one stays.
 */
function dropRepeats(lines: readonly Line[], verdicts: Verdict[]): void {
  const kept: { at: number; key: string }[] = []
  for (const [at, line] of lines.entries()) {
    if (verdicts[at] === null && line.words.length >= FEWEST_WORDS_OF_REPEAT)
      kept.push({ at, key: ` ${line.words.join(' ')} ` })
  }
  const opening = kept.slice(0, STANDFIRST_LINES)
  for (const [order, { at, key }] of opening.entries()) {
    if (kept.slice(order + 1).some((later) => later.key.includes(key))) verdicts[at] = 'duplicate'
  }
  const seen = new Set<string>()
  for (const { at, key } of kept) {
    if (verdicts[at] !== null) continue
    if (seen.has(key)) verdicts[at] = 'duplicate'
    seen.add(key)
  }
}
