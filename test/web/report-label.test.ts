import { test } from 'vitest'
import type { Document } from '../../src/text/document.ts'
import { reportLabel, shortName } from '../../src/web/report-label.ts'

type Named = Pick<Document, 'kind' | 'outlet' | 'agency' | 'reportName'>

const named = (names: Partial<Named>): Named => ({
  kind: 'brief',
  outlet: null,
  agency: null,
  reportName: null,
  ...names,
})

const CASES: readonly [Named, label: string, short: string][] = [
  [
    named({ outlet: 'France 24', agency: 'AFP', reportName: "France 24's report" }),
    'Our summary of the France 24 report',
    'France 24',
  ],
  [
    named({ agency: 'dpa (from a photo credit)', reportName: 'the dpa report' }),
    'Our summary of the dpa report',
    'dpa',
  ],
  [
    named({ outlet: 'The Harbour Post' }),
    'Our summary of the Harbour Post report',
    'The Harbour Post',
  ],
  [named({ agency: 'AFP' }), 'Our summary of the AFP report', 'AFP'],
  [named({}), 'Our summary of a report', 'A report'],
  [
    named({ kind: 'article', outlet: 'Harbour Post', reportName: "Harbour Post's report" }),
    "Harbour Post's report",
    'Harbour Post',
  ],
  [named({ kind: 'article', agency: 'AFP' }), 'AFP', 'AFP'],
  [named({ kind: 'article' }), 'A report', 'A report'],
]

test.for(CASES)('%o', ([report, label, short], { expect }) => {
  expect(reportLabel(report)).toBe(label)
  expect(shortName(report)).toBe(short)
})
