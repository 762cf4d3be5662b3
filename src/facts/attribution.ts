/**
 * What an attribution rule is given and what it gives back.
 *
 * @module
 */
import { isContraction } from './grammar/parts-of-speech.ts'
import type { Span } from '../text/document.ts'
import type { SpeechAct } from './fact.ts'
import type { Range } from './grammar/noun-phrase.ts'
import type { SentenceView, Token } from './grammar/tokens.ts'
import type { VerbGroup } from './grammar/verb-groups.ts'
import { BE, DO, HAVE, MODALS, NEGATIONS } from './words/closed-class.ts'

/** An attribution as found: spans of the body, nothing resolved yet. */
export type Attribution = {
  readonly rule: string
  readonly view: SentenceView
  /** Null when the words name no source. */
  readonly source: Span | null
  readonly cue: Span
  readonly act: SpeechAct
  readonly negated: boolean
  readonly content: readonly Span[]
  readonly via: readonly Span[]
}

/** A sentence with its reporting verbs. */
export type Clauses = {
  readonly view: SentenceView
  readonly tokens: readonly Token[]
  readonly groups: readonly VerbGroup[]
}

/**
 * What the content of a rule's attributions is: what somebody put into `words`; a `thing`, a wish or a deed that somebody
 * spoke of; or a `report`, told by whom it is passed on from, with what others said in it.
 */
export type Holds = 'words' | 'thing' | 'report'

/** A rule that reads one reporting verb. The first rule that finds something settles that verb. */
export type VerbRule = {
  readonly id: string
  readonly holds: Holds
  readonly find: (clauses: Clauses, group: VerbGroup) => Attribution | undefined
}

/** A rule that reads a whole sentence, for attributions that have no verb. */
export type SentenceRule = {
  readonly id: string
  readonly holds: Holds
  readonly findAll: (clauses: Clauses) => readonly Attribution[]
}

/** The span of a range of tokens in the body. */
export const spanOf = (tokens: readonly Token[], [first, last]: Range): Span => [
  tokens[first]?.start ?? 0,
  tokens[last]?.end ?? 0,
]

/** Auxiliaries and “not”: “has repeatedly warned” is a cue, “on Monday warned” is “warned”. */
const isVerbWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (HAVE.has(token.lower) ||
    BE.has(token.lower) ||
    DO.has(token.lower) ||
    MODALS.has(token.lower) ||
    NEGATIONS.has(token.lower))

/** “he'll say”: “he” is the source. */
function sourceSpan(tokens: readonly Token[], range: Range): Span {
  const [start, end] = spanOf(tokens, range)
  const last = tokens[range[1]]
  return isContraction(last)
    ? [start, end - (last?.lower.length ?? 0) + (last?.lower.indexOf("'") ?? 0)]
    : [start, end]
}

/** An attribution with the verb's own subject as its source. */
export function attributionOf(
  rule: string,
  { view, tokens }: Clauses,
  group: VerbGroup,
  act: SpeechAct,
  content: readonly Span[],
): Attribution | undefined {
  if (content.length === 0 || !group.subject) return undefined
  // The subject of “and warned” stands further left; “has” and “also” belong to the cue.
  let cueFirst =
    group.participle || group.sharesSubject
      ? group.first
      : Math.max(group.first, group.subject[1] + 1)
  while (cueFirst < group.at && !isVerbWord(tokens[cueFirst])) cueFirst++
  return {
    rule,
    view,
    source: sourceSpan(tokens, group.subject),
    cue: spanOf(tokens, [cueFirst, group.last]),
    act,
    negated: group.negated,
    content,
    via: [],
  }
}
