/**
 * What somebody who reads nothing but the evidence sentences makes of them.
 *
 * @module
 */
import { findFacts } from '../../facts/find-facts.ts'
import type { Claim, Fact } from '../../facts/fact.ts'
import { partyOf } from '../../facts/gazetteer.ts'
import type { Document, Paragraph } from '../../text/document.ts'
import type { Actor } from '../actors.ts'
import type { Evidence, Item, Mark } from '../item.ts'
import { overlap, stemsOf } from '../similarity.ts'
import { actorOf, type StoryView } from '../story-view.ts'
import { readCue } from '../wording/cue.ts'
import { respell } from '../wording/spelling.ts'

/** What of an item its evidence has to bear out. */
type Asked = Pick<Item, 'stem' | 'asks' | 'alteration' | 'evidence'>

/** Why the evidence alone does not give the source that the item holds for it; null if it does. */
export function deriveSource(item: Asked, proof: Evidence, view: StoryView): string | null {
  const actor = actorOfEvidence(proof, view)
  if (!actor) return NO_PARTY
  if (!isPlain(item, proof, actor)) {
    const claims = claimsOfSource(item, proof, actor, view)
    if (typeof claims === 'string') return claims
  }
  return strayWord(item, proof, actor, view)
}

export const NO_PARTY = 'the source is no party of the story'

/** Whom the evidence is held to be said by. */
export const actorOfEvidence = ({ source }: Evidence, { actors }: StoryView): Actor | undefined =>
  actors.find(({ name }) => name === source)

/** The claims that the evidence alone gives to the source, or why it gives none. */
export function claimsOfSource(
  item: Asked,
  proof: Evidence,
  actor: Actor,
  view: StoryView,
): readonly Claim[] | string {
  const claims = rereadEvidence(item.evidence, view).filter(
    (claim) => isSameCue(claim, proof) && !claim.cue.negated,
  )
  if (claims.length === 0) return 'no claim is found in the evidence alone'
  const derived = claims.filter((claim) => isActor(claim, actor, view))
  return derived.length > 0
    ? derived
    : `the evidence alone gives ${claims[0]?.source.name ?? 'no name'}, not ${actor.name}`
}

/**
 * Whether the marked words show the source without another reading: the sentence names it, in full or by a word of the
 * full name that another evidence sentence holds, and its cue is a verb of reporting without a “not”.
 */
export function isPlain({ evidence }: Asked, proof: Evidence, actor: Actor): boolean {
  const cue = wordsAt(proof, 'cue')
  if (readCue(cue) === undefined || NEGATED.test(cue)) return false
  const source = wordsAt(proof, 'source').replaceAll('’', "'")
  const others = evidence.slice(1).map(({ sentence }) => sentence.replaceAll('’', "'"))
  return actor.variants.some(
    (name) =>
      source.includes(name) ||
      (/^[A-Z]/.test(source) &&
        name.split(' ').includes(source) &&
        others.some((sentence) => sentence.includes(name))),
  )
}

const NEGATED = /\b(?:not|never|nor|neither|no)\b|n['’]t\b/i

/** The claims of the first evidence sentence, read with the others and nothing else, in offsets of what was read. */
export function rereadEvidence(evidence: readonly Evidence[], view: StoryView): readonly Claim[] {
  const from = evidence.slice(1).reduce((sum, { sentence }) => sum + sentence.length + 1, 0)
  return rereadFacts(evidence, view)
    .filter((fact) => fact.kind === 'claim')
    .filter(({ cue }) => cue.span[0] >= from)
}

/** The facts that the evidence sentences give when nothing else is known, the first of them read last. */
export function rereadFacts(evidence: readonly Evidence[], view: StoryView): readonly Fact[] {
  const [proof, ...others] = evidence
  if (!proof) return []
  const sentences = [...others, proof].map(({ sentence }) => sentence)
  const key = sentences.join('\n')
  const known = view.rereads.get(key)
  if (known) return known
  const original = view.documents.get(proof.articleId)
  const found = original ? findFacts(documentOf(sentences, original)) : []
  view.rereads.set(key, found)
  return found
}

/** A document of one paragraph that holds just these sentences. */
function documentOf(sentences: readonly string[], original: Document): Document {
  const body = sentences.join('\n')
  let at = 0
  const paragraph: Paragraph = {
    index: 0,
    span: [0, body.length],
    sentences: sentences.map((text, index) => {
      const start = at
      at += text.length + 1
      return { index, paragraph: 0, span: [start, start + text.length], text }
    }),
  }
  return { ...original, body, paragraphs: [paragraph], removed: [], headline: null }
}

const isSameCue = ({ cue }: Claim, proof: Evidence): boolean => {
  const marked = wordsAt(proof, 'cue')
  return marked.includes(cue.text) || cue.text.includes(marked)
}

/** Whether the claim, read alone, is held to that party: by name, or by a word of its name. */
function isActor(claim: Claim, actor: Actor, view: StoryView): boolean {
  const { name } = claim.source
  if (name === null) return false
  if (actorOf(claim.source, view) === actor) return true
  const [read, meant] = [partyOf(name), partyOf(actor.name)]
  // “Kiev” and “Kyiv” are one capital.
  if (read && meant && read.side === meant.side && read.as === meant.as) return true
  if (claim.source.side !== null && actor.side !== null && claim.source.side !== actor.side)
    return false
  return overlap(actor.stems, stemsOf(name))
}

/** A word of the unaltered stem that neither the evidence nor the frame of the question holds. */
export function strayWord(
  item: Asked,
  proof: Evidence,
  actor: Actor | null,
  view: StoryView,
): string | null {
  const asked = item.alteration?.original ?? item.stem
  const said = stemsIn(proof, view)
  const frame = stemsOf(
    [
      'how tell readers who which source gave give spoke figure missing many said that used words according report states claim travel',
      readCue(wordsAt(proof, 'cue'))?.past ?? '',
      ...item.asks.map((id) => view.reportNames.get(id) ?? ''),
      actor?.inline ?? '',
    ].join(' '),
  )
  const stray = [...stemsOf(asked)].find(
    (stem) => !said.has(stem) && !frame.has(stem) && !actor?.stems.has(stem),
  )
  return stray === undefined ? null : `“${stray}…” of the stem is not in the evidence`
}

/** The words of the evidence sentence, in the report's spelling and in the stems'. */
function stemsIn({ articleId, span, sentence }: Evidence, view: StoryView): ReadonlySet<string> {
  const key = `${articleId} ${span[0]}`
  const known = view.evidenceStems.get(key)
  if (known) return known
  // Stems have straight apostrophes.
  const straight = sentence.replaceAll('’', "'")
  const stems = stemsOf(`${straight} ${respell(straight, view.spellings)}`)
  view.evidenceStems.set(key, stems)
  return stems
}

export const wordsAt = (proof: Evidence, role: Mark['role']): string => {
  const mark = proof.marks.find((one) => one.role === role)
  return mark
    ? proof.sentence.slice(mark.span[0] - proof.span[0], mark.span[1] - proof.span[0])
    : ''
}
