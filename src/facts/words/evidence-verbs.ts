import { inflect } from './reporting-verbs.ts'

/** Forms of verbs by which a thing bears something out: “the tests show”. Nobody speaks, so that nobody passes it on. */
export const EVIDENCE_VERBS: ReadonlySet<string> = new Set(
  'show find indicate suggest reveal'.split(' ').flatMap((verb) => [verb, ...inflect(verb)]),
)
