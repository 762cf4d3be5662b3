import { viewDocument } from '../../src/facts/grammar/tokens.ts'
import { findVerbGroups } from '../../src/facts/grammar/verb-groups.ts'
import type { Trace, TraceStep } from '../../src/facts/trace.ts'
import { REPORTING_VERB_FORMS } from '../../src/facts/words/reporting-verbs.ts'
import type { Document } from '../../src/text/document.ts'

/** How a source is told from its words. */
const RESOLVED: Readonly<Record<string, string>> = {
  named: 'by its own words',
  role: 'by the office: who holds it in this report, else the words themselves',
  pronoun: 'the last one before it that spoke or acted, and fits',
  anonymous: 'the words say that it is not to be known',
  none: 'no words name a source',
}

/** One step and why it was taken. */
export function explainStep({ step, by, what, why }: TraceStep): string {
  if (why !== undefined) return `${step} by ${by}: ${what} (${why})`
  if (step === 'found') return `found by ${by}: ${what}`
  const isNobody = what.endsWith('→ null') && by === 'pronoun'
  return `resolved as ${by}: ${what} (${isNobody ? 'nobody before it fits for certain' : RESOLVED[by]})`
}

export type Rejected = { readonly at: number; readonly what: string; readonly why: string }

/** The forms of reporting verbs that no rule has found anything by, and why. */
export function rejectedVerbs(document: Document, trace: Trace): Rejected[] {
  const cues = trace.filter(({ step }) => step === 'found')
  return viewDocument(document)
    .flatMap(({ sentences }) => sentences)
    .flatMap((view) => {
      const groups = findVerbGroups(view)
      return view.tokens.flatMap(({ lower, start, end, text }, index): Rejected[] => {
        const isCue = cues.some(({ at, what }) => at < end && start < at + what.length)
        if (!REPORTING_VERB_FORMS.has(lower) || isCue) return []
        const group = groups.find(({ at }) => at === index)
        return [{ at: start, what: text, why: whyRejected(group) }]
      })
    })
}

function whyRejected(group: ReturnType<typeof findVerbGroups>[number] | undefined): string {
  if (!group) return 'not a reporting verb here: a noun, a name, a passive, or not yet said'
  if (!group.subject) return 'it has no subject'
  return `no rule fits what follows: “${group.verb.lemma}” takes ${[...group.verb.frames.keys()].join(', ')}`
}
