import { contentHash } from '../lib/content-hash.ts'
import type { Document, Span } from '../text/document.ts'
import type { Attribution, Clauses } from './attribution.ts'
import { toClaims } from './claims.ts'
import type { Claim, Fact, Figure, RoleFact, UnsourcedFigure } from './fact.ts'
import { findFigures } from './figures/find-figures.ts'
import { FILTERS } from './filters/index.ts'
import { sideOf } from './gazetteer.ts'
import { type SentenceView, viewDocument } from './grammar/tokens.ts'
import { findVerbGroups } from './grammar/verb-groups.ts'
import { SENTENCE_RULES, VERB_RULES } from './rules/index.ts'
import type { Discourse } from './sources/discourse.ts'
import { findPeople } from './sources/people.ts'
import { findSexes } from './sources/sexes.ts'
import type { Trace, TraceStep } from './trace.ts'

/**
 * What a document says and who it holds to it: claims in reading order, figures in the report's own voice, and
 * people's offices. Every span is one of `document.body`; ids are hashes of the article and the evidence, so
 * the same text gives the same ids. Rules are for English; a text in another language gives few facts or none.
 */
export function findFacts(document: Document, trace?: Trace): Fact[] {
  const paragraphs = viewDocument(document)
  const views = paragraphs.flatMap(({ sentences }) => sentences)
  const people = findPeople(paragraphs)
  const discourse: Discourse = {
    people,
    sexes: findSexes(paragraphs, people),
    body: document.body,
    paragraphs,
    spoken: [],
  }
  const attributions = FILTERS.reduce<readonly Attribution[]>(
    (list, filter) => filter.apply(list, document.body, trace),
    views.flatMap((view) => findAttributions(view, trace)),
  )
  const figures = new Map(views.map((view) => [view, findFigures(view)]))
  const figuresOf = (view: SentenceView): readonly Figure[] => figures.get(view) ?? []
  const claims = toClaims(attributions, document, discourse, figuresOf, trace)
  return [
    ...claims,
    ...findUnsourcedFigures(figures, claims, document),
    ...findRoles(discourse, document),
  ]
}

/** All attributions of one sentence, in order of their cues. */
export function findAttributions(view: SentenceView, trace?: Trace): Attribution[] {
  const clauses: Clauses = { view, tokens: view.tokens, groups: findVerbGroups(view) }
  const found: Attribution[] = []
  for (const rule of SENTENCE_RULES) found.push(...rule.findAll(clauses))
  for (const group of clauses.groups) {
    for (const rule of VERB_RULES) {
      const attribution = rule.find(clauses, group)
      if (!attribution) continue
      found.push(attribution)
      break
    }
  }
  if (trace) for (const { rule, cue } of found) trace.push(stepOf(rule, cue, view))
  return found.toSorted((a, b) => a.cue[0] - b.cue[0])
}

const stepOf = (by: string, [at, end]: Span, { sentence }: SentenceView): TraceStep => {
  const start = sentence.span[0]
  return { step: 'found', by, at, what: sentence.text.slice(at - start, end - start) }
}

/** Figures that stand in no claim's content: the report's own voice. */
function findUnsourcedFigures(
  figures: ReadonlyMap<SentenceView, readonly Figure[]>,
  claims: readonly Claim[],
  document: Document,
): UnsourcedFigure[] {
  const claimed = new Set(claims.flatMap((claim) => claim.figures.map(({ span }) => span[0])))
  const facts: UnsourcedFigure[] = []
  const variants = new Map<string, number>()
  for (const [{ sentence }, list] of figures) {
    for (const figure of list) {
      if (figure.value === null || claimed.has(figure.span[0])) continue
      const offset = String(figure.span[0] - sentence.span[0])
      const key = `${offset}:${sentence.text}`
      const variant = variants.get(key) ?? 0
      variants.set(key, variant + 1)
      facts.push({
        kind: 'figure',
        id: `f${contentHash(document.id, 'figure', sentence.text, figure.text, offset, String(variant))}`,
        articleId: document.id,
        figure,
        evidence: { sentence: sentence.text, span: sentence.span },
      })
    }
  }
  return facts
}

function findRoles({ people }: Discourse, document: Document): RoleFact[] {
  const facts: RoleFact[] = []
  for (const person of people.values()) {
    const seen = new Set<string>()
    for (const { name, span, role, view } of person.mentions) {
      if (!role || seen.has(role.text)) continue
      seen.add(role.text)
      facts.push({
        kind: 'role',
        id: `f${contentHash(document.id, 'role', view.sentence.text, name, role.text)}`,
        articleId: document.id,
        person: { text: name, span, name: person.name },
        role: { text: role.text, span: role.span },
        side: sideOf(role.text),
        evidence: { sentence: view.sentence.text, span: view.sentence.span },
      })
    }
  }
  return facts.toSorted((a, b) => a.person.span[0] - b.person.span[0])
}
