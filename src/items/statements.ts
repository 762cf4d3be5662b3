/**
 * What a report states without naming anybody who says so, put into clauses that stand alone.
 *
 * @module
 */
import { COMMON_VERBS, isAdverb, NOUNS_TOO } from '../facts/words/closed-class.ts'
import { FIRST_NAMES } from '../facts/words/first-names.ts'
import type { UnsourcedFigure } from '../facts/fact.ts'
import type { Document, Sentence } from '../text/document.ts'
import { isPublic } from './pick-sources.ts'
import { bagOf, isAlike, type Bag } from './similarity.ts'
import type { StoryView } from './story-view.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'
import { fit } from './wording/fit.ts'
import { readPointers } from './wording/dangling.ts'
import { cleanContent } from './wording/saying.ts'
import { caseOf, wordCount } from './wording/text.ts'

/** What shows that another sentence goes on here, or another speaker. */
const GOES_ON =
  /\b(?:however|though|by contrast|for (?:example|instance)|in fact|instead|meanwhile|moreover|therefore|otherwise|either|as well|sa(?:y|id|ys|ying)|told|according|request for|immediately)\b/i

/** Pronouns, wherever they point. */
const POINTS =
  /\b(?:he|him|she|it|they|them|this|these|those)\b|\bher(?: (?:for|in|on|at|to|by|with|and|over|as|of)\b|[,.]|$)/i

/** An age, a dateline, a stray mark, letters read in the wrong encoding. */
const BROKEN = /[@#]|^\d+\. |^[A-Z]{4,}\b|, \d\d[,.]|\b[A-Z]{3,}, |^\W|[ÃÂ�]| -+ /

/** Shares of a statement's words from which on another sentence of the report may say the same. */
const AGAIN = 0.5

/** Whether a statement stands by itself: no pronoun, no private person, no second speaker in it. */
export const standsByItself = (text: string, view: StoryView): boolean =>
  !POINTS.test(text) && isOneVoice(text, view)

/** The same, but pronouns may point at what the statement itself names. */
const isOneVoice = (text: string, { actors }: StoryView): boolean =>
  !GOES_ON.test(text) &&
  !BROKEN.test(text) &&
  !actors.some(
    (actor) =>
      actor.kind === 'person' &&
      !isPublic(actor) &&
      / [A-Z]/.test(actor.name) &&
      text.includes(actor.name.split(' ').at(-1) ?? actor.name),
  )

/** Whether another sentence of the report than the one at `start` holds half of what a statement says. */
export function isToldAgain(bag: Bag, articleId: string, start: number, view: StoryView): boolean {
  const { weight } = view.sentences.sharedWith(bag.stems)
  let at = view.sentencesOf.get(articleId)?.[0] ?? 0
  for (const { sentences } of view.documents.get(articleId)?.paragraphs ?? [])
    for (const { span } of sentences)
      if ((weight[at++] ?? 0) >= AGAIN * bag.weight && span[0] !== start) return true
  return false
}

/** The sentences that hold a claim, by index, each with its source: “” where that has no name. */
export function speakersOf(document: Document, view: StoryView): Map<number, string> {
  const speakers = new Map<number, string>()
  const claims = (view.claimsOf.get(document.id) ?? []).toSorted(
    (one, other) => one.evidence.span[0] - other.evidence.span[0],
  )
  let next = 0
  for (const { sentences } of document.paragraphs)
    for (const { index, span } of sentences) {
      while ((claims[next]?.evidence.span[1] ?? Infinity) <= span[0]) next++
      const held = claims[next]
      if (held && held.evidence.span[0] < span[1]) speakers.set(index, held.source.name ?? '')
    }
  return speakers
}

/** Sentences without anybody's claim or words in quotation marks, each a statement that stands by itself. */
export function statedSentences(document: Document, view: StoryView): readonly Sentence[] {
  const stated = view.stated.get(document.id) ?? findStated(document, view)
  view.stated.set(document.id, stated)
  return stated
}

function findStated(document: Document, view: StoryView): Sentence[] {
  const speakers = speakersOf(document, view)
  return document.paragraphs.flatMap(({ span: [start, end], sentences }) => {
    const paragraph = document.body.slice(start, end)
    return sentences.filter(({ index, span, text }) => {
      const plain = withoutLead(text)
      return (
        !speakers.has(index) &&
        !isQuotedAt(paragraph, span[0] - start, text) &&
        opensPlainly(plain) &&
        isOneVoice(plain, view)
      )
    })
  })
}

/** Words that only join a sentence to the one before. */
const LEAD =
  /^(?:but|and|yet|still|meanwhile|however|separately|overall|also|in addition|additionally),? +(?=\S)/i

const withoutLead = (text: string): string => {
  const plain = text.replace(LEAD, '')
  return plain === text ? text : plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** “LEE: …”: a transcript. */
const TRANSCRIPT = /^[A-Z][\w .'’-]{0,40}:/
const QUOTATION_MARK = /["“”„«»]|''/

/** Whether a sentence holds quotation marks, or stands between two of its paragraph. */
function isQuotedAt(paragraph: string, at: number, text: string): boolean {
  if (QUOTATION_MARK.test(text) || TRANSCRIPT.test(paragraph)) return true
  const before = paragraph.slice(0, at)
  const opened = before.match(/[“„«]/g)?.length ?? 0
  const closed = before.match(/[”»]/g)?.length ?? 0
  return opened !== closed || (before.match(/"|''/g)?.length ?? 0) % 2 === 1
}

/** The figures that a sentence gives in the report's own voice. */
export const ownFiguresIn = (
  { span }: Pick<Sentence, 'span'>,
  articleId: string,
  { story }: StoryView,
): UnsourcedFigure[] =>
  story.facts
    .filter((fact) => fact.kind === 'figure')
    .filter((fact) => fact.articleId === articleId && fact.evidence.span[0] === span[0])

/** A whole paragraph may be somebody's words, with marks at its start only; “LEE: …” is a transcript. */
export const isQuotedIn = (paragraph: string): boolean =>
  QUOTATION_MARK.test(paragraph) || TRANSCRIPT.test(paragraph)

/** Whether a sentence is a statement that begins with its subject, or with where and when. */
export function opensPlainly(text: string): boolean {
  if (!text.endsWith('.') || isTitle(text)) return false
  const first = /^[\w’'-]+/.exec(text)?.[0].toLowerCase() ?? ''
  if (FUNCTION_WORDS.has(first))
    return /^(?:the|an?|more|about|most|some|one|two|in|at|on|since|during|for|under|after)$/.test(
      first,
    )
  return first !== '' && !isAdverb(first) && !/(?:ing|ed)$/.test(first)
}

/** “Mayor Opens New Bridge At Last”: a headline. */
const isTitle = (text: string): boolean =>
  (text.match(/ [A-Z]/g)?.length ?? 0) * 2 > (text.match(/ /g)?.length ?? 0)

/** Whether a claim of the story, or another sentence of the report, holds the like of a sentence. */
export function isToldBySomebody(
  { index, span }: Sentence,
  articleId: string,
  view: StoryView,
): boolean {
  const [from] = view.sentencesOf.get(articleId) ?? [0]
  const stems = view.sentences.stemsAt(from + index)
  const bag = bagOf(stems, view.weights)
  if (isToldAgain(bag, articleId, span[0], view)) return true
  const { count, weight } = view.contentWords.sharedWith(stems)
  return view.claims.some(({ id }, at) => {
    const held = view.contents.get(id)
    return held !== undefined && isAlike(bag, held, count[at] ?? 0, weight[at] ?? 0)
  })
}

/** A statement of fewer words says too little to be looked for; one with a name and no figure hardly more. */
const SHORTEST = 6
const WORTH = 2

/** How much a statement gives to ask about: its figures and names. */
const worthOf = ({ text }: Sentence): number => text.match(/\d+|(?<=[a-z,] )[A-Z]/g)?.length ?? 0

/** The sentences worth asking about, those with most figures and names first. */
export const worthAsking = (sentences: readonly Sentence[]): Sentence[] =>
  sentences
    .filter((sentence) => worthOf(sentence) >= WORTH)
    .toSorted((one, other) => worthOf(other) - worthOf(one))

/** A sentence as the clause of a stem: “the bridge was closed in 2014”; undefined where no clause of it stands alone. */
export function clauseOf(
  { text }: Pick<Sentence, 'text'>,
  room: number,
  view: StoryView,
): string | undefined {
  const key = `${room} ${text}`
  if (view.clauses.has(key)) return view.clauses.get(key)
  const found = findClause(withoutLead(text), room, view)
  const clause = found !== undefined && pointsBack(found, text, view) ? undefined : found
  view.clauses.set(key, clause)
  return clause
}

function findClause(text: string, room: number, view: StoryView): string | undefined {
  if (FIRST_NAME.test(text) && FIRST_NAMES.has(FIRST_NAME.exec(text)?.[1]?.toLowerCase() ?? ''))
    return undefined
  if (caseOf(text, view.cases) === 'unknown' || SINCE_WHEN.test(text)) return undefined
  const content = cleanContent(text, view, true)
  const fitted = fit(content, room, null, '')
  // Cut anywhere but between clauses, a statement may lack half of its verb.
  if ('because' in fitted || fitted.text.includes(';')) return undefined
  if (!CLAUSE_END.test(content.slice(fitted.text.length))) return undefined
  const main = fitted.text
    .replace(/^(?:in|at|on|since|during|for|under|after) [^,]*,/i, '')
    .replace(/,[^,]*(?:,|$)/, '')
  // “in November, he …”: what is set in front says nothing of who.
  if (readPointers(main, null).at >= 0) return undefined
  const isHalf = !holdsVerb(main) || isHeadline(main) || / (?:time|way|moment|reason)$/.test(main)
  return wordCount(fitted.text) < SHORTEST || isHalf ? undefined : fitted.text
}

/** “the deal was off”: the noun with nothing behind it that says which. */
const DEFINITE =
  /\bthe (?:[a-z-]+ ){0,2}?([a-z]{4,})(?= (?:was|were|is|are|has|had|have|will|would|can|could|and|or|but|after|before|on|at|by|with|from|as|when|while)\b|[,.]|$)/g
const INDEFINITE = /\b(?:an?|another) ([\w'’-]+(?: [\w'’-]+){0,3})/gi

/** Whether a clause speaks of “the deal” where an earlier sentence of its report has spoken of “a deal”. */
function pointsBack(clause: string, sentence: string, view: StoryView): boolean {
  const document = view.story.documents.find(({ body }) => body.includes(sentence))
  if (!document) return false
  const introduced = view.introduced.get(document.id) ?? findIntroduced(document.body)
  view.introduced.set(document.id, introduced)
  const at = document.body.indexOf(sentence)
  return [...clause.matchAll(DEFINITE)].some(
    ([, noun = '']) => (introduced.get(noun) ?? Infinity) < at,
  )
}

function findIntroduced(body: string): Map<string, number> {
  const introduced = new Map<string, number>()
  for (const { 1: words = '', index } of body.matchAll(INDEFINITE))
    for (const word of words.split(' ')) if (!introduced.has(word)) introduced.set(word, index)
  return introduced
}

/** “Candidates pointing fingers at each other”: a headline, without a verb of its own. */
function isHeadline(text: string): boolean {
  const words = text.split(' ')
  const running = words.findIndex(
    (word, at) => at > 0 && /[a-z]{2}ing$/.test(word) && /[a-z]s$|^[A-Z]/.test(words[at - 1] ?? ''),
  )
  return running > 0 && !holdsVerb(words.slice(0, running).join(' '))
}

/** “Ann founded a firm”: which Ann? */
const FIRST_NAME = /^([A-Z][a-z]+)(?:,| [a-z])/

/** Times that only the date of the report explains. */
const SINCE_WHEN = /\bago\b|\b(?:last|this|next) (?:week|month|night|weekend)\b/

const CLAUSE_END = /^$|^[,;:]| – |^ (?:and|but|when|while|after|before|because|although|as|since)\b/

/** A verb in the past, or an auxiliary: without the words between commas, one has to be left. */
const holdsVerb = (text: string): boolean =>
  / (?:is|are|was|were|has|have|had|did|do|does|\w+ed)\b/.test(text) ||
  text.split(' ').some(
    (word, at, words) =>
      at > 0 &&
      COMMON_VERBS.has(word) &&
      // “holds 2,800 visitors”, “left the town”: with its object, a word that may be a noun is none.
      (!NOUNS_TOO.has(word) || OBJECT.test(words[at + 1] ?? '')),
  )

const OBJECT = /^(?:the|an?|about|some|more|its|his|her|their|no|\d.*)$/
