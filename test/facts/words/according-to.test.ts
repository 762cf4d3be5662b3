import { MEASURES, SOURCE_PARTS } from '../../../src/facts/words/according-to.ts'
import { testWordLists } from '../../support/test-word-lists.ts'

testWordLists([
  ['measures', MEASURES, 'plan means season', 'plans records mayor'],
  ['parts of a source', SOURCE_PARTS, 'based who released', 'said and which'],
])
