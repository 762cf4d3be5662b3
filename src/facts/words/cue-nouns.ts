/**
 * Nouns that attribute together with a light verb: “voiced concern about”, “issued a warning that”.
 *
 * @module
 */
import type { SpeechAct } from '../fact.ts'
import { inflect } from './reporting-verbs.ts'

/** Verbs with which such a noun is said; all their forms. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `voice express raise issue deliver reiterate repeat renew reaffirm make give convey echo affirm declare launch sound
  signal`
    .split(/\s+/)
    .flatMap((verb) => [verb, ...inflect(verb)]),
)

/** What the noun does with its content. */
export const CUE_NOUNS: ReadonlyMap<string, SpeechAct> = new Map<string, SpeechAct>([
  ...words(
    'express',
    'concern fear hope doubt regret worry worries alarm anger outrage support backing confidence disappointment frustration optimism sympathy solidarity gratitude surprise shock dismay scepticism skepticism reservation opposition interest willingness',
  ),
  ...words('warn', 'warning threat caution'),
  ...words('state', 'statement claim assertion remark suggestion argument allegation message'),
  ...words('accuse', 'accusation complaint criticism objection condemnation'),
  ...words('urge', 'call demand appeal plea request'),
  ...words('promise', 'promise pledge vow commitment assurance guarantee'),
  ...words('deny', 'denial'),
])

function words(act: SpeechAct, nouns: string): [string, SpeechAct][] {
  return nouns.split(' ').flatMap((noun) => [
    [noun, act],
    [`${noun}s`, act],
  ])
}
