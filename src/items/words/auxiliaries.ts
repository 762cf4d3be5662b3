import { BE, DO, HAVE, MODALS } from '../../facts/words/closed-class.ts'

/** Words that show that a stretch of text holds a finite verb. */
export const AUXILIARY_WORDS: ReadonlySet<string> = new Set([
  ...[...BE].filter((word) => !/^(?:be|been|being)$/.test(word)),
  ...[...HAVE].filter((word) => word !== 'having'),
  ...DO,
  ...MODALS,
])
