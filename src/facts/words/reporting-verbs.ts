/**
 * English verbs that attribute: what they do with their content and how they take it. General news English.
 *
 * @module
 */
import type { SpeechAct } from '../fact.ts'

/**
 * How a verb takes what is said.
 * - `clause`: “said (that) the road was closed”
 * - `quote`: a direct quotation only: “laughed: ‘No’”
 * - `tell`: somebody first: “told reporters (that) …”
 * - `np`: a thing: “denied the charge”, “announced a review”, “denied closing the road”
 * - `of`: somebody, then `of`/`for`: “accused the firm of …”
 * - `request`: somebody, then an infinitive: “urged the firm to …”
 * - `inf`: an infinitive: “vowed to …”
 * - `name`: somebody or something, then what it is called: “called the plan ‘unfair’”
 * - a preposition: “warned of …”, “called for …”
 */
export type Frame =
  | 'clause'
  | 'quote'
  | 'tell'
  | 'np'
  | 'of'
  | 'request'
  | 'inf'
  | 'name'
  | `+${string}`

/** A verb with its frames and what it does in each: “warned of” warns, “advised that” states. */
export type ReportingVerb = {
  readonly lemma: string
  readonly frames: ReadonlyMap<Frame, SpeechAct>
}

/** One line a group: act, frames, then the verbs. A verb that stands on two lines has the frames of both. */
const GROUPS: readonly (readonly [act: SpeechAct, frames: readonly Frame[], verbs: string])[] = [
  [
    'state',
    ['clause'],
    'say state claim announce declare report confirm reveal disclose explain argue maintain contend assert allege acknowledge admit concede note observe remark comment mention add reply respond answer insist repeat reiterate stress emphasise emphasize underline underscore highlight indicate suggest imply predict forecast project estimate calculate conclude testify tweet write post joke quip recall recount complain boast brag whisper shout yell mutter counter retort caution advise signal specify clarify affirm reaffirm attest certify verify determine find show demonstrate reckon speculate surmise theorise theorize posit rule point_out spell_out make_clear go_on_to_say lament bemoan gush muse marvel quote hint deem swear',
  ],
  [
    'express',
    ['clause'],
    'believe think hope fear feel expect worry suspect doubt assume consider agree',
  ],
  [
    'state',
    ['quote'],
    'continue begin conclude ask laugh sigh exclaim cry interject volunteer offer urge demand warn chant sing message email text plead read',
  ],
  ['warn', ['clause'], 'warn threaten'],
  ['warn', ['+of', '+against', '+about'], 'warn caution'],
  ['promise', ['clause'], 'promise pledge vow guarantee'],
  ['state', ['inf', 'np'], 'claim'],
  ['promise', ['inf'], 'promise pledge vow threaten offer agree refuse decline propose'],
  ['promise', ['np'], 'promise'],
  ['ask', ['np', '+about'], 'ask'],
  ['ask', ['clause'], 'ask wonder question inquire enquire'],
  ['urge', ['clause'], 'demand recommend propose request'],
  [
    'urge',
    ['request'],
    'urge ask call_on call_upon order demand beg implore press encourage advise instruct appeal_to remind_to exhort tell warn',
  ],
  ['urge', ['np'], 'demand urge propose recommend request advocate'],
  ['urge', ['+for', '+against'], 'argue'],
  ['urge', ['+for'], 'ask call push appeal campaign plead press lobby'],
  [
    'state',
    ['tell'],
    'ask tell inform notify assure remind convince persuade brief advise warn text email message',
  ],
  [
    'accuse',
    ['of'],
    'accuse suspect blame condemn criticise criticize denounce slam fault praise thank credit',
  ],
  [
    'accuse',
    ['np'],
    'criticise criticize condemn denounce slam blast mock ridicule decry deplore deride blame question',
  ],
  ['deny', ['clause'], 'deny dispute'],
  [
    'deny',
    ['np'],
    'deny reject dismiss dispute rebut refute disavow rule_out play_down downplay contradict',
  ],
  [
    'state',
    ['np'],
    'announce confirm reveal disclose mention note suggest tweet declare assert allege recall recount acknowledge admit concede reiterate stress emphasise emphasize underline defend describe cite affirm reaffirm report explain estimate predict forecast repeat',
  ],
  ['express', ['np'], 'praise welcome hail applaud express voice endorse regret lament mourn'],
  ['state', ['+of'], 'speak talk'],
  ['state', ['+about'], 'talk speak boast write joke'],
  ['state', ['+to'], 'point refer allude admit testify'],
  ['accuse', ['+about', '+of'], 'complain'],
  ['express', ['name'], 'call label brand dub term describe'],
  ['express', ['+for'], 'hope'],
  ['express', ['+with'], 'agree disagree sympathise sympathize'],
]

/** Past form, participle if it differs. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  read: 'read',
  write: 'wrote written',
  speak: 'spoke spoken',
  think: 'thought',
  feel: 'felt',
  find: 'found',
  show: 'showed shown',
  forecast: 'forecast',
  begin: 'began begun',
  sing: 'sang sung',
  go: 'went gone',
  make: 'made',
  give: 'gave given',
  swear: 'swore sworn',
  // American and British.
  label: 'labeled labelled',
  signal: 'signaled signalled',
}

/** “quipped”, “referring”. */
const DOUBLES = /^(?:quip|brag|beg|dub|slam|rebut|admit|refer|begin)$/

/** How a verb form can be used: “said” is past and participle. */
export type VerbForm = {
  readonly verb: ReportingVerb
  readonly form: 'base' | 's' | 'past' | 'ing'
  /** Words after the verb proper: “out” in “pointed out”. */ readonly tail: readonly string[]
}

/** The forms of a verb: “says”, “said”, “said”, “saying”. */
export function inflect(
  verb: string,
): readonly [s: string, past: string, participle: string, ing: string] {
  const stem = DOUBLES.test(verb) ? verb + verb.slice(-1) : verb.replace(/e$/, '')
  const base = verb.replace(/(?<=[^aeiou])y$/, 'i')
  const s = base + (base !== verb || /(?:s|sh|ch|x|z|o)$/.test(verb) ? 'es' : 's')
  const regular = base !== verb ? `${base}ed` : `${stem}ed`
  const [past = regular, participle = past] = IRREGULAR[verb]?.split(' ') ?? []
  return [s, past, participle, `${/(?:ee|oe|ye)$/.test(verb) ? verb : stem}ing`]
}

function buildForms(): ReadonlyMap<string, readonly VerbForm[]> {
  const verbs = new Map<string, Map<Frame, SpeechAct>>()
  for (const [act, frames, lemmas] of GROUPS) {
    for (const lemma of lemmas.split(' ')) {
      const known = verbs.get(lemma) ?? new Map<Frame, SpeechAct>()
      for (const frame of frames) if (!known.has(frame)) known.set(frame, act)
      verbs.set(lemma, known)
    }
  }
  const forms = new Map<string, VerbForm[]>()
  const put = (word: string, form: VerbForm): void => {
    const held = forms.get(word)
    if (held) held.push(form)
    else forms.set(word, [form])
  }
  for (const [key, frames] of verbs) {
    const [head = key, ...tail] = key.split('_')
    const verb: ReportingVerb = { lemma: key.replaceAll('_', ' '), frames }
    const [s, past, participle, ing] = inflect(head)
    // “read” and “forecast” are taken for past forms, which any subject can have.
    if (past !== head) put(head, { verb, form: 'base', tail })
    put(past, { verb, form: 'past', tail })
    if (participle !== past) put(participle, { verb, form: 'past', tail })
    put(s, { verb, form: 's', tail })
    put(ing, { verb, form: 'ing', tail })
  }
  // Longer forms first, so that “called on” wins over “called”.
  for (const list of forms.values()) list.sort((a, b) => b.tail.length - a.tail.length)
  return forms
}

/** Word form (lower case) → the verbs it can be. */
export const REPORTING_VERB_FORMS: ReadonlyMap<string, readonly VerbForm[]> = buildForms()
