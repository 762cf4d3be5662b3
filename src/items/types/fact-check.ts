import { contentHash } from '../../lib/content-hash.ts'
import type { Claim } from '../../facts/fact.ts'
import { ALTERATIONS } from '../alterations/index.ts'
import { evidenceOf } from '../evidence.ts'
import { VERDICTS, type Alteration, type Verdict } from '../item.ts'
import { defineItemType, type Skip, type VerdictDraft } from '../item-type.ts'
import { isPublic, outerSourcesOf, pickSources } from '../pick-sources.ts'
import { explainSource, tagsOf } from '../rate-source.ts'
import { findSilentReport } from '../silence.ts'
import { actorOf, capitalise, type Actor, type StoryView } from '../story-view.ts'
import { CASUALTIES, DEATH_OR_CRIME } from '../words/sensitive.ts'
import { sayingOf, type Saying } from '../wording/saying.ts'
import { reportAsSubject, roomAfter } from '../wording/stems.ts'
import { trimEnd } from '../wording/text.ts'

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
    for (const claim of view.claims) yield writeOne(claim, verdicts, view)
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
  const turn = Number.parseInt(
    contentHash(claim.articleId, claim.evidence.sentence, claim.cue.text).slice(-3),
    32,
  )
  const reasons: string[] = []
  for (let by = 0; by < verdicts.length; by++) {
    const verdict = verdicts[(turn + by) % verdicts.length]
    if (verdict === undefined) continue
    const draft = WRITERS[verdict](claim, actor, verdicts, view)
    if (!('because' in draft)) return draft
    reasons.push(draft.because)
  }
  return skip([...new Set(reasons)].join('; '))
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
    if (DEATH_OR_CRIME.test(claim.content.text) || CASUALTIES.test(claim.content.text))
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
  const report = view.reportNames.get(articleId)
  if (report === undefined || report === null) return skip('nothing names the report')
  const start = `In ${report}, ${actor.inline}`
  const saying = sayingOf(claim, view, roomAfter(start))
  if ('because' in saying) return skip(saying.because)
  return { statement: `${start} ${trimEnd(saying.phrase)}.`, start, saying }
}

type Change = Omit<Alteration, 'original'> & { readonly statement: string; readonly what: string }

/** The first change that no other claim of the story states, the kind after the number chosen by hash. */
function alter(claim: Claim, actor: Actor, said: Stated, view: StoryView): Change | undefined {
  const { saying, start, statement } = said
  const swap = (): Change | undefined => swapSource(claim, actor, said, view)
  if (Number.parseInt(contentHash(claim.id).slice(-1), 32) % 3 === 0) {
    const swapped = swap()
    if (swapped) return swapped
  }
  for (const rule of ALTERATIONS) {
    const altered = rule.alter(claim, saying, view)
    if (!altered) continue
    const changed = `${start} ${trimEnd(altered.phrase)}.`
    if (changed === statement) continue
    return { statement: changed, from: altered.from, to: altered.to, what: WHAT[altered.kind] }
  }
  return swap()
}

const WHAT = {
  number: 'a number',
  'opposite-cue': 'what the source did',
  opposite: 'one word for its opposite',
  negation: 'a “not”',
} as const

/** Another source of the story in the place of the right one; never for an accusation. */
function swapSource(claim: Claim, actor: Actor, said: Stated, view: StoryView): Change | undefined {
  if (claim.cue.act === 'accuse' || actor.isJoint || outerSourcesOf(claim, view).length > 0)
    return undefined
  const { saying, statement } = said
  const picked = pickSources(claim, actor, saying.phrase, saying.self, view)
  const wrong = view.actors.find(({ shown }) => shown === picked?.distractors[0])
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
