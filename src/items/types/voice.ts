import type { Claim } from '../../facts/fact.ts'
import type { Document } from '../../text/document.ts'
import { voiceChecks } from '../checks/voices.ts'
import { evidenceOf, evidenceOfSentence } from '../evidence.ts'
import { defineItemType, type ChoiceDraft, type Draft, type Skip } from '../item-type.ts'
import { explainSource, tagsOf } from '../rate-source.ts'
import { actorOf, type StoryView } from '../story-view.ts'
import { clauseOf, isToldBySomebody, standsByItself, worthAsking } from '../statements.ts'
import { ownSentences, VOICE_OPTIONS, voiceOf, type Voice } from '../voices.ts'
import { CASUALTIES } from '../words/sensitive.ts'
import { sayingOf } from '../wording/saying.ts'
import { reportAsSubject, reportOf, roomAfter } from '../wording/stems.ts'
import { wordCount } from '../wording/text.ts'

/** So many statements of one voice are written of a report: more are kept of none. */
const OF_EACH = 5
/** A statement of fewer words says too little to be looked for. */
const SHORTEST = 6

/**
 * “How does the AFP report tell readers that Russia has amassed 90,000 troops?” The key is whether the report
 * says it in its own voice, through a source with a name or through one without. Where a class could argue about
 * the voice, there is no item.
 */
export const voice = defineItemType({
  type: 'voice',
  identity: 'reports and stem',
  checks: voiceChecks,
  *write(view) {
    for (const document of view.story.documents) {
      // A summary of ours has no voice of its own.
      if (document.kind === 'brief') continue
      const left = { named: OF_EACH, unnamed: OF_EACH }
      for (const claim of view.asked) {
        if (claim.articleId !== document.id) continue
        const found = voiceOf(claim, view)
        if (found === undefined || left[found] === 0) {
          yield { factId: claim.id, because: 'its voice could be argued about' }
          continue
        }
        const draft = askClaim(claim, found, view)
        if (!('because' in draft)) left[found]--
        yield draft
      }
      yield* askSentences(document, view)
    }
  },
})

function askClaim(claim: Claim, found: 'named' | 'unnamed', view: StoryView): Draft | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const start = startOf(claim.articleId, view)
  const saying = sayingOf(claim, view, roomAfter(start))
  if ('because' in saying) return skip(saying.because)
  const actor = actorOf(claim.source, view)
  const { phrase, self } = saying
  if (saying.clause === null || !/^\w+(?: \w+)? that /.test(phrase))
    return skip('it is no statement')
  // “he had met …”: who that is has to be said where nobody is named as the source.
  const isOfItself = self === 'he' && actor !== undefined && /^s?he /i.test(saying.clause)
  const clause = isOfItself ? saying.clause.replace(/^s?he/i, actor.inline) : saying.clause
  if ((self !== null && !isOfItself) || /[“”]/.test(clause))
    return skip('its words are those of a speaker')
  if (!standsByItself(clause, view) || /\d\d,/.test(claim.evidence.sentence.replace(/\d,\d/g, '')))
    return skip('it leans on other sentences')
  if (wordCount(clause) < SHORTEST || wordCount(clause) > roomAfter(start))
    return skip('it says too little')
  return {
    ...common(claim.articleId, `${start} ${clause}?`, found),
    factId: claim.id,
    evidence: evidenceOf(claim, view),
    explanation:
      found === 'named' && actor
        ? explainSource(claim, actor, view)
        : `${reportAsSubject(claim.articleId, view)} attributes it to “${claim.source.text}”, without a name.`,
    tags: tagsOf(claim),
  }
}

/** The report's own statements, those with most names and figures first. */
function* askSentences(document: Document, view: StoryView): Generator<Draft> {
  const start = startOf(document.id, view)
  let left = OF_EACH
  for (const sentence of worthAsking(ownSentences(document, view))) {
    if (left === 0) return
    const statement = clauseOf(sentence, roomAfter(start), view)
    if (statement === undefined) continue
    left--
    if (isToldBySomebody(sentence, document.id, view)) continue
    yield {
      ...common(document.id, `${start} ${statement}?`, 'own'),
      // No fact stands behind what nobody is held to.
      factId: '',
      evidence: [evidenceOfSentence(document, sentence, view)],
      explanation: `${reportAsSubject(document.id, view)} states it itself and names nobody who says so.`,
      tags: CASUALTIES.test(sentence.text) ? ['casualties'] : [],
    }
  }
}

const startOf = (articleId: string, view: StoryView): string =>
  `How does ${reportOf(articleId, view)} tell readers that`

function common(
  articleId: string,
  stem: string,
  key: Voice,
): Omit<ChoiceDraft, 'factId' | 'evidence' | 'explanation' | 'tags'> {
  return {
    variant: '',
    response: 'choice',
    stem,
    asks: [articleId],
    // The same for every key: it is told before the answer.
    difficulty: 'medium',
    difficultyReason: 'how it is told has to be looked up',
    key: VOICE_OPTIONS[key],
    distractors: Object.values(VOICE_OPTIONS).filter((text) => text !== VOICE_OPTIONS[key]),
  }
}
