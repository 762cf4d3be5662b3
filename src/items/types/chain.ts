import { partyOf } from '../../facts/gazetteer.ts'
import type { Claim, Via } from '../../facts/fact.ts'
import type { Document } from '../../text/document.ts'
import { claimOf, keyTexts, NO_CLAIM, nothingWrong, sourceShown } from '../checks/checks.ts'
import { deriveSource } from '../checks/derive-source.ts'
import { evidenceOf } from '../evidence.ts'
import { defineItemType, type Draft, type Skip } from '../item-type.ts'
import { askedSource } from '../pick-sources.ts'
import { tagsOf } from '../rate-source.ts'
import type { StoryView } from '../story-view.ts'
import { reportAsSubject, roomAfter } from '../wording/stems.ts'
import { sayingOf } from '../wording/saying.ts'
import { capitalise } from '../wording/text.ts'

const START = 'How did the claim that'
const END = 'travel from its source to the report?'

/**
 * “How did the claim that the bell weighed 2.8 tonnes travel from its source to the report?” The key is the
 * way of a claim: who said it, the media that passed it on, the report. Each of at least three links is proven: by
 * the sentence, or by the agency that the whole report is credited to.
 */
export const chain = defineItemType({
  type: 'chain',
  identity: 'stem and options',
  checks: {
    form: 'steps',
    isOfNumber: false,
    derives(item, proof, view) {
      const claim = claimOf(item, view)
      if (!claim) return NO_CLAIM
      return linksOf(claim, view).join('|') === keyTexts(item).join('|')
        ? deriveSource(item, proof, view)
        : 'the evidence gives another chain'
    },
    findsRight: nothingWrong,
    findsStray: nothingWrong,
    doubtsFigure: nothingWrong,
    shownIn: sourceShown,
  },
  *write(view) {
    for (const claim of view.asked) yield writeOne(claim, view)
  },
})

function writeOne(claim: Claim, view: StoryView): Draft | Skip {
  const skip = (because: string): Skip => ({ factId: claim.id, because })
  const actor = askedSource(claim, view)
  if ('because' in actor) return skip(actor.because)
  const links = linksOf(claim, view)
  if (links.length < 3) return skip('the chain has fewer than three links')
  const saying = sayingOf(claim, view, roomAfter(START, END) + SAID)
  if ('because' in saying) return skip(saying.because)
  if (saying.clause === null || !/^(?:said|told) /.test(saying.phrase))
    return skip('it is no statement')
  if (saying.self !== null) return skip('it speaks of its source')
  return {
    factId: claim.id,
    variant: '',
    response: 'order',
    stem: `${START} ${saying.clause} ${END}`,
    asks: [claim.articleId],
    key: links,
    distractors: [],
    evidence: evidenceOf(claim, view),
    explanation: `${links[0] ?? ''} said it, ${links
      .slice(1, -1)
      .map((name) => `${lowerArticle(name)} passed it on`)
      .join(', ')}, and ${lowerArticle(links.at(-1) ?? '')} carried it.`,
    tags: tagsOf(claim),
    difficulty: 'medium',
    difficultyReason: 'the way from the source to the report has several steps',
  }
}

/** “said that”, which the stem does without. */
const SAID = 2

const lowerArticle = (name: string): string => name.replace(/^The /, 'the ')

/** Who said it, who passed it on, and the report, as far as each is sure; a link that is not ends it in nothing. */
function linksOf(claim: Claim, view: StoryView): readonly string[] {
  const actor = view.sources.get(claim.id)
  const document = view.documents.get(claim.articleId)
  if (!actor || !document || claim.nestedIn !== null) return []
  const vias = claim.via.toReversed().map((via) => mediumOf(via, view))
  if (vias.includes(undefined)) return []
  const { agency, byline, outlet } = document
  const hearer = hearerOf(claim, document, view)
  // An agency's name in the byline makes all of it the agency's.
  const isWhole = agency !== null && outlet !== null && outlet !== agency && byline === agency
  const report = reportAsSubject(document.id, view)
  const media = [hearer, ...vias, isWhole ? agency : undefined].filter(
    // Whom the report's own people were told by, or quote, is no link before it.
    (name) => name !== undefined && !report.includes(bare(name)),
  )
  const links = [actor.shown, ...new Set(media), report]
  return links.slice(1).some((name) => name?.includes(bare(actor.name)))
    ? []
    : links.filter((name) => name !== undefined)
}

/** The medium that was told: “told Reuters that …” */
function hearerOf(
  { cue, content: { spans } }: Claim,
  { body }: Document,
  view: StoryView,
): string | undefined {
  const name = body
    .slice(cue.span[1], spans[0]?.[0])
    .replace(/ that$/, '')
    .trim()
  return /(?:^|\s)told$/.test(cue.text) && /^\S+(?: [A-Z]\S*)*$/.test(name)
    ? mediumOf({ name: bare(name), text: name }, view)
    : undefined
}

const bare = (name: string): string => name.replace(/^the /i, '')

/** A news medium by its name, without “the Russian news agency” before it; undefined if it may be none. */
function mediumOf(
  { name, text }: Pick<Via, 'name' | 'text'>,
  { story }: StoryView,
): string | undefined {
  const plain = name.replace(/^.*\b(?:agency|newspaper|broadcaster|channel|daily) (?=[A-Z])/, '')
  const short = plain.replace(/ (?:news )?agency$/, '')
  const [party] = [short, plain].flatMap((each) => partyOf(each) ?? [])
  const isOfStory = story.documents.some(
    ({ outlet, agency }) => outlet === plain || agency === plain,
  )
  if (isOfStory) return capitalise(plain)
  if (party?.as !== 'agency' && party?.as !== 'outlet') return undefined
  return /^the /i.test(text) && party.as === 'outlet' ? `The ${bare(short)}` : capitalise(short)
}
