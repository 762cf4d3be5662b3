import { isPassing } from '../store/is-passing.ts'
import { Problem, problem } from './problems.ts'

/**
 * What to answer when an act threw: the refusal itself, `busy` for what passes by waiting, and
 * `internal_error` for a bug, of which the person is told nothing but that it happened.
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isPassing(error))
    return problem('busy', 'Too much is going on at once. Try again in a few seconds.')
  return problem(
    'internal_error',
    'This is our fault. Try again, and report the request id if it stays.',
  )
}
