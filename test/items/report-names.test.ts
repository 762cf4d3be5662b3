import { test } from 'vitest'
import { nameReports } from '../../src/items/report-names.ts'
import type { ArticleInput } from '../../src/text/document.ts'
import { readStory } from '../support/a-fact.ts'

const names = (...reports: readonly (string | ArticleInput)[]): string[] => [
  ...nameReports(readStory(...reports).documents).values(),
]

test('a report goes by its outlet or agency', ({ expect }) => {
  expect(names('The ferry sank.', 'The ferry rose.')).toEqual([
    "the Tidewater Post's report",
    "the Marsh Courier's report",
  ])
})

test('a single report without a name is “the report”', ({ expect }) => {
  expect(names({ text: 'The ferry sank.' })).toEqual(['the report'])
})

test('reports of one outlet are told apart by their dates', ({ expect }) => {
  const outlet = 'The Tidewater Post'
  expect(
    names(
      { text: 'The ferry sank.', outlet, published: '2031-03-04' },
      { text: 'The ferry rose.', outlet, published: '2031-03-05T09:00' },
    ),
  ).toEqual([
    "the Tidewater Post's report of 4 March 2031",
    "the Tidewater Post's report of 5 March 2031",
  ])
})

test('a report without a name goes by author, headline, date or place, in that order', ({
  expect,
}) => {
  expect(
    names(
      { text: 'The ferry sank.', byline: 'Nora Vane', headline: 'Ferry lost' },
      { text: 'The ferry rose.', headline: 'Ferry found “whole” after seven long days' },
      { text: 'The ferry burned.', published: '2031-03-04' },
      { text: 'The ferry leaked.' },
    ),
  ).toEqual([
    "Nora Vane's report",
    'the report “Ferry found whole after seven …”',
    'the report of 4 March 2031',
    'the fourth report',
  ])
})
