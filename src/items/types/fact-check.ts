import { contentHash } from '../../lib/content-hash.ts'
import type { Claim } from '../../facts/fact.ts'
import type { Actor } from '../actors.ts'
import { outerSourcesOf } from '../also-right.ts'
import { ALTERATIONS } from '../alterations/index.ts'
import { evidenceOf } from '../evidence.ts'
import { VERDICTS, type Alteration, type Verdict } from '../item.ts'
import { defineItemType, type Skip, type VerdictDraft } from '../item-type.ts'
import { isDefinite, isPublic, pickSources } from '../pick-sources.ts'
import { explainSource, tagsOf } from '../rate-source.ts'
import { findSilentReport } from '../silence.ts'
import { actorShownAs } from '../option-texts.ts'
import { overlap, stemsOf } from '../similarity.ts'
import { actorOf, isMentioned, type StoryView } from '../story-view.ts'
import { DEATH_OR_CRIME } from '../words/sensitive.ts'
import { sayingOf, type Saying } from '../wording/saying.ts'
import { reportAsSubject, reportOf, roomAfter } from '../wording/stems.ts'
import { capitalise, trimEnd } from '../wording/text.ts'

/**
 * A statement to be judged by a report: a claim with its source as the report has it (supported), with one
 * thing changed (refuted), or put to a report that is silent on it (not stated). Each claim gives one
 * statement, its verdict chosen by hash so that the verdicts come in about equal shares; a claim that does
 * not allow that verdict falls to the next. All statements have one form, so the form tells nothing.
 */
export const factCheck = defineItemType({
  type: 'fact-check',
  *write(view) {
    const verdicts = VERDICTS.filter(
      (verdict) => verdict !== 'not-stated' || view.documents.size > 1,
    )
    for (const claim of view.asked) yield writeOne(claim, verdicts, view)
  },
})

function writeOne(
  claim: Claim,
  verdicts: readonly Verdict[],
  view: StoryView,
): VerdictDraft | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const actor = actorOf(claim.source, view)
  if (!actor) return skip('the source has no name')
  if (!isPublic(actor)) return skip('the source is no public person')
  if (!isDefinite(actor)) return skip('the source is nobody in particular')
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
function orderFor(claim: Claim, verdicts: readonly Verdict[]): readonly Verdict[] {
  const { articleId, evidence, cue } = claim
  const hash = contentHash(articleId, evidence.sentence, cue.text, claim.content.text)
  const turn = TURNS[Number.parseInt(hash.slice(-3), 32) % TURNS.length] ?? VERDICTS
  return turn.filter((verdict) => verdicts.includes(verdict))
}

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
    if (claim.quotation === 'direct') return skip('a quotation is never altered')
    if (tagsOf(claim).includes('casualties') || DEATH_OR_CRIME.test(claim.content.text))
      return skip('claims about deaths and crimes are never altered')
    const said = stateIn(claim.articleId, claim, actor, view)
    if ('because' in said) return said
    const change = alter(claim, actor, said, view)
    if (!change) return skip('no change contradicts it')
    const report = reportAsSubject(claim.articleId, view)
    return {
      ...common(claim, verdicts, view, change.statement, [claim.articleId]),
      key: 'refuted',
      alteration: { original: said.statement, from: change.from, to: change.to },
      explanation: `${report} has “${change.from}”, not “${change.to}”: ${capitalise(actor.inline)} ${said.saying.phrase}.`,
      tags: [...tagsOf(claim), 'altered'],
      difficulty: 'medium',
      difficultyReason: `one thing is changed: ${change.what}`,
    }
  },

  'not-stated'(claim, actor, verdicts, view) {
    const skip = (because: string): Skip => ({ factId: claim.id, because })
    if (actor.isJoint) return skip('the source is several parties at once')
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
      difficulty: 'hard',
      difficultyReason: 'the claim stands in another report',
    }
  },
}

type Stated = { readonly statement: string; readonly start: string; readonly saying: Saying }

/** “In the AFP report, Kyiv accused Russia of …”: the claim as a statement about a report. */
function stateIn(articleId: string, claim: Claim, actor: Actor, view: StoryView): Stated | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const start = `In ${reportOf(articleId, view)}, ${actor.inline}`
  const saying = sayingOf(claim, view, roomAfter(start))
  if ('because' in saying) return skip(saying.because)
  if (saying.phrase.includes(actor.name)) return skip('it names its own source')
  // Quoted words are never altered: with two verdicts, a quotation would tell which.
  if (view.documents.size === 1 && saying.phrase.includes('“'))
    return skip('a quotation would tell the verdict')
  return { statement: `${start} ${trimEnd(saying.phrase)}.`, start, saying }
}

type Change = Omit<Alteration, 'original'> & { readonly statement: string; readonly what: string }

/**
 * The first change that the words allow: a number, an act, a word turned into its opposite; then, by hash,
 * another source or a “not”, so that neither is a sign by itself.
 */
function alter(claim: Claim, actor: Actor, said: Stated, view: StoryView): Change | undefined {
  const { saying, start, statement } = said
  const isSwapFirst = Number.parseInt(contentHash(claim.id).slice(-1), 32) % 2 === 0
  for (const rule of ALTERATIONS) {
    if (rule.kind === 'negation' && isSwapFirst) {
      const swapped = swapSource(claim, actor, said, view)
      if (swapped) return swapped
    }
    const altered = rule.alter(claim, saying, view)
    if (!altered) continue
    const changed = `${start} ${trimEnd(altered.phrase)}.`
    if (changed === statement) continue
    return { statement: changed, from: altered.from, to: altered.to, what: WHAT[altered.kind] }
  }
  return swapSource(claim, actor, said, view)
}

const WHAT = {
  number: 'a number',
  'opposite-cue': 'what the source did',
  opposite: 'one word for its opposite',
  negation: 'a “not”',
} as const

/** Words that may stand for the source. */
const OWN = /\b(?:it|its|he|his|she|her|they|their)\b/i

/** Another party of the same report in the place of the right one; never for an accusation or for quoted words. */
function swapSource(claim: Claim, actor: Actor, said: Stated, view: StoryView): Change | undefined {
  if (claim.cue.act === 'accuse' || actor.isJoint || outerSourcesOf(claim, view).length > 0)
    return undefined
  const { saying, statement } = said
  // “it was ready” would then speak of the new source.
  if (saying.phrase.includes('“') || saying.self !== null || OWN.test(saying.phrase))
    return undefined
  const picked = pickSources(claim, actor, saying.phrase, saying.self, view)
  // A source that the statement speaks of would make it absurd rather than wrong.
  const told = stemsOf(saying.phrase)
  const wrong = picked?.distractors
    .map((text) => actorShownAs(text, view))
    .find(
      (other) =>
        other &&
        // Somebody whom the report does not know would make it “not in the report”.
        (other.articleIds.has(claim.articleId) || isMentioned(other, claim.articleId, view)) &&
        !overlap(other.stems, told) &&
        !overlap(other.sideStems, told),
    )
  if (!wrong) return undefined
  const changed = statement.replace(`, ${actor.inline} `, () => `, ${wrong.inline} `)
  if (changed === statement) return undefined
  return { statement: changed, from: actor.inline, to: wrong.inline, what: 'the source' }
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

const rate = (claim: Claim): Pick<VerdictDraft, 'difficulty' | 'difficultyReason'> =>
  claim.nestedIn !== null || claim.via.length > 0
    ? { difficulty: 'hard', difficultyReason: 'one source speaks through another' }
    : claim.source.status === 'pronoun' || claim.source.status === 'role'
      ? { difficulty: 'medium', difficultyReason: 'the source stands as a pronoun or office' }
      : { difficulty: 'easy', difficultyReason: 'the claim as the report has it' }
