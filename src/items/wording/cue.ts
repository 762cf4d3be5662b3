import { REPORTING_VERB_FORMS, type VerbForm } from '../../facts/words/reporting-verbs.ts'
import { AUXILIARY_WORDS } from '../words/auxiliaries.ts'

export type Cue = {
  /** The simple past of its verb: “accused”. */
  readonly past: string
  /** Words of the cue behind its verb: “on” in “called on”. */
  readonly rest: string
  /** Whether the verb takes somebody before the clause: “told”, “convinced”. */
  readonly needsHearer: boolean
  /** Whether a clause with “that” follows. */
  readonly clause: 'always' | 'maybe' | 'never'
}

const ALWAYS_CLAUSE = /^(?:say|add|insist|tell)$/
const SAYS: Cue = { past: 'said', rest: '', needsHearer: false, clause: 'always' }

/** The simple past of every verb of reporting; the first form listed is the past proper (“wrote”). */
const PASTS: ReadonlyMap<string, string> = (() => {
  const pasts = new Map<string, string>()
  for (const [word, forms] of REPORTING_VERB_FORMS)
    for (const { verb, form } of forms)
      if (form === 'past' && !pasts.has(verb.lemma)) pasts.set(verb.lemma, word)
  return pasts
})()

/** The verb of a cue (“has repeatedly warned”, “reiterating his threat”), or undefined if it has none. */
export function readCue(text: string): Cue | undefined {
  const words = text
    .replace(/[:,–—\s-]+$/, '')
    .trim()
    .split(/\s+/)
  const lower = words.map((word) => word.toLowerCase())
  const all = lower.join(' ')
  if (all === '' || /^(?:according to|in the words of|citing|quoting)\b/.test(all)) return SAYS
  if (/\b(?:quoted|cited|reported)\b.* as saying\b/.test(all)) return SAYS
  const at = lower.findIndex((word) => REPORTING_VERB_FORMS.has(word) && !AUXILIARY_WORDS.has(word))
  if (at < 0) return undefined
  // “will urge”, “would say”, “to warn”: not said yet.
  if (
    lower.slice(0, at).some((word) => /^(?:will|would|to|could|may|might|should|must)$/.test(word))
  )
    return undefined
  const form = bestForm(lower, at)
  const past = form && PASTS.get(form.verb.lemma)
  if (!form || past === undefined) return undefined
  const { frames, lemma } = form.verb
  const takesClause = frames.has('clause') || frames.has('tell')
  return {
    past,
    rest: words.slice(at + 1).join(' '),
    needsHearer: frames.has('tell') && !frames.has('clause'),
    clause: ALWAYS_CLAUSE.test(lemma) ? 'always' : takesClause ? 'maybe' : 'never',
  }
}

/** The reading of a cue word whose tail stands behind it; a bare form otherwise. */
function bestForm(words: readonly string[], at: number): VerbForm | undefined {
  const forms = REPORTING_VERB_FORMS.get(words[at] ?? '') ?? []
  const isTailed = ({ tail }: VerbForm): boolean =>
    tail.length > 0 && tail.every((word, by) => words[at + 1 + by] === word)
  return forms.find(isTailed) ?? forms.find(({ tail }) => tail.length === 0) ?? forms[0]
}
