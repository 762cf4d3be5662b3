import { test } from 'vitest'
import { describeError } from '../../src/app/describe-error.ts'

test('of a failed query its cause is kept and never what it was given', ({ expect }) => {
  const failed = new Error('Failed query: insert into players values (?) params: Alder 12', {
    cause: new Error('D1_ERROR: no such table: players'),
  })
  const kept = describeError(failed)
  expect(kept).toContain('Error: D1_ERROR: no such table: players')
  expect(kept).toContain('\n    at ')
  expect(kept).not.toContain('Alder')
})

test('something that is no error is kept by its type alone', ({ expect }) => {
  expect(describeError('Alder 12')).toBe('string')
})
