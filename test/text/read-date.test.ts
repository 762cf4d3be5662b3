import { test } from 'vitest'
import { makeLine } from '../../src/text/line.ts'
import { hasAge, isDateLine, readDate, toIso } from '../../src/text/read-date.ts'

const words = (text: string): readonly string[] =>
  makeLine(text, [0, text.length], true, null).words
const iso = (text: string): string | null => {
  const date = readDate(words(text))
  return date && toIso(date)
}

const CASES: readonly (readonly [text: string, value: string | null])[] = [
  ['3 March 2019', '2019-03-03'],
  ['3rd of March, 2019', '2019-03-03'],
  ['Mar. 3, 2019', '2019-03-03'],
  ['March 2019', '2019-03'],
  ['2019-03-14', '2019-03-14'],
  ['2019-03-14T08:05:09Z', '2019-03-14T08:05Z'],
  ['2019-03-14T08:05:09-05:00', '2019-03-14T08:05-05:00'],
  ['2019-03-14T25:05', '2019-03-14'],
  ['0001-01-01T00:00:00Z', null],
  ['30 February 2019', null],
  ['Feb. 29, 2020', '2020-02-29'],
  ['03/14/19', '2019-03-14'],
  ['14.03.2019', '2019-03-14'],
  ['Published: 09:50 PM, 14 Mar, 2019', '2019-03-14T21:50'],
  ['March 14, 2019 12:27 am', '2019-03-14T00:27'],
  ['March 14, 2019 12:27 p.m.', '2019-03-14T12:27'],
  ['14 Mar 2019 18.54 GMT', '2019-03-14T18:54Z'],
  ['14 Mar 2019 18:54 GMT (18:54 GMT)', '2019-03-14T18:54Z'],
  ['14 Mar 2019 18:54 UTC+2', '2019-03-14T18:54+02:00'],
  ['14 Mar 2019 25:54', '2019-03-14'],
  ['March 14, 2019 8:22AM EST', '2019-03-14T08:22'],
  ['March 14, 2019 12:27 amVESSBY', '2019-03-14T00:27'],
  ['04/05/2019', '2019'],
  ['14-Mar-2019', '2019-03-14'],
  ['14-Foo-2019', null],
  ['March 14, 20198:22 AM', '2019-03-14T08:22'],
  ['March 14, 2019Updated', '2019-03-14'],
  ['14 March', null],
  ['2019', null],
  ['may be 5 of them', null],
  ['version 1.2.3', null],
]

for (const [text, value] of CASES) {
  test(`“${text}” states ${value ?? 'no date with a year'}`, ({ expect }) => {
    expect(iso(text)).toBe(value)
  })
}

test('an age is not a date', ({ expect }) => {
  for (const text of ['43 mins ago (09:15 GMT)', '2 months ago 17', '2 hours ago']) {
    expect(hasAge(words(text)), text).toBe(true)
    expect(iso(text), text).toBe(null)
  }
  expect(hasAge(words('The war began two years ago'))).toBe(false)
})

test('a date line holds nothing but a date', ({ expect }) => {
  expect(isDateLine(words('Thursday 03/14/19'))).toBe(true)
  expect(isDateLine(words('Updated: 14 Mar 2019, 6:15 pm ET'))).toBe(true)
  expect(isDateLine(words('On 14 March 2019 the ferry sank'))).toBe(false)
})
