import type { Claim, Figure } from '../../facts/fact.ts'
import { contentHash } from '../../lib/content-hash.ts'
import { isSameSide, type Actor } from '../actors.ts'
import { keyText, NO_CLAIM, nothingWrong, wrongTexts } from '../checks/checks.ts'
import { deriveSource } from '../checks/derive-source.ts'
import { evidenceOf } from '../evidence.ts'
import { mayBeSame } from '../intervals.ts'
import { defineItemType, type Draft, type Skip } from '../item-type.ts'
import { isOneLength } from '../option-texts.ts'
import { inDigits, isAskable } from '../pick-figures.ts'
import { askedSource, isDefinite, isPublic } from '../pick-sources.ts'
import { tagsOf } from '../rate-source.ts'
import { stemsOf } from '../similarity.ts'
import { isMentioned, type StoryView } from '../story-view.ts'
import { FUNCTION_WORDS } from '../words/function-words.ts'
import { AUXILIARY_WORDS } from '../words/auxiliaries.ts'
import { splitAt } from '../wording/counted.ts'
import { reportOf } from '../wording/stems.ts'
import { sayingOf } from '../wording/saying.ts'
import { capitalise, wordCount } from '../wording/text.ts'

const START = 'These reports give two figures for'
const END = 'Which statement fits them all?'

/**
 * “These reports give two figures for the repair of the clock: 410,000 crowns and 640,000 crowns. Which statement fits
 * them all?” Options tell who gave which; the key is true of both, the others of one or none. It does not say that one
 * of the two is wrong: they may be of different days. Written only where the grid holds two figures of one unit
 * against each other, both clauses begin with the same words, and nobody of either side gives the other's figure.
 */
export const contestedFigure = defineItemType({
  type: 'contested-figure',
  identity: 'stem',
  checks: {
    form: 'statements',
    isOfNumber: true,
    derives(item, _proof, view) {
      const pair = pairOf(
        item.evidence.map(({ factId }) => factId),
        view,
      )
      if (!pair) return NO_CLAIM
      const built = statementOf(pair)
      if (built !== keyText(item)) return 'the evidence gives the figures to others'
      for (const { claim, topic, text } of pair) {
        const evidence = evidenceOf(claim, view)
        const [proof] = evidence
        const asked = {
          evidence,
          asks: [claim.articleId],
          alteration: null,
          stem: `${topic} ${text}`,
        }
        const doubt = proof ? deriveSource(asked, proof, view) : NO_CLAIM
        if (doubt !== null) return doubt
      }
      return null
    },
    findsRight(item, view) {
      const pair = pairOf(
        item.evidence.map(({ factId }) => factId),
        view,
      )
      const right = wrongTexts(item).find((wrong) =>
        pair?.every((given, at) => {
          const giver = giverIn(wrong, at, given, view)
          return giver !== undefined && givesFigure(giver, given.figure, view)
        }),
      )
      return right === undefined ? null : `“${right}” is right too`
    },
    findsStray(item, view) {
      const pair = pairOf(
        item.evidence.map(({ factId }) => factId),
        view,
      )
      const stray = item.options.find(({ text }) =>
        pair?.some((given, at) => giverIn(text, at, given, view) === undefined),
      )
      return stray ? `“${stray.text}” gives a figure to nobody of the story` : null
    },
    doubtsFigure: nothingWrong,
    shownIn: ({ evidence }, view) => evidence.map(({ factId }) => view.sources.get(factId ?? '')),
  },
  *write(view) {
    for (const { claim, reports } of view.story.grid)
      for (const { relation, factId } of reports)
        if (relation === 'different-figure') yield writeOne([claim, factId], view)
  },
})

/** One of the two figures: who gave it, and how both are written. */
type Given = {
  readonly claim: Claim
  readonly actor: Actor
  readonly figure: Figure
  /** “410,000 crowns” */
  readonly text: string
  readonly topic: string
}

function writeOne(ids: readonly (string | null)[], view: StoryView): Draft | Skip {
  const skip = (because: string): Skip => ({ factId: ids[0] ?? '', because })
  const pair = pairOf(ids, view)
  if (!pair) return skip('no two claims with one figure each, of two public sources')
  const [low, high] = pair
  const stem = `${START} ${low.topic}: ${low.text} and ${high.text}. ${END}`
  const key = statementOf(pair)
  const other = otherGiver(pair, view)
  if (!other) return skip('nobody else could have given one of them')
  const swapped = statementOf([
    { ...low, actor: high.actor },
    { ...high, actor: low.actor },
  ])
  // Either half of the third option is wrong: whether it shares the other with the key must tell nothing.
  const third =
    contentHash(stem) < 'h'
      ? statementOf([{ ...low, actor: other }, high])
      : statementOf([
          { ...low, actor: other },
          { ...high, actor: low.actor },
        ])
  const asked = new Set(pair.map(({ claim }) => claim.articleId))
  return {
    factId: low.claim.id,
    variant: '',
    response: 'choice',
    stem,
    asks: view.story.documents.map(({ id }) => id).filter((id) => asked.has(id)),
    key,
    distractors: [swapped, third],
    evidence: pair.flatMap(({ claim }) => evidenceOf(claim, view)),
    explanation: `${pair
      .map(
        ({ claim, actor, text }) =>
          `${capitalise(reportOf(claim.articleId, view))} has ${text} from ${actor.inline}.`,
      )
      .join(' ')} Two figures need not contradict each other: look at who gave each, and when.`,
    tags: pair.flatMap(({ claim }) => tagsOf(claim)).slice(0, 1),
    difficulty: 'hard',
    difficultyReason: 'two figures have to be kept apart, each with its source',
  }
}

/** Both claims with their figures, the smaller first; undefined where anything about them is unsure. */
function pairOf(
  ids: readonly (string | null)[],
  view: StoryView,
): readonly [Given, Given] | undefined {
  const claims = [...new Set(ids)].flatMap((id) => {
    const fact = view.facts.get(id ?? '')
    return fact?.kind === 'claim' ? [fact] : []
  })
  const [one, other] = claims.map((claim) => givenIn(claim, view))
  if (!one || !other || claims.length !== 2) return undefined
  const [a, b] = [one.figure, other.figure]
  const isOneThing = a.unit === b.unit && a.of === b.of && a.casualties === b.casualties
  if (!isOneThing || mayBeSame(a, b) || isSameSide(one.actor, other.actor)) return undefined
  if (givesFigure(one.actor, b, view) || givesFigure(other.actor, a, view)) return undefined
  const topic = commonStart(one.clause, other.clause)
  if (topic === undefined) return undefined
  const given = [one, other].map((each) => ({ ...each, topic }))
  const [low, high] = given.toSorted((x, y) => (x.figure.value ?? 0) - (y.figure.value ?? 0))
  return low && high ? [low, high] : undefined
}

function givenIn(
  claim: Claim,
  view: StoryView,
): (Omit<Given, 'topic'> & { clause: string }) | undefined {
  const actor = askedSource(claim, view)
  const [figure, ...more] = claim.figures.filter(isAskable)
  if ('because' in actor || !figure || figure.value === null || more.length > 0) return undefined
  if (claim.nestedIn !== null || claim.cue.negated) return undefined
  const saying = sayingOf(claim, view, LONGEST_CLAUSE)
  if ('because' in saying || saying.clause === null) return undefined
  const split = splitAt(saying.clause, figure)
  if (!split || split.noun === '') return undefined
  const text = `${figure.qualifier === 'exact' ? inDigits(figure.value) : split.number} ${split.noun}`
  return {
    claim,
    actor,
    figure,
    text: saying.clause.includes(text) ? text : `${split.number} ${split.noun}`,
    clause: split.before,
  }
}

const LONGEST_CLAUSE = 20

/** The words that both clauses begin with, as long as they name a thing: “the repair of the town clock”. */
function commonStart(one: string, other: string): string | undefined {
  const others = other.split(' ')
  const words = one.split(' ')
  const end = words.findIndex((word, at) => word !== others[at])
  const common = words.slice(0, end < 0 ? words.length : end)
  while (common.length > 0 && isLoose(common.at(-1) ?? '')) common.pop()
  const text = common.join(' ')
  const isThing = wordCount(text) >= 3 && stemsOf(text).size >= 2
  // “The council bought 40 buses” and “sold 30” are no two figures for the council.
  const isMeasured = [one, other].every((clause) => MEASURES.test(clause.slice(text.length)))
  return isThing && isMeasured ? text : undefined
}

const MEASURES =
  /^(?: \w+){0,3} (?:costs?|be|been|was|were|is|are|weigh(?:s|ed)?|measured?|total(?:s|led)?|amount(?:s|ed)? to|c[ao]me to|reach(?:ed)?|stood at|last(?:ed)?) $/

const isLoose = (word: string): boolean =>
  AUXILIARY_WORDS.has(word) || FUNCTION_WORDS.has(word) || word === ''

const gave = ({ inline }: Actor, text: string): string => `${inline} gave ${text}`

const statementOf = ([low, high]: readonly [Given, Given]): string =>
  capitalise(gave(low.actor, low.text)) + JOINT + gave(high.actor, high.text)

const JOINT = ', and '

/** To whom a statement gives the first or the second figure. */
function giverIn(
  statement: string,
  at: number,
  { text }: Given,
  view: StoryView,
): Actor | undefined {
  const half = statement.split(JOINT)[at]
  return view.actors.find((actor) =>
    [gave(actor, text), capitalise(gave(actor, text))].includes(half ?? ''),
  )
}

/** Whether anybody of that side gives about this figure anywhere. */
const givesFigure = (actor: Actor, figure: Figure, view: StoryView): boolean =>
  view.claims.some((claim) => {
    const source = view.sources.get(claim.id)
    return (
      source !== undefined &&
      isSameSide(source, actor) &&
      claim.figures.some((one) => one.unitClass === figure.unitClass && mayBeSame(one, figure))
    )
  })

/** Somebody else of the story who gave neither figure, of the same kind as one of the two if there is one. */
function otherGiver(pair: readonly [Given, Given], view: StoryView): Actor | undefined {
  const kinds = pair.map(({ actor }) => actor.kind)
  const fitting = view.actors.filter(
    (actor) =>
      actor.claims.length > 0 &&
      !actor.isJoint &&
      isPublic(actor) &&
      isDefinite(actor) &&
      pair.every(
        (given) => !isSameSide(actor, given.actor) && !givesFigure(actor, given.figure, view),
      ) &&
      isOneLength([statementOf(pair), statementOf([{ ...pair[0], actor }, pair[1]])]),
  )
  const rankOf = (actor: Actor): number =>
    Number(kinds.includes(actor.kind)) +
    Number(pair.some(({ claim }) => isMentioned(actor, claim.articleId, view)))
  return fitting.toSorted((a, b) => rankOf(b) - rankOf(a) || (a.name < b.name ? -1 : 1))[0]
}
