import { EVIDENCE_VERBS } from '../../../src/facts/words/evidence-verbs.ts'
import { testWordLists } from '../../support/test-word-lists.ts'

testWordLists([
  ['verbs of evidence', EVIDENCE_VERBS, 'shows found indicated', 'said warns founded'],
])
