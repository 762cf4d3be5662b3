import { describe, test } from 'vitest'
import type { Attribution, SentenceRule, VerbRule } from '../../src/facts/attribution.ts'
import type { SpeechAct } from '../../src/facts/fact.ts'
import { findFacts } from '../../src/facts/find-facts.ts'
import { viewDocument } from '../../src/facts/grammar/tokens.ts'
import { findVerbGroups } from '../../src/facts/grammar/verb-groups.ts'
import type { Trace } from '../../src/facts/trace.ts'
import { explainStep, rejectedVerbs } from '../eval/explain-trace.ts'
import { documentOf } from '../facts/document-of.ts'

/** One attribution as a reader would note it down. What a row leaves out is not checked. */
type Expected = {
  readonly text: string
  readonly source?: string
  readonly cue?: string
  /** The content; the parts of a broken quotation with “ … ” between them. */
  readonly content?: string
  readonly act?: SpeechAct
  readonly negated?: boolean
  readonly via?: readonly string[]
}

type Ignored = { readonly text: string; readonly because: string }

/**
 * Tests one attribution rule alone: the sentences it reads, and those it must leave alone. What the whole engine makes
 * of a sentence is printed only when its row fails.
 */
export function testFactRule(
  rule: VerbRule | SentenceRule,
  { finds, ignores }: { readonly finds: readonly Expected[]; readonly ignores: readonly Ignored[] },
): void {
  describe(`the rule ${rule.id}`, () => {
    test.for(finds)('finds $source in: $text', ({ text, ...expected }, { expect }) => {
      const found = applyRule(rule, text).map((attribution) => noteDown(attribution, text))
      expect(found, traceOf(text)).toEqual([expect.objectContaining(expected)])
    })
    test.for(ignores)('ignores “$text”: $because', ({ text }, { expect }) => {
      const found = applyRule(rule, text).map((attribution) => noteDown(attribution, text))
      expect(found, traceOf(text)).toEqual([])
    })
    test('gives its own id to what it finds', ({ expect }) => {
      const ids = finds.flatMap(({ text }) => applyRule(rule, text).map((found) => found.rule))
      expect(new Set(ids)).toEqual(new Set([rule.id]))
    })
  })
}

const viewsOf = (text: string) => viewDocument(documentOf(text)).flatMap((p) => p.sentences)

function applyRule(rule: VerbRule | SentenceRule, text: string): Attribution[] {
  return viewsOf(text).flatMap((view) => {
    const clauses = { view, tokens: view.tokens, groups: findVerbGroups(view) }
    return 'findAll' in rule
      ? [...rule.findAll(clauses)]
      : clauses.groups.flatMap((group) => rule.find(clauses, group) ?? [])
  })
}

function noteDown(found: Attribution, text: string): Required<Omit<Expected, 'text'>> {
  return {
    source: found.source ? text.slice(...found.source) : '',
    cue: text.slice(...found.cue),
    content: found.content.map((span) => text.slice(...span)).join(' … '),
    act: found.act,
    negated: found.negated,
    via: found.via.map((span) => text.slice(...span)),
  }
}

/** What the engine did with a text, one step a line, and why. */
export function traceOf(text: string): string {
  const trace: Trace = []
  const document = documentOf(text)
  findFacts(document, trace)
  const steps = trace.map(explainStep)
  const rejected = rejectedVerbs(document, trace).map(
    ({ what, why }) => `rejected: ${what} (${why})`,
  )
  return [`Trace of: ${text}`, ...steps, ...rejected].join('\n')
}
