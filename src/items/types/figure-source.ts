import type { Claim, Figure } from '../../facts/fact.ts'
import type { Actor } from '../actors.ts'
import { claimOf, wrongTexts } from '../checks/checks.ts'
import { sourceChecks } from '../checks/sources.ts'
import { evidenceOf } from '../evidence.ts'
import type { Item } from '../item.ts'
import { mayBeSame } from '../intervals.ts'
import { defineItemType, type Draft, type Skip } from '../item-type.ts'
import { actorShownAs } from '../option-texts.ts'
import { isAskable } from '../pick-figures.ts'
import { askedSource, pickSources, speaksOfItself } from '../pick-sources.ts'
import { explainSource, rateSource, tagsOf } from '../rate-source.ts'
import type { StoryView } from '../story-view.ts'
import { countedPhrase, holdsFigure, isBareToll, splitAt } from '../wording/counted.ts'
import { sayingOf, type Saying } from '../wording/saying.ts'
import { firstFitting, reportOf, roomAfter } from '../wording/stems.ts'

/**
 * “In France 24's report, which source gave the figure of about 115,000 soldiers that Russia had moved?”
 * The key is the source of the claim that holds the figure. A figure in the report's own voice has no
 * source and is never asked for; nor is a vague amount, a span of time or a distance in time.
 */
export const figureSource = defineItemType({
  type: 'figure-source',
  identity: 'evidence',
  checks: {
    ...sourceChecks,
    isOfNumber: true,
    findsRight: (item, view) => sourceChecks.findsRight(item, view) ?? findGiver(item, view),
    doubtsFigure(item, view) {
      const claim = claimOf(item, view)
      if (!claim || claim.source.status === 'none') return 'the figure has no source'
      return claim.figures.some(isAskable) ? null : 'the claim holds no figure to ask for'
    },
  },
  *write(view) {
    for (const claim of view.asked)
      for (const figure of claim.figures) if (isAskable(figure)) yield writeOne(claim, figure, view)
  },
})

function writeOne(claim: Claim, figure: Figure, view: StoryView): Draft | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const actor = askedSource(claim, view)
  if ('because' in actor) return skip(actor.because)
  const start = `In ${reportOf(claim.articleId, view)},`
  const saying = sayingOf(claim, view, roomAfter(start, 'who'))
  if ('because' in saying) return skip(saying.because)
  if (speaksOfItself(actor, saying)) return skip('its words fit only one kind of source')
  if (isBareToll(saying, figure)) return skip('nothing says which deaths are meant')
  if (!holdsFigure(saying, figure))
    return skip('the figure does not stand in the words of the stem')
  const stem = firstFitting(
    [
      ...countedQuestions(saying, figure),
      ...(STATES.test(saying.phrase) ? [`which source ${saying.phrase}`] : []),
      `who ${saying.phrase}`,
    ].map((question) => `${start} ${question}?`),
  )
  const sources = pickSources(claim, actor, stem, saying.self, view, (other) =>
    givesFigure(other, figure, view),
  )
  if (!sources) return skip('no two other sources to distract with')
  return {
    factId: claim.id,
    variant: figure.text,
    response: 'choice',
    stem,
    asks: [claim.articleId],
    key: sources.key,
    distractors: sources.distractors,
    evidence: evidenceOf(claim, view),
    explanation: explainSource(claim, actor, view),
    tags: tagsOf(claim),
    ...rateSource(claim, sources.isNear),
  }
}

/** What a source does with a figure; “endorsed eight candidates” is what a person does. */
const STATES =
  /^(?:said|told|reported|announced|estimated|stated|warned|put|gave|spoke|claimed|predicted|counted|added|noted|confirmed|denied|explained|used)\b/

/** “which source gave the figure of two soldiers killed in the raid”, where the clause allows it. */
function countedQuestions({ clause }: Saying, figure: Figure): string[] {
  const split = clause === null ? undefined : splitAt(clause, figure)
  const counted = split && countedPhrase(split)
  return counted === undefined ? [] : [`which source gave the figure of ${counted}`]
}

/** The wrong option that gives the figure too. */
function findGiver(item: Item, view: StoryView): string | null {
  const figure = claimOf(item, view)?.figures.find(
    (one) => isAskable(one) && item.evidence[0]?.sentence.includes(one.text),
  )
  const giver =
    figure &&
    wrongTexts(item).find((text) => {
      const actor = actorShownAs(text, view)
      return actor !== undefined && givesFigure(actor, figure, view)
    })
  return giver === undefined ? null : `“${giver}” gives the figure too`
}

/** Whether anyone of the actor's side gives about the same number of the same class anywhere. */
function givesFigure(actor: Actor, figure: Figure, view: StoryView): boolean {
  for (const name of giversOf(figure, view))
    if (name === actor.name || actor.allies.has(name)) return true
  return false
}

/** Names of the actors that give about the same number of the same class. */
function giversOf(figure: Figure, view: StoryView): ReadonlySet<string> {
  const known = view.givers.get(figure)
  if (known) return known
  const givers = new Set<string>()
  for (const { id, figures } of view.claims) {
    const source = view.sources.get(id)
    if (!source || figures.length === 0 || givers.has(source.name)) continue
    if (figures.some((other) => other.unitClass === figure.unitClass && mayBeSame(other, figure)))
      givers.add(source.name)
  }
  view.givers.set(figure, givers)
  return givers
}
