import { HARDLY, NOBODY, UNDECIDED, UNSAID } from '../../../src/facts/words/unsaid.ts'
import { testWordLists } from '../../support/test-word-lists.ts'

testWordLists([
  ['unsaid', UNSAID, 'failed yet unable refusal', 'refused forced quick went'],
  ['undecided', UNDECIDED, 'expected plans likely set', 'forced able continued used'],
  ['nobody', NOBODY, 'none nobody few', 'some several any'],
  ['hardly', HARDLY, 'hardly not', 'only just'],
])
