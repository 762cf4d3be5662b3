import { contentHash } from '../../lib/content-hash.ts'
import type { Claim } from '../../facts/fact.ts'
import type { Document } from '../../text/document.ts'
import { isReporter, type Actor } from '../actors.ts'
import { outerSourcesOf } from '../also-right.ts'
import { ALTERATIONS } from '../alterations/index.ts'
import type { Altered } from '../alterations/alteration.ts'
import { verdictChecks } from '../checks/verdicts.ts'
import { deedOf } from '../doers.ts'
import { evidenceOf, evidenceOfSentence } from '../evidence.ts'
import { isQuarrel } from '../opponents.ts'
import { VERDICTS, type Alteration, type Verdict } from '../item.ts'
import { defineItemType, type Skip, type VerdictDraft } from '../item-type.ts'
import { holdsLike, readOffice } from '../offices.ts'
import { pickPeople, type Proof } from '../pick-people.ts'
import { askedSource, findOtherSource } from '../pick-sources.ts'
import { explainSource, tagsOf } from '../rate-source.ts'
import { findSilentReport } from '../silence.ts'
import type { StoryView } from '../story-view.ts'
import {
  clauseOf,
  isToldBySomebody,
  ownFiguresIn,
  statedSentences,
  worthAsking,
} from '../statements.ts'
import { CASUALTIES, DEATH_OR_CRIME } from '../words/sensitive.ts'
import { isBareToll } from '../wording/counted.ts'
import { sayingOf, type Saying } from '../wording/saying.ts'
import { reportAsSubject, reportOf, roomAfter } from '../wording/stems.ts'
import { asStatement, capitalise, lastWord, trimEnd } from '../wording/text.ts'

/**
 * A statement to be judged by a report: a claim with its source as the report has it (supported), with one
 * thing changed (refuted), or put to a report that is silent on it (not stated). Each claim gives one
 * statement, its verdict chosen by hash so that the verdicts come in about equal shares; a claim that does
 * not allow that verdict falls to the next. All statements have one form, so the form tells nothing.
 */
export const factCheck = defineItemType({
  type: 'fact-check',
  identity: 'reports and stem',
  checks: verdictChecks,
  *write(view) {
    const verdicts = VERDICTS.filter(
      (verdict) => verdict !== 'not-stated' || view.documents.size > 1,
    )
    for (const claim of view.asked) yield writeOne(claim, verdicts, view)
    // Where there is one report, its sources alone give too little.
    const [document, another] = view.story.documents
    if (document && !another) {
      yield* checkSentences(document, verdicts, view)
      yield* checkOffices(verdicts, view)
    }
  },
})

/** So many sentences of a report are looked at, those with most figures and names first. */
const MOST_SENTENCES = 12

/** What the report states itself, as it is or with one thing changed. */
function* checkSentences(
  document: Document,
  verdicts: readonly Verdict[],
  view: StoryView,
): Generator<VerdictDraft> {
  const start = `According to ${reportOf(document.id, view)},`
  const report = reportAsSubject(document.id, view)
  for (const sentence of worthAsking(statedSentences(document, view)).slice(0, MOST_SENTENCES)) {
    const clause = clauseOf(sentence, roomAfter(start), view)
    if (clause === undefined) continue
    const { text, span } = sentence
    const id = contentHash(document.id, text)
    const figures = ownFiguresIn(sentence, document.id, view).map(({ figure }) => figure)
    const isGrave = DEATH_OR_CRIME.test(text) || isToldBySomebody(sentence, document.id, view)
    const [first] = turnBy(id)
    const change =
      first === 'supported' || isGrave
        ? undefined
        : (alterClause({ id, figures }, clause, view) ??
          swapDoer(clause, { articleId: document.id, sentence: text, span }, view))
    yield {
      factId: '',
      variant: '',
      response: 'verdict',
      stem: asStatement(`${start} ${change?.clause ?? clause}`),
      asks: [document.id],
      verdicts,
      evidence: [evidenceOfSentence(document, sentence, view)],
      tags: [
        ...(CASUALTIES.test(text) ? (['casualties'] as const) : []),
        ...(change ? (['altered'] as const) : []),
      ],
      ...(change
        ? {
            key: 'refuted',
            alteration: {
              original: asStatement(`${start} ${clause}`),
              from: change.from,
              to: change.to,
            },
            explanation: `${report} has “${change.from}”, not “${change.to}”.`,
          }
        : {
            key: 'supported',
            alteration: null,
            explanation: `${report} states it itself.`,
          }),
      // Told before the answer, it must not tell the verdict.
      difficulty: 'easy',
      difficultyReason: 'the report states it itself',
    }
  }
}

/** So many statements of a report are about who is who: they are easy. */
const MOST_OFFICES = 2

/** Who is introduced as what, with somebody else in the place of most. */
function* checkOffices(verdicts: readonly Verdict[], view: StoryView): Generator<VerdictDraft> {
  let left = MOST_OFFICES
  for (const fact of view.story.facts) {
    if (fact.kind !== 'role' || left === 0) continue
    const found = readOffice(fact, view)
    if ('because' in found) continue
    left--
    const { document, holder, office } = found
    const state = (name: string): string =>
      asStatement(`In ${reportOf(document.id, view)}, ${name} is introduced as ${office}`)
    const { sentence: text, span } = fact.evidence
    const proof = { articleId: document.id, sentence: text, span }
    const [first] = turnBy(contentHash(fact.id))
    const [other] =
      first === 'supported'
        ? []
        : (pickPeople(holder, office, proof, view, (actor) => holdsLike(actor, office)) ?? [])
    yield {
      factId: '',
      variant: '',
      response: 'verdict',
      stem: state(other ?? holder.shown),
      asks: [document.id],
      verdicts,
      evidence: [evidenceOfSentence(document, { text, span }, view)],
      tags: other === undefined ? [] : ['altered'],
      key: other === undefined ? 'supported' : 'refuted',
      alteration:
        other === undefined
          ? null
          : { original: state(holder.shown), from: holder.shown, to: other },
      explanation: `${reportAsSubject(document.id, view)} introduces ${holder.inline} so.`,
      difficulty: 'easy',
      difficultyReason: 'one sentence of the report tells it',
    }
  }
}

type ChangedClause = Pick<Altered, 'from' | 'to'> & { readonly clause: string }

/** Somebody else of the report in the place of the person with whom a clause begins, of whom nothing like it is told. */
function swapDoer(clause: string, proof: Proof, view: StoryView): ChangedClause | undefined {
  const found = deedOf(clause, view)
  // “President Lee”: the title would tell that somebody else stands there.
  if (!found || found.before !== '') return undefined
  const { doer, deed, name, behind } = found
  const [other] = pickPeople(doer, deed, proof, view) ?? []
  if (other === undefined || !other.includes(' ')) return undefined
  const to = name.includes(' ') ? other : lastWord(other)
  return { clause: to + behind, from: name, to }
}

/** The first change that the rules find in a clause, as if somebody had said it. */
function alterClause(
  fact: Pick<Claim, 'id' | 'figures'>,
  clause: string,
  view: StoryView,
): ChangedClause | undefined {
  const lead = 'said that '
  for (const rule of ALTERATIONS) {
    // A report that says what is not so says it with a reason: a “not” put in is seen at once.
    if (rule.kind === 'negation') continue
    const altered = rule.alter(fact, { phrase: lead + clause, clause, self: null }, view)
    if (altered?.phrase.startsWith(lead))
      return { ...altered, clause: altered.phrase.slice(lead.length) }
  }
  return undefined
}

function writeOne(
  claim: Claim,
  verdicts: readonly Verdict[],
  view: StoryView,
): VerdictDraft | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const actor = askedSource(claim, view, true)
  if ('because' in actor) return skip(actor.because)
  const reasons: string[] = []
  for (const verdict of orderFor(claim, verdicts)) {
    const draft = WRITERS[verdict](claim, actor, verdicts, view)
    if (!('because' in draft)) return draft
    reasons.push(draft.because)
  }
  return skip([...new Set(reasons)].join('; '))
}

/** Claims that can be altered are few, so most of them are: about half of all turns go to “refuted” first. */
const TURNS: readonly (readonly Verdict[])[] = [
  ['refuted', 'supported', 'not-stated'],
  ['refuted', 'not-stated', 'supported'],
  ['supported', 'refuted', 'not-stated'],
  ['not-stated', 'refuted', 'supported'],
]

/** The order in which verdicts are tried for a claim: set by its words, so other reports do not change it. */
const orderFor = (claim: Claim, verdicts: readonly Verdict[]): readonly Verdict[] =>
  turnOf(claim).filter((verdict) => verdicts.includes(verdict))

const turnOf = ({ articleId, evidence, cue, content }: Claim): readonly Verdict[] =>
  turnBy(contentHash(articleId, evidence.sentence, cue.text, content.text))

function turnBy(hash: string): readonly Verdict[] {
  return TURNS[Number.parseInt(hash.slice(-3), 32) % TURNS.length] ?? VERDICTS
}

/**
 * Of 32 claims, so many say “it was …”, by the verdict tried first: more where none is altered to even it out, and
 * most where the story has one report, of which little else can be altered.
 */
const CLEFTS: Readonly<Record<Verdict, number>> = { refuted: 18, supported: 24, 'not-stated': 12 }

const cleftsOf = ([first]: readonly Verdict[], { documents }: StoryView): number =>
  documents.size === 1 ? 28 : CLEFTS[first ?? 'supported']

type Writer = (
  claim: Claim,
  actor: Actor,
  verdicts: readonly Verdict[],
  view: StoryView,
) => VerdictDraft | Skip

const WRITERS: Readonly<Record<Verdict, Writer>> = {
  supported(claim, actor, verdicts, view) {
    const said = stateIn(claim.articleId, claim, actor, view)
    if ('because' in said) return said
    return {
      ...common(claim, verdicts, view, said.statement, [claim.articleId]),
      key: 'supported',
      alteration: null,
      explanation: explainSource(claim, actor, view),
      tags: tagsOf(claim),
      ...rate(claim),
    }
  },

  refuted(claim, actor, verdicts, view) {
    const skip = (because: string): Skip => ({ factId: claim.id, because })
    if (tagsOf(claim).includes('casualties') || DEATH_OR_CRIME.test(claim.content.text))
      return skip('claims about deaths and crimes are never altered')
    const stated = stateIn(claim.articleId, claim, actor, view)
    if ('because' in stated) return stated
    const swapped = swapSource(claim, actor, stated, view)
    // What is not about who it was does not say “it was”.
    const said =
      !swapped && stated.isCleft ? stateIn(claim.articleId, claim, actor, view, false) : stated
    if ('because' in said) return said
    const change = alter(claim, swapped, said, view)
    if (!change) return skip('no change contradicts it')
    const report = reportAsSubject(claim.articleId, view)
    return {
      ...common(claim, verdicts, view, change.statement, [claim.articleId]),
      key: 'refuted',
      alteration: { original: said.statement, from: change.from, to: change.to },
      explanation: `${report} has “${change.from}”, not “${change.to}”: ${capitalise(actor.inline)} ${said.saying.phrase}.`,
      tags: [...tagsOf(claim), 'altered'],
      ...rate(claim),
    }
  },

  'not-stated'(claim, actor, verdicts, view) {
    const skip = (because: string): Skip => ({ factId: claim.id, because })
    if (actor.isJoint) return skip('the source is several parties at once')
    if (isReporter(actor)) return skip('one outlet’s reporter stands in no other report')
    const silent = findSilentReport(claim, actor, view)
    if (silent === undefined) return skip('no other report is silent on it')
    const said = stateIn(silent, claim, actor, view)
    if ('because' in said) return said
    const source = explainSource(claim, actor, view)
    return {
      ...common(claim, verdicts, view, said.statement, [silent]),
      key: 'not-stated',
      alteration: null,
      explanation: `${reportAsSubject(silent, view)} says nothing of the kind. ${source}`,
      tags: tagsOf(claim),
      ...rate(claim),
    }
  },
}

type Stated = {
  readonly statement: string
  readonly start: string
  readonly saying: Saying
  /** Whether it says who it was, to the exclusion of others. */
  readonly isCleft: boolean
}

/**
 * “In the AFP report, Kyiv accused Russia of …”: the claim as a statement about a report. Half of them say that
 * “it was Kyiv that accused …”: only that contradicts a report that has it from somebody else, who may have said
 * the like. Which half is set by the claim's words, so that the form tells nothing about the verdict.
 */
function stateIn(
  articleId: string,
  claim: Claim,
  actor: Actor,
  view: StoryView,
  mayBeCleft = true,
): Stated | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const isCleft =
    mayBeCleft &&
    !actor.isJoint &&
    Number.parseInt(contentHash(claim.id, 'cleft').slice(-1), 32) < cleftsOf(turnOf(claim), view)
  const start = `In ${reportOf(articleId, view)}, ${isCleft ? `it was ${actor.inline} ${pronounFor(actor)}` : actor.inline}`
  const saying = sayingOf(claim, view, roomAfter(start))
  if ('because' in saying) return skip(saying.because)
  // “it was Ann Lee who asked Lee …”
  const name = actor.kind === 'person' ? (actor.name.split(' ').at(-1) ?? '') : actor.name
  if (saying.phrase.includes(name)) return skip('it names its own source')
  if (claim.figures.some((figure) => isBareToll(saying, figure)))
    return skip('nothing says which deaths are meant')
  return { statement: asStatement(`${start} ${trimEnd(saying.phrase)}`), start, saying, isCleft }
}

const pronounFor = ({ kind }: Actor): string =>
  kind === 'person' || kind === 'group' ? 'who' : 'that'

type Change = Omit<Alteration, 'original'> & { readonly statement: string }

/**
 * The change that contradicts the claim: another source where the words say who it was, else the first that the
 * words allow: a number, an act, a word turned into its opposite; then, by hash, another source or a “not”, so that
 * neither is a sign by itself.
 */
function alter(
  claim: Claim,
  swapped: Change | undefined,
  { saying, start, statement, isCleft }: Stated,
  view: StoryView,
): Change | undefined {
  const isSwapFirst = Number.parseInt(contentHash(claim.id).slice(-1), 32) % 2 === 0
  if (swapped && isCleft) return swapped
  for (const rule of ALTERATIONS) {
    if (rule.kind === 'negation' && isSwapFirst && swapped) return swapped
    const altered = rule.alter(claim, saying, view)
    if (!altered) continue
    const changed = asStatement(`${start} ${trimEnd(altered.phrase)}`)
    if (changed === statement) continue
    return { statement: changed, from: altered.from, to: altered.to }
  }
  return swapped
}

/** Words that may stand for the source. */
const OWN = /\b(?:it|its|he|his|she|her|they|their)\b/i

const FIRST_PERSON = /\b(?:I|me|my|mine|myself|we|us|ours?|ourselves)\b/i

/** Another party of the same report in the place of the right one; never for an accusation. */
function swapSource(claim: Claim, actor: Actor, said: Stated, view: StoryView): Change | undefined {
  if (claim.cue.act === 'accuse' || actor.isJoint || outerSourcesOf(claim, view).length > 0)
    return undefined
  const { saying, statement, isCleft } = said
  // Words in quotation marks are one speaker's; others two may have said.
  if (!isCleft && !saying.phrase.includes('“')) return undefined
  if (saying.clause === null && /: “|used the words/.test(saying.phrase)) {
    // A whole quotation is its speaker's alone; who speaks of “us”, or of a foe, is known by the words themselves.
    if (!isCleft || FIRST_PERSON.test(saying.phrase) || isQuarrel(claim, saying.phrase))
      return undefined
    // “it was ready” would then speak of the new source.
  } else if (saying.self !== null || OWN.test(saying.phrase)) return undefined
  const wrong = findOtherSource(claim, actor, saying.phrase, view)
  if (!wrong) return undefined
  const lead = isCleft ? ', it was ' : ', '
  const changed = statement.replace(`${lead}${actor.inline} `, () => `${lead}${wrong.inline} `)
  if (changed === statement) return undefined
  return { statement: changed, from: actor.inline, to: wrong.inline }
}

function common(
  claim: Claim,
  verdicts: readonly Verdict[],
  view: StoryView,
  stem: string,
  asks: readonly string[],
): Pick<
  VerdictDraft,
  'factId' | 'variant' | 'response' | 'stem' | 'asks' | 'verdicts' | 'evidence'
> {
  return {
    factId: claim.id,
    variant: stem,
    response: 'verdict',
    stem,
    asks,
    verdicts,
    evidence: evidenceOf(claim, view),
  }
}

/** By the claim alone: told before the answer, it must not tell the verdict. */
const rate = (claim: Claim): Pick<VerdictDraft, 'difficulty' | 'difficultyReason'> =>
  claim.nestedIn !== null || claim.via.length > 0
    ? { difficulty: 'hard', difficultyReason: 'one source speaks through another' }
    : claim.source.status === 'pronoun' || claim.source.status === 'role'
      ? { difficulty: 'medium', difficultyReason: 'the source stands as a pronoun or office' }
      : { difficulty: 'easy', difficultyReason: 'the source is named outright' }
