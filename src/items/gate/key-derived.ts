import { findFacts } from '../../facts/find-facts.ts'
import type { Claim } from '../../facts/fact.ts'
import type { Document, Paragraph } from '../../text/document.ts'
import type { Actor } from '../actors.ts'
import type { Evidence, Item, Mark } from '../item.ts'
import { inDigits } from '../pick-figures.ts'
import { overlap, stemsOf } from '../similarity.ts'
import { actorOf, type StoryView } from '../story-view.ts'
import { partyOf } from '../../facts/gazetteer.ts'
import { isToldBySomebody, ownSentences, VOICE_OPTIONS, voiceOf } from '../voices.ts'
import { readCue } from '../wording/cue.ts'
import { respell } from '../wording/spelling.ts'
import { readAmount } from '../wording/read-amount.ts'
import { reportAsSubject } from '../wording/stems.ts'
import type { GateRule } from './rule.ts'

/** Whoever reads nothing but the evidence sentences finds the same source and the same figure. */
export const keyDerived: GateRule = {
  id: '1 key-derived',
  refuses(item, view) {
    const [proof] = item.evidence
    if (!proof) return 'there is no evidence'
    if (item.type === 'voice') {
      const why = doubtVoice(item, proof, view)
      if (why !== null || !holdsName(item)) return why ?? strayWord(item, proof, null, view)
    }
    if (item.response === 'verdict' && proof.factId === null)
      return rereadEvidence([proof], view).length === 0
        ? strayWord(item, proof, null, view)
        : 'the evidence alone gives it to somebody'
    const actor = view.actors.find(({ name }) => name === proof.source)
    if (!actor) return 'the source is no party of the story'
    if (item.type === 'outlet') {
      const key = item.options.find(({ id }) => id === item.key)?.text
      if (key !== reportAsSubject(proof.articleId, view)) return 'the evidence is of another report'
    }
    if (isPlain(item, proof, actor)) return strayWord(item, proof, actor, view)
    const claims = rereadEvidence(item.evidence, view).filter(
      (claim) => isSameCue(claim, proof) && !claim.cue.negated,
    )
    if (claims.length === 0) return 'no claim is found in the evidence alone'
    const derived = claims.filter((claim) => isActor(claim, actor, view))
    if (derived.length === 0)
      return `the evidence alone gives ${claims[0]?.source.name ?? 'no name'}, not ${actor.name}`
    if (item.type === 'figure') {
      const key = readAmount(item.options.find(({ id }) => id === item.key)?.text ?? '')
      const isFound = derived.some(({ figures }) =>
        figures.some(({ value, qualifier }) => value === key.value && qualifier === key.qualifier),
      )
      return isFound ? null : 'the evidence alone does not give the figure'
    }
    return strayWord(item, proof, actor, view)
  },
}

/** Why the voice that is the key is not the one of the evidence alone; null if it is. */
function doubtVoice(item: Item, proof: Evidence, view: StoryView): string | null {
  const key = item.options.find(({ id }) => id === item.key)?.text
  const fact = view.facts.get(proof.factId ?? '')
  if (fact?.kind === 'claim') {
    const found = voiceOf(fact, view)
    return found !== undefined && VOICE_OPTIONS[found] === key
      ? null
      : 'its voice could be argued about'
  }
  const document = view.documents.get(proof.articleId)
  const isOwn =
    key === VOICE_OPTIONS.own &&
    document !== undefined &&
    ownSentences(document, view).some(
      (sentence) =>
        sentence.span[0] === proof.span[0] && !isToldBySomebody(sentence, document.id, view),
    ) &&
    rereadEvidence([proof], view).length === 0
  return isOwn ? null : 'the report may have it from somebody'
}

/** Whether a source with a name is what the evidence has to show. */
const holdsName = ({ options, key }: Item): boolean =>
  options.some(({ id, text }) => id === key && text === VOICE_OPTIONS.named)

/**
 * Whether the marked words show it without another reading: the sentence names the source, in full or by a
 * word of the full name that another evidence sentence holds; its cue is a verb of reporting without a
 * “not”; and the figure stands in it in digits.
 */
function isPlain(item: Item, proof: Evidence, actor: Actor): boolean {
  const cue = wordsAt(proof, 'cue')
  if (readCue(cue) === undefined || NEGATED.test(cue)) return false
  const source = wordsAt(proof, 'source').replaceAll('’', "'")
  const others = item.evidence.slice(1).map(({ sentence }) => sentence.replaceAll('’', "'"))
  const isNamed = actor.variants.some(
    (name) =>
      source.includes(name) ||
      (/^[A-Z]/.test(source) &&
        name.split(' ').includes(source) &&
        others.some((sentence) => sentence.includes(name))),
  )
  if (!isNamed) return false
  if (item.type !== 'figure') return true
  const { value, qualifier } = readAmount(
    item.options.find(({ id }) => id === item.key)?.text ?? '',
  )
  return value !== null && qualifier === 'exact' && proof.sentence.includes(` ${inDigits(value)} `)
}

const NEGATED = /\b(?:not|never|nor|neither|no)\b|n['’]t\b/i

/** The claims that the evidence sentences give when nothing else is known, in offsets of `reread.body`. */
function rereadEvidence(evidence: readonly Evidence[], view: StoryView): readonly Claim[] {
  const [proof, ...others] = evidence
  if (!proof) return []
  const sentences = [...others, proof].map(({ sentence }) => sentence)
  const key = sentences.join('\n')
  const known = view.rereads.get(key)
  if (known) return known
  const original = view.documents.get(proof.articleId)
  if (!original) return []
  const claims = findFacts(documentOf(sentences, original)).filter((fact) => fact.kind === 'claim')
  const from = key.length - proof.sentence.length
  const found = claims.filter(({ cue }) => cue.span[0] >= from)
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
function strayWord(
  item: Item,
  proof: Evidence,
  actor: Actor | null,
  view: StoryView,
): string | null {
  const asked = item.alteration?.original ?? item.stem
  const said = stemsIn(proof, view)
  const frame = stemsOf(
    [
      'how tell readers who which source gave spoke figure missing said that used words according report states',
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

const wordsAt = (proof: Evidence, role: Mark['role']): string => {
  const mark = proof.marks.find((one) => one.role === role)
  return mark
    ? proof.sentence.slice(mark.span[0] - proof.span[0], mark.span[1] - proof.span[0])
    : ''
}
