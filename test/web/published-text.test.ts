import { test } from 'vitest'
import type { Published } from '../../src/text/document.ts'
import { publishedText } from '../../src/web/published-text.ts'

const CASES: readonly [Published['value'], Published['precision'], Published['known'], string][] = [
  ['2021-04-12T21:50', 'minute', null, '12 April 2021, 21:50'],
  // A clock time with its zone says which.
  ['2021-04-12T21:50Z', 'minute', null, '12 April 2021, 21:50 UTC'],
  ['2021-04-12T21:50+00:00', 'minute', null, '12 April 2021, 21:50 UTC'],
  ['2021-04-12T21:50-05:30', 'minute', null, '12 April 2021, 21:50 UTC-05:30'],
  ['2021-04-12T21:50-0500', 'minute', null, '12 April 2021, 21:50 UTC-05:00'],
  ['2021-04-12T21:50+05', 'minute', null, '12 April 2021, 21:50 UTC+05:00'],
  ['2021-04-12T21:50+0000', 'minute', null, '12 April 2021, 21:50 UTC'],
  ['2021-04-12T21:50-00:00', 'minute', null, '12 April 2021, 21:50 UTC'],
  ['2021-04-12T21:50:30Z', 'minute', null, '12 April 2021, 21:50 UTC'],
  ['2021-04-12T21:50:30', 'minute', null, '12 April 2021, 21:50'],
  ['2021-04-02', 'day', null, '2 April 2021'],
  ['2021-04', 'month', null, 'April 2021'],
  ['2021', 'year', null, '2021'],
  // Not more exact than the report is, even if the value looks so.
  ['2021-04-12T00:00', 'day', null, '12 April 2021'],
  ['2021-01-01', 'year', null, '2021'],
  [null, 'none', null, 'not stated'],
  [null, 'none', 'a Thursday, late 2021', 'not stated (a Thursday, late 2021)'],
  [null, 'none', 'not stated on the page; a Thursday', 'not stated on the page; a Thursday'],
]

test.for(CASES)('%s, exact to the %s', ([value, precision, known, text], { expect }) => {
  expect(publishedText({ value, precision, known, explicit: true, evidence: null })).toBe(text)
})
