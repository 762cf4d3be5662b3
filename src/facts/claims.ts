/**
 * Attributions as claims: source resolved, figures read, evidence found.
 *
 * @module
 */
import { contentHash } from '../lib/content-hash.ts'
import type { Document, Span } from '../text/document.ts'
import type { Attribution } from './attribution.ts'
import type { Claim } from './fact.ts'
import { findFigures } from './figures/find-figures.ts'
import type { SentenceView } from './grammar/tokens.ts'
import type { Discourse } from './sources/discourse.ts'
import { resolveSource } from './sources/resolve-source.ts'

export function toClaims(
  attributions: readonly Attribution[],
  document: Document,
  discourse: Discourse,
  views: readonly SentenceView[],
): Claim[] {
  const { body, id: articleId } = document
  const claims: Claim[] = []
  const variants = new Map<string, number>()
  for (const attribution of attributions) {
    const source = resolveSource(attribution.source, attribution.view, discourse)
    const evidence = evidenceSpan(attribution, views)
    const text = attribution.content.map((span) => body.slice(...span)).join(' … ')
    const key = `${evidence[0]}:${body.slice(...attribution.cue)}:${text}`
    const variant = variants.get(key) ?? 0
    variants.set(key, variant + 1)
    // Nested claims do not speak for “he” in the sentences after.
    const isNested = attributions.some(
      (other) => other !== attribution && holds(other, attribution),
    )
    if (source.name !== null && !isNested)
      discourse.spoken.push({
        source,
        view: attribution.view,
        at: attribution.source?.[0] ?? attribution.cue[0],
      })
    const via = attribution.via.map((reporter) => {
      const outer = resolveSource(reporter, attribution.view, discourse)
      if (outer.name !== null && !isNested)
        discourse.spoken.push({ source: outer, view: attribution.view, at: reporter[0] })
      return {
        text: body.slice(...reporter),
        span: reporter,
        name: outer.name ?? body.slice(...reporter),
      }
    })
    claims.push({
      kind: 'claim',
      id: `f${contentHash(articleId, 'claim', body.slice(...evidence), body.slice(...attribution.cue), text, String(variant))}`,
      articleId,
      source,
      cue: {
        text: body.slice(...attribution.cue),
        span: attribution.cue,
        act: attribution.act,
        negated: attribution.negated,
      },
      content: { text, spans: attribution.content },
      quotation: quotationOf(attribution, body),
      figures: figuresIn(attribution, views),
      via,
      nestedIn: null,
      evidence: { sentence: body.slice(...evidence), span: evidence },
      rule: attribution.rule,
    })
  }
  return claims.map((claim, at) => {
    const attribution = attributions[at]
    // The innermost claim whose content holds this one's cue.
    let outer: number | undefined
    for (const [index, other] of attributions.entries()) {
      if (!attribution || index === at || !holds(other, attribution)) continue
      if (outer === undefined || sizeOf(other) < sizeOf(attributions[outer])) outer = index
    }
    return outer === undefined ? claim : { ...claim, nestedIn: claims[outer]?.id ?? null }
  })
}

const holds = (outer: Attribution, inner: Attribution): boolean =>
  outer.content.some(
    ([start, end]) =>
      start <= inner.cue[0] &&
      inner.cue[1] <= end &&
      !inner.content.some(([from, to]) => from <= outer.cue[0] && outer.cue[1] <= to),
  )

const sizeOf = (attribution: Attribution | undefined): number =>
  (attribution?.content ?? []).reduce((sum, [start, end]) => sum + end - start, 0)

/** The sentences that cue, source and content stand in; all of one paragraph. */
function evidenceSpan({ view, content, cue }: Attribution, views: readonly SentenceView[]): Span {
  let [start, end] = view.sentence.span
  for (const [from, to] of [...content, cue]) {
    if (from >= start && to <= end) continue
    for (const { sentence, paragraph } of views) {
      if (paragraph !== view.paragraph || sentence.span[1] <= from || sentence.span[0] >= to)
        continue
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
  views: readonly SentenceView[],
): Claim['figures'] {
  return views
    .filter(
      ({ paragraph, sentence }) =>
        paragraph === view.paragraph &&
        content.some(([start, end]) => sentence.span[0] < end && start < sentence.span[1]),
    )
    .flatMap((touched) => findFigures(touched))
    .filter(({ span }) => content.some(([start, end]) => start <= span[0] && span[1] <= end))
}
