import type { Claim, Fact, Figure } from '../../facts/fact.ts'
import type { Document } from '../../text/document.ts'
import { claimOf, keyTexts, NO_CLAIM } from '../checks/checks.ts'
import { deriveSource, rereadFacts, strayWord } from '../checks/derive-source.ts'
import { reportChecks } from '../checks/reports.ts'
import { evidenceOf } from '../evidence.ts'
import type { Evidence, Item } from '../item.ts'
import { defineItemType, type Draft, type Skip } from '../item-type.ts'
import { contentHash } from '../../lib/content-hash.ts'
import { isAskable } from '../pick-figures.ts'
import { askedSource, isPublic } from '../pick-sources.ts'
import { tagsOf } from '../rate-source.ts'
import { stemsOf } from '../similarity.ts'
import { isSilent } from '../silence.ts'
import type { StoryView } from '../story-view.ts'
import { countedPhrase, isBareToll, splitAt } from '../wording/counted.ts'
import { sayingOf } from '../wording/saying.ts'
import { LONGEST_STEM, reportAsSubject, reportOf, roomAfter } from '../wording/stems.ts'
import { capitalise, wordCount } from '../wording/text.ts'

/** Options, at most. */
const MOST = 4

const FIGURE = 'Which of these reports give the figure of'
const STATEMENT = 'Which of these reports state that'

/**
 * “Which of these reports give the figure of more than 13,000 people killed in …?” or “Which of these reports state
 * that Kyiv said …?” The key are the reports that hold it, each proven by a sentence of its own; the wrong ones are
 * silent on it, and of whatever lies between no option is made. Copies of one agency text are right like any other,
 * but count once for the two that have to hold it; the explanation says which they are.
 */
export const corroboration = defineItemType({
  type: 'corroboration',
  identity: 'stem',
  checks: {
    ...reportChecks,
    derives(item, _proof, view) {
      const groups = Map.groupBy(item.evidence, ({ articleId }) => articleId)
      const proven = [...groups.keys()].map((id) => reportAsSubject(id, view))
      const missing = keyTexts(item).find((report) => !proven.includes(report))
      if (missing !== undefined) return `nothing is shown of ${missing}`
      if (proven.length > keyTexts(item).length) return 'the evidence is of a wrong report too'
      const claim = claimOf(item, view)
      if (!claim) return NO_CLAIM
      return (
        [...groups.values()].map((group) => doubt(item, claim, group, view)).find(Boolean) ?? null
      )
    },
  },
  *write(view) {
    if (view.documents.size < 3) return
    const used = new Set<string | null>()
    for (const claim of view.asked) {
      if (used.has(claim.id)) continue
      const draft = writeOne(claim, view)
      // The same is not asked again of the claims that prove it.
      if ('evidence' in draft) for (const { factId } of draft.evidence) used.add(factId)
      yield draft
    }
  },
})

function writeOne(claim: Claim, view: StoryView): Draft | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const actor = view.sources.get(claim.id)
  if (!actor) return skip('the source has no name')
  if (!isPublic(actor)) return skip('the source is no public person')
  const silent = view.story.documents.filter((document) => isSilent(document, claim, actor, view))
  if (silent.length === 0) return skip('no report is silent on it')
  const statement = statementOf(claim, view)
  const figures = figurePhrases(claim, view).map((counted) => `${FIGURE} ${counted}?`)
  for (const stem of [...figures, ...(typeof statement === 'string' ? [statement] : [])]) {
    const holders = view.story.documents.flatMap((document) => {
      const found = proofIn(document, stem, claim, view)
      return found ? [found] : []
    })
    const texts = new Set(holders.map(({ text }) => text))
    if (texts.size < 2) continue
    const isFirst = holders.map(
      ({ text }, at) => holders.findIndex((one) => one.text === text) === at,
    )
    const ranked = [
      ...holders.filter((_, at) => isFirst[at]),
      ...holders.filter((_, at) => !isFirst[at]),
    ]
    // How many are right is as good as drawn.
    const most = contentHash(stem) < 'h' && silent.length > 0 ? MOST - 1 : 2
    const right = ranked.slice(0, most)
    const wrong = silent.slice(0, MOST - right.length)
    if (right.length + wrong.length < 3) continue
    return toDraft(claim, stem, right, wrong, view)
  }
  return typeof statement === 'string'
    ? skip('no two texts are sure to hold it')
    : skip(statement.because)
}

/** The stem that asks for the claim as its source's, or why there is none. */
function statementOf(claim: Claim, view: StoryView): string | { readonly because: string } {
  const actor = askedSource(claim, view)
  if ('because' in actor) return actor
  const start = `${STATEMENT} ${actor.inline}`
  const saying = sayingOf(claim, view, roomAfter(start))
  if ('because' in saying) return saying
  if (saying.phrase.includes(actor.name)) return { because: 'it names its own source' }
  return `${start} ${saying.phrase}?`
}

/** A report that holds it: the sentence, and what text it is as far as copies go. */
type Holder = {
  readonly document: Document
  readonly evidence: readonly Evidence[]
  readonly text: string
}

function toDraft(
  claim: Claim,
  stem: string,
  right: readonly Holder[],
  wrong: readonly Document[],
  view: StoryView,
): Draft {
  const asked = new Set([...right.map(({ document }) => document.id), ...wrong.map(({ id }) => id)])
  // The claim that is asked about stands first: the silence of the others is held against it.
  const inOrder = right.toSorted(
    (a, b) => Number(b.document.id === claim.articleId) - Number(a.document.id === claim.articleId),
  )
  return {
    factId: claim.id,
    variant: '',
    response: 'choices',
    stem,
    asks: view.story.documents.map(({ id }) => id).filter((id) => asked.has(id)),
    key: right.map(({ document }) => reportAsSubject(document.id, view)),
    distractors: wrong.map(({ id }) => reportAsSubject(id, view)),
    evidence: inOrder.flatMap(({ evidence }) => evidence),
    explanation: explain(right, view),
    tags: tagsOf(claim),
    difficulty: 'hard',
    difficultyReason: 'several reports have to be searched and held against each other',
  }
}

/**
 * “more than 13,000 people killed in the fighting in the east”, if the claim holds one figure that can be put so; then
 * the same without its last words, as other reports may leave them out.
 */
function figurePhrases(claim: Claim, view: StoryView): string[] {
  const [figure, ...others] = claim.figures.filter(isAskable)
  if (!figure || others.length > 0) return []
  const saying = sayingOf(claim, view, LONGEST_STEM)
  if ('because' in saying || saying.clause === null || isBareToll(saying, figure)) return []
  const split = splitAt(saying.clause, figure)
  if (!split) return []
  const rest = split.after.slice(split.noun.length).trim()
  const isSubject = split.before === '' && split.noun !== '' && rest !== ''
  const whole =
    countedPhrase(split) ??
    (isSubject ? whoPhrase(split.number, split.noun, rest, figure) : undefined)
  if (whole === undefined) return []
  const phrases = [whole]
  for (let cut = whole; ;) {
    cut = cut.replace(
      / (?:in|for|at|on|near|over|during|since|between|with|along|across|of) (?!.* (?:in|for|at|on|near|over|during|since|between|with|along|across|of) ).*$/,
      '',
    )
    if (cut === phrases.at(-1) || wordCount(cut) < SHORTEST) break
    phrases.push(cut)
  }
  return phrases.filter((phrase) => wordCount(phrase) <= roomAfter(FIGURE))
}

/** A phrase of fewer words does not say what is counted. */
const SHORTEST = 6

/** “about 3,000 people who had watched the ceremony” */
const whoPhrase = (number: string, noun: string, rest: string, { unitClass }: Figure): string =>
  `${number} ${noun} ${unitClass === 'people' ? 'who' : 'that'} ${rest}`

/** The sentence of a report that holds what is asked; undefined if none is sure to. */
function proofIn(
  document: Document,
  stem: string,
  claim: Claim,
  view: StoryView,
): Holder | undefined {
  const asks = [document.id]
  for (const other of view.claimsOf.get(document.id) ?? []) {
    if (other.nestedIn !== null) continue
    const evidence = evidenceOf(other, view)
    const [proof] = evidence
    if (!proof || doubt({ stem, asks, alteration: null }, claim, evidence, view) !== null) continue
    return { document, evidence, text: textOf(document, proof) }
  }
  return undefined
}

/** The words of an agency's text, wherever they are printed; of a report of one's own, the report. */
const textOf = ({ id, agency }: Document, { sentence }: Evidence): string =>
  agency === null ? id : `${agency} ${[...stemsOf(sentence)].toSorted().join(' ')}`

/** Why the evidence of one report, read alone, does not hold what is asked; null if it does. */
function doubt(
  asked: Pick<Item, 'stem' | 'asks' | 'alteration'>,
  claim: Claim,
  evidence: readonly Evidence[],
  view: StoryView,
): string | null {
  const [proof] = evidence
  if (!proof) return 'there is no evidence'
  const item = { ...asked, evidence }
  const actor = view.sources.get(proof.factId ?? '')
  if (!actor) return 'the source has no name'
  if (asked.stem.startsWith(FIGURE)) {
    const figure = claim.figures.find(isAskable)
    const given = view.facts.get(proof.factId ?? '')
    // Most claims give another figure, and need no second reading.
    return figure &&
      given &&
      givesFigure(given, figure) &&
      rereadFacts(evidence, view).some((fact) => givesFigure(fact, figure))
      ? strayWord(item, proof, actor, view)
      : 'the evidence alone does not give the figure'
  }
  const held = view.facts.get(proof.factId ?? '')
  if (view.sources.get(claim.id) !== actor || held?.kind !== 'claim')
    return 'somebody else is held to it'
  return held.cue.act === claim.cue.act && held.cue.negated === claim.cue.negated
    ? deriveSource(item, proof, view)
    : 'it does something else with it'
}

const givesFigure = (fact: Fact, asked: Figure): boolean =>
  (fact.kind === 'claim' ? fact.figures : fact.kind === 'figure' ? [fact.figure] : []).some(
    ({ value, qualifier, unit, casualties }) =>
      value === asked.value &&
      qualifier === asked.qualifier &&
      unit === asked.unit &&
      casualties === asked.casualties,
  )

/** Who holds it, and which of them have it from one agency. */
function explain(right: readonly Holder[], view: StoryView): string {
  const nameOf = ({ document }: Holder): string => reportOf(document.id, view)
  const told = [`${capitalise(listed(right.map(nameOf)))} have it.`]
  const copies = [...Map.groupBy(right, ({ text }) => text).values()].filter(
    ({ length }) => length > 1,
  )
  for (const copy of copies)
    told.push(
      `${capitalise(listed(copy.map(nameOf)))} print one text of ${copy[0]?.document.agency ?? ''}: they confirm it once.`,
    )
  const agencies = new Set(right.flatMap(({ document: { agency } }) => agency ?? []))
  for (const one of right)
    for (const name of one.evidence[0]?.via ?? [])
      if (agencies.has(name)) told.push(`${capitalise(nameOf(one))} has it from ${name} too.`)
  return told.join(' ')
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
