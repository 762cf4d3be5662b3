import { test } from 'vitest'
import { type Cell, toCsv } from '../../src/lib/csv.ts'

const CELLS: readonly [what: string, cell: Cell, field: string][] = [
  ['plain text', 'Rowan 42', 'Rowan 42'],
  ['a number', 7, '7'],
  ['a negative number, which is no formula', -3, '-3'],
  ['nothing', null, ''],
  ['empty text', '', ''],
  ['a comma', 'Kovel, Ana', '"Kovel, Ana"'],
  ['a quotation mark', 'say "no"', '"say ""no"""'],
  ['a line feed', 'two\nlines', '"two\nlines"'],
  ['a carriage return within', 'two\rlines', '"two\rlines"'],
  ['a space at the end', 'Ash ', '"Ash "'],
  ['a semicolon', 'a;b', '"a;b"'],
  ['a tab within', 'a\tb', '"a\tb"'],
  ['a formula behind a semicolon', ";=cmd|' /C calc'!A0", `";'=cmd|' /C calc'!A0"`],
  ['a formula behind a tab and a space', 'a\t =1', '"a\t\' =1"'],
  ['a formula behind a line end', 'a\r\n＝1', '"a\r\n\'＝1"'],
  ['a formula behind a quotation mark', 'a;"=1', '"a;\'""=1"'],
  ['letters of other scripts', 'Łódź 東京 👩‍👩‍👧', 'Łódź 東京 👩‍👩‍👧'],
  ['an equals sign first', '=1+1', "'=1+1"],
  ['a plus first', '+1', "'+1"],
  ['a minus first', '-1', "'-1"],
  ['an at sign first', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab first', '\tA', '"\'\tA"'],
  ['a carriage return first', '\rA', '"\'\rA"'],
  ['a line feed first', '\nA', '"\'\nA"'],
  ['a full-width equals sign first', '＝1', "'＝1"],
  ['a formula behind spaces', '  =1', "'  =1"],
  ['a formula behind a no-break space', '\u00A0=1', "'\u00A0=1"],
  ['a formula behind a byte order mark', '\uFEFF=1', "'\uFEFF=1"],
  ['a formula that is also quoted', '=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['a sign within', 'a=b', 'a=b'],
  ['a mark of ours first', '✓ =1', '✓ =1'],
]

test.for(CELLS)('%s', ([, cell, field], { expect }) => {
  expect(toCsv([[cell, 'next']])).toBe(`\uFEFF${field},next\r\n`)
})

test('a table has a byte order mark, a line a row and CR LF behind each', ({ expect }) => {
  expect(
    toCsv([
      ['a', 1],
      ['b', null],
    ]),
  ).toBe('\uFEFFa,1\r\nb,\r\n')
  expect(toCsv([])).toBe('\uFEFF')
})
