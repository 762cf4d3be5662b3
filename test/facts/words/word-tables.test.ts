import { test } from 'vitest'
import * as closed from '../../../src/facts/words/closed-class.ts'
import { CUE_NOUNS, LIGHT_VERBS } from '../../../src/facts/words/cue-nouns.ts'
import { NATIONAL_BODIES } from '../../../src/facts/words/national-bodies.ts'
import * as numbers from '../../../src/facts/words/numbers.ts'
import { REPORTING_VERB_FORMS } from '../../../src/facts/words/reporting-verbs.ts'
import { SAME_MEANING } from '../../../src/facts/words/same-meaning.ts'
import { testWordLists } from '../../support/test-word-lists.ts'

testWordLists([
  ['determiners', closed.DETERMINERS, 'the any several', 'mayor of two'],
  ['personal pronouns', closed.PERSONAL_PRONOUNS, 'he they it', 'him them who'],
  ['object pronouns', closed.OBJECT_PRONOUNS, 'him them', 'he they his'],
  ['relatives', closed.RELATIVES, 'who whose', 'that what'],
  ['prepositions', closed.PREPOSITIONS, 'of amid despite', 'and which if'],
  ['conjunctions', closed.CONJUNCTIONS, 'and but', 'because if'],
  ['subordinators', closed.SUBORDINATORS, 'because whether', 'and of'],
  ['forms of be', closed.BE, "is were isn't", 'has do bees'],
  ['forms of have', closed.HAVE, "has had hadn't", 'is halve'],
  ['forms of do', closed.DO, "do didn't", 'done doing'],
  ['modals', closed.MODALS, "will can't", 'want willing'],
  ['negations', closed.NEGATIONS, 'not never', 'no none'],
  ['common verbs', closed.COMMON_VERBS, 'became fell moved', 'said harbour'],
  ['verbs that are nouns too', closed.NOUNS_TOO, 'fall show', 'became fell'],
  ['adverbs', { has: closed.isAdverb }, 'quietly later', 'family harbour early'],
  ['weekdays', closed.WEEKDAYS, 'monday sunday', 'mon holiday'],
  ['months', closed.MONTHS, 'may sept', 'might monday'],
  ['nouns of time', closed.TIME_NOUNS, 'week dawn', 'may harbour'],
  ['light verbs', LIGHT_VERBS, 'voiced issued raising', 'said held'],
  ['cue nouns', CUE_NOUNS, 'concern warnings', 'harbour report letter'],
  ['offices of one country', NATIONAL_BODIES, 'pentagon bundestag', 'parliament police'],
  ['number words', numbers.NUMBER_WORDS, 'two nineteen ninety', 'hundred first dozen'],
  ['scales', numbers.SCALES, 'thousand bn', 'ten kilo'],
  ['vague amounts', numbers.VAGUE_AMOUNTS, 'dozens thousands', 'some two'],
  ['nouns of people', numbers.PEOPLE_NOUNS, 'people soldiers', 'boats crowns'],
  ['units of time', numbers.TIME_UNITS, 'days years', 'people monday'],
  ['reporting verbs', REPORTING_VERB_FORMS, 'said denied urging', 'moved closed saying-so'],
])

test('words of one meaning stand in one line only, in lower case', ({ expect }) => {
  const words = SAME_MEANING.flatMap((line) => line.split(' '))
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  expect(words.filter((word) => !/^[a-z-]+$/.test(word))).toEqual([])
  // Words of more senses than one are left out.
  for (const word of ['charge', 'hold', 'power']) expect(words).not.toContain(word)
})
