import { type Attribution, type SentenceRule, spanOf } from '../attribution.ts'
import { skipAdjuncts } from '../grammar/adjuncts.ts'
import { skipBeforeVerb } from '../grammar/clause.ts'
import { contentEnd, contentSpans } from '../grammar/content.ts'
import { type Range, nounPhraseBefore } from '../grammar/noun-phrase.ts'
import { mainSubject } from '../grammar/subjects.ts'
import { type Token, isComma, isPossessive, isQuoteMark } from '../grammar/tokens.ts'
import { type VerbGroup, isHypothetical, isUnspoken } from '../grammar/verb-groups.ts'
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../words/closed-class.ts'
import { CUE_NOUNS, LIGHT_VERBS } from '../words/cue-nouns.ts'

/** A light verb and a noun attribute together: “voiced concern about the dam”, “issued a warning that it leaks”. */
export const nominalCue: SentenceRule = {
  id: 'nominal-cue',
  holds: 'thing',
  findAll(clauses) {
    const found: Attribution[] = []
    const { tokens } = clauses
    for (let at = 0; at < tokens.length; at++) {
      if (!LIGHT_VERBS.has(tokens[at]?.lower ?? '')) continue
      const attribution = readNominal(clauses, at)
      if (attribution) found.push(attribution)
    }
    return found
  },
}

function readNominal(
  clauses: Parameters<SentenceRule['findAll']>[0],
  verb: number,
): Attribution | undefined {
  const { tokens, view, groups } = clauses
  const noun = cueNounAfter(tokens, verb)
  const act = noun === undefined ? undefined : CUE_NOUNS.get(tokens[noun]?.lower ?? '')
  if (noun === undefined || !act) return undefined
  const quote = tokens[verb]?.quote ?? -1
  const subject = subjectOf(tokens, verb, groups)
  const first = skipBeforeVerb(tokens, verb, 0) + 1
  if (!subject || tokens.slice(first, verb).some(isHypothetical)) return undefined
  const negated = isUnspoken(tokens, first, verb, subject)
  let from = skipAdjuncts(tokens, noun + 1)
  const link = tokens[from]
  if (!link) return undefined
  if (/^(?:that|about|over|of|at|for|to|on|in|with)$/.test(link.lower)) from++
  else if (!isQuoteMark(link)) return undefined
  const group: VerbGroup = {
    verb: { lemma: tokens[verb]?.lower ?? '', frames: new Map() },
    form: 'past',
    at: verb,
    last: noun,
    first: verb,
    floor: 0,
    quote,
    negated,
    participle: false,
    subject,
    sharesSubject: false,
  }
  const end = contentEnd(clauses, group, from)
  const content = contentSpans(view, tokens, from, end)
  if (content.length === 0) return undefined
  return {
    rule: 'nominal-cue',
    view,
    source: spanOf(tokens, subject),
    cue: spanOf(tokens, [verb, noun]),
    act,
    negated,
    content,
    via: [],
  }
}

/** The cue noun within four words of the verb: “voiced deep concern”, “repeated his threat”. */
function cueNounAfter(tokens: readonly Token[], verb: number): number | undefined {
  for (let at = verb + 1; at <= verb + 4; at++) {
    const token = tokens[at]
    if (!token || token.kind !== 'word') return undefined
    if (CUE_NOUNS.has(token.lower)) return at
    if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower)) return undefined
    if (isPossessive(token) && !DETERMINERS.has(token.lower)) return undefined
  }
  return undefined
}

function subjectOf(
  tokens: readonly Token[],
  verb: number,
  groups: readonly VerbGroup[],
): Range | undefined {
  const last = skipBeforeVerb(tokens, verb, 0)
  const isParticiple = tokens[verb]?.lower.endsWith('ing') === true
  const own = nounPhraseBefore(tokens, last, 0)
  if (!isParticiple && own) return own
  if (isParticiple && own && tokens[own[0] - 1]?.lower === 'with') return own
  if (!isParticiple && !CONJUNCTIONS.has(tokens[last]?.lower ?? '') && !isComma(tokens[last]))
    return undefined
  const before = groups.findLast(
    (group) => group.at < verb && group.subject && group.quote === (tokens[verb]?.quote ?? -1),
  )
  return before?.subject ?? mainSubject(tokens, verb, 0)
}
