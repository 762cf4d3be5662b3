import type { Claim, Fact } from '../facts/fact.ts'
import type { Mark } from '../items/item.ts'

/** The marks of every claim of one article, for its text. They give away answers. */
export function marksOfClaims(facts: readonly Fact[], articleId: string): Mark[] {
  return facts.flatMap((fact) =>
    fact.kind === 'claim' && fact.articleId === articleId ? marksOfClaim(fact) : [],
  )
}

/** Source, cue and content of one claim. */
export function marksOfClaim({ source, cue, content }: Claim): Mark[] {
  return [
    ...(source.span === null ? [] : [{ role: 'source' as const, span: source.span }]),
    { role: 'cue', span: cue.span },
    ...content.spans.map((span) => ({ role: 'content' as const, span })),
  ]
}
