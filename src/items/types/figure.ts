import type { Claim, Figure } from '../../facts/fact.ts'
import type { Document } from '../../text/document.ts'
import type { Actor } from '../actors.ts'
import { figureChecks } from '../checks/figures.ts'
import { evidenceOf, evidenceOfSentence } from '../evidence.ts'
import { defineItemType, type ChoiceDraft, type Draft, type Skip } from '../item-type.ts'
import { isAskable, pickFigures, type PickedFigures } from '../pick-figures.ts'
import { isDefinite } from '../pick-sources.ts'
import { clauseOf, ownFiguresIn, statedSentences } from '../statements.ts'
import { CASUALTIES } from '../words/sensitive.ts'
import { tagsOf } from '../rate-source.ts'
import { actorOf, type StoryView } from '../story-view.ts'
import { howMany, isBareToll, splitAt, withGap } from '../wording/counted.ts'
import type { Unsayable } from '../wording/fit.ts'
import { sayingOf, type Saying } from '../wording/saying.ts'
import { LONGEST_STEM, reportAsSubject, reportOf, roomAfter } from '../wording/stems.ts'
import { wordCount } from '../wording/text.ts'

/**
 * “According to Kyiv in France 24's report, how many troops has Russia amassed near the border?” The key is
 * the figure with its qualifier; wrong options are other figures of the story, of one class and magnitude. A figure that
 * the report gives itself is asked for as the report's.
 */
export const figure = defineItemType({
  type: 'figure',
  identity: 'evidence',
  checks: figureChecks,
  *write(view) {
    for (const claim of view.asked)
      for (const one of claim.figures) if (isAskable(one)) yield writeOne(claim, one, view)
    for (const document of view.story.documents) yield* writeOwn(document, view)
  },
})

function writeOne(claim: Claim, asked: Figure, view: StoryView): Draft | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const actor = actorOf(claim.source, view)
  if (!actor) return skip('the source has no name')
  if (!isDefinite(actor)) return skip('the source is nobody in particular')
  const stem = askFor(asked, claim, actor, view)
  if (typeof stem !== 'string') return skip(stem.because)
  const figures = pickFigures(asked, claim, view, isCountedIn(stem))
  if (!figures) return skip('no two other figures to distract with')
  return {
    factId: claim.id,
    // Its place among the claim's figures: its text would be the key.
    variant: String(claim.figures.indexOf(asked)),
    response: 'choice',
    stem,
    asks: [claim.articleId],
    key: figures.key,
    distractors: figures.distractors,
    evidence: evidenceOf(claim, view),
    explanation: `${reportAsSubject(claim.articleId, view)} gives “${asked.text}” and attributes it to ${actor.inline}.`,
    tags: tagsOf(claim),
    ...difficultyOf(figures),
  }
}

/** A report with more figures of its own is a table. */
const MOST_OWN = 30

/** Of the figures that a report gives in its own voice. */
function* writeOwn(document: Document, view: StoryView): Generator<Draft | Skip> {
  const start = `According to ${reportOf(document.id, view)},`
  const gapped = `In ${reportOf(document.id, view)}, which figure is missing:`
  let left = MOST_OWN
  for (const sentence of statedSentences(document, view))
    for (const fact of ownFiguresIn(sentence, document.id, view)) {
      const skip = (because: string): Skip => ({ factId: fact.id, because })
      const asked = fact.figure
      if (!isAskable(asked) || left-- <= 0) continue
      const roomy = clauseOf(sentence, roomAfter(start) + 3, view)
      const question = roomy === undefined ? undefined : howManyIn(roomy, asked)
      const whole = question === undefined ? undefined : `${start} ${question}?`
      const clause = clauseOf(sentence, roomAfter(gapped), view)
      const gap = clause === undefined ? undefined : withGap(clause, asked)
      const stem =
        whole !== undefined && wordCount(whole) <= LONGEST_STEM
          ? whole
          : gap === undefined
            ? undefined
            : `${gapped} ${gap}?`
      if (stem === undefined) {
        yield skip('the sentence gives no clause with the figure')
        continue
      }
      const figures = pickFigures(asked, null, view, isCountedIn(stem))
      if (!figures) {
        yield skip('no two other figures to distract with')
        continue
      }
      yield {
        factId: fact.id,
        variant: `${asked.span[0] - sentence.span[0]}`,
        response: 'choice',
        stem,
        asks: [document.id],
        key: figures.key,
        distractors: figures.distractors,
        evidence: [evidenceOfSentence(document, sentence, view)],
        explanation: `${reportAsSubject(document.id, view)} gives “${asked.text}” itself.`,
        tags: asked.casualties || CASUALTIES.test(sentence.text) ? ['casualties'] : [],
        ...difficultyOf(figures),
      }
    }
}

/** “___ dollars”: what is counted stands behind the gap. */
const isCountedIn = (stem: string): boolean => /___ [a-z]/.test(stem)

const difficultyOf = ({
  isNear,
}: PickedFigures): Pick<ChoiceDraft, 'difficulty' | 'difficultyReason'> =>
  isNear
    ? { difficulty: 'hard', difficultyReason: 'two of the figures lie near each other' }
    : { difficulty: 'medium', difficultyReason: 'wrong figures are real ones of the story' }

/** “According to Kyiv in France 24's report, how many …?”, or the claim with a gap where no question can be made of it. */
function askFor(asked: Figure, claim: Claim, actor: Actor, view: StoryView): string | Unsayable {
  const report = reportOf(claim.articleId, view)
  const source = `According to ${actor.inline} in ${report},`
  // “how many” takes the place of “said that”, of the qualifier and of the number.
  const question = [roomAfter(source) + 3, LONGEST_STEM]
    .map((room) => sayingOf(claim, view, room))
    .map((roomy) => ('because' in roomy ? undefined : howManyOf(roomy, asked)))
    .find((found) => found !== undefined)
  const whole = question === undefined ? undefined : `${source} ${question}?`
  if (whole !== undefined && wordCount(whole) <= LONGEST_STEM) return whole
  const start = `In ${report}, which figure is missing: ${actor.inline}`
  const saying = sayingOf(claim, view, roomAfter(start))
  if ('because' in saying) return saying
  if (isBareToll(saying, asked)) return { because: 'nothing says which deaths are meant' }
  const shorter = howManyOf(saying, asked)
  if (shorter !== undefined) return `${source} ${shorter}?`
  const gap = withGap(saying.phrase, asked)
  return gap === undefined
    ? { because: 'the figure does not stand in the words of the stem' }
    : `${start} ${gap}?`
}

const howManyOf = ({ clause }: Saying, asked: Figure): string | undefined =>
  clause === null ? undefined : howManyIn(clause, asked)

function howManyIn(clause: string, asked: Figure): string | undefined {
  const split = splitAt(clause, asked)
  return split && howMany(split)
}
