import type { Fact } from '../../src/facts/fact.ts'
import type { Span } from '../../src/text/document.ts'

/** Every span of a fact, with the words that must stand there if it names them. */
export function spansOf(fact: Fact): { span: Span; words?: string }[] {
  const evidence = { span: fact.evidence.span, words: fact.evidence.sentence }
  if (fact.kind === 'figure') return [evidence, { span: fact.figure.span, words: fact.figure.text }]
  if (fact.kind === 'role')
    return [
      evidence,
      { span: fact.role.span, words: fact.role.text },
      { span: fact.person.span, words: fact.person.text },
    ]
  const { source, cue, content, figures, via } = fact
  return [
    evidence,
    { span: cue.span, words: cue.text },
    ...(source.span ? [{ span: source.span, words: source.text }] : []),
    ...(source.antecedent
      ? [{ span: source.antecedent.span, words: source.antecedent.sentence }]
      : []),
    ...content.spans.map((span) => ({ span })),
    ...[...figures, ...via].map(({ span, text }) => ({ span, words: text })),
  ]
}
