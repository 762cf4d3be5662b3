import type { Claim } from '../facts/fact.ts'
import type { Document, Sentence, Span } from '../text/document.ts'
import type { Evidence, Mark } from './item.ts'
import { stemsOf } from './similarity.ts'
import { actorOf, type StoryView } from './story-view.ts'

/**
 * The sentence that proves a claim, with source, cue and content marked; behind it the sentence that tells
 * who a pronoun, role or bare last name means, if the claim needs one.
 */
export function evidenceOf(claim: Claim, view: StoryView): readonly Evidence[] {
  const known = view.evidence.get(claim.id)
  if (known) return known
  const { sentence, span } = claim.evidence
  const isInside = ([start, end]: Span): boolean => start >= span[0] && end <= span[1]
  const marks: Mark[] = [
    ...(claim.source.span ? [{ role: 'source' as const, span: claim.source.span }] : []),
    { role: 'cue' as const, span: claim.cue.span },
    ...claim.content.spans.map((content) => ({ role: 'content' as const, span: content })),
  ].filter((mark) => isInside(mark.span))
  const proof = entryOf(claim, view, sentence, span, marks)
  const evidence = [
    proof,
    ...antecedentsOf(claim, view).map((held) => entryOf(claim, view, held.sentence, held.span, [])),
  ]
  view.evidence.set(claim.id, evidence)
  return evidence
}

type Antecedent = NonNullable<Claim['source']['antecedent']>

/** “He” leads to “Lee said …”, and “Lee” to the sentence with the full name: two steps at most. */
function antecedentsOf(claim: Claim, view: StoryView): Antecedent[] {
  const { name, text } = claim.source
  // Named in full where it speaks: nothing else is needed.
  if (name !== null && text.replaceAll('’', "'").includes(name)) return []
  const found: Antecedent[] = []
  const add = (antecedent: Claim['source']['antecedent']): void => {
    if (antecedent === null || antecedent.span[0] === claim.evidence.span[0]) return
    if (found.length < 2 && !found.some(({ span }) => span[0] === antecedent.span[0]))
      found.push(antecedent)
  }
  add(claim.source.antecedent)
  const sentences = [claim.evidence.span[0], ...found.map(({ span }) => span[0])]
  const own = nameStems(name)
  const isOwner = /^(?:his|her|its|their)\b/i.test(text)
  for (const other of view.claimsOf.get(claim.articleId) ?? []) {
    if (!sentences.includes(other.evidence.span[0])) continue
    if (other.source.name === name || (isOwner && other !== claim) || sharesName(own, other))
      add(other.source.antecedent)
  }
  return found.toSorted((one, other) => one.span[0] - other.span[0])
}

const nameStems = (name: string | null): ReadonlySet<string> => stemsOf(name ?? '')
const sharesName = (own: ReadonlySet<string>, { source }: Claim): boolean =>
  [...nameStems(source.name)].some((stem) => own.has(stem))

/** A sentence in the report's own voice, as evidence: there is no fact and no source behind it. */
export const evidenceOfSentence = (
  { id }: Document,
  { text, span }: Pick<Sentence, 'text' | 'span'>,
  view: StoryView,
): Evidence =>
  toEvidence({ articleId: id, factId: null, via: [], source: null }, view, text, span, [])

const entryOf = (
  { articleId, id, via, source }: Claim,
  view: StoryView,
  sentence: string,
  span: Span,
  marks: readonly Mark[],
): Evidence =>
  toEvidence(
    {
      articleId,
      factId: id,
      via: via.map(({ name }) => name),
      source: actorOf(source, view)?.name ?? source.name,
    },
    view,
    sentence,
    span,
    marks,
  )

function toEvidence(
  { articleId, factId, via, source }: Pick<Evidence, 'articleId' | 'factId' | 'via' | 'source'>,
  { documents, reportNames }: StoryView,
  sentence: string,
  span: Span,
  marks: readonly Mark[],
): Evidence {
  const document = documents.get(articleId)
  return {
    kind: document?.kind ?? 'article',
    articleId,
    factId,
    reportName: reportNames.get(articleId) ?? null,
    outlet: document?.outlet ?? null,
    agency: document?.agency ?? null,
    via,
    source,
    published: document?.published ?? {
      value: null,
      precision: 'none',
      explicit: false,
      evidence: null,
      known: null,
    },
    sentence,
    span,
    marks,
  }
}
