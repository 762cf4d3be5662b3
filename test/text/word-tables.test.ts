import * as abbreviations from '../../src/text/words/abbreviations.ts'
import * as calendar from '../../src/text/words/calendar.ts'
import * as elements from '../../src/text/words/html-elements.ts'
import * as functions from '../../src/text/words/function-words.ts'
import { SENTENCE_OPENERS } from '../../src/text/words/sentence-openers.ts'
import { SPEECH_VERBS } from '../../src/text/words/speech-verbs.ts'
import { testWordLists } from '../support/test-word-lists.ts'

const asSet = (list: readonly string[]): ReadonlySet<string> => new Set(list)

testWordLists([
  ['never ends a sentence', abbreviations.NEVER_ENDS, 'mr gen e.g', 'inc no p.m mayor'],
  ['before a number', abbreviations.BEFORE_NUMBER, 'no vol', 'mr inc'],
  ['may end a sentence', abbreviations.MAY_END, 'inc u.s dec', 'mr no town'],
  ['clock', abbreviations.CLOCK, 'a.m pm', 'gmt mr'],
  ['after a clock time', abbreviations.AFTER_CLOCK, 'monday may gmt', 'the mayor'],
  ['months', calendar.MONTHS, 'march', 'monday harbour'],
  ['weekdays', calendar.WEEKDAYS, 'monday', 'march today'],
  ['fillers of dates', calendar.DATE_FILLERS, 'on', 'monday mayor'],
  ['function words', functions.FUNCTION_WORDS, 'the of', 'mayor said-so'],
  ['sentence glue', functions.SENTENCE_GLUE, 'the', 'harbour'],
  ['words to visitors', functions.VISITOR_WORDS, 'your', 'mayor their'],
  ['imperatives', functions.IMPERATIVES, 'click', 'clicked harbour'],
  ['sentence openers', SENTENCE_OPENERS, 'the but', 'harbour mayor'],
  ['speech verbs', SPEECH_VERBS, 'said asked', 'walked closed'],
  ['elements left out', elements.SKIPPED_ELEMENTS, 'script nav', 'p article'],
  ['block elements', elements.BLOCK_ELEMENTS, 'p div li', 'em span a'],
  ['void elements', elements.VOID_ELEMENTS, 'br img', 'p div'],
  ['names of furniture', asSet(elements.FURNITURE_NAMES), 'comment newsletter', 'article body'],
  ['names of text', asSet(elements.TEXT_NAMES), 'article-body', 'sidebar comment'],
])
