/**
 * In whose voice a report says a thing: its own, that of a source with a name, or that of one without.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'
import { MODALS, isAdverb } from '../facts/words/closed-class.ts'
import { CUE_NOUNS } from '../facts/words/cue-nouns.ts'
import { ANONYMOUS } from '../facts/sources/kinds.ts'
import { REPORTING_VERB_FORMS } from '../facts/words/reporting-verbs.ts'
import type { Document, Sentence } from '../text/document.ts'
import { isDefinite, isPublic } from './pick-sources.ts'
import { bagOf, isAlike, type Bag } from './similarity.ts'
import { actorOf, type StoryView } from './story-view.ts'
import { AUXILIARY_WORDS } from './words/auxiliaries.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'
import { fit } from './wording/fit.ts'
import { cleanContent } from './wording/saying.ts'
import { caseOf, wordCount } from './wording/text.ts'

export type Voice = 'own' | 'named' | 'unnamed'

/** What players read for each voice. */
export const VOICE_OPTIONS: Readonly<Record<Voice, string>> = {
  own: 'As its own statement',
  named: 'Through a named source',
  unnamed: 'Through an unnamed source',
}

/** People who know the matter and go without a name; “officials” speak for a body that has one. */
const EXPERTS = /^(?:(?!other |the )[a-z]+ )?(?:experts|analysts|observers|critics)$/i

/** Whatever may make somebody's words of a sentence: hints of hearsay and of doubt. Verbs of reporting come on top. */
const SECOND_HAND =
  /["“”„«»?!()[\]…]|''|--|\b(?:report\w*|alleg\w+|suppos\w+|so-called|seem\w*|appear\w*|apparent\w*|likel\w+|perhaps|possibl\w+|probabl\w+|known|considered|sources?|officials?|experts?|analysts?|critics|whether|want\w*|plan\w*|intend\w*)\b/i

/** Words of a sentence that make the figures of its neighbours those of a poll or a study. */
const MEASURED =
  /\b(?:poll\w*|survey\w*|stud(?:y|ies)|research\w*|data|statistics|list|index|analys[ie]s|per ?cent)\b|%/i

/** What leans on other sentences, or has another speaker in it. */
const LEANS =
  /\b(?:he|him|she|it|they|them|this|these|those|however|though|by contrast|for (?:example|instance)|in fact|instead|meanwhile|moreover|therefore|otherwise|either|as well|sa(?:y|id|ys|ying)|told|according|request for|immediately)\b|\bher(?: (?:for|in|on|at|to|by|with|and|over|as|of)\b|[,.]|$)/i

/** An age, a dateline, a stray mark, letters read in the wrong encoding. */
const BROKEN = /^\d+\. |^[A-Z]{4,}\b|, \d\d[,.]|\b[A-Z]{3,}, |^\W|[ÃÂ�]| -+ /

/** Shares of a statement's words from which on another sentence of the report may say the same. */
const AGAIN = 0.5

/**
 * Whether a claim comes from a source with a name or from one without; undefined where one could argue: officials
 * of some body, one source speaking through another, the same told elsewhere in the report.
 */
export function voiceOf(claim: Claim, view: StoryView): 'named' | 'unnamed' | undefined {
  const { source, cue, evidence, via, nestedIn, articleId } = claim
  if (via.length > 0 || nestedIn !== null || cue.negated || cue.act !== 'state') return undefined
  if (source.span === null) return undefined
  const words = source.text.trim().replace(/,?\s+(?:who|which)$/, '')
  const isUnnamed = EXPERTS.test(words) || (ANONYMOUS.test(words) && !/^the\b/i.test(words))
  if (isUnnamed ? /[a-z] [A-Z]/.test(words) : !isNamed(words, claim, view)) return undefined
  const bag = view.contents.get(claim.id)
  if (!bag || isToldAgain(bag, articleId, evidence.span[0], view)) return undefined
  return isUnnamed ? 'unnamed' : 'named'
}

const SOMEBODY_OF =
  /\b(?:spokes\w+|officials?|aides?|advis[eo]rs?|members?|lawyers?|executives?|polls?|survey|report|study|and|or)\b/i

const CITES = /\b(?:cit|quot)(?:ing|ed)\b/i

/** Whether the words name somebody of public life or a body: “an aide of Lee's” and “the spokesman” do not. */
function isNamed(words: string, claim: Claim, view: StoryView): boolean {
  const actor = actorOf(claim.source, view)
  if (!actor || actor.isJoint || !isPublic(actor) || !isDefinite(actor)) return false
  // “Lee, quoting two aides”: two sources in one. And the outlet itself is no source of its report.
  if (ANONYMOUS.test(claim.evidence.sentence) || CITES.test(claim.evidence.sentence)) return false
  if (view.documents.get(claim.articleId)?.outlet?.includes(actor.name)) return false
  if (actor.kind === 'body') return actor.isNamed && /[A-Z]/.test(words) && !SOMEBODY_OF.test(words)
  const last = actor.name.split(' ').at(-1) ?? ''
  return (
    actor.kind === 'person' &&
    /^[A-Z]\S* (?:\S+ )*[A-Z]\S*$/.test(actor.name) &&
    (/^s?he$/i.test(words) || (words.includes(last) && !/['’]s? |\band\b/.test(words)))
  )
}

/** Whether a statement stands by itself: no pronoun, no private person, no second speaker in it. */
export const standsByItself = (text: string, { actors }: StoryView): boolean =>
  !LEANS.test(text) &&
  !BROKEN.test(text) &&
  !actors.some(
    (actor) =>
      actor.kind === 'person' &&
      !isPublic(actor) &&
      / [A-Z]/.test(actor.name) &&
      text.includes(actor.name.split(' ').at(-1) ?? actor.name),
  )

/** Whether another sentence of the report than the one at `start` holds half of what a statement says. */
function isToldAgain(bag: Bag, articleId: string, start: number, view: StoryView): boolean {
  const { weight } = view.sentences.sharedWith(bag.stems)
  let at = view.sentencesOf.get(articleId)?.[0] ?? 0
  for (const { sentences } of view.documents.get(articleId)?.paragraphs ?? [])
    for (const { span } of sentences)
      if ((weight[at++] ?? 0) >= AGAIN * bag.weight && span[0] !== start) return true
  return false
}

/**
 * The sentences that a report says in its own voice: plain statements about past or present in paragraphs where
 * nobody is quoted, away from anybody's claims.
 */
export function ownSentences(document: Document, view: StoryView): Sentence[] {
  const speakers = speakersOf(document, view)
  const sentences = document.paragraphs.flatMap((paragraph) => paragraph.sentences)
  const found: Sentence[] = []
  for (const { span, sentences: own } of document.paragraphs) {
    if (isQuotedIn(document.body.slice(...span))) continue
    let isBehindClaim = false
    let isMeasured = false
    for (const sentence of own) {
      const { index } = sentence
      const before = speakers.get(index - 1)
      isBehindClaim ||= speakers.has(index)
      isMeasured ||= MEASURED.test(sentence.text) || MEASURED.test(sentences[index - 1]?.text ?? '')
      if (
        isMeasured ||
        isBehindClaim ||
        (before !== undefined && before === speakers.get(index + 1))
      )
        continue
      if (isPlainStatement(sentence.text)) found.push(sentence)
    }
  }
  return found
}

/** The sentences that hold a claim, by index, each with its source: “” where that has no name. */
function speakersOf(document: Document, view: StoryView): Map<number, string> {
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
export function statedSentences(document: Document, view: StoryView): Sentence[] {
  const speakers = speakersOf(document, view)
  return document.paragraphs
    .filter(({ span }) => !isQuotedIn(document.body.slice(...span)))
    .flatMap(({ sentences }) => sentences)
    .filter(
      ({ index, text }) => !speakers.has(index) && opensPlainly(text) && standsByItself(text, view),
    )
}

/** A whole paragraph may be somebody's words, with marks at its start only; “LEE: …” is a transcript. */
const isQuotedIn = (paragraph: string): boolean =>
  /["“”„«»]|''/.test(paragraph) || /^[A-Z][\w .'’-]{0,40}:/.test(paragraph)

/** Whether a sentence is a statement that begins with its subject, or with where and when. */
function opensPlainly(text: string): boolean {
  if (!text.endsWith('.') || isTitle(text)) return false
  const first = /^[\w’'-]+/.exec(text)?.[0].toLowerCase() ?? ''
  if (FUNCTION_WORDS.has(first))
    return /^(?:the|an?|more|about|most|in|at|on|since|during|for)$/.test(first)
  return first !== '' && !isAdverb(first) && !/(?:ing|ed)$/.test(first)
}

/** One main clause in the report's prose, with nothing in it that somebody may have said, thought or judged. */
export function isPlainStatement(text: string): boolean {
  if (SECOND_HAND.test(text) || !opensPlainly(text)) return false
  const words = text
    .slice(0, -1)
    .toLowerCase()
    .split(/[\s,]+/)
  return (
    !words.some(
      (word) =>
        MODALS.has(word) ||
        CUE_NOUNS.has(word) ||
        (REPORTING_VERB_FORMS.has(word) && !SELDOM_SAYS.test(word)),
    ) && words.some((word) => AUXILIARY_WORDS.has(word) || /[a-z]ed$/.test(word))
  )
}

/** Verbs of reporting that are mostly something else. */
const SELDOM_SAYS =
  /^(?:campaigns?|states?|made|makes?|making|go|going|goes|went|gone|points?|order|orders|began|begin|beginning|continues?|talks?|finds?)$/

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
export function clauseOf({ text }: Sentence, room: number, view: StoryView): string | undefined {
  if (!standsByItself(text, view) || caseOf(text, view.cases) === 'unknown') return undefined
  const content = cleanContent(text, view, true)
  const fitted = fit(content, room, null, '')
  // Cut anywhere but between clauses, a statement may lack half of its verb.
  if ('because' in fitted || !CLAUSE_END.test(content.slice(fitted.text.length))) return undefined
  const main = fitted.text
    .replace(/^(?:in|at|on|since|during|for) [^,]*,/i, '')
    .replace(/,[^,]*(?:,|$)/, '')
  const isHalf = !VERB.test(main) || / (?:time|way|moment|reason)$/.test(main)
  return wordCount(fitted.text) < SHORTEST || isHalf ? undefined : fitted.text
}

const CLAUSE_END = /^$|^[,;:]| – |^ (?:and|but|when|while|after|before|because|although|as|since)\b/

/** A verb in the past, or an auxiliary: without the words between commas, one has to be left. */
const VERB = / (?:is|are|was|were|has|have|had|did|do|does|\w+ed)\b/
