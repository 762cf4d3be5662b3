import { test } from 'vitest'
import * as abbreviations from '../../src/text/words/abbreviations.ts'
import { AGENCIES } from '../../src/text/words/agencies.ts'
import { MONTHS, WEEKDAYS } from '../../src/text/words/calendar.ts'
import * as functionWords from '../../src/text/words/function-words.ts'
import { OUTLETS } from '../../src/text/words/outlets.ts'
import * as pagePhrases from '../../src/text/words/page-phrases.ts'
import { SENTENCE_OPENERS } from '../../src/text/words/sentence-openers.ts'
import { SPEECH_VERBS } from '../../src/text/words/speech-verbs.ts'

const LISTS = { ...abbreviations, ...functionWords, ...pagePhrases, SENTENCE_OPENERS, SPEECH_VERBS }

for (const [name, list] of Object.entries(LISTS)) {
  test(`${name} holds each entry once, in lower case, with single blanks`, ({ expect }) => {
    const entries = [...list]
    expect(new Set(entries).size).toBe(entries.length)
    for (const entry of entries) expect(entry).toMatch(/^[a-z0-9#'&.-]+(?: [a-z0-9#'&.-]+)*$/)
  })
}

test('no abbreviation stands in two lists', ({ expect }) => {
  const { NEVER_ENDS, BEFORE_NUMBER, MAY_END, CLOCK } = abbreviations
  const all = [NEVER_ENDS, BEFORE_NUMBER, MAY_END, CLOCK].flatMap((list) => [...list])
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([])
})

test('names of agencies and outlets are unambiguous', ({ expect }) => {
  const forms = AGENCIES.flatMap((names) => names.map((name) => name.toLowerCase()))
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
  expect(new Set(OUTLETS).size).toBe(OUTLETS.length)
})

test('the calendar knows its months and days', ({ expect }) => {
  expect(['jan', 'may', 'sept', 'december'].map((word) => MONTHS.get(word))).toEqual([1, 5, 9, 12])
  expect(['mon', 'thur', 'sunday'].map((word) => WEEKDAYS.get(word))).toEqual([
    'Monday',
    'Thursday',
    'Sunday',
  ])
})
