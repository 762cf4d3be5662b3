/**
 * Attributions as claims: source resolved, figures read, evidence found.
 *
 * @module
 */
import { contentHash } from '../lib/content-hash.ts'
import type { Document, Span } from '../text/document.ts'
import type { Attribution } from './attribution.ts'
import type { Claim, Figure } from './fact.ts'
import { sentencesIn, type SentenceView } from './grammar/tokens.ts'
import { findOuter } from './nesting.ts'
import type { Discourse } from './sources/discourse.ts'
import { resolveSource } from './sources/resolve-source.ts'
import type { Trace } from './trace.ts'

/** Claims in the order of `attributions`, which are in order of their cues. `discourse` learns who has spoken. */
export function toClaims(
  attributions: readonly Attribution[],
  document: Document,
  discourse: Discourse,
  figuresOf: (view: SentenceView) => readonly Figure[],
  trace?: Trace,
): Claim[] {
  const { body, id: articleId } = document
  const outer = findOuter(attributions)
  const ids = new Map<Attribution, string>()
  const variants = new Map<string, number>()
  const claims = attributions.map((attribution): Claim => {
    const { view, cue } = attribution
    const source = resolveSource(attribution.source, view, discourse)
    const { text: words, status, name } = source
    trace?.push({ step: 'resolved', by: status, at: cue[0], what: `${words} → ${name}` })
    const evidence = evidenceSpan(attribution)
    const sentence = body.slice(...evidence)
    const cueText = body.slice(...cue)
    const text = attribution.content.map((span) => body.slice(...span)).join(' … ')
    const spans = withThat(attribution, body)
    // The same words twice in one report are two claims.
    const key = contentHash(sentence, cueText, text)
    const variant = variants.get(key) ?? 0
    variants.set(key, variant + 1)
    const id = `f${contentHash(articleId, 'claim', sentence, cueText, text, String(variant))}`
    ids.set(attribution, id)
    // Nested claims do not speak for “he” in the sentences after.
    const isNested = outer.has(attribution)
    if (source.name !== null && !isNested)
      discourse.spoken.push({ source, view, at: attribution.source?.[0] ?? cue[0] })
    const via = attribution.via.map((reporter) => {
      const who = resolveSource(reporter, view, discourse)
      if (who.name !== null && !isNested)
        discourse.spoken.push({ source: who, view, at: reporter[0] })
      return { text: who.text, span: reporter, name: who.name ?? who.text }
    })
    return {
      kind: 'claim',
      id,
      articleId,
      source,
      cue: { text: cueText, span: cue, act: attribution.act, negated: attribution.negated },
      content: { text, spans },
      quotation: quotationOf(attribution, body),
      figures: figuresIn(attribution, figuresOf),
      via,
      nestedIn: null,
      evidence: { sentence, span: evidence },
      rule: attribution.rule,
    }
  })
  return claims.map((claim, at) => {
    const attribution = attributions[at]
    const holder = attribution && outer.get(attribution)
    return holder ? { ...claim, nestedIn: ids.get(holder) ?? null } : claim
  })
}

/** “said that the road was closed”: “that” opens the content, as it does in the corpora; its text does without. */
function withThat({ content, cue }: Attribution, body: string): readonly Span[] {
  const [first, ...others] = content
  if (!first || first[0] < cue[1]) return content
  const that = /\bthat\s{1,3}$/i.exec(body.slice(Math.max(cue[1], first[0] - 8), first[0]))
  return that ? [[first[0] - that[0].length, first[1]], ...others] : content
}

/** The sentences that cue and content stand in; all of one paragraph. */
function evidenceSpan({ view, content, cue }: Attribution): Span {
  let [start, end] = view.sentence.span
  for (const [from, to] of [...content, cue]) {
    if (from >= start && to <= end) continue
    for (const { sentence } of sentencesIn(view.paragraph, from, to)) {
      start = Math.min(start, sentence.span[0])
      end = Math.max(end, sentence.span[1])
    }
  }
  return [start, end]
}

const OPENING = /^["“”„«‘']/

const isQuoted = (text: string): boolean =>
  OPENING.test(text) && /["”»’'][.,]?$/.test(text) && !/["“”].*["“”].*["“”].*["“”]/.test(text)

function quotationOf({ content }: Attribution, body: string): Claim['quotation'] {
  const texts = content.map((span) => body.slice(...span).trim())
  if (texts.length > 0 && texts.every(isQuoted)) return 'direct'
  return texts.some((text) => /["“”„«»]|(?:^|\s)[‘'](?=\w)/.test(text)) ? 'mixed' : 'indirect'
}

function figuresIn(
  { content, view }: Attribution,
  figuresOf: (view: SentenceView) => readonly Figure[],
): readonly Figure[] {
  let { paragraph } = view
  return content.flatMap(([start, end]) => {
    // A quotation can go on in the paragraphs after.
    while (paragraph.span[1] <= start) {
      if (!paragraph.next) return []
      paragraph = paragraph.next
    }
    return sentencesIn(paragraph, start, end)
      .flatMap(figuresOf)
      .filter(({ span }) => start <= span[0] && span[1] <= end)
  })
}
