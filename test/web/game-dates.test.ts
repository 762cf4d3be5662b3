import { test } from 'vitest'
import { dayText, endOfDay, lastDay, nextLastDay, untilText } from '../../src/web/game-dates.ts'

test('a day ends when it has ended everywhere', ({ expect }) => {
  const end = endOfDay('2026-03-14') ?? 0
  expect(new Date(end).toISOString()).toBe('2026-03-15T12:00:00.000Z')
  expect(lastDay(end)).toBe('2026-03-14')
  expect(untilText(new Date(end).toISOString())).toBe('the end of 14 March 2026')
})

test.for(['', 'soon', '2026-3-1', '2026-13-01', '2026-02-31x', '2026-02-30'])(
  '%j is no day',
  (text, { expect }) => {
    expect(endOfDay(text)).toBeNull()
  },
)

test('the day to move an end to is never before the end', ({ expect }) => {
  expect(nextLastDay(Date.parse('2026-03-15T12:00:00Z'))).toBe('2026-03-14')
  expect(nextLastDay(Date.parse('2026-03-15T12:00:01Z'))).toBe('2026-03-15')
  expect(nextLastDay(Date.parse('2026-03-15T11:59:59Z'))).toBe('2026-03-14')
})

test('another instant is told to the minute', ({ expect }) => {
  expect(untilText('2026-03-05T08:30:00.000Z')).toBe('5 March 2026, 08:30 UTC')
  expect(dayText('2026-03-05T08:30:00.000Z')).toBe('5 March 2026')
})
