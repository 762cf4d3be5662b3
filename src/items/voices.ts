/**
 * In whose voice a report says a thing: its own, that of a source with a name, or that of one without.
 *
 * @module
 */
import type { Claim } from '../facts/fact.ts'
import { MODALS } from '../facts/words/closed-class.ts'
import { CUE_NOUNS } from '../facts/words/cue-nouns.ts'
import { ANONYMOUS } from '../facts/sources/kinds.ts'
import { REPORTING_VERB_FORMS } from '../facts/words/reporting-verbs.ts'
import type { Document, Sentence } from '../text/document.ts'
import { isDefinite, isPublic } from './pick-sources.ts'
import { isQuotedIn, isToldAgain, opensPlainly, speakersOf, standsByItself } from './statements.ts'
import { actorOf, type StoryView } from './story-view.ts'
import { AUXILIARY_WORDS } from './words/auxiliaries.ts'

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
      if (isPlainStatement(sentence.text) && standsByItself(sentence.text, view))
        found.push(sentence)
    }
  }
  return found
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
