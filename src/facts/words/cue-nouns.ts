/**
 * Nouns that attribute together with a light verb: “voiced concern about”, “issued a warning that”.
 *
 * @module
 */
import type { SpeechAct } from '../fact.ts'

/** Verbs with which such a noun is said; all their forms. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `voice voiced voices voicing express expressed expresses expressing raise raised raises raising issue issued issues issuing
  deliver delivered delivers delivering reiterate reiterated reiterates reiterating repeat repeated repeats repeating renew renewed
  renews renewing reaffirm reaffirmed reaffirms reaffirming make made makes making give gave gives giving convey conveyed conveys
  conveying echo echoed echoes echoing affirm affirmed affirms affirming declare declared declares declaring launch
  launched sound sounded sounds sounding signal signalled signaled signals`.split(/\s+/),
)

/** What the noun does with its content. */
export const CUE_NOUNS: ReadonlyMap<string, SpeechAct> = new Map<string, SpeechAct>([
  ...words(
    'express',
    'concern concerns fear fears worry worries alarm doubt doubts hope hopes regret anger outrage support backing confidence disappointment frustration optimism sympathy solidarity gratitude surprise shock dismay scepticism skepticism reservations opposition interest willingness',
  ),
  ...words('warn', 'warning warnings threat threats caution'),
  ...words(
    'state',
    'statement statements claim claims assertion assertions remark remarks suggestion suggestions argument arguments allegation allegations message',
  ),
  ...words(
    'accuse',
    'accusation accusations complaint complaints criticism criticisms objection objections condemnation',
  ),
  ...words('urge', 'call calls demand demands appeal appeals plea pleas request requests'),
  ...words(
    'promise',
    'promise promises pledge pledges vow vows commitment assurance assurances guarantee guarantees',
  ),
  ...words('deny', 'denial denials'),
])

function words(act: SpeechAct, nouns: string): [string, SpeechAct][] {
  return nouns.split(' ').map((noun) => [noun, act])
}
